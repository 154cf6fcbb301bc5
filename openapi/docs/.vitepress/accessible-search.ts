import type { Plugin } from 'vite'

/** What axe finds in VitePress's search: a button and options that contain links, names that differ from the text, and names of keys. */
const corrections: readonly (readonly [from: string | RegExp, to: string])[] = [
  [/role="button"\s+:aria-owns="[^"]+"\s+aria-expanded="true"\s+aria-haspopup="listbox"/, 'role="dialog" aria-modal="true"'],
  [/:role="results\?\.length \? 'listbox' : undefined"/, ''],
  [/:aria-selected="[^"]+"\s+role="option"/, ''],
  [/:aria-label="\[\.\.\.p\.titles, p\.title\]\.join\(' > '\)"/, ''],
  [/<kbd(?= :aria-label)/g, '<kbd role="img"'],
]

/** Makes the dialog of VitePress's search accessible: a dialog with a list of links. */
export function accessibleSearch(): Plugin {
  return {
    name: 'accessible-search',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('VPLocalSearchBox.vue')) return undefined
      return corrections.reduce((text, [from, to]) => {
        if (!text.match(from)) throw new Error(`VitePress's search has changed: ${from} isn't in it.`)
        return text.replace(from, to)
      }, code)
    },
  }
}

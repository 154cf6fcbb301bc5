import type { Plugin } from 'vite'

type Correction = readonly [from: string | RegExp, to: string]
const withTheme: Correction = [
  '<script setup>',
  '<script setup>\nimport { useData as useLabels } from "../composables/data"\nconst { theme: labels } = useLabels()',
]

/**
 * Corrections of components of VitePress's theme. It has no options and slots for these attributes, and what it documents instead, an
 * alias that replaces a component, would copy 900 lines that change with each version. A correction that no longer fits ends the build.
 */
const corrections: Readonly<Record<string, readonly Correction[]>> = {
  // What axe finds: a button and options that contain links, names that differ from the text, and names of keys.
  VPLocalSearchBox: [
    [/role="button"\s+:aria-owns="[^"]+"\s+aria-expanded="true"\s+aria-haspopup="listbox"/, 'role="dialog" aria-modal="true"'],
    [/:role="results\?\.length \? 'listbox' : undefined"/, ''],
    [/:aria-selected="[^"]+"\s+role="option"/, ''],
    [/:aria-label="\[\.\.\.p\.titles, p\.title\]\.join\(' > '\)"/, ''],
    [/<kbd(?= :aria-label)/g, '<kbd role="img"'],
  ],
  // Labels for screen readers that can't be translated.
  VPSidebar: [withTheme, ['Sidebar Navigation', "{{ labels.sidebarMenuLabel || 'Sidebar Navigation' }}"]],
  VPSidebarItem: [withTheme, ['aria-label="toggle section"', `:aria-label="labels.toggleSectionLabel || 'Toggle section'"`]],
  VPDocFooter: [withTheme, ['>Pager<', ">{{ labels.pagerLabel || 'Pager' }}<"]],
}

/** Makes VitePress's search accessible, and its labels translatable. */
export function correctTheme(): Plugin {
  return {
    name: 'correct-theme',
    enforce: 'pre',
    transform(code, id) {
      const component = /(\w+)\.vue$/.exec(id)?.[1] ?? ''
      return corrections[component]?.reduce((text, [from, to]) => {
        if (!text.match(from)) throw new Error(`VitePress's ${component} has changed: ${from} isn't in it.`)
        return text.replace(from, to)
      }, code)
    },
  }
}

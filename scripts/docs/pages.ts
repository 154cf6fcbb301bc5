import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, type Language } from './languages.js'
import type { Texts } from './texts.js'

/** The guides in the order in which they are read. Others follow by name. */
const order =
  'first-call authentication filters pagination errors repository-names sharing temporary-login testing verifying performance'.split(
    ' ',
  )

/** Markdown pages that are not guides. */
const others = ['discrepancies', 'moving-over']

/** The names of the guides: the files of openapi/docs that are not something else. */
export function guideNames(root: string): string[] {
  const names = readdirSync(join(root, 'openapi/docs'))
    .filter(file => file.endsWith('.md') && !file.endsWith('.zh-CN.md'))
    .map(file => file.slice(0, -'.md'.length))
    .filter(name => !others.includes(name))
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return names.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

/** Where a Markdown file of openapi/docs ends up, from the root of its language. */
export function placeOf(name: string): string {
  return others.includes(name) ? `${name}/` : `guides/${name}/`
}

/** The pages that are no guides, in the order of the menu. */
export function mainPages(texts: Texts): [place: string, title: string][] {
  return [
    ['reference/', texts.reference],
    ['errors/', texts.errors],
    ['journeys/', texts.journeys],
    ['moving-over/', texts.movingOver],
    ['discrepancies/', texts.discrepancies],
    ['changes/', texts.changes],
  ]
}

/** A link from one page to another that works from a file as well. Places are folders below the language's own. */
export function linkTo(from: { language: Language; place: string }, place: string, language: Language = from.language): string {
  const up = (path: string): string => '../'.repeat(path.split('/').length - 1)
  if (language === from.language) return `${up(from.place)}${place}index.html`
  return `${up(folderOf(from.language) + from.place)}${folderOf(language)}${place}index.html`
}

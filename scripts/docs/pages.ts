import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { languageFolder, type Language } from './languages.js'
import type { Texts } from './texts.js'

/** The guides in the order in which they are read. Others follow by name. */
const order =
  'first-call authentication filters paging errors repository-names sharing temporary-login testing verifying measured'.split(
    ' ',
  )

/** Markdown pages that are not guides. */
const otherPages = ['discrepancies', 'moving-over']

/** The names of the guides: the files of openapi/docs that are not something else. */
export function guideNames(root: string): string[] {
  const names = readdirSync(join(root, 'openapi/docs'))
    .filter(file => file.endsWith('.md') && !file.endsWith('.zh-CN.md'))
    .map(file => file.slice(0, -'.md'.length))
    .filter(name => !otherPages.includes(name))
  const path = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return names.sort((a, b) => path(a) - path(b) || (a < b ? -1 : 1))
}

/** Where a Markdown file of openapi/docs ends up, from the root of its language. */
export function pagePath(name: string): string {
  return otherPages.includes(name) ? `${name}/` : `guides/${name}/`
}

/** The pages that are no guides, in the order of the menu. */
export function mainPages(texts: Texts): [path: string, title: string][] {
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
export function linkTo(from: { language: Language; path: string }, path: string, language: Language = from.language): string {
  const up = (path: string): string => '../'.repeat(path.split('/').length - 1)
  if (language === from.language) return `${up(from.path)}${path}index.html`
  return `${up(languageFolder(from.language) + from.path)}${languageFolder(language)}${path}index.html`
}

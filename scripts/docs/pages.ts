import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languageFolder } from './languages.js'
import type { Texts } from './texts.js'

/** The order of the guides. Guides that aren't listed follow by name. */
const order =
  'first-call authentication credentials signing proxies-and-certificates permissions filters pagination errors logs-and-traces repository-names sharing temporary-login push-an-image registry-errors pull-secrets clean-up-tags copying-images endpoints testing testing-other-languages generators verifying runtimes performance'.split(
    ' ',
  )

/** Markdown pages that aren't guides. */
const otherPages = ['discrepancies', 'moving-over']

/** Returns the names of the guides in openapi/docs. */
export function guideNames(root: string): string[] {
  const names = readdirSync(join(root, 'openapi/docs'))
    .filter(file => file.endsWith('.md') && !file.endsWith('.zh-CN.md'))
    .map(file => file.slice(0, -'.md'.length))
    .filter(name => !otherPages.includes(name))
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** Returns the path of a page in openapi/docs, relative to its language's folder. */
export function pagePath(name: string): string {
  return otherPages.includes(name) ? `${name}/` : `guides/${name}/`
}

/** Returns the pages that aren't guides, in menu order. */
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

/** Returns a relative link from one page to another, which also works for `file:` URLs. Paths are relative to the language's folder. */
export function linkTo(from: { language: Language; path: string }, path: string, language: Language = from.language): string {
  const up = (folder: string): string => '../'.repeat(folder.split('/').length - 1)
  if (language === from.language) return `${up(from.path)}${path}index.html`
  return `${up(languageFolder(from.language) + from.path)}${languageFolder(language)}${path}index.html`
}

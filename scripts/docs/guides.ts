import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OperationEntry } from '../../src/openapi/document.js'
import type { Language } from './languages.js'
import type { Page } from './layout.js'
import { linkResolver } from './links.js'
import { type Rendered, renderMarkdown } from './markdown.js'
import { pagePath } from './pages.js'
import { siteTexts } from './texts.js'

/** A page of openapi/docs. The names of its sections are those of the English page, whose headings are the same in number. */
export function guidePage(
  root: string,
  name: string,
  language: Language,
  operations: ReadonlyMap<string, OperationEntry>,
  names: readonly string[],
  english?: Page,
): Page {
  const file = join(root, 'openapi/docs', language === 'en' ? `${name}.md` : `${name}.${language}.md`)
  const path = pagePath(name)
  const made = renderMarkdown(stripLanguageLink(readFileSync(file, 'utf8')), {
    link: linkResolver({ language, path }, operations, names),
    drawing: file => readFileSync(join(root, 'openapi/docs', file), 'utf8').trim(),
    anchor: siteTexts(language).anchor,
    ...(english?.ids && { ids: english.ids }),
  })
  return toPage(made, language, path)
}

/** What was rendered, as a page. */
export function toPage({ html, title, headings }: Rendered, language: Language, path: string): Page {
  return {
    language,
    path,
    title,
    body: html,
    sections: headings.filter(({ level }) => level === 2),
    ids: headings.map(({ id }) => id),
  }
}

/** The files lead to each other for those who read them in the repository; the site has a switch of its own. */
function stripLanguageLink(markdown: string): string {
  return markdown.replace(/^(# .+\n\n)\[(?:中文|English)\]\([^)]+\)\n\n/, '$1')
}

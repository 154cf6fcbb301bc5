import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OperationEntry } from '../../src/openapi/document.js'
import type { Language } from './languages.js'
import type { Page } from './layout.js'
import { linkResolver } from './links.js'
import { type Rendered, renderMarkdown } from './markdown.js'
import { pagePath } from './pages.js'
import { siteTexts } from './texts.js'

/** Returns a page of openapi/docs. Its section ids are those of the English page, which has the same headings. */
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
  const markdown = renderMarkdown(stripLanguageLink(readFileSync(file, 'utf8')), {
    link: linkResolver({ language, path }, operations, names),
    drawing: file => readFileSync(join(root, 'openapi/docs', file), 'utf8').trim(),
    anchor: siteTexts(language).anchor,
    ...(english?.ids && { ids: english.ids }),
  })
  return toPage(markdown, language, path)
}

/** Converts rendered Markdown to a page. */
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

/** Removes the language link, which is for readers of the repository; the site has its own language switch. */
function stripLanguageLink(markdown: string): string {
  return markdown.replace(/^(# .+\n\n)\[(?:中文|English)\]\([^)]+\)\n\n/, '$1')
}

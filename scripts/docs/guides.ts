import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OperationEntry } from '../../src/openapi/document.js'
import type { Language } from './languages.js'
import type { Page } from './layout.js'
import { linksFrom } from './links.js'
import { type Rendered, rendered } from './markdown.js'
import { placeOf } from './pages.js'
import { textsIn } from './texts.js'

/** A page of openapi/docs. The names of its sections are those of the English page, whose headings are the same in number. */
export function guide(
  root: string,
  name: string,
  language: Language,
  operations: ReadonlyMap<string, OperationEntry>,
  names: readonly string[],
  english?: Page,
): Page {
  const file = join(root, 'openapi/docs', language === 'en' ? `${name}.md` : `${name}.${language}.md`)
  const place = placeOf(name)
  const made = rendered(withoutSwitch(readFileSync(file, 'utf8')), {
    link: linksFrom({ language, place }, operations, names),
    drawing: file => readFileSync(join(root, 'openapi/docs', file), 'utf8').trim(),
    anchor: textsIn(language).anchor,
    ...(english?.ids && { ids: english.ids }),
  })
  return pageOf(made, language, place)
}

/** What was rendered, as a page. */
export function pageOf({ html, title, headings }: Rendered, language: Language, place: string): Page {
  return {
    language,
    place,
    title,
    body: html,
    sections: headings.filter(({ level }) => level === 2),
    ids: headings.map(({ id }) => id),
  }
}

/** The files lead to each other for those who read them in the repository; the site has a switch of its own. */
function withoutSwitch(markdown: string): string {
  return markdown.replace(/^(# .+\n\n)\[(?:中文|English)\]\([^)]+\)\n\n/, '$1')
}

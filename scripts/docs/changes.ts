import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf } from './guides.js'
import { escaped } from './html.js'
import type { Language } from './languages.js'
import type { Page } from './layout.js'
import { rendered } from './markdown.js'
import { textsIn } from './texts.js'

const file = 'CHANGELOG.md'

/** The changelog. It is in English only, so the Chinese page marks its text as English. */
export function changes(root: string, language: Language): Page {
  const texts = textsIn(language)
  const place = 'changes/'
  if (!existsSync(join(root, file)))
    return { language, place, title: texts.changesTitle, body: `<h1>${texts.changesTitle}</h1>\n<p>${texts.changesNone}</p>` }
  // The log names files of the repository, which the site does not hold: their names stay, as text.
  const link = (target: string): string => (/^(?:https:|#)/.test(target) ? target : '#')
  const made = rendered(readFileSync(join(root, file), 'utf8').replaceAll(/\[([^\]]+)\]\((?!https:|#)[^)]+\)/g, '$1'), {
    link,
    anchor: texts.anchor,
  })
  const body = made.html.replace(/<h1>.*<\/h1>\n/, '')
  return {
    ...pageOf(made, language, place),
    title: texts.changesTitle,
    body: `<h1>${escaped(texts.changesTitle)}</h1>\n${language !== 'en' ? `<div lang="en">${body}</div>` : body}`,
  }
}

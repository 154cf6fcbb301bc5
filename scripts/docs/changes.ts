import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toPage } from './guides.js'
import { escapeHtml } from './html.js'
import type { Language } from './languages.js'
import type { Page } from './layout.js'
import { renderMarkdown } from './markdown.js'
import { siteTexts } from './texts.js'

const file = 'CHANGELOG.md'

/** Returns the changelog page. The changelog is in English only, so the Chinese page marks its text with `lang`. */
export function changelogPage(root: string, language: Language): Page {
  const texts = siteTexts(language)
  const path = 'changes/'
  if (!existsSync(join(root, file)))
    return { language, path, title: texts.changesTitle, body: `<h1>${texts.changesTitle}</h1>\n<p>${texts.changesNone}</p>` }
  // Files of the repository aren't part of the site, so links to them become plain text.
  const link = (target: string): string => (/^(?:https:|#)/.test(target) ? target : '#')
  const markdown = renderMarkdown(
    readFileSync(join(root, file), 'utf8').replaceAll(/\[([^\]]+)\]\((?!https:|#)[^)]+\)/g, '$1'),
    {
      link,
      anchor: texts.anchor,
    },
  )
  const body = markdown.html.replace(/<h1>.*<\/h1>\n/, '')
  return {
    ...toPage(markdown, language, path),
    title: texts.changesTitle,
    body: `<h1>${escapeHtml(texts.changesTitle)}</h1>\n${language !== 'en' ? `<div lang="en">${body}</div>` : body}`,
  }
}

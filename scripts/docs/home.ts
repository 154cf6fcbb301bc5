import { errorCodes } from '../../generated/error-codes.js'
import type { OperationEntry } from '../../src/openapi/document.js'
import { searchForm } from './catalogue.js'
import { operationAnchor } from './contract.js'
import { escapeHtml } from './html.js'
import { type Language, languageFolder } from './languages.js'
import type { Page, Site } from './layout.js'
import { codeBlock } from './markdown.js'
import { linkTo, mainPages } from './pages.js'
import { codeSearchTerms } from './synonyms.js'
import { siteTexts } from './texts.js'

/** Returns the home page: an introduction, a quick start, and a searchable list of everything. */
export function homePage(site: Site, language: Language, operations: ReadonlyMap<string, OperationEntry>): Page {
  const texts = siteTexts(language)
  const from = { language, path: '' }
  const commands = `npm ci && npm start   # ${texts.startComment}\nnpm ci && npm test    # ${texts.testComment}`
  const guides = site.guides.map(({ path, title, words }) =>
    item(linkTo(from, path), escapeHtml(title[language]), texts.guide, '', ` data-find="${words[language]}"`),
  )
  const pages = mainPages(texts).map(([path, title]) => item(linkTo(from, path), escapeHtml(title), texts.page))
  const operationItems = [...operations.values()].map(entry => {
    const { operationId, summary, tags } = entry.operation
    const method = `<b class="method ${entry.method}">${entry.method.toUpperCase()}</b>`
    const tryIt = `<a class="try" href="${tryLink(language, tags[0], operationId)}" aria-label="${escapeHtml(`${texts.tryIt}: ${operationId}`)}">${escapeHtml(texts.tryIt)}</a>`
    return item(
      `${linkTo(from, 'reference/')}#${operationAnchor(entry)}`,
      `${escapeHtml(summary)} <code>${operationId}</code>`,
      method,
      tryIt,
    )
  })
  // Error codes are listed only in search results.
  const codes = Object.entries(errorCodes).map(([code, entry]) =>
    item(
      `${linkTo(from, 'errors/')}#${code}`,
      `<code>${code}</code> ${escapeHtml(language === 'en' ? entry.meaning.en : entry.meaning.zh)}`,
      '',
      '',
      ` hidden data-search-only data-find="${escapeHtml(codeSearchTerms(entry))}"`,
    ),
  )
  const body = `<h1>${escapeHtml(texts.siteLong)}</h1>
<p class="lead">${escapeHtml(texts.lead)}</p>
<h2 id="start">${escapeHtml(texts.startTitle)}</h2>
<p>${escapeHtml(texts.startBody)}</p>
${codeBlock(commands, 'sh')}
<h2 id="everything">${escapeHtml(texts.findTitle)}</h2>
${searchForm(texts.findLabel, texts.findHint, 'all', texts)}
<ul id="all" class="all">
${[...guides, ...pages, ...operationItems, ...codes].join('\n')}
</ul>`
  return { language, path: '', title: texts.home, body }
}

/** Returns the link to an operation in “Try it”, which is Swagger UI's own anchor. */
export function tryLink(language: Language, tag: string, operationId: string): string {
  return `/${languageFolder(language)}try/#/${tag.replaceAll(' ', '%20')}/${operationId}`
}

function item(href: string, label: string, kind: string, extra = '', attributes = ''): string {
  const kindLabel = kind.startsWith('<') ? kind : kind === '' ? '' : `<span class="kind">${escapeHtml(kind)}</span>`
  return `<li${attributes}><a href="${escapeHtml(href)}">${label}</a> ${extra}${kindLabel}</li>`
}

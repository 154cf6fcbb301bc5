import { errorCodes } from '../../generated/error-codes.js'
import type { OperationEntry } from '../../src/openapi/document.js'
import { finder } from './catalogue.js'
import { anchorOf } from './contract.js'
import { escaped } from './html.js'
import { folderOf, type Language } from './languages.js'
import type { Page, Site } from './layout.js'
import { codeBlock } from './markdown.js'
import { linkTo, mainPages } from './pages.js'
import { wordsFor } from './synonyms.js'
import { textsIn } from './texts.js'

/** The first page: what this is, how to begin, and a list of everything with a box to search it. */
export function home(site: Site, language: Language, operations: ReadonlyMap<string, OperationEntry>): Page {
  const texts = textsIn(language)
  const from = { language, place: '' }
  const commands = `npm ci && npm start   # ${texts.startComment}\nnpm ci && npm test    # ${texts.testComment}`
  const guides = site.guides.map(({ place, title, words }) =>
    item(linkTo(from, place), escaped(title[language]), texts.guide, '', ` data-find="${words[language]}"`),
  )
  const pages = mainPages(texts).map(([place, title]) => item(linkTo(from, place), escaped(title), texts.page))
  const calls = [...operations.values()].map(entry => {
    const { operationId, summary, tags } = entry.operation
    const method = `<b class="method ${entry.method}">${entry.method.toUpperCase()}</b>`
    const attempt = `<a class="try" href="${tryLink(language, tags[0], operationId)}" aria-label="${escaped(`${texts.tryIt}: ${operationId}`)}">${escaped(texts.tryIt)}</a>`
    return item(
      `${linkTo(from, 'reference/')}#${anchorOf(entry)}`,
      `${escaped(summary)} <code>${operationId}</code>`,
      method,
      attempt,
    )
  })
  // Too many to show without a question.
  const codes = Object.entries(errorCodes).map(([code, entry]) =>
    item(
      `${linkTo(from, 'errors/')}#${code}`,
      `<code>${code}</code> ${escaped(language === 'en' ? entry.meaning.en : entry.meaning.zh)}`,
      '',
      '',
      ` hidden data-asked data-find="${escaped(wordsFor(entry))}"`,
    ),
  )
  const body = `<h1>${escaped(texts.siteLong)}</h1>
<p class="lead">${escaped(texts.lead)}</p>
<h2 id="start">${escaped(texts.startTitle)}</h2>
<p>${escaped(texts.startBody)}</p>
${codeBlock(commands, 'sh')}
<h2 id="everything">${escaped(texts.findTitle)}</h2>
${finder(texts.findLabel, texts.findHint, 'all', texts)}
<ul id="all" class="all">
${[...guides, ...pages, ...calls, ...codes].join('\n')}
</ul>`
  return { language, place: '', title: texts.home, body }
}

/** Where an operation can be called, on a server that offers it: Swagger UI's own address of it. */
export function tryLink(language: Language, tag: string, operationId: string): string {
  return `/${folderOf(language)}try/#/${tag.replaceAll(' ', '%20')}/${operationId}`
}

function item(href: string, label: string, sort: string, more = '', state = ''): string {
  const shown = sort.startsWith('<') ? sort : sort === '' ? '' : `<span class="sort">${escaped(sort)}</span>`
  return `<li${state}><a href="${escaped(href)}">${label}</a> ${more}${shown}</li>`
}

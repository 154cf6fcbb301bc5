import { type CatalogueText, type ErrorCodeEntry, errorCodes, statusCodes } from '../../generated/error-codes.js'
import type { OperationEntry } from '../../src/openapi/document.js'
import { operationsByArea } from './areas.js'
import { operationAnchor } from './contract.js'
import { escapeHtml } from './html.js'
import type { Language } from './languages.js'
import type { Page } from './layout.js'
import { renderInline, scrollable } from './markdown.js'
import { linkTo } from './pages.js'
import { codeSearchTerms } from './synonyms.js'
import { siteTexts, type Texts } from './texts.js'

const path = 'errors/'
const categories: Readonly<Record<Language, Readonly<Record<NonNullable<ErrorCodeEntry['kind']>, string>>>> = {
  en: {
    'not-found': 'not found',
    conflict: 'conflict',
    authentication: 'authentication',
    permission: 'permission',
    quota: 'quota',
    throttled: 'too many requests',
  },
  'zh-CN': {
    'not-found': '不存在',
    conflict: '冲突',
    authentication: '认证失败',
    permission: '权限不足',
    quota: '配额不足',
    throttled: '请求过多',
  },
}
/** Returns the page of error codes. Each element's id is its code, so `SwrError.docs` links to it. */
export function errorCodesPage(language: Language, operations: ReadonlyMap<string, OperationEntry>): Page {
  const texts = siteTexts(language)
  const sections = Object.entries(errorCodes).map(([code, entry]) => codeSection(code, entry, language, operations))
  const body = `<h1>${texts.errorsTitle}</h1>
<p>${escapeHtml(texts.errorsLead)}</p>
${searchForm(texts.errorsLabel, texts.errorsHint, 'codes', texts)}
<h2 id="codes-list">${texts.codes} <span class="count">${sections.length}</span></h2>
<div id="codes" class="codes">
${sections.join('\n')}
</div>
<h2 id="statuses">${texts.statuses}</h2>
${statusTable(language, texts)}`
  const toc = [
    { id: 'codes-list', title: texts.codes },
    { id: 'statuses', title: texts.statuses },
  ]
  return { language, path, title: texts.errorsTitle, body, sections: toc }
}

/** Returns a search form that filters the list with an id. The form is hidden until its script runs. */
export function searchForm(label: string, hint: string, list: string, texts: Texts): string {
  return `<form class="finder" role="search" hidden>
<label for="find">${escapeHtml(label)}</label>
<input id="find" type="search" autocomplete="off" spellcheck="false" placeholder="${escapeHtml(hint)}" data-list="${list}" aria-controls="${list}">
<output for="find" data-found="${escapeHtml(texts.found)}" data-nearest="${escapeHtml(texts.nearest)}" data-no-results="${escapeHtml(texts.noResults)}"></output>
</form>`
}

function codeSection(
  code: string,
  entry: ErrorCodeEntry,
  language: Language,
  operations: ReadonlyMap<string, OperationEntry>,
): string {
  const texts = siteTexts(language)
  const render = (text: CatalogueText): string => renderInline(language === 'en' ? text.en : text.zh, target => target)
  const rows: [string, string][] = [
    [texts.causes, `<ul>${entry.causes.map(cause => `<li>${render(cause)}</li>`).join('')}</ul>`],
    [texts.action, render(entry.action)],
    ...(entry.note ? [[texts.note, render(entry.note)] as [string, string]] : []),
    [texts.retryable, entry.retryable ? texts.retryYes : texts.retryNo],
    ...(entry.kind ? [[texts.category, categories[language][entry.kind]] as [string, string]] : []),
    [texts.returnedBy, returnedBy(entry, language, operations)],
    [texts.source, describeSource(entry, language, render)],
  ]
  return `<section class="code" id="${code}" data-find="${escapeHtml(codeSearchTerms(entry))}">
<h3><a href="#${code}">${code}</a> <span class="status s${Math.floor(entry.status / 100)}">${entry.status}</span></h3>
<p>${render(entry.meaning)}</p>
<dl>
${rows.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${value}</dd></div>`).join('\n')}
</dl>
</section>`
}

function returnedBy(entry: ErrorCodeEntry, language: Language, operations: ReadonlyMap<string, OperationEntry>): string {
  if (entry.operations.length === 0) return operationsByArea[language][entry.area]
  const base = linkTo({ language, path }, 'reference/')
  return entry.operations
    .map(id => {
      const match = operations.get(id)
      return match ? `<a href="${base}#${operationAnchor(match)}" title="${escapeHtml(match.operation.summary)}">${id}</a>` : id
    })
    .join(language === 'en' ? ', ' : '、')
}

function describeSource(
  { source, evidence }: ErrorCodeEntry,
  language: Language,
  render: (text: CatalogueText) => string,
): string {
  const texts = siteTexts(language)
  const name = escapeHtml({ reference: texts.sourceReference, live: texts.sourceLive, sample: texts.sourceSample }[source])
  if (!evidence) return name
  const grade = `<a href="${linkTo({ language, path }, 'discrepancies/')}">${texts.grade} ${evidence.grade}</a>`
  const note = render(evidence.note)
  return language === 'en' ? `${name} (${grade}): ${note}` : `${name}（${grade}）：${note}`
}

function statusTable(language: Language, texts: Texts): string {
  const rows = Object.entries(statusCodes).map(([status, { phrase, meaning }]) => {
    const text = renderInline(language === 'en' ? meaning.en : meaning.zh, target => target)
    return `<tr id="status-${status}"><td>${status}</td><td lang="en">${escapeHtml(phrase)}</td><td>${text}</td></tr>`
  })
  return scrollable(
    `<table><thead><tr><th>${texts.status}</th><th>${texts.phrase}</th><th>${texts.meaning}</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`,
  )
}

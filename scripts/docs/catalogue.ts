import { type CatalogueText, type ErrorCodeEntry, errorCodes, statusCodes } from '../../generated/error-codes.js'
import type { OperationEntry } from '../../src/openapi/document.js'
import { areas } from './areas.js'
import { anchorOf } from './contract.js'
import { escaped } from './html.js'
import type { Language } from './languages.js'
import type { Page } from './layout.js'
import { inline, scrolling } from './markdown.js'
import { linkTo } from './pages.js'
import { wordsFor } from './synonyms.js'
import { type Texts, textsIn } from './texts.js'

const place = 'errors/'
const kinds: Readonly<Record<Language, Readonly<Record<NonNullable<ErrorCodeEntry['kind']>, string>>>> = {
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
/** The error codes on one page, each in an element whose id is the code, as `SwrError.docs` says. */
export function catalogue(language: Language, operations: ReadonlyMap<string, OperationEntry>): Page {
  const texts = textsIn(language)
  const all = Object.entries(errorCodes).map(([code, entry]) => one(code, entry, language, operations))
  const body = `<h1>${texts.errorsTitle}</h1>
<p>${escaped(texts.errorsLead)}</p>
${finder(texts.errorsLabel, texts.errorsHint, 'codes', texts)}
<h2 id="codes-list">${texts.codes} <span class="count">${all.length}</span></h2>
<div id="codes" class="codes">
${all.join('\n')}
</div>
<h2 id="statuses">${texts.statuses}</h2>
${statusTable(language, texts)}`
  const sections = [
    { id: 'codes-list', title: texts.codes },
    { id: 'statuses', title: texts.statuses },
  ]
  return { language, place, title: texts.errorsTitle, body, sections }
}

/** A box that hides what does not fit in the list of the given id. It shows only where its script runs. */
export function finder(label: string, hint: string, list: string, texts: Texts): string {
  return `<form class="finder" role="search" hidden>
<label for="find">${escaped(label)}</label>
<input id="find" type="search" autocomplete="off" spellcheck="false" placeholder="${escaped(hint)}" data-list="${list}" aria-controls="${list}">
<output for="find" data-found="${escaped(texts.found)}" data-nearest="${escaped(texts.nearest)}" data-nothing="${escaped(texts.nothing)}"></output>
</form>`
}

function one(code: string, entry: ErrorCodeEntry, language: Language, operations: ReadonlyMap<string, OperationEntry>): string {
  const texts = textsIn(language)
  const say = (text: CatalogueText): string => inline(language === 'en' ? text.en : text.zh, target => target)
  const rows: [string, string][] = [
    [texts.causes, `<ul>${entry.causes.map(cause => `<li>${say(cause)}</li>`).join('')}</ul>`],
    [texts.action, say(entry.action)],
    ...(entry.note ? [[texts.note, say(entry.note)] as [string, string]] : []),
    [texts.retry, entry.retryable ? texts.retryYes : texts.retryNo],
    ...(entry.kind ? [[texts.kind, kinds[language][entry.kind]] as [string, string]] : []),
    [texts.occurs, occurrences(entry, language, operations)],
    [texts.source, sourceOf(entry, language, say)],
  ]
  return `<section class="code" id="${code}" data-find="${escaped(wordsFor(entry))}">
<h3><a href="#${code}">${code}</a> <span class="status s${Math.floor(entry.status / 100)}">${entry.status}</span></h3>
<p>${say(entry.meaning)}</p>
<dl>
${rows.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${value}</dd></div>`).join('\n')}
</dl>
</section>`
}

function occurrences(entry: ErrorCodeEntry, language: Language, operations: ReadonlyMap<string, OperationEntry>): string {
  if (entry.operations.length === 0) return areas[language][entry.area]
  const base = linkTo({ language, place }, 'reference/')
  return entry.operations
    .map(id => {
      const found = operations.get(id)
      return found ? `<a href="${base}#${anchorOf(found)}" title="${escaped(found.operation.summary)}">${id}</a>` : id
    })
    .join(language === 'en' ? ', ' : '、')
}

function sourceOf({ source, evidence }: ErrorCodeEntry, language: Language, say: (text: CatalogueText) => string): string {
  const texts = textsIn(language)
  const name = escaped({ reference: texts.sourceReference, live: texts.sourceLive, sample: texts.sourceSample }[source])
  if (!evidence) return name
  const grade = `<a href="${linkTo({ language, place }, 'discrepancies/')}">${texts.grade} ${evidence.grade}</a>`
  const note = say(evidence.note)
  return language === 'en' ? `${name} (${grade}): ${note}` : `${name}（${grade}）：${note}`
}

function statusTable(language: Language, texts: Texts): string {
  const rows = Object.entries(statusCodes).map(([status, { phrase, meaning }]) => {
    const text = inline(language === 'en' ? meaning.en : meaning.zh, target => target)
    return `<tr id="status-${status}"><td>${status}</td><td lang="en">${escaped(phrase)}</td><td>${text}</td></tr>`
  })
  return scrolling(
    `<table><thead><tr><th>${texts.status}</th><th>${texts.phrase}</th><th>${texts.meaning}</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`,
  )
}

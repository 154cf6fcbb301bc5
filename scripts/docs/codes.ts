import {
  type CatalogueText,
  type ErrorCode,
  type ErrorCodeEntry,
  errorCodes,
  statusCodes,
} from '../../generated/error-codes.js'
import { kindOfStatus } from '../../src/errors/kind-of-status.js'
import { type Contract, findOperation } from '../../src/openapi/document.js'
import { guidesAbout } from './guides.js'
import searchWords from './search-words.json' with { type: 'json' }
import { type Language, pageOf, siteTexts, suffixOf, tableOf } from './site.js'

const textIn = (language: Language, { en, zh }: CatalogueText): string => (language === 'en' ? en : zh)

/** Returns the words that a code is also found by. */
export function wordsOfCode(code: string): string {
  if (!Object.hasOwn(errorCodes, code)) return ''
  const { status, kind = kindOfStatus[status] }: ErrorCodeEntry = errorCodes[code as ErrorCode]
  const words = searchWords.kinds
  return `${code} ${status} ${kind ? words[kind] : status >= 500 ? words.server : ''}`
}

/** Returns the page of an error code as Markdown, with its front matter. */
export function codePage(root: string, code: string, entry: ErrorCodeEntry, language: Language, contract: Contract): string {
  const texts = siteTexts(language)
  const [meaning, action] = [textIn(language, entry.meaning), textIn(language, entry.action)]
  const section = (title: string, id: string, body: string): string => (body ? `## ${title} {#${id}}\n\n${body}` : '')
  const facts = [
    [texts.status, entry.status],
    [texts.retryable, entry.retryable ? texts.retryYes : texts.retryNo],
    ...(entry.kind ? [[texts.category, texts[`kind-${entry.kind}`]]] : []),
    [texts.source, describeSource(entry, language)],
  ]
  const operations = entry.operations.map(id => {
    return `- [${findOperation(contract, id).operation.summary}](reference:${id}) \`${id}\``
  })
  return pageOf(
    { title: `${code} ${meaning}`, description: meaning, prev: false, next: false },
    `# ${code} <small>${meaning}</small>`,
    section(texts.action, 'solution', action),
    section(texts.causes, 'causes', entry.causes.map(cause => `- ${textIn(language, cause)}`).join('\n')),
    entry.note && section(texts.note, 'note', textIn(language, entry.note)),
    section(texts.returnedBy, 'operations', operations.join('\n') || texts[`area-${entry.area}`]),
    section(texts.details, 'details', facts.map(([name, value]) => `- ${name}${texts.colon}${value}`).join('\n')),
    section(texts.seeAlso, 'see-also', guidesAbout(root, language, `code:${code}`)),
  )
}

function describeSource({ source, evidence }: ErrorCodeEntry, language: Language): string {
  const texts = siteTexts(language)
  const name = { reference: texts.sourceReference, live: texts.sourceLive, sample: texts.sourceSample }[source]
  if (!evidence) return name
  const grade = `[${texts.grade} ${evidence.grade}](discrepancies${suffixOf(language)}.md)`
  const note = textIn(language, evidence.note)
  return `${language === 'en' ? `${name} (${grade})` : `${name}（${grade}）`}${texts.colon}${note}`
}

/** Returns the catalogue: first the codes that operations of this API return, then the others, then the statuses. */
export function cataloguePage(language: Language): string {
  const texts = siteTexts(language)
  const codes = (areOwn: boolean): string => {
    const entries = Object.entries(errorCodes).filter(([, { operations }]) => operations.length > 0 === areOwn)
    const rows = entries.map(([code, { status, meaning }]) => {
      // The anchor is the address that errors of the client print.
      const link = `<span id="${code}" data-words="${wordsOfCode(code)}">[${code}](code:${code})</span>`
      return [link, status, textIn(language, meaning)]
    })
    return tableOf([texts.codes, texts.status, texts.meaning], rows)
  }
  const statuses = Object.entries(statusCodes).map(([status, { phrase, meaning }]) => {
    return [`<span id="status-${status}">${status}</span>`, phrase, textIn(language, meaning)]
  })
  return pageOf(
    { title: texts.errors, description: texts.errorsLead },
    `# ${texts.errors}`,
    texts.errorsLead,
    `<CodeFilter label="${texts.find}" hint="${texts.findHint}" found="${texts.found}" none="${texts.noResults}" />`,
    `## ${texts.ownCodes} {#codes}\n\n${codes(true)}`,
    `## ${texts.otherCodes} {#other-codes}\n\n${codes(false)}`,
    `## ${texts.statuses} {#statuses}`,
    tableOf([texts.status, texts.phrase, texts.meaning], statuses),
  )
}

import { type CatalogueText, type ErrorCodeEntry, errorCodes, statusCodes } from '../../generated/error-codes.js'
import type { OperationEntry } from '../../src/openapi/document.js'
import { guidesAbout } from './guides.js'
import { type Language, suffixOf } from './languages.js'
import { wordsOfCode } from './search-words.js'
import { siteTexts } from './texts.js'

type Operations = ReadonlyMap<string, OperationEntry>

const textIn = (text: CatalogueText, language: Language): string => (language === 'en' ? text.en : text.zh)
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Returns the page of an error code as Markdown, with its front matter. */
export function codePage(
  root: string,
  code: string,
  entry: ErrorCodeEntry,
  language: Language,
  operations: Operations,
): string {
  const texts = siteTexts(language)
  const text = (one: CatalogueText): string => textIn(one, language)
  const guides = guidesAbout(root, language, `code:${code}`).map(({ name, title }) => `- [${title}](${name}.md)`)
  const section = (title: string, id: string, body: string): string[] => [`## ${title} {#${id}}`, body]
  const facts = [
    `- ${texts.status}${texts.colon}${entry.status}`,
    `- ${texts.retryable}${texts.colon}${entry.retryable ? texts.retryYes : texts.retryNo}`,
    ...(entry.kind ? [`- ${texts.category}${texts.colon}${texts[`kind-${entry.kind}`]}`] : []),
    `- ${texts.source}${texts.colon}${describeSource(entry, language)}`,
  ]
  const front = { title: `${code} ${text(entry.meaning)}`, description: text(entry.meaning), prev: false, next: false }
  return [
    `---\n${JSON.stringify(front)}\n---`,
    `# ${code} <small>${text(entry.meaning)}</small>`,
    ...section(texts.action, 'solution', text(entry.action)),
    ...(entry.causes.length > 0
      ? section(texts.causes, 'causes', entry.causes.map(cause => `- ${text(cause)}`).join('\n'))
      : []),
    ...(entry.note ? section(texts.note, 'note', text(entry.note)) : []),
    ...section(texts.returnedBy, 'operations', returnedBy(entry, language, operations)),
    ...section(texts.details, 'details', facts.join('\n')),
    ...(guides.length > 0 ? section(texts.seeAlso, 'see-also', guides.join('\n')) : []),
  ].join('\n\n')
}

function returnedBy(entry: ErrorCodeEntry, language: Language, operations: Operations): string {
  if (entry.operations.length === 0) return siteTexts(language)[`area-${entry.area}`]
  return entry.operations.map(id => `- [${operations.get(id)?.operation.summary ?? id}](reference:${id}) \`${id}\``).join('\n')
}

function describeSource({ source, evidence }: ErrorCodeEntry, language: Language): string {
  const texts = siteTexts(language)
  const name = { reference: texts.sourceReference, live: texts.sourceLive, sample: texts.sourceSample }[source]
  if (!evidence) return name
  const grade = `[${texts.grade} ${evidence.grade}](discrepancies${suffixOf(language)}.md)`
  const note = textIn(evidence.note, language)
  return `${language === 'en' ? `${name} (${grade})` : `${name}（${grade}）`}${texts.colon}${note}`
}

/** Returns the catalogue: first the codes that operations of this API return, then the others, then the statuses. */
export function cataloguePage(language: Language): string {
  const texts = siteTexts(language)
  const entries = Object.entries(errorCodes)
  const own = entries.filter(([, { operations }]) => operations.length > 0)
  const others = entries.filter(entry => !own.includes(entry))
  const table = (rows: typeof entries): string =>
    [
      `| ${texts.codes} | ${texts.status} | ${texts.meaning} |\n|---|---|---|`,
      // The anchor is the address that errors of the client print.
      ...rows.map(([code, { status, meaning }]) => {
        return `| <span id="${code}" data-words="${wordsOfCode(code)}">[${code}](code:${code})</span> | ${status} | ${cell(textIn(meaning, language))} |`
      }),
    ].join('\n')
  const statuses = Object.entries(statusCodes).map(
    ([status, { phrase, meaning }]) =>
      `| <span id="status-${status}">${status}</span> | ${phrase} | ${cell(textIn(meaning, language))} |`,
  )
  return [
    `---\n${JSON.stringify({ title: texts.errors, description: texts.errorsLead })}\n---`,
    `# ${texts.errors}`,
    texts.errorsLead,
    `<CodeFilter label="${texts.find}" hint="${texts.findHint}" found="${texts.found}" none="${texts.noResults}" />`,
    `## ${texts.ownCodes} {#codes}`,
    table(own),
    `## ${texts.otherCodes} {#other-codes}`,
    table(others),
    `## ${texts.statuses} {#statuses}`,
    `| ${texts.status} | ${texts.phrase} | ${texts.meaning} |\n|---|---|---|\n${statuses.join('\n')}`,
  ].join('\n\n')
}

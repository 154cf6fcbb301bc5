import type { OperationId, OperationRow } from '../../generated/operations.js'
import { operations } from '../../generated/operations.js'
import { deref, type Example, type Header, type OperationEntry, type ResponseObject } from '../../src/openapi/document.js'
import { documentedCodes } from '../../src/openapi/documented-codes.js'
import type { DocumentedContract } from './contract.js'
import { fieldList, parameterList } from './fields.js'
import { guidesAbout } from './guides.js'
import { type Language, suffixOf } from './languages.js'
import { samplesOf } from './samples/index.js'
import { siteTexts } from './texts.js'
import { tryRequest } from './try-request.js'

type Evidence = NonNullable<ResponseObject['x-evidence']>
interface DocumentedResponse extends ResponseObject {
  description: string
}

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``

/** Returns the page of an operation as Markdown, with its front matter. */
export function operationPage(root: string, contract: DocumentedContract, entry: OperationEntry, language: Language): string {
  const texts = siteTexts(language)
  const { path, method, operation, parameters } = entry
  const id = operation.operationId as OperationId
  const heading = (level: number, title: string, anchor: string): string => `${'#'.repeat(level)} ${title} {#${anchor}}`
  const samples = samplesOf(contract, id).map(
    ({ lang, label, source }) => `\`\`\`${lang} [${label === 'Command line' ? texts.commandLine : label}]\n${source}\n\`\`\``,
  )
  const inputs = (['path', 'query', 'header'] as const).flatMap(place => {
    const list = parameters.filter(parameter => parameter.in === place)
    return list.length > 0 ? [heading(3, texts[place], `${place}-parameters`), parameterList(contract, list, texts)] : []
  })
  const [body] = Object.values(operation.requestBody?.content ?? {})
  const notes = Object.entries(evidenceOf(contract, entry)).map(
    ([name, { grade, note }]) =>
      `- [${texts.grade} ${grade}](discrepancies${suffixOf(language)}.md#${name})${texts.colon}${note}`,
  )
  const guides = guidesAbout(root, language, `reference:${id}`).map(({ name, title }) => `- [${title}](${name}.md)`)
  const front = { title: operation.summary, description: operation.description, try: tryRequest(contract, entry) }
  return [
    `---\n${JSON.stringify(front)}\n---`,
    `# ${operation.summary}`,
    // A code block, so that it has a button to copy.
    `\`\`\`http\n${method.toUpperCase()} ${path}\n\`\`\``,
    operation.description,
    facts(entry, language),
    heading(2, texts.samples, 'samples'),
    `::: code-group\n${samples.join('\n')}\n:::`,
    heading(2, texts.tryIt, 'try-it'),
    '<TryIt />',
    ...(inputs.length > 0 ? [heading(2, texts.parameters, 'parameters'), ...inputs] : []),
    ...(body
      ? [
          heading(2, texts.body, 'body'),
          fieldList(contract, body.schema, texts),
          ...exampleOf(contract, body.examples, `**${texts.example}**`),
        ]
      : []),
    ...responses(contract, entry, language),
    ...(notes.length > 0 ? [heading(2, texts.notes, 'notes'), notes.join('\n')] : []),
    ...(guides.length > 0 ? [heading(2, texts.seeAlso, 'see-also'), guides.join('\n')] : []),
  ].join('\n\n')
}

function facts({ operation }: OperationEntry, language: Language): string {
  const texts = siteTexts(language)
  const level = operation['x-permission']
  const { edition, section, page } = operation['x-reference']
  const guide = `permissions${suffixOf(language)}.md`
  return [
    `- ${texts.identifier}${texts.colon}\`${operation.operationId}\``,
    ...(level ? [`- [${texts.permission}](${guide})${texts.colon}${texts[`level-${level}`]} (${level})`] : []),
    `- ${texts.described}${texts.colon}${texts.edition} ${edition}${section ? `${texts.comma}${texts.section} ${section}` : page ? `${texts.comma}${page}` : ''}`,
  ].join('\n')
}

/** Returns the successful response with its fields, and the errors as a table with their codes. */
function responses(contract: DocumentedContract, { operation }: OperationEntry, language: Language): string[] {
  const texts = siteTexts(language)
  const row: OperationRow = operations[operation.operationId as OperationId]
  const all = Object.entries(operation.responses).map(
    ([status, response]) => [status, deref<DocumentedResponse>(contract, response)] as const,
  )
  const successes = all
    .filter(([status]) => Number(status) < 400)
    .flatMap(([status, { description, content, headers }]) => {
      const [media] = Object.values(content ?? {})
      const named = Object.entries(headers ?? {}).map(([name, header]) => {
        const { description = '' } = deref<Header & { description?: string }>(contract, header)
        return `- \`${name}\` ${description}`
      })
      return [
        `## ${texts.response} ${status} {#response-${status}}`,
        description,
        ...(media && row.response !== 'none' ? [fieldList(contract, media.schema, texts)] : []),
        ...exampleOf(contract, media?.examples, `**${texts.example}**`),
        ...(named.length > 0 ? [`**${texts.responseHeaders}**`, named.join('\n')] : []),
      ]
    })
  const errors = all
    .filter(([status]) => Number(status) >= 400)
    .map(([status, { description }]) => {
      const codes = documentedCodes(contract, operation, status).map(code => `[${code}](code:${code})`)
      return `| ${status} | ${description.replaceAll('|', '\\|').replaceAll('\n', ' ')} | ${codes.join('<br>')} |`
    })
  const table = `| ${texts.status} | ${texts.meaning} | ${texts.codes} |\n|---|---|---|\n${errors.join('\n')}`
  return [...successes, ...(errors.length > 0 ? [`## ${texts.responses} {#errors}`, table] : [])]
}

function exampleOf(
  contract: DocumentedContract,
  examples: Readonly<Record<string, object>> | undefined,
  title: string,
): string[] {
  const [first] = Object.values(examples ?? {})
  const value = first && deref<Example>(contract, first).value
  return value === undefined ? [] : [title, json(value)]
}

/** The deviations of an operation and of its responses from the reference. */
function evidenceOf(contract: DocumentedContract, { operation }: OperationEntry): Evidence {
  const own = (operation as { 'x-evidence'?: Evidence })['x-evidence']
  const ofResponses = Object.values(operation.responses).map(one => deref<ResponseObject>(contract, one)['x-evidence'])
  return Object.assign({}, own, ...ofResponses)
}

import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import {
  type Contract,
  deref,
  type Evidence,
  type Example,
  type Header,
  type OperationEntry,
  type Ref,
  type ResponseObject,
} from '../../src/openapi/document.js'
import { documentedCodes } from '../../src/openapi/documented-codes.js'
import { samplesOf } from './code/samples.js'
import { fieldList, parameterList } from './fields.js'
import { guidesAbout } from './guides.js'
import { type Language, pageOf, siteTexts, suffixOf, type Texts, tableOf } from './site.js'
import { tryRequest } from './try-request.js'

type Response = [status: string, response: ResponseObject & { description: string }]

/** Returns the page of an operation as Markdown, with its front matter. */
export function operationPage(root: string, contract: Contract, entry: OperationEntry, language: Language): string {
  const texts = siteTexts(language)
  const { path, method, operation, parameters } = entry
  const id = operation.operationId
  const samples = samplesOf(contract, id).map(
    ({ lang, label, source }) => `\`\`\`${lang} [${label === 'Command line' ? texts.commandLine : label}]\n${source}\n\`\`\``,
  )
  const inputs = (['path', 'query', 'header'] as const).map(location => {
    const list = parameters.filter(parameter => parameter.in === location)
    return list.length > 0 && `### ${texts[location]} {#${location}-parameters}\n\n${parameterList(contract, list, texts)}`
  })
  const [body] = Object.values(operation.requestBody?.content ?? {})
  const responses = Object.entries(operation.responses).map(
    ([status, response]): Response => [status, deref<Response[1]>(contract, response)],
  )
  const errors = responses
    .filter(([status]) => Number(status) >= 400)
    .map(([status, { description }]) => {
      const codes = documentedCodes(contract, operation, status).map(code => `[${code}](code:${code})`)
      return [status, description, codes.join('<br>')]
    })
  // The deviations of the operation and of its responses from the reference.
  const evidence: Evidence = Object.assign({}, operation['x-evidence'], ...responses.map(([, one]) => one['x-evidence']))
  const notes = Object.entries(evidence).map(([name, { grade, note }]) => {
    return `- [${texts.grade} ${grade}](discrepancies${suffixOf(language)}.md#${name})${texts.colon}${note}`
  })
  const guides = guidesAbout(root, language, `reference:${id}`)
  return pageOf(
    { title: operation.summary, description: operation.description, pageClass: 'operation', try: tryRequest(contract, entry) },
    `# ${operation.summary}`,
    // A code block, so that it has a button to copy.
    `\`\`\`http\n${method.toUpperCase()} ${path}\n\`\`\``,
    operation.description,
    facts(entry, language),
    `<div class="samples">\n\n## ${texts.samples} {#samples}\n\n::: code-group\n${samples.join('\n')}\n:::\n\n</div>`,
    `## ${texts.tryIt} {#try-it}\n\n<TryIt />`,
    parameters.length > 0 && `## ${texts.parameters} {#parameters}`,
    ...inputs,
    body && `## ${texts.body} {#body}\n\n${fieldList(contract, body.schema, texts)}`,
    exampleOf(contract, body?.examples, texts),
    ...responses.filter(([status]) => Number(status) < 400).flatMap(response => success(contract, id, response, texts)),
    errors.length > 0 && `## ${texts.responses} {#errors}\n\n${tableOf([texts.status, texts.meaning, texts.codes], errors)}`,
    notes.length > 0 && `## ${texts.notes} {#notes}\n\n${notes.join('\n')}`,
    guides && `## ${texts.seeAlso} {#see-also}\n\n${guides}`,
  )
}

function facts({ operation }: OperationEntry, language: Language): string {
  const texts = siteTexts(language)
  const level = operation['x-permission']
  const { edition, section, page } = operation['x-reference']
  const location = section ? [`${texts.section} ${section}`] : page ? [page] : []
  return [
    `- ${texts.identifier}${texts.colon}\`${operation.operationId}\``,
    ...(level
      ? [`- [${texts.permission}](permissions${suffixOf(language)}.md)${texts.colon}${texts[`level-${level}`]} (${level})`]
      : []),
    `- ${texts.described}${texts.colon}${[`${texts.edition} ${edition}`, ...location].join(texts.comma)}`,
  ].join('\n')
}

/** Returns a successful response with its fields, an example and its headers. */
function success(contract: Contract, id: OperationId, [status, response]: Response, texts: Texts): (string | false)[] {
  const row: OperationRow = operations[id]
  const [media] = Object.values(response.content ?? {})
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => {
    return `- \`${name}\` ${deref<Header & { description?: string }>(contract, header).description ?? ''}`
  })
  return [
    `## ${texts.response} ${status} {#response-${status}}\n\n${response.description}`,
    media && row.response !== 'none' ? fieldList(contract, media.schema, { ...texts, required: texts.always }) : false,
    exampleOf(contract, media?.examples, texts),
    headers.length > 0 && `**${texts.responseHeaders}**\n\n${headers.join('\n')}`,
  ]
}

function exampleOf(contract: Contract, examples: Readonly<Record<string, Ref>> = {}, texts: Texts): string | false {
  const [first] = Object.values(examples)
  const value = first && deref<Example>(contract, first).value
  return value !== undefined && `**${texts.example}**\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``
}

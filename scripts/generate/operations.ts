import {
  type Content,
  type Contract,
  deref,
  type Entry,
  entries,
  type Response,
  type Schema,
} from '../../src/contract/document.js'
import { header } from './header.js'

/** `generated/operations.ts`: what a client must know to send an operation and to read its answer, and no more. */
export function operationsSource(contract: Contract): string {
  const rows = entries(contract).map(entry => `  ${entry.operation.operationId}: ${JSON.stringify(describe(contract, entry))},`)
  return `${header}
/**
 * How each operation is sent and read.
 *
 * \`path\` and \`query\` name the parameters, \`slashAs\` says how a slash in a path value is written, \`body\` names the fields
 * of the request body or is \`array\`, \`filter\` has the keys of its filter with the values they take (\`null\`: any text),
 * \`identity\` has the fields that tell the items of a paged list apart, and \`answer\` says what a good answer's body is.
 */
export const operations = {
${rows.join('\n')}
} as const

/** The name of an operation. */
export type OperationId = keyof typeof operations
`
}

function describe(contract: Contract, { path, method, operation, parameters }: Entry): object {
  const named = (place: string): string[] =>
    parameters.filter(parameter => parameter.in === place).map(parameter => parameter.name)
  const query = named('query')
  const filter = parameters.find(parameter => parameter['x-filter'])?.['x-filter']
  const body = operation.requestBody && schemaOf(contract, operation.requestBody.content)
  const slashAs = Object.fromEntries(parameters.flatMap(({ name, 'x-slash-as': slash }) => (slash ? [[name, slash]] : [])))
  const good = schemaOf(contract, successOf(contract, operation).content)
  const item = good?.items ? deref<Schema>(contract, good.items) : undefined
  return {
    method: method.toUpperCase(),
    url: path,
    ...(operation.servers ? { service: 'iam' } : {}),
    ...(operation.security?.length === 0 ? { anonymous: true } : {}),
    path: named('path'),
    query,
    ...(Object.keys(slashAs).length > 0 ? { slashAs } : {}),
    ...(body ? { body: body.type === 'array' ? 'array' : Object.keys(body.properties ?? {}) } : {}),
    ...(filter ? { filter: Object.fromEntries(Object.entries(filter).map(([key, rule]) => [key, rule.enum ?? null])) } : {}),
    ...(query.includes('limit') && query.includes('offset') ? { identity: item?.['x-identity'] } : {}),
    answer: answerKind(good),
  }
}

function answerKind(schema: Schema | undefined): 'none' | 'optional' | 'array' | 'object' {
  if (!schema) return 'none'
  if (schema['x-body-optional']) return 'optional'
  return [schema.type].flat().includes('array') ? 'array' : 'object'
}

function successOf(contract: Contract, { responses }: Entry['operation']): Response {
  const [, response] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  if (!response) throw new Error('An operation without a good answer')
  return deref<Response>(contract, response)
}

function schemaOf(contract: Contract, content: Content | undefined): Schema | undefined {
  const schema = content?.['application/json']?.schema
  return schema && deref<Schema>(contract, schema)
}

import {
  type Content,
  type Contract,
  deref,
  type OperationEntry,
  operationEntries,
  type ResponseObject,
  type Schema,
} from '../../src/openapi/document.js'
import { header } from './header.js'

/** `generated/operations.ts`: what a client must know to send an operation and to read its answer, and no more. */
export function operationsSource(contract: Contract): string {
  const all = operationEntries(contract)
  const rows = all.map(entry => `  ${entry.operation.operationId}: ${JSON.stringify(describe(contract, entry))},`)
  return `${header}
/**
 * How an operation is sent and read.
 *
 * \`url\` holds the path parameters in braces, \`query\` names those of the query, \`slashAs\` says how a slash in a path
 * value is written, \`body\` what the request body is, \`itemKey\` which fields identify an item of a paged list, \`creates\` which parameters
 * name what it creates, \`safe\` that it changes nothing although its method is not GET, \`secret\` that a successful response
 * is a credential, and \`response\` what the body of a successful response is.
 */
export interface OperationRow {
  method: string
  url: string
  service?: 'iam'
  anonymous?: true
  safe?: true
  secret?: true
  creates?: readonly string[]
  query?: readonly string[]
  slashAs?: Readonly<Record<string, string>>
  body?: 'array' | 'object'
  itemKey?: readonly string[]
  response: 'none' | 'optional' | 'object' | 'array'
}

/** How each operation is sent and read. */
export const operations = {
${rows.join('\n')}
} as const

/** The name of an operation. */
export type OperationId = keyof typeof operations

/** The operations that take a filter, with its keys and the values they take. */
export interface Filters {
${all.flatMap(filterType).join('\n')}
}
`
}

function filterType({ operation, parameters }: OperationEntry): string[] {
  const filter = parameters.find(parameter => parameter['x-filter'])?.['x-filter']
  if (!filter) return []
  const keys = Object.entries(filter).map(([key, { enum: values, pattern = '' }]) => {
    // A key whose pattern takes digits only stands for a number.
    const number = !values && new RegExp(`^(?:${pattern})$`).test('1') && !new RegExp(`^(?:${pattern})$`).test('a')
    return `    ${key}?: ${values ? values.map(value => `'${value}'`).join(' | ') : number ? 'number' : 'string'}`
  })
  return [`  ${operation.operationId}: {`, ...keys, '  }']
}

function describe(contract: Contract, { path, method, operation, parameters }: OperationEntry): object {
  const query = parameters.filter(parameter => parameter.in === 'query').map(parameter => parameter.name)
  const body = operation.requestBody && schemaOf(contract, operation.requestBody.content)
  const slashAs = Object.fromEntries(parameters.flatMap(({ name, 'x-slash-as': slash }) => (slash ? [[name, slash]] : [])))
  const good = schemaOf(contract, successOf(contract, operation).content)
  const item = good?.items ? deref<Schema>(contract, good.items) : undefined
  return {
    method: method.toUpperCase(),
    url: path,
    ...(operation.servers ? { service: 'iam' } : {}),
    ...(operation.security?.length === 0 ? { anonymous: true } : {}),
    ...(operation['x-safe'] ? { safe: true } : {}),
    ...(operation['x-secret'] ? { secret: true } : {}),
    ...(operation['x-creates'] ? { creates: operation['x-creates'] } : {}),
    ...(query.length > 0 ? { query } : {}),
    ...(Object.keys(slashAs).length > 0 ? { slashAs } : {}),
    ...(body ? { body: body.type } : {}),
    ...(query.includes('limit') && query.includes('offset') ? { itemKey: item?.['x-item-key'] } : {}),
    response: responseKind(good),
  }
}

function responseKind(schema: Schema | undefined): 'none' | 'optional' | 'array' | 'object' {
  if (!schema) return 'none'
  if (schema['x-body-optional']) return 'optional'
  return [schema.type].flat().includes('array') ? 'array' : 'object'
}

function successOf(contract: Contract, { responses }: OperationEntry['operation']): ResponseObject {
  const [, response] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  if (!response) throw new Error('An operation without a good answer')
  return deref<ResponseObject>(contract, response)
}

function schemaOf(contract: Contract, content: Content | undefined): Schema | undefined {
  const schema = content?.['application/json']?.schema
  return schema && deref<Schema>(contract, schema)
}

import type { OperationRow } from '../../generated/operations.js'
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

/** Returns the data that a client requires of each operation to send it and to read its response. */
export function operationRows(contract: Contract): (readonly [operation: string, row: OperationRow])[] {
  return operationEntries(contract).map(entry => [entry.operation.operationId, toOperationRow(contract, entry)])
}

/** `generated/operations.ts`: the rows. */
export function operationsSource(contract: Contract): string {
  const rows = operationRows(contract).map(([operation, row]) => `  ${operation}: ${JSON.stringify(row)},`)
  return `${header}
/** How to send an operation and read its response. */
export interface OperationRow {
  method: string
  /** The path, with its parameters in braces. */
  url: string
  service?: 'iam'
  anonymous?: true
  /** The operation changes nothing although its method is not GET. */
  safe?: true
  /** A successful response is a credential. */
  secret?: true
  /** The parameters that name what the operation creates. */
  creates?: readonly string[]
  /** The query parameters. */
  query?: readonly string[]
  /** The path parameters that are integers. */
  integers?: readonly string[]
  /** The replacement of a slash in a path parameter. */
  slashAs?: Readonly<Record<string, string>>
  /** The service also accepts unescaped slashes in the name of a repository in the path. */
  rawSlash?: true
  /** The type of the request body. */
  body?: 'array' | 'object'
  /** The fields that identify an item of a paginated list; none if the items are strings. */
  itemKey?: readonly string[]
  /** The field of the body that contains the items of a paginated list. Without it, the body is the list. */
  items?: string
  /** The type of a successful response's body: \`array\` contains objects, \`document\` is an object or a string with its JSON. */
  response: 'none' | 'optional' | 'object' | 'array' | 'strings' | 'document'
}

/** How to send each operation and read its response. */
export const operations = {
${rows.join('\n')}
} as const

/** The name of an operation. */
export type OperationId = keyof typeof operations
`
}

function toOperationRow(contract: Contract, { path, method, operation, parameters }: OperationEntry): OperationRow {
  const query = parameters.filter(parameter => parameter.in === 'query').map(parameter => parameter.name)
  const integers = parameters.flatMap(({ name, in: location, schema }) =>
    location === 'path' && schema.type === 'integer' ? [name] : [],
  )
  const body = operation.requestBody && schemaOf(contract, operation.requestBody.content)
  const slashAs = Object.fromEntries(parameters.flatMap(({ name, 'x-slash-as': slash }) => (slash ? [[name, slash]] : [])))
  const success = schemaOf(contract, successOf(contract, operation).content)
  return {
    method: method.toUpperCase(),
    url: path,
    ...(operation.servers ? { service: 'iam' } : {}),
    ...(operation.security?.length === 0 ? { anonymous: true } : {}),
    ...(operation['x-safe'] ? { safe: true } : {}),
    ...(operation['x-secret'] ? { secret: true } : {}),
    ...(operation['x-creates'] ? { creates: operation['x-creates'] } : {}),
    ...(query.length > 0 ? { query } : {}),
    ...(integers.length > 0 ? { integers } : {}),
    ...(Object.keys(slashAs).length > 0 ? { slashAs } : {}),
    ...(operation['x-raw-slash'] ? { rawSlash: true } : {}),
    ...(body ? { body: body.type === 'array' ? 'array' : 'object' } : {}),
    ...(hasPages(parameters) ? listOf(contract, success) : {}),
    response: responseKind(contract, success),
  }
}

/** Whether an operation has pages: by plain parameters, or only by keys of its filter. */
function hasPages(parameters: OperationEntry['parameters']): boolean {
  const names = parameters.flatMap(({ name, 'x-filter': filter = {} }) => [name, ...Object.keys(filter)])
  return names.includes('limit') && (names.includes('offset') || names.includes('marker'))
}

/** Describes a page: the field that contains its items, unless the body is the list, and the key of an item. */
function listOf(contract: Contract, success: Schema | undefined): Pick<OperationRow, 'itemKey' | 'items'> {
  const keyOf = ({ items = {} }: Schema): string[] | undefined =>
    deref<Schema>(contract, items as Schema)['x-item-key'] as string[] | undefined
  const ownKey = success && keyOf(success)
  if (ownKey) return { itemKey: ownKey }
  const fields = Object.entries((success?.properties ?? {}) as Record<string, Schema>)
  const [items, schema] = fields.find(([, { type }]) => [type].flat().includes('array')) ?? []
  return items === undefined || !schema ? {} : { itemKey: keyOf(schema) ?? [], items }
}

function responseKind(contract: Contract, schema: Schema | undefined): OperationRow['response'] {
  if (!schema) return 'none'
  if (schema.anyOf) return 'document'
  if (schema['x-body-optional']) return 'optional'
  if (![schema.type].flat().includes('array')) return 'object'
  const item = deref<Schema>(contract, (schema.items ?? {}) as Schema)
  return item.type === 'string' ? 'strings' : 'array'
}

function successOf(contract: Contract, { responses }: OperationEntry['operation']): ResponseObject {
  const [, response] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  if (!response) throw new Error('An operation has no successful response')
  return deref<ResponseObject>(contract, response)
}

function schemaOf(contract: Contract, content: Content | undefined): Schema | undefined {
  const schema = content?.['application/json']?.schema
  return schema && deref<Schema>(contract, schema)
}

/** `generated/permissions.ts`: the permission that each operation requires. A file of its own, since clients don't need it. */
export function permissionsSource(contract: Contract): string {
  const rows = (extension: 'x-permission' | 'x-repository-permission'): string =>
    operationEntries(contract)
      .flatMap(({ operation: { operationId, [extension]: level } }) =>
        level === undefined ? [] : [`  ${operationId}: ${level},`],
      )
      .join('\n')
  return `${header}
import type { OperationId } from './operations.js'

/**
 * The permission in an organization that each operation requires: 1 read, 3 edit, 7 manage. Other operations need only credentials.
 */
export const permissions: Readonly<Partial<Record<OperationId, 1 | 3 | 7>>> = {
${rows('x-permission')}
}

/** The permission in a repository that an operation requires instead, where it differs. */
export const repositoryPermissions: typeof permissions = {
${rows('x-repository-permission')}
}
`
}

import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Contract, deref, type OperationEntry, operationEntries, type Schema } from '../../openapi/document.js'
import { nearest, Unaskable } from './nearest.js'

/** Something that an operation can be told: a parameter of its path or query, or a field of its body. */
export interface Input {
  name: string
  place: 'path' | 'query' | 'body'
  required: boolean
  type: 'string' | 'integer' | 'boolean' | 'json'
  description: string
  /** The only values it may have. */
  values: readonly string[]
}

/**
 * The operation of a name.
 *
 * @throws Unaskable when there is none; it names the nearest
 */
export function operationOf(name: string): OperationId {
  if (Object.hasOwn(operations, name)) return name as OperationId
  const meant = nearest(name, Object.keys(operations))
  throw new Unaskable(
    `There is no operation ${JSON.stringify(name)}.${meant ? ` Did you mean ${meant}?` : ''} \`huaweicloud-swr call --help\` lists them all.`,
  )
}

/** Whether an operation is a list that comes page by page. */
export function isPaged(operation: OperationId): boolean {
  return 'itemKey' in operations[operation]
}

/** What the body of an operation is; undefined when it takes none. */
export function bodyOf(operation: OperationId): 'array' | 'object' | undefined {
  const row: OperationRow = operations[operation]
  return row.body
}

export function entryOf(contract: Contract, operation: OperationId): OperationEntry {
  const entry = operationEntries(contract).find(({ operation: { operationId } }) => operationId === operation)
  if (!entry) throw new Error(`generated/openapi.json lacks ${operation}; run: npm run generate`)
  return entry
}

/** Everything that an operation can be told by name, in the order of the contract. An array as a body is no such thing. */
export function inputsOf(contract: Contract, operation: OperationId): Input[] {
  const entry = entryOf(contract, operation)
  const given = entry.parameters
    .filter(({ in: place }) => place !== 'header')
    .map(({ name, in: place, required = false, description, schema }) =>
      input(name, place === 'path' ? 'path' : 'query', required, { ...deref<Schema>(contract, schema), description }),
    )
  const body = bodySchema(contract, entry)
  const required = (body?.required ?? []) as readonly string[]
  const fields = Object.entries((body?.properties ?? {}) as Record<string, Schema>).map(([name, schema]) =>
    input(name, 'body', required.includes(name), deref<Schema>(contract, schema)),
  )
  return [...given, ...fields]
}

/** The schema of an operation's body. */
export function bodySchema(contract: Contract, { operation }: OperationEntry): Schema | undefined {
  const schema = operation.requestBody?.content['application/json']?.schema
  return schema && deref<Schema>(contract, schema)
}

function input(name: string, place: Input['place'], required: boolean, schema: Schema): Input {
  const { type, description = '', enum: values = [] } = schema as { type?: string; description?: string; enum?: unknown[] }
  const known = type === 'string' || type === 'integer' || type === 'boolean' ? type : 'json'
  return { name, place, required, type: known, description: description.replaceAll(/\s+/g, ' '), values: values.map(String) }
}

import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { clientDescription } from '../../openapi/client-description.js'
import { type Contract, deref, findOperation, type OperationEntry, type Schema } from '../../openapi/document.js'
import { unknownNameError } from '../usage.js'

/** An input of an operation that has an option of its own: a path or query parameter, or a field of the body. */
export interface InputField {
  name: string
  required: boolean
  type: 'string' | 'integer' | 'boolean' | 'json'
  description: string
  /** The valid values of an enumeration; empty for other types. */
  enum: readonly string[]
}

/**
 * Returns the operation with a name.
 *
 * @throws UsageError with a suggestion when there is none
 */
export function parseOperationId(name: string): OperationId {
  if (Object.hasOwn(operations, name)) return name as OperationId
  throw unknownNameError('operation', name, Object.keys(operations), 'call')
}

/** Returns the type of an operation's request body, or undefined when it accepts none. */
export function bodyType(operation: OperationId): 'array' | 'object' | undefined {
  const row: OperationRow = operations[operation]
  return row.body
}

/** Returns the inputs of an operation in the order of the contract. A body that is an array has no fields. */
export function inputFields(contract: Contract, operation: OperationId): InputField[] {
  const entry = findOperation(contract, operation)
  const parameters = entry.parameters
    .filter(parameter => parameter.in !== 'header')
    .map(parameter => {
      const { name, required = false, schema } = parameter
      return inputField(name, required, { ...deref<Schema>(contract, schema), description: clientDescription(parameter) })
    })
  const body = requestBodySchema(contract, entry)
  const required = (body?.required ?? []) as readonly string[]
  const bodyFields = Object.entries((body?.properties ?? {}) as Record<string, Schema>).map(([name, schema]) =>
    inputField(name, required.includes(name), deref<Schema>(contract, schema)),
  )
  return [...parameters, ...bodyFields]
}

/** Returns the schema of an operation's request body, or undefined when it accepts none. */
export function requestBodySchema(contract: Contract, { operation }: OperationEntry): Schema | undefined {
  const schema = operation.requestBody?.content['application/json']?.schema
  return schema && deref<Schema>(contract, schema)
}

function inputField(name: string, required: boolean, schema: Schema): InputField {
  const { type, description = '', enum: values = [] } = schema as { type?: string; description?: string; enum?: unknown[] }
  return {
    name,
    required,
    type: type === 'string' || type === 'integer' || type === 'boolean' ? type : 'json',
    description: description.replaceAll(/\s+/g, ' '),
    enum: values.map(String),
  }
}

import { clientDescription } from '../../src/openapi/client-description.js'
import {
  type Contract,
  deref,
  type OperationEntry,
  operationEntries,
  type Parameter,
  type Schema,
} from '../../src/openapi/document.js'
import { header } from './header.js'

/** `generated/params.ts`: the parameters of the client's methods with the documentation that editors show. */
export function paramsSource(contract: Contract): string {
  const entries = operationEntries(contract)
  const params = entries.flatMap(entry => {
    const { operationId } = entry.operation
    const fields = paramFields(contract, entry)
    if (fields.length === 0) return [`  ${operationId}: unknown`]
    const lines = fields.flatMap(({ name, isRequired, type, description }) => [
      comment(description),
      `    ${name}${isRequired ? '' : '?'}: ${type}${isRequired ? '' : ' | undefined'}`,
    ])
    return [`  ${operationId}: {`, ...lines, '  }']
  })
  return `${header}import type { operations } from './schema.js'

type Path<Op extends keyof operations> = Required<operations[Op]['parameters']>['path']
type Query<Op extends keyof operations> = NonNullable<operations[Op]['parameters']['query']>
type Body<Op extends keyof operations> = NonNullable<operations[Op]['requestBody']>['content']['application/json']

/** The parameters of each operation, in its path, its query and its body. */
export interface Params {
${params.join('\n')}
}

/** The operations with a filter, with the keys and the types of their values. */
export interface Filters {
${entries.flatMap(filterType).join('\n')}
}
`
}

/** A parameter of a method. */
interface Field {
  name: string
  isRequired: boolean
  type: string
  description: string
}

/** Whether a method requires a parameter. */
export function requiresParams(contract: Contract, entry: OperationEntry): boolean {
  return paramFields(contract, entry).some(({ isRequired }) => isRequired)
}

function paramFields(contract: Contract, entry: OperationEntry): Field[] {
  return [...urlFields(entry), ...bodyFields(contract, entry)]
}

function urlFields({ operation: { operationId }, parameters }: OperationEntry): Field[] {
  return parameters
    .filter(({ in: location }) => location !== 'header')
    .map(parameter => ({
      name: parameter.name,
      isRequired: parameter.required ?? false,
      type: `${parameter.in === 'path' ? 'Path' : 'Query'}<'${operationId}'>['${parameter.name}']`,
      description: clientDescription(parameter),
    }))
}

/** The fields of an object are parameters; an array is one of them. */
function bodyFields(contract: Contract, { operation: { operationId, requestBody } }: OperationEntry): Field[] {
  const body = requestBody?.content['application/json']?.schema
  if (!body) return []
  const schema = deref<Schema>(contract, body)
  const type = `Body<'${operationId}'>`
  if (schema.type === 'array') return [{ name: 'body', isRequired: true, type, description: String(schema.description) }]
  const required = (schema.required ?? []) as string[]
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, part]) => ({
    name,
    isRequired: required.includes(name),
    type: `${type}['${name}']`,
    description: String(deref<Schema>(contract, part).description),
  }))
}

function filterType({ operation, parameters }: OperationEntry): string[] {
  const filter = parameters.find(parameter => parameter['x-filter'])
  if (!filter) return []
  const keys = Object.entries(filter['x-filter'] ?? {}).flatMap(([key, { enum: values, pattern = '' }]) => {
    // A pattern that accepts digits only means a number.
    const number = !values && new RegExp(`^(?:${pattern})$`).test('1') && !new RegExp(`^(?:${pattern})$`).test('a')
    const type = values ? values.map(value => `'${value}'`).join(' | ') : number ? 'number' : 'string'
    return [comment(keyDescription(key, filter, parameters)), `    ${key}?: ${type}`]
  })
  return [`  ${operation.operationId}: {`, ...keys, '  }']
}

/** Describes a key of a filter as the plain parameter of the same name, or as the description of the filter does in parentheses. */
function keyDescription(key: string, filter: Parameter, parameters: readonly Parameter[]): string {
  const plain = parameters.find(({ name }) => name === key)
  if (plain) return clientDescription(plain).replace(/ Can't be combined with `filter`(?:: put it into the filter)?\./, '')
  const [, text] = new RegExp(`\`${key}\` \\(([^)]+)\\)`).exec(filter.description.replaceAll(/\s+/g, ' ')) ?? []
  const known = text ?? keyDescriptions[key]
  if (known === undefined) throw new Error(`Describe the key ${key} in the description of its filter, in parentheses.`)
  return `${known.charAt(0).toUpperCase()}${known.slice(1)}.`
}

/** The keys that several filters have without a plain parameter. */
const keyDescriptions: Readonly<Record<string, string>> = {
  limit: 'the maximum number of items per page',
  offset: 'the index of the first item, starting at 0',
  order: '`desc` for the newest first, `asc` for the oldest first',
}

const comment = (text: string): string => `    /** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /').trim()} */`

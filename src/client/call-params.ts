import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { SwrInputError } from '../errors/input-error.js'
import { describeValue } from './check-options.js'
import { type AnyFilterFields, filter } from './filter.js'
import { pathParams } from './paths.js'

/** The parameters of a call. */
export type CallParams = Readonly<Record<string, unknown>>

/** The parameters of a call by their location in the request. */
export interface RequestParts {
  path: Record<string, string>
  query: Record<string, unknown>
  body: unknown
}

/**
 * Splits the parameters of a call into path, query and body.
 *
 * @throws SwrInputError if a path value is missing or invalid, a parameter is unknown, or a filter is combined with plain
 * query parameters
 */
export function splitParams(operation: OperationId, params: CallParams): RequestParts {
  validateParams(operation, params)
  const row: OperationRow = operations[operation]
  const path = pathParams(operation, params)
  return { path, query: queryParams(operation, row, params), body: requestBody(operation, row, path, params) }
}

/** Rejects parameters that aren't an object, which TypeScript can't prevent in JavaScript. */
export function validateParams(operation: OperationId, params: unknown): void {
  if (typeof params !== 'object' || params === null || Array.isArray(params))
    throw new SwrInputError(
      `${operation} requires an object of parameters, not ${describeValue(params)}. The request was not sent.`,
    )
  for (const [name, value] of Object.entries(params))
    if (value === null)
      throw new SwrInputError(`${operation}: \`${name}\` must not be null. Omit it instead. The request was not sent.`)
}

/** Returns `limit` or `offset`, which must be an integer of 0 or more. */
export function rangeParam(operation: OperationId, name: 'limit' | 'offset', value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new SwrInputError(
    `${operation}: \`${name}\` must be an integer of 0 or more, not ${describeValue(value)}. The request was not sent.`,
  )
}

function queryParams(operation: OperationId, { query = [] }: OperationRow, params: CallParams): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name of query) {
    const value = params[name]
    if (value === undefined) continue
    values[name] = name === 'filter' && typeof value !== 'string' ? filter(value as AnyFilterFields) : value
    if (!['string', 'number', 'boolean'].includes(typeof values[name]))
      throw new SwrInputError(
        `${operation}: \`${name}\` must be a string, a number or a boolean, not ${describeValue(value)}. The request was not sent.`,
      )
  }
  if (values.filter === undefined) return values
  const others = Object.keys(values).filter(name => name !== 'filter')
  if (others.length > 0)
    throw new SwrInputError(
      `${operation}: the service ignores ${quoteNames(others)} next to \`filter\`. Use one or the other. The request was not sent.`,
    )
  return values
}

/** Returns the request body: the array in `params.body`, or all parameters that belong to neither path nor query. */
function requestBody(
  operation: OperationId,
  { body, query = [] }: OperationRow,
  path: CallParams,
  params: CallParams,
): unknown {
  const known = body === 'array' ? ['body', ...query] : query
  const rest = Object.entries(params).filter(
    ([name, value]) => value !== undefined && !Object.hasOwn(path, name) && !known.includes(name),
  )
  // A newer service may support fields that the contract doesn't have, so unknown ones are sent.
  if (body === 'object') return Object.fromEntries(rest)
  const [unknown] = rest
  if (unknown) {
    const supported = quoteNames([...Object.keys(path), ...known])
    throw new SwrInputError(
      `Unknown parameter \`${unknown[0]}\` of ${operation}${supported ? `. Supported parameters: ${supported}` : ', which accepts no parameters'}. The request was not sent.`,
    )
  }
  if (body === 'array' && !Array.isArray(params.body))
    throw new SwrInputError(`${operation} requires an array as \`body\`. The request was not sent.`)
  return body && params.body
}

function quoteNames(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}

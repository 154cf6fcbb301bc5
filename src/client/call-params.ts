import type { OperationId } from '../../generated/operations.js'
import { isPlainValue } from '../errors/check-options.js'
import { isRecord } from '../errors/json.js'
import { type ClientOperation, clientOperation } from '../openapi/client-operation.js'
import { type AnyFilterFields, filter } from './filter.js'
import { InputProblem } from './input-problem.js'
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
 * @throws InputProblem if a path value is missing or invalid, a parameter is unknown, or a filter is combined with plain
 * query parameters
 */
export function splitParams(operation: OperationId, params: CallParams): RequestParts {
  validateParams(operation, params)
  const row = clientOperation(operation)
  const path = pathParams(operation, params)
  return { path, query: queryValues(operation, row, params), body: requestBody(operation, row, path, params) }
}

/** Rejects parameters that aren't an object, which TypeScript can't prevent in JavaScript. */
export function validateParams(operation: OperationId, params: unknown): void {
  if (typeof params !== 'object' || params === null || Array.isArray(params))
    throw new InputProblem('params', operation, params)
  for (const [name, value] of Object.entries(params)) if (value === null) throw new InputProblem('isNull', operation, name)
}

/** Returns `limit` or `offset`, which must be an integer of 0 or more. */
export function rangeParam(operation: OperationId, name: 'limit' | 'offset', value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new InputProblem('range', operation, name, value)
}

function queryValues(operation: OperationId, { query }: ClientOperation, params: CallParams): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name of query) {
    const value = params[name]
    if (value === undefined || (name === 'filter' && isEmptyFilter(value))) continue
    values[name] = name === 'filter' && typeof value !== 'string' ? filter(value as AnyFilterFields) : value
    if (!isPlainValue(values[name])) throw new InputProblem('queryType', operation, name, value)
  }
  if (values.filter !== undefined) {
    const others = Object.keys(values).filter(name => name !== 'filter')
    if (others.length > 0) throw new InputProblem('besideFilter', operation, others)
  }
  return values
}

/** Whether all keys of a filter are `undefined`, which means that they are not set. */
function isEmptyFilter(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(part => part === undefined)
}

/** Returns the request body: the array in `params.body`, or all parameters that belong to neither path nor query. */
function requestBody(operation: OperationId, { body, query }: ClientOperation, path: CallParams, params: CallParams): unknown {
  const fields: [name: string, value: unknown][] = []
  for (const name of Object.keys(params)) {
    if (params[name] === undefined || Object.hasOwn(path, name) || query.includes(name)) continue
    if (body === 'array' && name === 'body') continue
    // A newer service may support fields that the contract doesn't have, so unknown ones are sent.
    if (body !== 'object') throw new InputProblem('unknownParam', operation, name)
    fields.push([name, params[name]])
  }
  if (body === 'object') return Object.fromEntries(fields)
  if (body === 'array' && !Array.isArray(params.body)) throw new InputProblem('noArray', operation)
  return body && params.body
}

import { type ErrorCode, errorCodes } from '../../generated/error-codes.js'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { requestValidators } from '../../generated/request-validators.js'
import type { Problem } from '../../generated/validators.js'
import { isIam, tokenOperation } from './iam.js'
import { repeatedParameters, unknownParameters } from './ignored-parameters.js'
import { isJson } from './json-type.js'
import { pathParamNames } from './path-params.js'
import { slashHint } from './slash-hint.js'
import { removeUnset, type TokenRequest, tokenRequestProblem } from './token-request.js'

/** The maximum size of a request body, in bytes. */
export const maxBodyBytes: number = 12 * 2 ** 20

/** The only version of this API. */
export const apiVersion = 'v2'

/** Error codes of single parameters. The contract's schemas decide whether a parameter is valid. */
const parameterCodes: ReadonlyMap<string, ErrorCode> = new Map([
  ['path namespace', 'SVCSTG.SWR.4001028'],
  ['path repository', 'SVCSTG.SWR.4001029'],
  ['path tag', 'SVCSTG.SWR.4009021'],
  ['query namespace', 'SVCSTG.SWR.4001028'],
  ['query filter', 'SVCSTG.SWR.4001035'],
  ['query order_column', 'SVCSTG.SWR.4001096'],
  ['query limit', 'SVCSTG.SWR.4000056'],
  ['query offset', 'SVCSTG.SWR.4000056'],
])

/** Error codes of single body fields, without array indexes: the first one that the operation documents. */
const fieldCodes: ReadonlyMap<string, readonly ErrorCode[]> = new Map<string, ErrorCode[]>([
  ['/namespace', ['SVCSTG.SWR.4001028']],
  ['/repository', ['SVCSTG.SWR.4001029']],
  ['/is_public', ['SVCSTG.SWR.4001009']],
  ['/access_domain', ['SVCSTG.SWR.4001041']],
  ['/permit', ['SVCSTG.SWR.4001091']],
  ['/auth', ['SVCSTG.SWR.4001065', 'SVCSTG.SWR.4001066']],
  ['/remoteNamespace', ['SVCSTG.SWR.4001028']],
  ['/source_tag', ['SVCSTG.SWR.4009021']],
  ['/destination_tag', ['SVCSTG.SWR.4009021']],
])

/** A request that the contract doesn't allow. */
export class InvalidRequestError extends Error {
  override readonly name = 'InvalidRequestError'
  /** The code by which SWR reports it. IAM has no codes. */
  readonly code: ErrorCode

  /** @param detail the parameter or field, and its validation error */
  constructor(code: ErrorCode, detail: string) {
    super(detail)
    this.code = code
  }
}

function reject(code: ErrorCode, detail: string): never {
  throw new InvalidRequestError(code, detail)
}

/**
 * Returns the code of an invalid parameter without a code of its own: except in the path, that of a query if the operation
 * documents it.
 */
function parameterCode(operation: OperationId, location: string): ErrorCode {
  const code: ErrorCode = 'SVCSTG.SWR.4001025'
  return location !== 'path' && errorCodes[code].operations.includes(operation) ? code : 'SVCSTG.SWR.4000014'
}

const truncateText = (value: string): string => (value.length > 200 ? `${value.slice(0, 200)}…` : value)

/** Returns the value that a parameter's text represents, or the text when it represents none. */
function parseParameter(text: string, type: 'string' | 'integer' | 'boolean', isIamValue: boolean): unknown {
  // A limit applies to numbers beyond the safe ones as well.
  if (type === 'integer' && /^\d+$/.test(text)) return Math.min(Number(text), Number.MAX_SAFE_INTEGER)
  // Clients in Python send `True` to IAM.
  const word = isIamValue ? text.toLowerCase() : text
  if (type === 'boolean' && (word === 'true' || word === 'false')) return word === 'true'
  return text
}

function validateParameter(
  operation: OperationId,
  name: string,
  value: string,
  hint?: (value: string) => string | undefined,
): void {
  const parameter = requestValidators[operation].parameters[name]
  if (!parameter || parameter.check(parseParameter(value, parameter.type, isIam(operation)))) return
  const detail = [`${name}: ${truncateText(value)}`, hint?.(value)].filter(Boolean).join('. ')
  reject(parameterCodes.get(`${parameter.in} ${name}`) ?? parameterCode(operation, parameter.in), detail)
}

/**
 * Validates the path parameters, and restores the slashes of repository names.
 *
 * @throws InvalidRequestError when a parameter is invalid
 */
export function parsePath(operation: OperationId, path: Readonly<Record<string, string>>): Record<string, string> {
  const row: OperationRow = operations[operation]
  const values: Record<string, string> = {}
  for (const name of pathParamNames(operation)) {
    const value = path[name] ?? ''
    const slash = row.slashAs?.[name]
    validateParameter(operation, name, value, slash === undefined ? undefined : slashHint)
    values[name] = slash === undefined ? value : value.replaceAll(slash, '/')
  }
  // To the gateway, this is an unknown path.
  if (values.api_version !== undefined && values.api_version !== apiVersion) reject('APIGW.0101', '')
  return values
}

/**
 * Rejects query parameters that are unknown or repeated.
 *
 * @throws InvalidRequestError when there is one
 */
export function rejectUnknownParameters(operation: OperationId, url: string): void {
  const [name] = unknownParameters(operation, url)
  if (name !== undefined) reject(parameterCode(operation, 'query'), `unknown parameter: ${truncateText(name)}`)
  const [repeated] = repeatedParameters(operation, url)
  if (repeated !== undefined) reject(parameterCode(operation, 'query'), `repeated parameter: ${repeated}`)
}

const noQuery: ReadonlyMap<string, string> = new Map()

/**
 * Validates the query. Returns the fields of the filter if there is one, else the plain parameters; ignores unknown ones.
 * Of duplicate parameters, the first one counts.
 *
 * @throws InvalidRequestError when a parameter is invalid
 */
export function parseQuery(operation: OperationId, url: string): ReadonlyMap<string, string> {
  const { query = [] }: OperationRow = operations[operation]
  const start = url.indexOf('?')
  if (query.length === 0) return noQuery
  const search = new URLSearchParams(start < 0 ? '' : url.slice(start))
  for (const name of query)
    if (requestValidators[operation].parameters[name]?.required && !search.has(name)) reject('SVCSTG.SWR.4001036', name)
  if (start < 0) return noQuery
  const filter = query.includes('filter') ? search.get('filter') : null
  if (filter !== null) return parseFilterFields(operation, filter)
  const values = new Map<string, string>()
  for (const name of query) {
    const value = search.get(name)
    if (value === null) continue
    validateParameter(operation, name, value)
    values.set(name, value)
  }
  return values
}

/** As long as request headers can be. Matching a filter of several megabytes would exceed the stack. */
const maxFilterLength = 16 * 1024

function parseFilterFields(operation: OperationId, filter: string): ReadonlyMap<string, string> {
  if (filter.length <= maxFilterLength) {
    const fields = splitFilter(filter)
    if (requestValidators[operation].parameters.filter?.check(filter)) return fields
    // Fields that are also plain parameters may have a code of their own.
    for (const name of ['order_column', 'limit', 'offset']) {
      const value = fields.get(name)
      if (value !== undefined) validateParameter(operation, name, value)
    }
  }
  return reject('SVCSTG.SWR.4001035', `filter: ${truncateText(filter)}`)
}

/** Splits a filter into its fields. Of duplicate keys, the last one counts. */
function splitFilter(filter: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const pair of filter.split('|')) {
    const end = pair.indexOf('::')
    if (end > 0) fields.set(pair.slice(0, end), pair.slice(end + 2))
  }
  return fields
}

/**
 * Parses and validates a JSON body. Returns `undefined` for an operation without one.
 *
 * @param text the body, or `undefined` when it isn't valid UTF-8
 * @throws InvalidRequestError when the body is invalid
 */
export function parseBody(operation: OperationId, contentType: string | null, text: string | undefined): unknown {
  const check = requestValidators[operation].body
  if (!check) return undefined
  const notJson = (detail: string): never => reject('SVCSTG.SWR.4001018', detail)
  // The content type describes a body, so it doesn't matter without one.
  if (text === '') return notJson('the body is missing')
  if (!isJson(contentType)) return notJson(`content-type: ${truncateText(contentType ?? 'none')}`)
  if (text === undefined) return notJson("the body isn't UTF-8")
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return notJson("the body isn't JSON")
  }
  const isToken = operation === tokenOperation
  if (isToken) removeUnset(body)
  if (!check(body)) {
    const problem = check.errors?.[0]
    reject(bodyCode(operation, problem), `${fieldOf(problem)} ${problem?.message ?? "isn't valid"}`)
  }
  // The schema has been checked.
  const problem = isToken ? tokenRequestProblem(body as TokenRequest) : undefined
  if (problem !== undefined) reject('SVCSTG.SWR.4000014', problem)
  return body
}

function bodyCode(operation: OperationId, problem: Problem | undefined): ErrorCode {
  if (problem?.instancePath === '' && problem.keyword === 'type') return 'SVCSTG.SWR.4001018'
  if (problem?.keyword === 'required') return 'SVCSTG.SWR.4001014'
  const [code = 'SVCSTG.SWR.4000014', ...others] = fieldCodes.get(problem?.instancePath.replace(/^\/\d+/, '') ?? '') ?? []
  return others.find(other => errorCodes[other].operations.includes(operation)) ?? code
}

function fieldOf(problem: Problem | undefined): string {
  return problem?.instancePath.slice(1).replaceAll('/', '.') || 'the body'
}

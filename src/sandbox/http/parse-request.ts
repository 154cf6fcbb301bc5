import { type ErrorCode, errorCodes } from '../../../generated/error-codes.js'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Problem, validators } from '../../../generated/validators.js'
import { parseFilterPairs } from '../../openapi/filter-pairs.js'
import { pathParamNames } from '../../openapi/path-params.js'
import { ApiError, IdentityError } from '../errors.js'
import type { BodyOf } from '../handlers/handler.js'
import { isJson } from './body.js'

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

/** Error codes of single body fields, without array indexes. */
const fieldCodes: ReadonlyMap<string, ErrorCode> = new Map([
  ['/namespace', 'SVCSTG.SWR.4001028'],
  ['/repository', 'SVCSTG.SWR.4001029'],
  ['/is_public', 'SVCSTG.SWR.4001009'],
  ['/access_domain', 'SVCSTG.SWR.4001041'],
  ['/permit', 'SVCSTG.SWR.4001091'],
  ['/auth', 'SVCSTG.SWR.4001065'],
])

function reject(operation: OperationId, code: ErrorCode, detail: string): never {
  if ('service' in operations[operation]) throw new IdentityError(400, `The request is not valid: ${detail}.`)
  throw new ApiError(code, detail)
}

/** Returns the code of an invalid query parameter without a code of its own: the one in the operation's examples. */
function queryCode(operation: OperationId): ErrorCode {
  const code: ErrorCode = 'SVCSTG.SWR.4001025'
  return errorCodes[code].operations.includes(operation) ? code : 'SVCSTG.SWR.4000014'
}

const truncate = (value: string): string => (value.length > 200 ? `${value.slice(0, 200)}…` : value)

/** Returns the number of a string of digits, or `undefined` when it isn't a safe integer. */
function parseDigits(digits: string): number | undefined {
  const number = Number(digits)
  return /^\d+$/.test(digits) && Number.isSafeInteger(number) ? number : undefined
}

function validateParameter(operation: OperationId, name: string, value: string): void {
  const parameter = validators[operation].parameters[name]
  if (!parameter) return
  if (parameter.check(parameter.integer ? (parseDigits(value) ?? value) : value)) return
  reject(operation, parameterCodes.get(`${parameter.in} ${name}`) ?? queryCode(operation), `${name}: ${truncate(value)}`)
}

/**
 * Validates the path parameters, and restores the slashes of repository names.
 *
 * @throws ApiError or IdentityError when a parameter is invalid
 */
export function parsePath(operation: OperationId, path: Readonly<Record<string, string>>): Record<string, string> {
  const row: OperationRow = operations[operation]
  const values: Record<string, string> = {}
  for (const name of pathParamNames(operation)) {
    const value = path[name] ?? ''
    validateParameter(operation, name, value)
    const slash = row.slashAs?.[name]
    values[name] = slash === undefined ? value : value.replaceAll(slash, '/')
  }
  return values
}

const noQuery: ReadonlyMap<string, string> = new Map()

/**
 * Validates the query. Returns the fields of the filter if there is one, else the plain parameters; ignores unknown ones.
 *
 * @throws ApiError or IdentityError when a parameter is invalid
 */
export function parseQuery(operation: OperationId, url: string): ReadonlyMap<string, string> {
  const { query = [] }: OperationRow = operations[operation]
  const start = url.indexOf('?')
  if (start < 0 || query.length === 0) return noQuery
  const search = new URLSearchParams(url.slice(start))
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

function parseFilterFields(operation: OperationId, filter: string): ReadonlyMap<string, string> {
  const parsed = parseFilterPairs(filter)
  if ('fields' in parsed) {
    // The filter's pattern allows numbers of any length.
    const hasSafeOffset = parseDigits(parsed.fields.get('offset') ?? '0') !== undefined
    if (hasSafeOffset && validators[operation].parameters.filter?.check(filter)) return parsed.fields
    // Fields that are also plain parameters may have a code of their own.
    for (const name of ['order_column', 'limit', 'offset']) {
      const value = parsed.fields.get(name)
      if (value !== undefined) validateParameter(operation, name, value)
    }
  }
  return reject(operation, 'SVCSTG.SWR.4001035', `filter: ${truncate(filter)}`)
}

/**
 * Parses and validates a JSON body.
 *
 * @param text the body, or `undefined` when it isn't valid UTF-8
 * @throws ApiError or IdentityError when the body is invalid
 */
export function parseBody<Op extends OperationId>(
  operation: Op,
  contentType: string | null,
  text: string | undefined,
): BodyOf<Op> {
  const check = validators[operation].requestBody
  // Without a request body, BodyOf<Op> is undefined.
  if (!check) return undefined as BodyOf<Op>
  if (!isJson(contentType)) reject(operation, 'SVCSTG.SWR.4001018', `content-type: ${truncate(contentType ?? 'none')}`)
  if (text === undefined) reject(operation, 'SVCSTG.SWR.4001018', 'the body is not UTF-8')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    reject(operation, 'SVCSTG.SWR.4001018', 'the body is not JSON')
  }
  // Type and validator are generated from the same schema.
  if (check(body)) return body as BodyOf<Op>
  const problem = firstProblem(check.errors ?? [])
  return reject(operation, bodyCode(problem), `${fieldOf(problem)} ${problem?.message ?? 'is not valid'}`)
}

/** Returns the problem to report: a wrong type of the whole body, else a missing field, else the first one. */
function firstProblem(problems: readonly Problem[]): Problem | undefined {
  return (
    problems.find(({ instancePath, keyword }) => instancePath === '' && keyword === 'type') ??
    problems.find(({ keyword }) => keyword === 'required') ??
    problems[0]
  )
}

function bodyCode(problem: Problem | undefined): ErrorCode {
  if (problem?.instancePath === '' && problem.keyword === 'type') return 'SVCSTG.SWR.4001018'
  if (problem?.keyword === 'required') return 'SVCSTG.SWR.4001014'
  return fieldCodes.get(problem?.instancePath.replace(/^\/\d+/, '') ?? '') ?? 'SVCSTG.SWR.4000014'
}

function fieldOf(problem: Problem | undefined): string {
  return problem?.instancePath.slice(1).replaceAll('/', '.') || 'the body'
}

import { type ErrorCode, errorCodes } from '../../../generated/error-codes.js'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Problem, validators } from '../../../generated/validators.js'
import { parseFilterPairs } from '../../openapi/filter-pairs.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { BodyOf } from '../handlers/handler.js'
import { isJson } from './is-json.js'
import { ApiError, IdentityError } from './refusal.js'

/** Codes for parameters that have one of their own. The rules themselves are those of the contract's schemas. */
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

/** Codes for fields of bodies that have one of their own; items of an array have no number here. */
const fieldCodes: ReadonlyMap<string, ErrorCode> = new Map([
  ['/namespace', 'SVCSTG.SWR.4001028'],
  ['/repository', 'SVCSTG.SWR.4001029'],
  ['/is_public', 'SVCSTG.SWR.4001009'],
  ['/access_domain', 'SVCSTG.SWR.4001041'],
  ['/permit', 'SVCSTG.SWR.4001091'],
  ['/auth', 'SVCSTG.SWR.4001065'],
])

const isIdentity = (operation: OperationId): boolean => 'service' in operations[operation]

function refuse(operation: OperationId, code: ErrorCode, detail: string): never {
  if (isIdentity(operation)) throw new IdentityError(400, `The request is not valid: ${detail}.`)
  throw new ApiError(code, detail)
}

/** The code of a query parameter without one of its own: the one that the contract shows at the operation. */
function queryCode(operation: OperationId): ErrorCode {
  const code: ErrorCode = 'SVCSTG.SWR.4001025'
  return errorCodes[code].operations.includes(operation) ? code : 'SVCSTG.SWR.4000014'
}

/** How a refusal quotes a value: short, and whole. */
const quoted = (value: string): string => (value.length > 200 ? `${value.slice(0, 200)}…` : value)

/** The number that digits write, while it is one that can be counted with. */
function wholeOf(digits: string): number | undefined {
  const number = Number(digits)
  return /^\d+$/.test(digits) && Number.isSafeInteger(number) ? number : undefined
}

/** The value that the text of a parameter represents. */
function typedValue(parameter: { integer: boolean; boolean: boolean }, text: string): unknown {
  if (parameter.integer) return wholeOf(text) ?? text
  if (parameter.boolean && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function checkParameter(operation: OperationId, name: string, value: string): void {
  const parameter = validators[operation].parameters[name]
  if (!parameter) return
  if (parameter.check(typedValue(parameter, value))) return
  refuse(operation, parameterCodes.get(`${parameter.in} ${name}`) ?? queryCode(operation), `${name}: ${quoted(value)}`)
}

/** The path values, checked and with the slashes of repository names. */
export function readPath(operation: OperationId, arrived: Readonly<Record<string, string>>): Record<string, string> {
  const row: OperationRow = operations[operation]
  const values: Record<string, string> = {}
  for (const name of pathParamNames(operation)) {
    const value = arrived[name] ?? ''
    checkParameter(operation, name, value)
    const slash = row.slashAs?.[name]
    values[name] = slash === undefined ? value : value.replaceAll(slash, '/')
  }
  return values
}

const noQuery: ReadonlyMap<string, string> = new Map()

/** The query, checked: the fields of the filter where there is one, else the plain parameters. Others are ignored. */
export function readQuery(operation: OperationId, url: string): ReadonlyMap<string, string> {
  const { query = [] }: OperationRow = operations[operation]
  const at = url.indexOf('?')
  if (at < 0 || query.length === 0) return noQuery
  const search = new URLSearchParams(url.slice(at))
  const filter = query.includes('filter') ? search.get('filter') : null
  if (filter !== null) return readFilter(operation, filter)
  const values = new Map<string, string>()
  for (const name of query) {
    const value = search.get(name)
    if (value === null) continue
    checkParameter(operation, name, value)
    values.set(name, value)
  }
  return values
}

function readFilter(operation: OperationId, filter: string): ReadonlyMap<string, string> {
  const read = parseFilterPairs(filter)
  if ('fields' in read) {
    // The pattern of a filter lets numbers of any length through.
    const countable = wholeOf(read.fields.get('offset') ?? '0') !== undefined
    if (countable && validators[operation].parameters.filter?.check(filter)) return read.fields
    // A field that is a parameter as well may have a code of its own.
    for (const name of ['order_column', 'limit', 'offset']) {
      const value = read.fields.get(name)
      if (value !== undefined) checkParameter(operation, name, value)
    }
  }
  return refuse(operation, 'SVCSTG.SWR.4001035', `filter: ${quoted(filter)}`)
}

/** The body, checked; `undefined` is one that is no UTF-8. */
export function readBody<Op extends OperationId>(
  operation: Op,
  contentType: string | null,
  text: string | undefined,
): BodyOf<Op> {
  const check = validators[operation].requestBody
  // The two operations without a body have `undefined` for its type.
  if (!check) return undefined as BodyOf<Op>
  if (!isJson(contentType)) refuse(operation, 'SVCSTG.SWR.4001018', `content-type: ${quoted(contentType ?? 'none')}`)
  if (text === undefined) refuse(operation, 'SVCSTG.SWR.4001018', 'the body is not UTF-8')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    refuse(operation, 'SVCSTG.SWR.4001018', 'the body is not JSON')
  }
  // The schema that was compiled is the one that the type was made from.
  if (check(body)) return body as BodyOf<Op>
  const problem = worst(check.errors ?? [])
  return refuse(operation, bodyCode(problem), `${fieldOf(problem)} ${problem?.message ?? 'is not valid'}`)
}

/** The problem to tell: a wrong type of the whole first, then what is missing, then the first of the others. */
function worst(problems: readonly Problem[]): Problem | undefined {
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

import type { Client } from 'openapi-fetch'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import type { paths } from '../../generated/schema.js'
import { SwrInputError } from '../errors/input-error.js'
import { SwrResponseError } from '../errors/response-error.js'
import { type AnyFilterFields, filter, parseFilter } from './filter.js'
import type { Hooks, ListEvent } from './hooks.js'
import { type ListStart, type Page, pagedCall, totalOf } from './page.js'
import { pathParams } from './paths.js'
import { readAnswer } from './read-response.js'
import type { ClientResponse } from './received-response.js'
import type { CallOptions, PagedOperation, PagedOptions, SwrCall } from './types.js'

/** What all calls of a client share. */
export interface CallSettings {
  /** openapi-fetch on the transport; its answers are lean ones. */
  lean: Client<paths>
  iamEndpoint: string
  hooks: Hooks
  validate: 'off' | 'warn' | 'throw'
  checkNames: boolean
}

type Given = Readonly<Record<string, unknown>>

/** The method of an operation. */
export function caller(operation: OperationId, settings: CallSettings): (given?: Given, options?: PagedOptions) => unknown {
  const row: OperationRow = operations[operation]
  if (row.itemKey) return (given = {}, options = {}) => list(operation as PagedOperation, given, options, settings)
  return (given = {}, options = {}) => swrCall(send(operation, row, given, options, settings))
}

/** The data of a call, and the answer that brought it. */
interface Received {
  data: unknown
  lean: ClientResponse
}

/** A promise of the data that also knows its answer. */
function swrCall(sent: Promise<Received>): SwrCall<unknown> {
  const data = sent.then(({ data }) => data)
  return Object.assign(data, {
    withResponse() {
      // Whoever takes this promise takes its failure, too.
      data.catch(() => {})
      return sent.then(({ data, lean }) => ({ data, response: lean.toResponse(), requestId: lean.requestId }))
    },
  })
}

function list(operation: PagedOperation, given: Given, options: PagedOptions, settings: CallSettings): unknown {
  const { prefetch = false, ...callOptions } = options
  const fields = (): Given | undefined =>
    typeof given.filter === 'string' ? parseFilter(given.filter) : (given.filter as Given | undefined)
  const report = (event: ListEvent): unknown => settings.hooks.list?.(event)
  // Read only when the list is, so that bad input fails the promise as it does everywhere.
  const start = (): ListStart => {
    checkGiven(operation, given)
    const { offset, limit } = fields() ?? given
    return {
      operation,
      offset: wholeNumber(operation, 'offset', offset),
      limit: wholeNumber(operation, 'limit', limit),
      prefetch,
      report,
    }
  }
  return pagedCall(start, async (offset, limit, signal): Promise<Received & { data: Page<unknown> }> => {
    const range = offset === undefined ? {} : { offset, limit }
    const filter = fields()
    // A filter silences plain parameters, so the range goes where the rest is.
    const asked = filter ? { ...given, filter: { ...filter, ...range } } : { ...given, ...range }
    const signals = [callOptions.signal, signal].filter(one => one !== undefined)
    const withSignal = signals.length > 0 ? { ...callOptions, signal: AbortSignal.any(signals) } : callOptions
    const { data, lean } = await send(operation, operations[operation], asked, withSignal, settings)
    const items = data as unknown[]
    return { data: { items, offset: offset ?? 0, count: items.length, total: totalOf(lean.headers, items) }, lean }
  })
}

function wholeNumber(operation: OperationId, name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new SwrInputError(
    `${operation}: \`${name}\` must be a whole number, 0 or more, not ${JSON.stringify(value)}. Nothing was sent.`,
  )
}

async function send(
  operation: OperationId,
  row: OperationRow,
  given: Given,
  options: CallOptions,
  settings: CallSettings,
): Promise<Received> {
  const { signal, ...limits } = options
  checkGiven(operation, given)
  const path = pathParams(operation, given)
  const query = queryValues(operation, row, given)
  const body = bodyOfCall(operation, row, path, given)
  const check = settings.validate === 'off' && !settings.checkNames ? undefined : await import('./validate.js')
  if (settings.checkNames) check?.checkNames(operation, path, body)
  if (settings.validate !== 'off') await check?.checkRequest(operation, { ...path, ...query }, body, settings)

  // Which path it is, is known only at run time here; the method's own types have checked the parameters.
  const request = settings.lean.request as unknown as (
    method: string,
    url: string,
    init: object,
  ) => Promise<{ response: ClientResponse }>
  let lean: ClientResponse
  try {
    const { response } = await request(row.method, row.url, {
      params: { path, query },
      // The transport has read the answer; openapi-fetch need not parse it.
      parseAs: 'text',
      context: { operation, anonymous: row.anonymous, ...limits },
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
      ...(row.service === 'iam' ? { baseUrl: settings.iamEndpoint } : {}),
    })
    lean = response
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    // Such as '\ud800', which no address can hold.
    throw new SwrInputError(`${operation}: a parameter holds half a character. Nothing was sent.`)
  }
  const { status, headers, body: text, place } = lean
  const answer = { status, headers, text }
  let data: unknown
  try {
    data = readAnswer(answer, operation === 'createSecret' && hasLogin(headers) ? 'optional' : row.response, place)
  } catch (error) {
    // The failure is what the caller must know; that its form breaks the contract as well is only told.
    if (settings.validate !== 'off' && status >= 400) await check?.checkFailure(operation, answer, place, settings)
    throw error
  }
  if (settings.validate !== 'off') await check?.checkAnswer(operation, answer, place, settings)
  if (operation !== 'createSecret') return { data, lean }
  const { DockerLogin } = await import('./docker-login.js')
  const login = DockerLogin.from(headers, data as object)
  if (!login)
    throw new SwrResponseError('createSecret answered without a login, in its body as in its headers.', place, {
      status,
      requestId: lean.requestId,
    })
  return { data: login, lean }
}

/** Whether the login may be read without a body. */
const hasLogin = (headers: Headers): boolean => headers.has('x-swr-dockerlogin')

/** Callers in JavaScript can give anything. */
function checkGiven(operation: OperationId, given: unknown): void {
  if (typeof given !== 'object' || given === null)
    throw new SwrInputError(`${operation} takes an object of parameters, not ${JSON.stringify(given)}. Nothing was sent.`)
}

function queryValues(operation: OperationId, { query = [] }: OperationRow, given: Given): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name of query) if (given[name] !== undefined) values[name] = given[name]
  if (typeof values.filter === 'object' && values.filter !== null) {
    const others = Object.keys(values).filter(name => name !== 'filter')
    values.filter = filter(values.filter as AnyFilterFields)
    if (others.length > 0) throw bothGiven(operation, others)
  } else if (values.filter !== undefined && Object.keys(values).length > 1) {
    throw bothGiven(
      operation,
      Object.keys(values).filter(name => name !== 'filter'),
    )
  }
  return values
}

function bothGiven(operation: OperationId, others: readonly string[]): SwrInputError {
  return new SwrInputError(
    `${operation}: the service ignores ${others.map(name => `\`${name}\``).join(', ')} beside a filter. Put everything into the filter, or nothing. Nothing was sent.`,
  )
}

/** The request body: the array that was given, or the flat parameters that are none of the path and the query. */
function bodyOfCall(operation: OperationId, { body, query = [] }: OperationRow, path: Given, given: Given): unknown {
  const own = body === 'array' ? ['body', ...query] : query
  const rest = Object.entries(given).filter(
    ([name, value]) => value !== undefined && !Object.hasOwn(path, name) && !own.includes(name),
  )
  // A newer service may know more fields than the contract, so they are passed on.
  if (body === 'object') return Object.fromEntries(rest)
  if (rest.length > 0) {
    const takes = [...Object.keys(path), ...own].map(name => `\`${name}\``).join(', ')
    const names = rest.map(([name]) => `\`${name}\``).join(', ')
    throw new SwrInputError(`${operation} does not know ${names}; it takes ${takes || 'no parameters'}. Nothing was sent.`)
  }
  if (body === 'array' && !Array.isArray(given.body))
    throw new SwrInputError(`${operation} needs an array as \`body\`. Nothing was sent.`)
  return body && given.body
}

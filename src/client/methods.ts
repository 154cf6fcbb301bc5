import { createFinalURL, createQuerySerializer, defaultPathSerializer, removeTrailingSlash } from 'openapi-fetch'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { SwrInputError } from '../errors/input-error.js'
import { SwrResponseError } from '../errors/response-errors.js'
import { type CallParams, type RequestParts, rangeParam, splitParams, validateParams } from './call-params.js'
import { addCaller, type CallerStack, captureCaller } from './caller-stack.js'
import { checkOptions } from './check-options.js'
import { type ClientResponse, toPublic } from './client-response.js'
import { unknownIamError } from './endpoints.js'
import { readFilter } from './filter.js'
import type { Hooks, ListEvent } from './hooks.js'
import { type CallOptions, callOptionTypes, type PagedOptions } from './options.js'
import type { ListStart } from './page-source.js'
import { isPaged } from './paged.js'
import { createPagedCall, totalOf } from './paged-call.js'
import { readData } from './read-data.js'
import type { ClientRequest, RequestSender } from './request-sender.js'
import { responseTransforms } from './response-transforms.js'
import { type RunningCall, waitsForHook } from './run-call.js'
import type { Page, PagedCall, PagedOperation, SwrCall } from './types.js'

/** What all methods of a client share. */
export interface MethodSettings {
  sender: RequestSender
  endpoint: string
  iamEndpoint: string | undefined
  hooks: Hooks
  validate: 'off' | 'warn' | 'throw'
  checkNames: boolean
}

/** The data of a call and the response that contained it. */
interface CallResult<Data = unknown> {
  data: Data
  response: ClientResponse
}

/** Creates the method of an operation. */
export function createMethod(
  operation: OperationId,
  settings: MethodSettings,
): (params?: CallParams, options?: PagedOptions) => SwrCall<unknown> | PagedCall<unknown> {
  const method = (params: CallParams = {}, options: PagedOptions = {}): SwrCall<unknown> | PagedCall<unknown> => {
    const caller = captureCaller(method)
    return isPaged(operation)
      ? callList(operation, params, options, settings, caller)
      : createCall(callOperation(operation, params, options, settings, caller))
  }
  return method
}

/** Adds `withResponse` to the promise of a result. */
function createCall(result: Promise<CallResult>): SwrCall<unknown> {
  const data = result.then(({ data }) => data)
  return Object.assign(data, {
    withResponse() {
      // The returned promise rejects too, so this rejection counts as handled.
      data.catch(() => {})
      return result.then(async ({ data, response }) => ({ data, ...(await toPublic(response)) }))
    },
  })
}

function callList(
  operation: PagedOperation,
  params: CallParams,
  allOptions: PagedOptions,
  settings: MethodSettings,
  caller: CallerStack,
): PagedCall<unknown> {
  const { prefetch = false, ...options } = allOptions ?? {}
  const filterFields = (): CallParams | undefined => (params.filter === undefined ? undefined : readFilter(params.filter))
  // Runs when the list is read, so that invalid input rejects the promise instead of throwing at once.
  const start = (): ListStart => {
    try {
      checkOptions(operation, allOptions, { ...callOptionTypes, prefetch: ['a boolean', 'boolean'] })
      validateParams(operation, params)
      const { offset, limit } = filterFields() ?? params
      return {
        keyFields: operations[operation].itemKey,
        offset: rangeParam(operation, 'offset', offset),
        limit: rangeParam(operation, 'limit', limit),
        prefetch,
        signal: options.signal,
        onEvent: event => reportListEvent({ operation, ...event }, options, settings),
      }
    } catch (error) {
      throw addCaller(error, caller)
    }
  }
  return createPagedCall(start, async (offset, limit, signal = options.signal): Promise<CallResult<Page<unknown>>> => {
    const range = offset === undefined ? {} : { offset, limit }
    const fields = filterFields()
    // The service ignores plain parameters next to a filter, so the range becomes part of the filter.
    const pageParams = fields ? { ...params, filter: { ...fields, ...range } } : { ...params, ...range }
    const { data, response } = await callOperation(operation, pageParams, { ...options, signal }, settings, caller)
    const items = data as unknown[]
    return {
      data: { items, offset: offset ?? 0, count: items.length, total: totalOf(response.headers, items) },
      response,
    }
  })
}

/** Calls the hook for a list that changed. It may take as long as a call. */
async function reportListEvent(event: ListEvent, { signal, ...context }: CallOptions, settings: MethodSettings): Promise<void> {
  const { hooks, sender, endpoint } = settings
  if (!hooks.list) return
  const { method, url } = operations[event.operation]
  const request = { method, url: endpoint + url, headers: {} }
  await sender.run({ ...request, signal, context: { operation: event.operation, ...context } }, async call => {
    waitsForHook(call, 'list', { operation: event.operation, request })
    return hooks.list?.(event)
  })
}

async function callOperation(
  operation: OperationId,
  params: CallParams,
  options: CallOptions,
  settings: MethodSettings,
  caller: CallerStack,
): Promise<CallResult> {
  try {
    checkOptions(operation, options, callOptionTypes)
    const { signal, ...context } = options
    const row: OperationRow = operations[operation]
    const parts = splitParams(operation, params)
    const text = parts.body === undefined ? undefined : stringifyBody(operation, parts.body)
    const request: ClientRequest = {
      method: row.method,
      url: requestUrl(operation, row, parts, settings),
      headers: text === undefined ? {} : { 'content-type': 'application/json' },
      body: text,
      signal,
      context: { operation, anonymous: row.anonymous ?? false, ...context },
    }
    return await settings.sender.run(request, call => runOperation(operation, parts, request, call, settings))
  } catch (error) {
    throw addCaller(error, caller)
  }
}

async function runOperation(
  operation: OperationId,
  { path, query, body }: RequestParts,
  request: ClientRequest,
  call: RunningCall,
  settings: MethodSettings,
): Promise<CallResult> {
  const { validate, checkNames, sender } = settings
  const row: OperationRow = operations[operation]
  // The validators are large, so they load only on demand.
  const checks = validate === 'off' && !checkNames ? undefined : await import('./validate.js')
  if (checkNames) checks?.validateNames(operation, path, body)
  if (validate !== 'off') {
    waitsForHook(call, 'warning', { operation, request, unsent: true })
    await checks?.validateRequest(operation, { ...path, ...query }, body, settings)
  }

  const response = await sender.send(request, call)

  const transform = responseTransforms[operation]
  const { status, headers } = response
  waitsForHook(call, 'warning', response.context)
  const kind = transform?.acceptsEmptyBody(headers) ? 'optional' : row.response
  const result = readData(response, kind)
  // The caller needs the service's error most, so an error response that violates the contract only causes a warning.
  if (validate !== 'off' && status >= 400) await checks?.validateErrorResponse(operation, response, response.context, settings)
  const data =
    'data' in result
      ? result.data
      : (await import('./parse-response.js')).parseResponse(response, kind, response.context, result.body)
  if (validate !== 'off') await checks?.validateResponse(operation, response, response.context, settings)
  if (!transform) return { data, response }
  const transformed = await transform.transform(headers, data as object)
  if (transformed === undefined)
    throw new SwrResponseError(
      `${operation} returned ${status}, but neither the body nor the headers contain a ${transform.name}.`,
      response.context,
      { status, requestId: (await toPublic(response)).requestId },
    )
  return { data: transformed, response }
}

/** Converts a body to JSON, which fails for a cycle, a BigInt and endless nesting. */
function stringifyBody(operation: OperationId, body: unknown): string {
  try {
    return JSON.stringify(body)
  } catch (cause) {
    throw new SwrInputError(`${operation}: the body can't be converted to JSON. The request was not sent.`, { cause })
  }
}

const serializeQuery = createQuerySerializer()

function requestUrl(
  operation: OperationId,
  { url, service }: OperationRow,
  { path, query }: RequestParts,
  { endpoint, iamEndpoint }: MethodSettings,
): string {
  const baseUrl = service === 'iam' ? iamEndpoint : endpoint
  if (baseUrl === undefined) throw unknownIamError(endpoint)
  try {
    return createFinalURL(url, {
      baseUrl: removeTrailingSlash(baseUrl),
      params: { path, query },
      querySerializer: serializeQuery,
      pathSerializer: defaultPathSerializer,
    })
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    // A lone surrogate such as '\ud800' can't be percent-encoded.
    throw new SwrInputError(`${operation}: a parameter contains a lone surrogate. The request was not sent.`)
  }
}

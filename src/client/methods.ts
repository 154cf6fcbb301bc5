import { createFinalURL, createQuerySerializer, defaultPathSerializer, removeTrailingSlash } from 'openapi-fetch'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { SwrInputError } from '../errors/input-error.js'
import { SwrResponseError } from '../errors/response-errors.js'
import { type CallParams, type RequestParts, rangeParam, splitParams, validateParams } from './call-params.js'
import type { ClientResponse } from './client-response.js'
import { parseFilter } from './filter.js'
import type { Hooks } from './hooks.js'
import type { CallOptions, PagedOptions } from './options.js'
import { createPagedCall, type ListStart, totalOf } from './paged-call.js'
import { parseResponse } from './parse-response.js'
import type { RequestSender } from './request-sender.js'
import { responseTransforms } from './response-transforms.js'
import type { Page, PagedCall, PagedOperation, SwrCall } from './types.js'

/** What all methods of a client share. */
export interface MethodSettings {
  sendRequest: RequestSender
  endpoint: string
  iamEndpoint: string
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
  return isPagedOperation(operation)
    ? (params = {}, options = {}) => callList(operation, params, options, settings)
    : (params = {}, options = {}) => createCall(callOperation(operation, params, options, settings))
}

function isPagedOperation(operation: OperationId): operation is PagedOperation {
  return 'itemKey' in operations[operation]
}

/** Adds `withResponse` to the promise of a result. */
function createCall(result: Promise<CallResult>): SwrCall<unknown> {
  const data = result.then(({ data }) => data)
  return Object.assign(data, {
    withResponse() {
      // The returned promise rejects too, so this rejection counts as handled.
      data.catch(() => {})
      return result.then(({ data, response }) => ({
        data,
        response: response.toResponse(),
        requestId: response.requestId,
      }))
    },
  })
}

function callList(
  operation: PagedOperation,
  params: CallParams,
  { prefetch = false, ...options }: PagedOptions,
  settings: MethodSettings,
): PagedCall<unknown> {
  const filterFields = (): CallParams | undefined =>
    typeof params.filter === 'string' ? parseFilter(params.filter) : (params.filter as CallParams | undefined)
  // Runs when the list is read, so that invalid input rejects the promise instead of throwing at once.
  const start = (): ListStart => {
    validateParams(operation, params)
    const { offset, limit } = filterFields() ?? params
    return {
      operation,
      offset: rangeParam(operation, 'offset', offset),
      limit: rangeParam(operation, 'limit', limit),
      prefetch,
      onEvent: event => settings.hooks.list?.(event),
    }
  }
  return createPagedCall(start, async (offset, limit, signal): Promise<CallResult<Page<unknown>>> => {
    const range = offset === undefined ? {} : { offset, limit }
    const fields = filterFields()
    // The service ignores plain parameters next to a filter, so the range becomes part of the filter.
    const pageParams = fields ? { ...params, filter: { ...fields, ...range } } : { ...params, ...range }
    const signals = [options.signal, signal].filter(one => one !== undefined)
    const pageOptions = signals.length > 0 ? { ...options, signal: AbortSignal.any(signals) } : options
    const { data, response } = await callOperation(operation, pageParams, pageOptions, settings)
    const items = data as unknown[]
    return {
      data: { items, offset: offset ?? 0, count: items.length, total: totalOf(response.headers, items) },
      response,
    }
  })
}

async function callOperation(
  operation: OperationId,
  params: CallParams,
  options: CallOptions,
  settings: MethodSettings,
): Promise<CallResult> {
  const { validate, checkNames } = settings
  const row: OperationRow = operations[operation]
  const parts = splitParams(operation, params)
  const { path, query, body } = parts
  // The validators are large, so they load only on demand.
  const checks = validate === 'off' && !checkNames ? undefined : await import('./validate.js')
  if (checkNames) checks?.validateNames(operation, path, body)
  if (validate !== 'off') await checks?.validateRequest(operation, { ...path, ...query }, body, settings)

  const { signal, ...context } = options
  const text = body === undefined ? undefined : JSON.stringify(body)
  const response = await settings.sendRequest({
    method: row.method,
    url: requestUrl(operation, row, parts, settings),
    headers: text === undefined ? {} : { 'content-type': 'application/json' },
    body: text,
    signal,
    context: { operation, anonymous: row.anonymous ?? false, ...context },
  })

  const transform = responseTransforms[operation]
  const { status, headers } = response
  let data: unknown
  try {
    data = parseResponse(response, transform?.acceptsEmptyBody(headers) ? 'optional' : row.response, response.context)
  } catch (error) {
    // The caller needs the service's error most, so an error response that violates the contract only causes a warning.
    if (validate !== 'off' && status >= 400)
      await checks?.validateErrorResponse(operation, response, response.context, settings)
    throw error
  }
  if (validate !== 'off') await checks?.validateResponse(operation, response, response.context, settings)
  if (!transform) return { data, response }
  const transformed = await transform.transform(headers, data as object)
  if (transformed === undefined)
    throw new SwrResponseError(
      `${operation} returned ${status}, but neither the body nor the headers contain a ${transform.name}.`,
      response.context,
      {
        status,
        requestId: response.requestId,
      },
    )
  return { data: transformed, response }
}

const serializeQuery = createQuerySerializer()

function requestUrl(
  operation: OperationId,
  { url, service }: OperationRow,
  { path, query }: RequestParts,
  { endpoint, iamEndpoint }: MethodSettings,
): string {
  try {
    return createFinalURL(url, {
      baseUrl: removeTrailingSlash(service === 'iam' ? iamEndpoint : endpoint),
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

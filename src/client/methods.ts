import type { OperationId } from '../../generated/operations.js'
import { checkOptions } from '../errors/check-options.js'
import { clientOperation } from '../openapi/client-operation.js'
import { type CallParams, type RequestParts, rangeParam, splitParams, validateParams } from './call-params.js'
import { type CallerStack, captureCaller } from './caller-stack.js'
import type { ClientRequest } from './client-request.js'
import type { CallResult } from './client-response.js'
import { createCall } from './create-call.js'
import { createRequest } from './create-request.js'
import { readFilter } from './filter.js'
import { completeError } from './load-in-time.js'
import type { MethodSettings } from './method-settings.js'
import { callOptionTypes, type PagedOptions, pagedOptionTypes } from './options.js'
import { type AnyPage, defaultLimit, type ListStart, type PageStart } from './page-source.js'
import { createPagedCall, totalOf } from './paged-call.js'
import { readData } from './read-data.js'
import type { RunningCall } from './running-call.js'
import type { PagedCall, SwrCall } from './types.js'

/** Creates the method of an operation. */
export function createMethod(
  operation: OperationId,
  settings: MethodSettings,
): (params?: CallParams, options?: PagedOptions) => SwrCall<unknown> | PagedCall<unknown, AnyPage<unknown>> {
  const method = (
    params: CallParams = {},
    options: PagedOptions = {},
  ): SwrCall<unknown> | PagedCall<unknown, AnyPage<unknown>> => {
    const caller = captureCaller(method)
    const { keyFields } = clientOperation(operation)
    return keyFields
      ? callList(operation, keyFields, params, options, settings, caller)
      : createCall(callOperation(operation, params, options, settings, caller))
  }
  return method
}

function callList(
  operation: OperationId,
  keyFields: readonly string[],
  params: CallParams,
  allOptions: PagedOptions,
  settings: MethodSettings,
  caller: CallerStack,
): PagedCall<unknown, AnyPage<unknown>> {
  const { items: field, hasMarkers } = clientOperation(operation)
  const { prefetch = false, ...options } = allOptions ?? {}
  // Some lists have no plain parameters for pagination: their filter always contains the range.
  const onlyFilter = !clientOperation(operation).query.includes('limit')
  const filterFields = (): CallParams | undefined =>
    params.filter === undefined ? (onlyFilter ? {} : undefined) : readFilter(params.filter)
  // Runs when the list is read, so that invalid input rejects the promise instead of throwing synchronously.
  const start = async (): Promise<ListStart> => {
    try {
      checkOptions(operation, allOptions, pagedOptionTypes)
      validateParams(operation, params)
      const { offset, limit, marker } = filterFields() ?? params
      return {
        keyFields,
        hasMarkers,
        // An invalid marker is rejected like any other parameter.
        from: hasMarkers ? (marker as PageStart) : rangeParam(operation, 'offset', offset),
        limit: rangeParam(operation, 'limit', limit),
        prefetch,
        signal: options.signal,
        onEvent: async event => (await import('./on-demand.js')).reportListEvent({ operation, ...event }, options, settings),
      }
    } catch (error) {
      throw await completeError(error, caller)
    }
  }
  return createPagedCall(start, async (from, limit, signal = options.signal): Promise<CallResult<AnyPage<unknown>>> => {
    const range =
      from === undefined
        ? onlyFilter
          ? { offset: 0, limit: defaultLimit }
          : {}
        : { [hasMarkers ? 'marker' : 'offset']: from, limit }
    const fields = filterFields()
    // The service ignores plain parameters next to a filter, so the range becomes part of the filter.
    const pageParams = fields ? { ...params, filter: { ...fields, ...range } } : { ...params, ...range }
    const { data, response } = await callOperation(operation, pageParams, { ...options, signal }, settings, caller)
    const body = data as Record<string, unknown>
    // `readData` checks that there is a list, or `null`.
    const items = (field === undefined ? body : (body[field] ?? [])) as unknown[]
    const page = { items, count: items.length }
    return {
      data: hasMarkers
        ? { ...page, nextMarker: nextMarkerOf(body) }
        : { ...page, offset: Number(from ?? 0), total: totalOf(response.received.headers, body, items) },
      response,
    }
  })
}

/**
 * Returns the marker of the next page, under either of its names. A service that always sends one ends with `0` or an empty string.
 */
function nextMarkerOf({ has_more, nextMarker, next_marker = nextMarker }: Record<string, unknown>): PageStart {
  return has_more !== false && next_marker ? (next_marker as PageStart) : undefined
}

async function callOperation(
  operation: OperationId,
  params: CallParams,
  options: PagedOptions,
  settings: MethodSettings,
  caller: CallerStack,
): Promise<CallResult> {
  try {
    checkOptions(operation, options, callOptionTypes)
    const parts = splitParams(operation, params)
    const headers = options.headers && (await import('./on-demand.js')).readHeaders('`headers`', options.headers)
    const request = createRequest(operation, parts, options, headers, settings)
    return await settings.sender.run(request, call => sendOperationRequest(operation, parts, request, call, settings))
  } catch (error) {
    throw await completeError(error, caller)
  }
}

async function sendOperationRequest(
  operation: OperationId,
  parts: RequestParts,
  request: ClientRequest,
  call: RunningCall,
  { validator, warn, sender }: MethodSettings,
): Promise<CallResult> {
  const row = clientOperation(operation)
  if (validator) {
    call.waitsFor('warning', { operation, request, unsent: true })
    await validator.checkRequest(operation, parts, warn)
  }
  const response = await sender.send(request, call)

  const { received, context } = response
  const isLogin = row.isSecret && !row.isIam
  const kind = isLogin && received.headers.has('x-swr-dockerlogin') ? 'optional' : row.response
  const result = readData(received, kind, row.items)
  if (validator) {
    call.waitsFor('warning', context)
    // The caller needs the service's error most, so an error response that violates the contract only causes a warning.
    if (received.status >= 400) await validator.checkResponse(operation, received, context, warn)
  }
  const data =
    'data' in result
      ? result.data
      : (await import('./on-demand.js')).parseResponse(received, kind, context, result.body, row.items)
  if (validator) await validator.checkResponse(operation, received, context, warn)
  if (!isLogin) return { data, response }
  return { data: (await import('./on-demand.js')).readLogin(operation, response, data as object), response }
}

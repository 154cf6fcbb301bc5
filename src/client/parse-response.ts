import { createError } from '../errors/create-error.js'
import { describeErrors, errorFromResponse } from '../errors/error-from-response.js'
import { isRecord, parseJson } from '../errors/json.js'
import { parseErrorItems } from '../errors/parse-error-items.js'
import { type RawResponse, requestIdOf } from '../errors/raw-response.js'
import { createRedactor } from '../errors/redactor.js'
import { SwrResponseError } from '../errors/response-errors.js'
import { excerpt } from '../errors/summarize.js'
import type { ErrorContext } from '../errors/swr-error.js'
import { hasItems, isList, type ResponseKind } from './read-data.js'

/**
 * Returns the data of any response. Loads on demand: `readData` handles ordinary responses.
 *
 * @param body the parsed body; `undefined` if it isn't JSON
 * @param items the field of the body that must contain a list or `null`
 * @throws SwrError for a status other than 2xx; SwrResponseError for a 2xx response that doesn't contain the data: a
 * proxy's page, invalid JSON, `null` or an error
 */
export function parseResponse(
  response: RawResponse,
  kind: ResponseKind,
  context: ErrorContext,
  body: unknown,
  items?: string,
): unknown {
  const { status, headers, text } = response
  if (status < 200 || status > 299) throw errorFromResponse(response, context)
  if (text.trim() === '') {
    if (kind === 'none' || kind === 'any') return undefined
    if (kind === 'optional') return {}
    throw invalidResponse(response, 'the body is empty', context)
  }
  if (body === undefined) {
    const type = headers.get('content-type') ?? 'no content type'
    // The message of JSON.parse quotes the body, which may contain secrets.
    const redact = createRedactor(context.request)
    throw invalidResponse(response, `the body isn't JSON (${redact(type)}): ${excerpt(redact(text))}`, context)
  }
  // A gateway may return an error for any operation. In a list, checking the first item is enough.
  if (parseErrorItems(Array.isArray(body) ? body.slice(0, 1) : body).length > 0) throw errorWithSuccess(response, context)
  if (kind === 'any') return body
  if (items !== undefined && isRecord(body) && !hasItems(body, items))
    throw invalidResponse(response, `the body has no array \`${items}\``, context)
  if (kind === 'array' || kind === 'strings') {
    if (body === null) return []
    if (isList(body, kind)) return body
  } else if (
    isRecord(body)
      ? kind !== 'none' || Object.keys(body).length === 0
      : body === null && kind !== 'object' && kind !== 'document'
  ) {
    return kind === 'none' ? undefined : (body ?? {})
  }
  throw invalidResponse(response, `the body has the type ${describeType(body)} instead of ${expectedBody[kind]}`, context)
}

const expectedBody = {
  none: 'none',
  optional: 'object',
  object: 'object',
  array: 'array of objects',
  strings: 'array of strings',
  document: 'object or string',
}

function errorWithSuccess({ status, headers, text }: RawResponse, context: ErrorContext): SwrResponseError {
  const redact = createRedactor(context.request)
  const errors = parseErrorItems(parseJson(redact(text)))
  const requestId = requestIdOf(headers, redact)
  const message = `${startOf(context, status)} the body is an error: ${describeErrors(errors, status, context, requestId)}`
  return createError(SwrResponseError, message, context, { status, errors, requestId })
}

function invalidResponse({ status, headers }: RawResponse, problem: string, context: ErrorContext): SwrResponseError {
  const { method, url } = context.request
  const message = `${startOf(context, status)} ${problem} (${method} ${url}). Is this URL the service or a proxy?`
  return createError(SwrResponseError, message, context, {
    status,
    requestId: requestIdOf(headers, createRedactor(context.request)),
  })
}

function startOf({ operation, request }: ErrorContext, status: number): string {
  return `${operation ?? request.method} returned ${status}, but`
}

function describeType(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

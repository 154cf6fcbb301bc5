import { errorFromResponse } from '../errors/error-from-response.js'
import { isRecord, parseJson } from '../errors/json.js'
import { parseErrorItems } from '../errors/parse-error-items.js'
import { type RawResponse, requestIdOf } from '../errors/raw-response.js'
import { createRedactor } from '../errors/redactor.js'
import { SwrResponseError } from '../errors/response-errors.js'
import { excerpt, summarizeErrors } from '../errors/summarize.js'
import type { ErrorContext, ErrorItem } from '../errors/swr-error.js'
import type { ResponseKind } from './read-data.js'

/**
 * Returns the data of any response. Loads on demand: `readData` handles ordinary responses.
 *
 * @param body the parsed body; `undefined` if it isn't JSON
 * @throws SwrError for a status other than 2xx; SwrResponseError for a 2xx response that doesn't contain the data: a
 * proxy's page, invalid JSON, `null` or an error
 */
export function parseResponse(response: RawResponse, kind: ResponseKind, context: ErrorContext, body: unknown): unknown {
  const { status, headers, text } = response
  if (status < 200 || status > 299) throw errorFromResponse(response, context)
  if (text.trim() === '') {
    if (kind === 'none') return undefined
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
  if (kind === 'array') {
    if (body === null) return []
    if (Array.isArray(body) && body.every(isRecord)) return body
  } else if (isRecord(body) ? kind !== 'none' || Object.keys(body).length === 0 : body === null && kind !== 'object') {
    return kind === 'none' ? undefined : (body ?? {})
  }
  throw invalidResponse(response, `the body has the type ${describeType(body)} instead of ${expectedBody[kind]}`, context)
}

const expectedBody = { none: 'none', optional: 'object', object: 'object', array: 'array of objects' }

function errorWithSuccess(response: RawResponse, context: ErrorContext): SwrResponseError {
  const errors = parseErrorItems(parseJson(createRedactor(context.request)(response.text)))
  const summary = summarizeErrors(errors).replace(/\.$/, '')
  return invalidResponse(response, `the body is an error: ${summary}`, context, errors)
}

function invalidResponse(
  { status, headers }: RawResponse,
  problem: string,
  context: ErrorContext,
  errors: readonly ErrorItem[] = [],
): SwrResponseError {
  const { method, url } = context.request
  const message = `${context.operation ?? method} returned ${status}, but ${problem} (${method} ${url}). Is this URL the service or a proxy?`
  const requestId = requestIdOf(headers, createRedactor(context.request))
  return new SwrResponseError(message, context, { status, errors, requestId })
}

function describeType(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

import { isServiceError } from '../errors.js'
import type { VariedResult } from './vary-result.js'

/** The parts of a response, which faults may still change. */
export interface ResponseParts {
  status: number
  headers: Record<string, string>
  /** The body; `null` means no body. */
  text: string | null
}

const jsonContentType = 'application/json;charset=utf-8'

/** Returns the response of a handler that succeeded. */
export function successParts(result: VariedResult, requestId: string): ResponseParts {
  const { status, body, headers: ownHeaders } = result
  const headers: Record<string, string> =
    body === undefined ? { 'X-Request-Id': requestId } : { 'Content-Type': jsonContentType, 'X-Request-Id': requestId }
  if (ownHeaders) Object.assign(headers, ownHeaders)
  return { status, headers, text: body === undefined ? null : JSON.stringify(body) }
}

/**
 * Returns the response of an ApiError or IdentityError, and rethrows any other error.
 *
 * @param asObject whether errors of the service have the old and the new format in one object
 */
export function errorParts(error: unknown, requestId: string, asObject = false): ResponseParts {
  if (!isServiceError(error)) throw error
  const headers = { 'Content-Type': jsonContentType, 'X-Request-Id': requestId }
  return { status: error.status, headers, text: JSON.stringify(error.body(requestId, asObject)) }
}

/** Creates a Response with the sandbox's date, by which clients correct their clock. Reuses the headers object. */
export function toResponse({ status, headers, text }: ResponseParts, now: number): Response {
  headers.Date = httpDate(now)
  // Without a length, the response is sent in chunks, and the vendor's Java SDK expects a type for its body.
  if (text === null && status !== 204) headers['Content-Length'] = '0'
  return new Response(text, { status, headers })
}

let cachedSecond = Number.NaN
let cachedDate = ''

/** Formats a timestamp as an HTTP date. Cached, since many responses fall into the same second. */
export function httpDate(now: number): string {
  const second = Math.floor(now / 1000)
  if (second !== cachedSecond) {
    cachedSecond = second
    cachedDate = new Date(now).toUTCString()
  }
  return cachedDate
}

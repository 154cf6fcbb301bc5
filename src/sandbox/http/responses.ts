import type { OperationId } from '../../../generated/operations.js'
import { isServiceError } from '../errors.js'
import type { HandlerResult } from '../handlers/handler.js'

/** The parts of a response, which faults may still change. */
export interface ResponseParts {
  status: number
  headers: Record<string, string>
  /** The body; `null` means no body. */
  text: string | null
}

const json = 'application/json;charset=utf-8'

/** Returns the response of a handler that succeeded. */
export function successParts(result: HandlerResult<OperationId>, requestId: string): ResponseParts {
  const { status, body, headers: ownHeaders } = result
  const headers: Record<string, string> =
    body === undefined ? { 'X-Request-Id': requestId } : { 'Content-Type': json, 'X-Request-Id': requestId }
  if (ownHeaders) Object.assign(headers, ownHeaders)
  return { status, headers, text: body === undefined ? null : JSON.stringify(body) }
}

/** Returns the response of an ApiError or IdentityError, and rethrows any other error. */
export function errorParts(error: unknown, requestId: string): ResponseParts {
  if (!isServiceError(error)) throw error
  const headers = { 'Content-Type': json, 'X-Request-Id': requestId }
  return { status: error.status, headers, text: JSON.stringify(error.body(requestId)) }
}

/** Creates a Response with the sandbox's date, by which clients correct their clock. Reuses the headers object. */
export function toResponse({ status, headers, text }: ResponseParts, now: number): Response {
  headers.Date = httpDate(now)
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

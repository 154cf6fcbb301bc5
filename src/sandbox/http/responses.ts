import type { OperationId } from '../../../generated/operations.js'
import type { HandlerResult } from '../handlers/handler.js'
import { ApiError, IdentityError } from '../errors.js'

/** An answer before it becomes a Response. */
export interface ResponseParts {
  status: number
  headers: Record<string, string>
  /** The body; `null` is none at all. */
  text: string | null
}

const json = 'application/json;charset=utf-8'

/** The reply of a rule that did what it was asked. */
export function successParts({ status, body, headers: own }: HandlerResult<OperationId>, requestId: string): ResponseParts {
  const headers: Record<string, string> =
    body === undefined ? { 'X-Request-Id': requestId } : { 'Content-Type': json, 'X-Request-Id': requestId }
  if (own) Object.assign(headers, own)
  return { status, headers, text: body === undefined ? null : JSON.stringify(body) }
}

/** The reply to a request that is refused; throws again what is no refusal. */
export function errorParts(error: unknown, requestId: string): ResponseParts {
  if (!(error instanceof ApiError || error instanceof IdentityError)) throw error
  const headers = { 'Content-Type': json, 'X-Request-Id': requestId }
  return { status: error.status, headers, text: JSON.stringify(error.body(requestId)) }
}

/** The Response of a reply, whose headers it takes over; its date is the sandbox's, by which clients correct their own. */
export function toResponse({ status, headers, text }: ResponseParts, now: number): Response {
  headers.Date = httpDate(now)
  return new Response(text, { status, headers })
}

let second = Number.NaN
let written = ''

/** A moment as HTTP writes it; many answers fall into the same second. */
function httpDate(now: number): string {
  const current = Math.floor(now / 1000)
  if (current !== second) {
    second = current
    written = new Date(now).toUTCString()
  }
  return written
}

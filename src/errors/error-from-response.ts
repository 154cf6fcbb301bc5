import { createRedactor } from './redact.js'
import { SwrResponseError } from './response-errors.js'
import { errorForStatus } from './status-errors.js'
import type { ErrorContext, ErrorItem, SwrError } from './swr-error.js'

/** A response whose body has been read in full. */
export interface RawResponse {
  status: number
  headers: Headers
  /** The body, decoded but not parsed. */
  text: string
}

/** Creates the error for a response with a status other than 2xx. */
export function errorFromResponse({ status, headers, text }: RawResponse, context: ErrorContext): SwrError {
  const { operation, request } = context
  const redact = createRedactor(request)
  const failure = `${operation ?? request.method} failed with ${status}`
  if (status < 400) {
    // The query of a redirect may contain secrets of another service.
    const location = headers.get('location')?.split(/[?#]/)[0]
    const reason =
      location || status === 0
        ? `the server redirects${location ? ` to ${redact(location)}` : ''}. Set \`endpoint\` to the final URL: redirects aren't followed with credentials.`
        : "this API doesn't define this status."
    return new SwrResponseError(`${failure}: ${reason}`, context, { status })
  }
  const redacted = redact(text)
  const body = parseJson(redacted)
  const errors = parseErrorItems(body)
  const requestId = requestIdOf(headers, redact) ?? requestIdInBody(body)
  const [first] = errors
  const summary = (first ? [first.code, first.message].filter(Boolean).join(' ') : excerpt(redacted)) || 'no body'
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  const suffix = requestId ? ` [request ${requestId}]` : ''
  const message = `${failure}: ${summary}${more} (${request.method} ${request.url})${suffix}`
  return errorForStatus(status, message, context, { status, errors, requestId })
}

/** Returns the request id in the headers, redacted: some servers echo a header of the request. */
export function requestIdOf(headers: Headers, redact: (text: string) => string): string | undefined {
  const id = headers.get('x-request-id')
  return id === null ? undefined : redact(id)
}

/**
 * Returns the errors in a body, which may have any of the API's five error formats; empty if it has none of them.
 *
 * @param depth the maximum nesting; a hostile server may nest without end
 */
export function parseErrorItems(body: unknown, depth = 4): ErrorItem[] {
  if (depth === 0) return []
  if (Array.isArray(body)) return body.flatMap(item => parseErrorItems(item, depth - 1))
  if (!isRecord(body)) return []
  if (Array.isArray(body.errors)) return parseErrorItems(body.errors, depth - 1)
  if (isRecord(body.error)) return [{ code: '', message: stringOf(body.error.message) || stringOf(body.error.title) }]
  const code = stringOf(body.errorCode ?? body.error_code)
  if (code === '') return []
  const detail = stringOf(body.detail)
  return [{ code, message: stringOf(body.errorMessage ?? body.error_msg), ...(detail && { detail }) }]
}

/** Converts a string or number to a string, and any other value to an empty one. */
function stringOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function requestIdInBody(body: unknown): string | undefined {
  return isRecord(body) && typeof body.request_id === 'string' ? body.request_id : undefined
}

/** Parses JSON. Returns `undefined` for invalid JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Shortens a redacted body for an error message: to the title of an HTML page, or to its first characters. */
export function excerpt(text: string): string {
  const title = /<title>([^<]*)<\/title>/i.exec(text)?.[1]
  const plain = (title ?? text).replace(/\s+/g, ' ').trim()
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain
}

/** Whether a value is an object other than an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { createRedactor } from './redact.js'
import { SwrResponseError } from './response-error.js'
import { statusError } from './status-errors.js'
import type { ErrorContext, ErrorItem, SwrError } from './swr-error.js'

/** An answer that was read to its end. */
export interface RawResponse {
  status: number
  headers: Headers
  text: string
}

/** The error that an answer with a status of 400 or more, or a redirect, stands for. */
export function errorFromResponse({ status, headers, text }: RawResponse, place: ErrorContext): SwrError {
  const clean = createRedactor(place.request)
  const failed = `${place.operation ?? place.request.method} failed with ${status}`
  if (status < 400) {
    // What an address asks for may be a secret of somebody else's.
    const to = headers.get('location')?.split(/[?#]/)[0]
    const why =
      to || status === 0
        ? `the server redirects${to ? ` to ${clean(to)}` : ''}. Credentials are not sent on; set \`endpoint\` to the right address.`
        : 'no answer of this API.'
    return new SwrResponseError(`${failed}: ${why}`, place, { status })
  }
  const safe = clean(text)
  const body = parseJson(safe)
  const errors = parseErrorItems(body)
  const requestId = requestIdOf(headers, clean) ?? requestIdIn(body)
  const [first] = errors
  const said = first ? [first.code, first.message].filter(Boolean).join(' ') : excerpt(safe)
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  const about = requestId ? ` [request ${requestId}]` : ''
  const message = `${failed}: ${said || 'no body'}${more} (${place.request.method} ${place.request.url})${about}`
  return statusError(status, message, place, { status, errors, requestId })
}

/** The id that a server gave to the request; some give back whatever they were sent. */
export function requestIdOf(headers: Headers, clean: (text: string) => string): string | undefined {
  const id = headers.get('x-request-id')
  return id === null ? undefined : clean(id)
}

/**
 * The errors in a body, in whichever of the five shapes it has; none when it has none of them.
 *
 * @param depth how far errors may stand inside errors; a body that goes further is nobody's honest answer
 */
export function parseErrorItems(body: unknown, depth = 4): ErrorItem[] {
  if (depth === 0) return []
  if (Array.isArray(body)) return body.flatMap(one => parseErrorItems(one, depth - 1))
  if (!isRecord(body)) return []
  if (Array.isArray(body.errors)) return parseErrorItems(body.errors, depth - 1)
  if (isRecord(body.error)) return [{ code: '', message: written(body.error.message) || written(body.error.title) }]
  const code = written(body.errorCode ?? body.error_code)
  if (code === '') return []
  const detail = written(body.detail)
  return [{ code, message: written(body.errorMessage ?? body.error_msg), ...(detail && { detail }) }]
}

/** What stands where a text should be; an object there is none. */
function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function requestIdIn(body: unknown): string | undefined {
  return isRecord(body) && typeof body.request_id === 'string' ? body.request_id : undefined
}

/** What a JSON text says; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The beginning of a body without secrets that is not JSON of this API, for people. */
export function excerpt(text: string): string {
  const title = /<title>([^<]*)<\/title>/i.exec(text)?.[1]
  const plain = (title ?? text).replace(/\s+/g, ' ').trim()
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

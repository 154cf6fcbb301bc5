import { SwrAnswerError } from './errors/answer-error.js'
import { statusError } from './errors/status-errors.js'
import type { ErrorItem, ErrorPlace, SwrError } from './errors/swr-error.js'
import { maskedBody, scrubbed } from './secrets.js'

/** An answer that was read to its end. */
export interface ReadAnswer {
  status: number
  headers: Headers
  text: string
}

/** The error that an answer with a status of 400 or more, or a redirect, stands for. */
export function readError({ status, headers, text }: ReadAnswer, place: ErrorPlace): SwrError {
  const failed = `${place.operation ?? place.request.method} failed with ${status}`
  if (status < 400) {
    const to = headers.get('location')
    return new SwrAnswerError(
      `${failed}: the server redirects${to ? ` to ${to}` : ''}. Credentials are not sent on; set \`endpoint\` to the right address.`,
      place,
      { status },
    )
  }
  const safe = scrubbed(text, place.request)
  const body = parsed(safe)
  const errors = errorItems(body)
  const requestId = headers.get('x-request-id') ?? requestIdIn(body)
  const [first] = errors
  const said = first ? [first.code, first.message].filter(Boolean).join(' ') : excerpt(safe)
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  const about = requestId ? ` [request ${requestId}]` : ''
  const message = `${failed}: ${said || 'no body'}${more} (${place.request.method} ${place.request.url})${about}`
  return statusError(status, message, place, { status, errors, requestId })
}

/** The errors in a body, in whichever of the five shapes it has; none when it has none of them. */
export function errorItems(body: unknown): ErrorItem[] {
  if (Array.isArray(body)) return body.flatMap(errorItems)
  if (!isRecord(body)) return []
  if (Array.isArray(body.errors)) return body.errors.flatMap(errorItems)
  if (isRecord(body.error)) {
    return [item('', body.error.message ?? body.error.title ?? '')]
  }
  const code = body.errorCode ?? body.error_code
  if (code === undefined || code === null) return []
  return [item(code, body.errorMessage ?? body.error_msg ?? '', body.detail)]
}

function item(code: unknown, message: unknown, detail?: unknown): ErrorItem {
  return { code: String(code), message: String(message), ...(detail ? { detail: String(detail) } : {}) }
}

function requestIdIn(body: unknown): string | undefined {
  return isRecord(body) && typeof body.request_id === 'string' ? body.request_id : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The beginning of a body that is not JSON of this API, for people. */
export function excerpt(text: string): string {
  const title = /<title>([^<]*)<\/title>/i.exec(text)?.[1]
  const plain = maskedBody(title ?? text)
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import {
  errorFromResponse,
  excerpt,
  isRecord,
  parseErrorItems,
  parseJson,
  type RawResponse,
  requestIdOf,
} from '../errors/read-error.js'
import { createRedactor } from '../errors/redact.js'
import { SwrResponseError } from '../errors/response-error.js'
import type { ErrorContext, ErrorItem } from '../errors/swr-error.js'

/** What a good answer's body is. */
export type AnswerKind = 'none' | 'optional' | 'object' | 'array'

/**
 * The data of an answer.
 *
 * @throws SwrError for a status that is none of 2xx; SwrResponseError for a success that was none: a page of a proxy,
 * broken JSON, `null` or an error where data should be
 */
export function readAnswer(answer: RawResponse, kind: AnswerKind, place: ErrorContext): unknown {
  const { status, text } = answer
  if (status < 200 || status > 299) throw errorFromResponse(answer, place)
  if (text.trim() === '') {
    if (kind === 'none') return undefined
    if (kind === 'optional') return {}
    throw wrong(answer, 'the body is empty', place)
  }
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    const type = answer.headers.get('content-type') ?? 'no content type'
    // The parser's own message would quote the body, and with it what must stay secret.
    const clean = createRedactor(place.request)
    throw wrong(answer, `the body is not JSON (${clean(type)}): ${excerpt(clean(text))}`, place)
  }
  // A gateway answers in its own way, whatever the operation gives; in a list, one look at the first item is enough.
  if (parseErrorItems(Array.isArray(body) ? body.slice(0, 1) : body).length > 0) throw disguised(answer, place)
  if (kind === 'array') {
    if (body === null) return []
    if (Array.isArray(body) && body.every(isRecord)) return body
  } else if (isRecord(body) ? kind !== 'none' || Object.keys(body).length === 0 : body === null && kind !== 'object') {
    return kind === 'none' ? undefined : (body ?? {})
  }
  throw wrong(answer, `${expected[kind]} was expected, ${typeOf(body)} came`, place)
}

const expected = { none: 'nothing', optional: 'an object', object: 'an object', array: 'a list of objects' }

function disguised(answer: RawResponse, place: ErrorContext): SwrResponseError {
  const errors = parseErrorItems(parseJson(createRedactor(place.request)(answer.text)))
  const [first] = errors
  const said = [first?.code, first?.message].filter(Boolean).join(' ')
  return wrong(answer, `an error came as a success: ${said}`, place, errors)
}

function wrong(
  { status, headers }: RawResponse,
  what: string,
  place: ErrorContext,
  errors: readonly ErrorItem[] = [],
): SwrResponseError {
  const { method, url } = place.request
  const message = `${place.operation ?? method} answered ${status}, but ${what} (${method} ${url}). Is this address the service, or a proxy before it?`
  return new SwrResponseError(message, place, {
    status,
    errors,
    requestId: requestIdOf(headers, createRedactor(place.request)),
  })
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value
}

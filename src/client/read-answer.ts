import { SwrAnswerError } from './errors/answer-error.js'
import type { ErrorPlace } from './errors/swr-error.js'
import { errorItems, excerpt, isRecord, type ReadAnswer, readError } from './read-error.js'
import { scrubbed } from './secrets.js'

/** What a good answer's body is. */
export type AnswerKind = 'none' | 'optional' | 'object' | 'array'

/**
 * The data of an answer.
 *
 * @throws SwrError for a status that is none of 2xx; SwrAnswerError for a success that was none: a page of a proxy,
 * broken JSON, `null` or an error where data should be
 */
export function readAnswer(answer: ReadAnswer, kind: AnswerKind, place: ErrorPlace): unknown {
  const { status, text } = answer
  if (status < 200 || status > 299) throw readError(answer, place)
  if (kind === 'none') return undefined
  if (text === '' && kind === 'optional') return {}
  const body = parsed(answer, place)
  if (kind === 'array' && (Array.isArray(body) || body === null)) {
    const [first] = body ?? []
    if (isRecord(first) && 'errorCode' in first) throw disguised(answer, body, place)
    return body ?? []
  }
  if (kind === 'optional' && body === null) return {}
  if (kind !== 'array' && isRecord(body)) {
    if (errorItems(body).length > 0) throw disguised(answer, body, place)
    return body
  }
  throw wrong(answer, `${kind === 'array' ? 'a list' : 'an object'} was expected, ${typeOf(body)} came`, place)
}

function parsed(answer: ReadAnswer, place: ErrorPlace): unknown {
  if (answer.text === '') throw wrong(answer, 'the body is empty', place)
  try {
    return JSON.parse(answer.text)
  } catch (cause) {
    const type = answer.headers.get('content-type') ?? 'no content type'
    throw wrong(answer, `the body is not JSON (${type}): ${excerpt(scrubbed(answer.text, place.request))}`, place, cause)
  }
}

function disguised(answer: ReadAnswer, body: unknown, place: ErrorPlace): SwrAnswerError {
  const errors = errorItems(body)
  const [first] = errors
  return wrong(answer, `an error came as a success: ${first?.code} ${first?.message}`, place, undefined, errors)
}

function wrong(
  { status, headers }: ReadAnswer,
  what: string,
  place: ErrorPlace,
  cause?: unknown,
  errors: ReturnType<typeof errorItems> = [],
): SwrAnswerError {
  const { method, url } = place.request
  const message = `${place.operation ?? method} answered ${status}, but ${what} (${method} ${url}). Is this address the service, or a proxy before it?`
  // A parser's message would quote the body, and with it what must stay secret.
  const safe = cause instanceof SyntaxError ? undefined : cause
  return new SwrAnswerError(message, place, {
    status,
    errors,
    requestId: headers.get('x-request-id') ?? undefined,
    cause: safe,
  })
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value
}

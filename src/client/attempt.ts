import { SwrInputError } from '../errors/input-error.js'

/** A `fetch` that takes a request, as the sandbox's does and the global one can. */
export type Fetch = (request: Request) => Promise<Response>

/** A request as it goes out. */
export interface TransportRequest {
  method: string
  url: string
  headers: Record<string, string>
  body?: string | undefined
}

/** An answer, read to its end. */
export interface TransportResponse {
  status: number
  statusText: string
  headers: Headers
  text: string
}

/** Sends one request and reads its answer to the end; rejects when the connection fails or the signal is aborted. */
export type Transport = (request: TransportRequest, signal: AbortSignal) => Promise<TransportResponse>

/** How one try ended. */
export type Outcome = { answer: TransportResponse } | { error: unknown; timedOut: boolean }

/** Sends with the global `fetch`, looked up at each call, or with one that replaces it and gets a `Request`. */
export function fetchTransport(replaced: Fetch | undefined): Transport {
  return async ({ method, url, headers, body }, signal) => {
    // A redirect would carry the credentials to another place.
    const init: RequestInit = { method, headers, signal, redirect: 'manual', ...(body ? { body } : {}) }
    // A replaced fetch may not watch the signal, so that is watched here as well.
    const answer = replaced ? await rejectOnAbort(replaced(new Request(url, init)), signal) : await fetch(url, init)
    if (typeof answer?.text !== 'function')
      throw new SwrInputError(
        `The \`fetch\` of this client gave ${answer === undefined ? 'nothing' : 'something else'} instead of a Response.`,
      )
    const text = await (replaced ? rejectOnAbort(answer.text(), signal) : answer.text())
    return { status: answer.status, statusText: answer.statusText, headers: answer.headers, text }
  }
}

/**
 * One try.
 *
 * @param limit how long it may take, in milliseconds
 */
export async function runAttempt(
  send: Transport,
  request: TransportRequest,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const controller = new AbortController()
  let timedOut = false
  const timer = after(limit, () => {
    timedOut = true
    controller.abort(new DOMException(`No whole answer within ${limit} ms.`, 'TimeoutError'))
  })
  const abort = (): void => controller.abort(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  try {
    const answer: unknown = await send(request, controller.signal)
    if (isAnswer(answer)) return { answer }
    throw new SwrInputError('The `send` of this client gave no answer with status, headers and text.')
  } catch (error) {
    return { error, timedOut }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

/** Whoever gave `send` in JavaScript can answer with anything; a library's own `Headers` will do. */
function isAnswer(answer: unknown): answer is TransportResponse {
  const { status, headers, text } = (answer ?? {}) as Partial<TransportResponse>
  return typeof status === 'number' && typeof headers?.get === 'function' && typeof text === 'string'
}

/** A timer; none for a delay that timers cannot keep (24 days): they would take it for none and end at once. */
export function after(delay: number, run: () => void): ReturnType<typeof setTimeout> | undefined {
  return delay < 2 ** 31 ? setTimeout(run, delay) : undefined
}

/** A promise that fails with the signal's reason as soon as that is aborted. */
export function rejectOnAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    // A replaced fetch may give what is no promise.
    Promise.resolve(promise)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}

/** Waits, unless the signal is aborted first. */
export async function sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await rejectOnAbort(new Promise<void>(resolve => (timer = after(delay, resolve))), signal)
  } finally {
    clearTimeout(timer)
  }
}

import type { OperationId } from '../../generated/operations.js'
import type { Authenticator } from '../auth/authenticator.js'
import { SwrConnectionError } from './errors/connection-error.js'
import type { ErrorPlace } from './errors/swr-error.js'
import { SwrTimeoutError } from './errors/timeout-error.js'
import type { Hooks } from './hooks.js'
import type { LeanRequest } from './lean-request.js'
import { delayBefore, errorCode, type Failure, mayRepeat, type RetryOptions } from './retry.js'
import { maskedHeaders } from './secrets.js'

/** A `fetch` that takes a request, as the sandbox's and the global one do. */
export type Fetch = (request: Request) => Promise<Response>

/** How long things may take, in milliseconds. */
export interface TimeoutOptions {
  /** One try, to the last byte of its answer; 30,000 unless told otherwise. */
  attempt?: number
  /** The whole call with all tries and waits; 120,000 unless told otherwise. */
  total?: number
}

/** What a call adds to its request. */
export interface CallContext {
  operation?: OperationId
  anonymous?: boolean
  retry?: RetryOptions
  timeout?: TimeoutOptions
}

export interface TransportOptions {
  fetch: Fetch | undefined
  authenticator: Authenticator
  retry: RetryOptions
  timeout: TimeoutOptions
  hooks: Hooks
  userAgent: string
}

/** The text of each answer, which the transport has read already. */
const texts = new WeakMap<Response, string>()

/** The body of an answer that came through the transport. */
export function bodyOf(response: Response): string {
  return texts.get(response) ?? ''
}

/** The request of each answer, as its last try was sent. */
const places = new WeakMap<Response, ErrorPlace>()

/** The request that brought this answer. */
export function placeOf(response: Response): ErrorPlace | undefined {
  return places.get(response)
}

/**
 * The `fetch` beneath openapi-fetch: authenticates each try, repeats where it is safe, keeps the limits of time, and
 * reads the answer to its end, so that a connection that breaks in mid-body counts as a failed try.
 */
export function createTransport(options: TransportOptions): (request: LeanRequest) => Promise<Response> {
  const { authenticator, hooks } = options
  return async function send(request: LeanRequest): Promise<Response> {
    const { context } = request
    const { attempts = 4, ...waits } = { ...options.retry, ...context.retry }
    const { attempt: attemptLimit = 30_000, total = 120_000 } = { ...options.timeout, ...context.timeout }
    const { method, url, body, signal } = request
    const deadline = Date.now() + total
    let renewed = false

    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted()
      const headers: Record<string, string> = { 'user-agent': options.userAgent }
      for (const [name, value] of request.headers) headers[name] = value
      const proof = context.anonymous ? {} : await untilAborted(authenticator.headers({ method, url, body }), signal)
      Object.assign(headers, proof)
      const place: ErrorPlace = { operation: context.operation, request: { method, url, headers, body } }
      hooks.request?.({ operation: context.operation, method, url, headers: maskedHeaders(headers), attempt })

      const started = Date.now()
      const limit = Math.min(attemptLimit, deadline - started)
      const outcome = await oneTry(options.fetch, request, headers, limit)
      let failure: Failure
      if ('response' in outcome) {
        const { response } = outcome
        places.set(response, place)
        const duration = Date.now() - started
        hooks.response?.({
          operation: context.operation,
          method,
          url,
          status: response.status,
          headers: maskedHeaders(response.headers),
          attempt,
          duration,
        })
        if (response.status === 401 && !context.anonymous && !renewed) {
          renewed = true
          // Not counted: the service has not acted, and the answer tells how to do better.
          if (authenticator.refused(proof, Date.parse(response.headers.get('date') ?? '') || undefined)) {
            hooks.retry?.({ operation: context.operation, method, url, attempt, reason: 'credentials are renewed', delay: 0 })
            continue
          }
        }
        failure = { status: response.status, retryAfter: response.headers.get('retry-after') }
        if (attempt >= attempts || !mayRepeat(method, failure)) return response
        const delay = delayBefore(attempt, failure, waits, Date.now())
        if (Date.now() + delay >= deadline) return response
        await pause(failure, delay)
        continue
      }
      if (signal?.aborted) throw signal.reason
      failure = { error: outcome.error }
      const delay = delayBefore(attempt, failure, waits, Date.now())
      // A try that ran out of time may have been carried out, as one whose connection broke.
      if (attempt >= attempts || !mayRepeat(method, failure) || Date.now() + delay >= deadline) {
        throw connectionError(outcome, place, attempt, limit)
      }
      await pause(failure, delay)

      async function pause(failure: Failure, delay: number): Promise<void> {
        const reason = 'status' in failure ? `status ${failure.status}` : errorCode(failure.error) || 'the connection failed'
        hooks.retry?.({ operation: context.operation, method, url, attempt, reason, delay })
        await wait(delay, signal)
      }
    }
  }
}

type Outcome = { response: Response } | { error: unknown; timedOut: boolean }

/** One try, with its answer read to the end. */
async function oneTry(
  fetch: Fetch | undefined,
  request: LeanRequest,
  headers: Record<string, string>,
  limit: number,
): Promise<Outcome> {
  const controller = new AbortController()
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    controller.abort(new DOMException(`No whole answer within ${limit} ms.`, 'TimeoutError'))
  }, limit)
  const abort = (): void => controller.abort(request.signal?.reason)
  request.signal?.addEventListener('abort', abort, { once: true })
  try {
    const init = {
      method: request.method,
      headers,
      signal: controller.signal,
      redirect: 'manual' as const,
      ...(request.body ? { body: request.body } : {}),
    }
    // A replaced fetch gets the Request that it expects; the global one is faster without.
    const answer = await (fetch ? fetch(new Request(request.url, init)) : globalThis.fetch(request.url, init))
    const text = await whole(answer, controller.signal)
    const { status, statusText } = answer
    const empty = status === 204 || status === 205 || status === 304 || text === ''
    const response = status < 200 ? answer : new Response(empty ? null : text, { status, statusText, headers: answer.headers })
    Object.defineProperty(response, 'url', { value: answer.url || request.url })
    texts.set(response, text)
    return { response }
  } catch (error) {
    return { error, timedOut }
  } finally {
    clearTimeout(timer)
    request.signal?.removeEventListener('abort', abort)
  }
}

/** The body; a replaced fetch may not watch the signal, so it is watched here as well. */
function whole(answer: Response, signal: AbortSignal): Promise<string> {
  return untilAborted(answer.text(), signal)
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

function connectionError(
  { error, timedOut }: { error: unknown; timedOut: boolean },
  place: ErrorPlace,
  attempt: number,
  limit: number,
): SwrConnectionError | SwrTimeoutError {
  const { operation, request } = place
  const tries = attempt > 1 ? ` after ${attempt} tries` : ''
  const call = `${operation ?? request.method} (${request.method} ${request.url})`
  if (timedOut)
    return new SwrTimeoutError(`${call} got no whole answer within ${Math.max(0, limit)} ms${tries}.`, place, { cause: error })
  const reason = errorCode(error) || (error instanceof Error ? error.message : String(error))
  return new SwrConnectionError(`${call} got no answer${tries}: ${reason}. Check the address and the network.`, place, {
    cause: error,
  })
}

async function wait(delay: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await untilAborted(new Promise(resolve => (timer = setTimeout(resolve, delay))), signal)
  } finally {
    clearTimeout(timer)
  }
}

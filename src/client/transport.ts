import type { OperationId } from '../../generated/operations.js'
import type { Authenticator } from '../auth/authenticator.js'
import { SwrConnectionError } from './errors/connection-error.js'
import type { ErrorPlace } from './errors/swr-error.js'
import { SwrTimeoutError } from './errors/timeout-error.js'
import type { Hooks } from './hooks.js'
import { LeanAnswer } from './lean-answer.js'
import type { LeanRequest } from './lean-request.js'
import { oneTry, type Send, untilAborted, wait } from './one-try.js'
import { delayBefore, errorCode, type Failure, mayRepeat, type RetryOptions } from './retry.js'
import { maskedHeaders } from './secrets.js'

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
  send: Send
  authenticator: Authenticator
  retry: RetryOptions
  timeout: TimeoutOptions
  hooks: Hooks
  userAgent: string
}

/**
 * The `fetch` beneath openapi-fetch: authenticates each try, repeats where it is safe, keeps the limits of time, and
 * reads the answer to its end, so that a connection that breaks in mid-body counts as a failed try.
 */
export function createTransport(options: TransportOptions): (request: LeanRequest) => Promise<LeanAnswer> {
  const { authenticator, hooks } = options
  return async request => {
    const { method, url, body, signal, context } = request
    const { operation } = context
    const { attempts = 4, ...waits } = { ...options.retry, ...context.retry }
    const { attempt: attemptLimit = 30_000, total = 120_000 } = { ...options.timeout, ...context.timeout }
    const deadline = Date.now() + total
    let renewed = false

    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted()
      const proving = context.anonymous ? {} : authenticator.headers({ method, url, body })
      const proof = proving instanceof Promise ? await proofInTime(proving, request, deadline) : proving
      const headers: Record<string, string> = { 'user-agent': options.userAgent }
      for (const [name, value] of request.headers) headers[name] = value
      Object.assign(headers, proof)
      const sent = { method, url, headers, body }
      const place: ErrorPlace = { operation, request: sent }
      hooks.request?.({ operation, method, url, headers: maskedHeaders(headers), attempt })

      const started = Date.now()
      const limit = Math.max(1, Math.min(attemptLimit, deadline - started))
      const outcome = await oneTry(options.send, sent, limit, signal)
      const answer = 'answer' in outcome ? new LeanAnswer(outcome.answer, place) : undefined
      if (answer) {
        const { status } = answer
        const duration = Date.now() - started
        hooks.response?.({ operation, method, url, status, headers: maskedHeaders(answer.headers), attempt, duration })
        if (status < 400) return answer
        if (status === 401 && !context.anonymous && !renewed) {
          renewed = true
          // Not counted as a try: the service has not acted, and its answer tells how to do better.
          if (authenticator.refused(proof, Date.parse(answer.headers.get('date') ?? '') || undefined)) {
            hooks.retry?.({ operation, method, url, attempt, reason: 'credentials are renewed', delay: 0 })
            continue
          }
        }
      } else if (signal?.aborted) throw signal.reason

      const failure: Failure = answer
        ? { status: answer.status, retryAfter: answer.headers.get('retry-after') }
        : { error: 'error' in outcome ? outcome.error : undefined }
      const delay = delayBefore(attempt, failure, waits, Date.now())
      if (attempt >= attempts || !mayRepeat(method, failure) || Date.now() + delay >= deadline) {
        if (answer) return answer
        throw connectionError(outcome as { error: unknown; timedOut: boolean }, place, attempt, limit)
      }
      const reason = 'status' in failure ? `status ${failure.status}` : errorCode(failure.error) || 'the connection failed'
      hooks.retry?.({ operation, method, url, attempt, reason, delay })
      await wait(delay, signal)
    }
  }
}

/** The proof of who is calling, as long as the call may take: whoever gives credentials may hang as well. */
async function proofInTime<T>(
  proof: Promise<T>,
  { method, url, body, signal, context }: LeanRequest,
  deadline: number,
): Promise<T> {
  const limit = Math.max(1, deadline - Date.now())
  const { operation } = context
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const place: ErrorPlace = { operation, request: { method, url, headers: {}, body } }
    const text = `${operation ?? method} (${method} ${url}) got no credentials within ${limit} ms. Nothing was sent.`
    timer = setTimeout(() => reject(new SwrTimeoutError(text, place)), limit)
  })
  try {
    return await untilAborted(Promise.race([proof, late]), signal)
  } finally {
    clearTimeout(timer)
  }
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
  if (timedOut) return new SwrTimeoutError(`${call} got no whole answer within ${limit} ms${tries}.`, place, { cause: error })
  const reason = errorCode(error) || (error instanceof Error ? error.message : String(error))
  return new SwrConnectionError(`${call} got no answer${tries}: ${reason}. Check the address and the network.`, place, {
    cause: error,
  })
}

import type { OperationId } from '../../generated/operations.js'
import type { Authenticator } from '../auth/authenticator.js'
import { SwrInputError } from '../errors/input-error.js'
import { noResponseError } from '../errors/no-response.js'
import { createRedactor, redactHeaders } from '../errors/redact.js'
import { isIdempotent, systemErrorCode } from '../errors/retryable.js'
import type { ErrorContext } from '../errors/swr-error.js'
import { SwrTimeoutError } from '../errors/timeout-error.js'
import { after, rejectOnAbort, runAttempt, sleep, type Transport } from './attempt.js'
import type { Hooks } from './hooks.js'
import type { LeanRequest } from './lean-request.js'
import { limits } from './limits.js'
import { ClientResponse } from './received-response.js'
import { type Failure, type RetryOptions, retryDelay, shouldRetry } from './retry.js'

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
  send: Transport
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
export function createTransport(options: TransportOptions): (request: LeanRequest) => Promise<ClientResponse> {
  const { authenticator, hooks } = options
  const retry = limits('retry', {}, options.retry)
  const timeout = limits('timeout', {}, options.timeout)

  return async request => {
    const { method, url, body, signal, context } = request
    const { operation } = context
    const { attempts = 4, ...waits } = limits('retry', retry, context.retry)
    const { attempt: attemptLimit = 30_000, total = 120_000 } = limits('timeout', timeout, context.timeout)
    const deadline = Date.now() + total
    const harmless = isIdempotent(method, operation)
    // A try whose credentials were renewed is not counted: the service has not acted, and its answer tells how to do better.
    let renewals = 0

    try {
      for (let attempt = 1; ; attempt += 1) {
        signal?.throwIfAborted()
        const proving = context.anonymous ? {} : authenticator.headers({ method, url, body })
        const proof = proving instanceof Promise ? await proofInTime(proving, request, deadline, authenticator) : proving
        const headers: Record<string, string> = { 'user-agent': options.userAgent }
        for (const [name, value] of request.headers) headers[name] = value
        Object.assign(headers, proof)
        const sent = { method, url, headers, body }
        const place: ErrorContext = { operation, request: sent }
        if (hooks.request) {
          await hooks.request({ operation, method, url, headers: redactHeaders(headers), attempt })
          signal?.throwIfAborted()
        }

        const started = Date.now()
        const limit = Math.max(1, Math.min(attemptLimit, deadline - started))
        const outcome = await runAttempt(options.send, sent, limit, signal)
        const answer = 'answer' in outcome ? new ClientResponse(outcome.answer, place) : undefined
        if (answer) {
          const { status } = answer
          if (hooks.response) {
            const duration = Date.now() - started
            const shown = redactHeaders(answer.headers, createRedactor(sent))
            await hooks.response({ operation, method, url, status, headers: shown, attempt, duration })
          }
          if (status < 400) return answer
          if (status === 401 && !context.anonymous && renewals === 0) {
            if (authenticator.refused(proof, Date.parse(answer.headers.get('date') ?? '') || undefined)) {
              renewals = 1
              await hooks.retry?.({ operation, method, url, attempt, reason: 'credentials are renewed', delay: 0 })
              continue
            }
          }
        } else if (signal?.aborted) throw signal.reason
        else if ('error' in outcome && outcome.error instanceof SwrInputError) throw outcome.error

        const failure: Failure = answer
          ? { status: answer.status, retryAfter: answer.headers.get('retry-after'), date: answer.headers.get('date') }
          : { error: 'error' in outcome ? outcome.error : undefined }
        const counted = attempt - renewals
        const delay = retryDelay(counted, failure, waits, Date.now())
        if (counted >= attempts || !shouldRetry(harmless, failure) || Date.now() + delay >= deadline) {
          if (answer) return answer
          throw noResponseError(outcome as { error: unknown; timedOut: boolean }, place, attempt, limit)
        }
        const reason =
          'status' in failure ? `status ${failure.status}` : systemErrorCode(failure.error) || 'the connection failed'
        await hooks.retry?.({ operation, method, url, attempt, reason, delay })
        await sleep(delay, signal)
      }
    } catch (error) {
      // openapi-fetch takes an error that is falsy for none at all.
      throw error || unnamed(error, signal)
    }
  }
}

/** An error in the place of a reason such as `null`. */
function unnamed(reason: unknown, signal: AbortSignal | undefined): Error {
  return signal?.aborted
    ? new DOMException(`The call was aborted with "${reason}".`, 'AbortError')
    : new Error(`A hook or the credentials threw "${reason}".`)
}

/** The proof of who is calling, as long as the call may take: whoever gives credentials may hang as well. */
async function proofInTime<T>(
  proof: Promise<T>,
  { method, url, body, signal, context }: LeanRequest,
  deadline: number,
  authenticator: Authenticator,
): Promise<T> {
  const asked = Date.now()
  const limit = Math.max(1, deadline - asked)
  const { operation } = context
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const place: ErrorContext = { operation, request: { method, url, headers: {}, body } }
    const text = `${operation ?? method} (${method} ${url}) got no credentials within ${limit} ms. Nothing was sent.`
    timer = after(limit, () => reject(new SwrTimeoutError(text, place)))
  })
  try {
    return await rejectOnAbort(Promise.race([proof, late]), signal)
  } catch (error) {
    authenticator.abandon(asked)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

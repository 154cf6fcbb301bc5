import type { OperationId } from '../../generated/operations.js'
import type { Authenticator } from '../auth/authenticator.js'
import { errorFromFailure } from '../errors/error-from-failure.js'
import { SwrInputError } from '../errors/input-error.js'
import { createRedactor, redactHeaders } from '../errors/redact.js'
import { SwrTimeoutError } from '../errors/response-errors.js'
import { isIdempotent, systemErrorCode } from '../errors/retryable.js'
import type { ErrorContext } from '../errors/swr-error.js'
import { rejectOnAbort, sleep, startTimer } from './abort.js'
import { type AttemptFailure, runAttempt } from './attempt.js'
import { ClientResponse } from './client-response.js'
import type { Hooks } from './hooks.js'
import { mergeNumberOptions, type RetryOptions, type TimeoutOptions } from './options.js'
import { type Failure, retryDelay, shouldRetry } from './retry.js'
import type { Transport } from './transport.js'

/** What the client knows about a request besides the request itself. */
export interface RequestContext {
  operation?: OperationId
  /** Sends the request without credentials. */
  anonymous?: boolean
  retry?: RetryOptions
  timeout?: TimeoutOptions
}

/** A request before authentication. */
export interface ClientRequest {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body?: string | undefined
  signal?: AbortSignal | undefined
  context: RequestContext
}

/** Sends a request and resolves to the response of the last attempt, whatever its status. */
export type RequestSender = (request: ClientRequest) => Promise<ClientResponse>

export interface RequestSenderOptions {
  transport: Transport
  authenticator: Authenticator
  retry: RetryOptions
  timeout: TimeoutOptions
  hooks: Hooks
  userAgent: string
}

/**
 * Returns a function that authenticates each attempt, retries where that is safe and enforces the timeouts.
 *
 * The transport reads the whole body, so a connection that breaks in the middle of it counts as a failed attempt.
 */
export function createRequestSender(options: RequestSenderOptions): RequestSender {
  const { transport, authenticator, hooks, userAgent } = options
  const clientRetry = mergeNumberOptions('retry', {}, options.retry)
  const clientTimeout = mergeNumberOptions('timeout', {}, options.timeout)

  return async request => {
    const { method, url, body, signal, context } = request
    const { operation } = context
    const { attempts = 4, ...delays } = mergeNumberOptions('retry', clientRetry, context.retry)
    const timeouts = mergeNumberOptions('timeout', clientTimeout, context.timeout)
    const { attempt: attemptTimeout = 30_000, total = 120_000 } = timeouts
    const deadline = Date.now() + total
    const idempotent = isIdempotent(method, operation)
    // An attempt that renews the credentials doesn't count: the service rejected it without processing it.
    let renewals = 0

    try {
      for (let attempt = 1; ; attempt += 1) {
        signal?.throwIfAborted()
        const pending = context.anonymous ? {} : authenticator.headers({ method, url, body })
        const authHeaders = pending instanceof Promise ? await withDeadline(pending, request, deadline, authenticator) : pending
        const headers = { 'user-agent': userAgent, ...request.headers, ...authHeaders }
        const sent = { method, url, headers, body }
        const errorContext: ErrorContext = { operation, request: sent }
        const event = { operation, method, url, attempt }
        if (hooks.request) {
          await hooks.request({ ...event, headers: redactHeaders(headers) })
          signal?.throwIfAborted()
        }

        const startedAt = Date.now()
        const timeout = Math.max(1, Math.min(attemptTimeout, deadline - startedAt))
        const outcome = await runAttempt(transport, sent, timeout, signal)
        let response: ClientResponse | undefined
        let failure: Failure
        if ('response' in outcome) {
          response = new ClientResponse(outcome.response, errorContext)
          const { status } = response
          if (hooks.response) {
            const duration = Date.now() - startedAt
            const redacted = redactHeaders(response.headers, createRedactor(sent))
            await hooks.response({ ...event, status, headers: redacted, duration })
          }
          if (status < 400) return response
          const date = response.headers.get('date')
          if (status === 401 && !context.anonymous && renewals === 0) {
            if (authenticator.renew(authHeaders, Date.parse(date ?? '') || undefined)) {
              renewals = 1
              await hooks.retry?.({ ...event, reason: 'the credentials were renewed', delay: 0 })
              continue
            }
          }
          failure = { status, retryAfter: response.headers.get('retry-after'), date }
        } else {
          if (signal?.aborted) throw signal.reason
          if (outcome.error instanceof SwrInputError) throw outcome.error
          failure = outcome
        }

        const counted = attempt - renewals
        const delay = retryDelay(counted, failure, delays, Date.now())
        if (counted >= attempts || !shouldRetry(idempotent, failure) || Date.now() + delay >= deadline) {
          if (response) return response
          throw errorFromFailure(outcome as AttemptFailure, errorContext, attempt, timeout)
        }
        const reason =
          'status' in failure ? `status ${failure.status}` : systemErrorCode(failure.error) || 'the connection failed'
        await hooks.retry?.({ ...event, reason, delay })
        await sleep(delay, signal)
      }
    } catch (error) {
      // openapi-fetch ignores a falsy error.
      throw error || wrapFalsyReason(error, signal)
    }
  }
}

/** Returns an error for a falsy reason such as `null`. */
function wrapFalsyReason(reason: unknown, signal: AbortSignal | undefined): Error {
  return signal?.aborted
    ? new DOMException(`The call was aborted with "${reason}".`, 'AbortError')
    : new Error(`A hook or the \`credentials\` function threw "${reason}".`)
}

/** Waits for the headers that authenticate a request, at most until the deadline: a credentials function may hang. */
async function withDeadline<T>(
  authHeaders: Promise<T>,
  { method, url, body, signal, context: { operation } }: ClientRequest,
  deadline: number,
  authenticator: Authenticator,
): Promise<T> {
  const startedAt = Date.now()
  const timeout = Math.max(1, deadline - startedAt)
  let timer: ReturnType<typeof setTimeout> | undefined
  const timedOut = new Promise<never>((_, reject) => {
    const errorContext: ErrorContext = { operation, request: { method, url, headers: {}, body } }
    const message = `${operation ?? method} (${method} ${url}) received no credentials within ${timeout} ms. The request was not sent.`
    timer = startTimer(timeout, () => reject(new SwrTimeoutError(message, errorContext)))
  })
  try {
    return await rejectOnAbort(Promise.race([authHeaders, timedOut]), signal)
  } catch (error) {
    authenticator.abandon(startedAt)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

import type { OperationId } from '../../generated/operations.js'
import type { Authenticator } from '../auth/authenticator.js'
import { errorFromFailure } from '../errors/error-from-failure.js'
import { SwrInputError } from '../errors/input-error.js'
import { loadRedactor } from '../errors/load-redactor.js'
import { redactHeaders } from '../errors/redact.js'
import { isIdempotent, systemErrorCode } from '../errors/retryable.js'
import type { ErrorContext } from '../errors/swr-error.js'
import { rejectOnAbort, sleep } from './abort.js'
import { type AttemptFailure, runAttempt } from './attempt.js'
import type { ClientResponse } from './client-response.js'
import type { Hooks } from './hooks.js'
import { mergeNumberOptions, type RetryOptions, type TimeoutOptions } from './options.js'
import { type Failure, retryDelay, shouldRetry } from './retry.js'
import { type RunningCall, runCall, waitsForHook } from './run-call.js'
import type { Transport } from './transport.js'

/** What the client knows about a request besides the request itself. */
export interface RequestContext {
  operation?: OperationId
  /** Sends the request without credentials. */
  anonymous?: boolean
  retry?: RetryOptions | undefined
  timeout?: TimeoutOptions | undefined
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

/** Sends requests. */
export interface RequestSender {
  /** Runs a call within its timeout and the signal of its caller. Hooks belong inside, since they may hang. */
  run<T>(request: Omit<ClientRequest, 'body'>, run: (call: RunningCall) => Promise<T>): Promise<T>
  /** Sends a request and resolves to the response of the last attempt, whatever its status. */
  send(request: ClientRequest, call: RunningCall): Promise<ClientResponse>
}

export interface RequestSenderOptions {
  transport: Transport
  authenticator: Authenticator
  retry: RetryOptions | undefined
  timeout: TimeoutOptions | undefined
  hooks: Hooks
  userAgent: string
}

/**
 * Creates a sender that authenticates each attempt, retries where that is safe and enforces the timeouts.
 *
 * The transport reads the whole body, so a connection that breaks in the middle of it counts as a failed attempt.
 */
export function createRequestSender(options: RequestSenderOptions): RequestSender {
  const { transport, authenticator, hooks, userAgent } = options
  const clientRetry = mergeNumberOptions('retry', {}, options.retry)
  const clientTimeout = mergeNumberOptions('timeout', {}, options.timeout)

  const run: RequestSender['run'] = async ({ signal, context, ...request }, run) => {
    const { total = 120_000 } = mergeNumberOptions('timeout', clientTimeout, context.timeout)
    return runCall({ signal, timeout: total, context: { operation: context.operation, request } }, run)
  }

  const send: RequestSender['send'] = async ({ method, url, headers: requestHeaders, body, context }, call) => {
    const { operation } = context
    const { attempts = 4, ...delays } = mergeNumberOptions('retry', clientRetry, context.retry)
    const { attempt: timeout = 30_000 } = mergeNumberOptions('timeout', clientTimeout, context.timeout)
    const idempotent = isIdempotent(method, operation)
    // An attempt that renews the credentials doesn't count: the service rejected it without processing it.
    let renewals = 0

    for (let attempt = 1; ; attempt += 1) {
      const unsent = { operation, request: { method, url, headers: {}, body }, unsent: attempt === 1 }
      call.waitsFor(timeout => `received no credentials within ${timeout}`, unsent)
      const pending = context.anonymous
        ? {}
        : authenticator.headers(
            { method, url, body },
            { wait: promise => rejectOnAbort(promise, call.signal), remaining: call.deadline - Date.now() },
          )
      const authHeaders = pending instanceof Promise ? await pending : pending
      const headers = { 'user-agent': userAgent, ...requestHeaders, ...authHeaders }
      const sent = { method, url, headers, body }
      const errorContext: ErrorContext = { operation, request: sent }
      const event = { operation, method, url, attempt }
      if (hooks.request) {
        waitsForHook(call, 'request', { ...errorContext, unsent: attempt === 1 })
        await hooks.request({ ...event, headers: redactHeaders(headers) })
      }

      const startedAt = Date.now()
      const attemptsText = attempt > 1 ? ` after ${attempt} attempts` : ''
      const onQueued = (isQueued: boolean): void =>
        isQueued
          ? call.waitsFor(timeout => `got no connection within ${timeout}`, { ...errorContext, unsent: attempt === 1 })
          : call.waitsFor(timeout => `received no complete response within ${timeout}${attemptsText}`, errorContext)
      onQueued(false)
      const outcome = await runAttempt(sent, { transport, timeout, signal: call.signal, onQueued })
      let response: ClientResponse | undefined
      let failure: Failure
      if ('response' in outcome) {
        // A custom transport may return an object with getters.
        const { status, statusText, headers, text } = outcome.response
        response = { status, statusText, headers, text, context: errorContext }
        if (hooks.response) {
          const duration = Date.now() - startedAt
          const redacted = redactHeaders(response.headers, await loadRedactor(sent))
          waitsForHook(call, 'response', errorContext)
          await hooks.response({ ...event, status, headers: redacted, duration })
        }
        if (status < 400) return response
        const date = response.headers.get('date')
        if (status === 401 && !context.anonymous && renewals === 0) {
          if (authenticator.renew(authHeaders, Date.parse(date ?? '') || undefined)) {
            renewals = 1
            waitsForHook(call, 'retry', errorContext)
            await hooks.retry?.({ ...event, reason: 'the credentials were renewed', delay: 0 })
            continue
          }
        }
        failure = { status, retryAfter: response.headers.get('retry-after'), date }
      } else {
        if (call.signal.aborted) throw call.signal.reason
        if (outcome.error instanceof SwrInputError) throw outcome.error
        failure = outcome
      }

      const counted = attempt - renewals
      const delay = retryDelay(counted, failure, delays, Date.now())
      if (counted >= attempts || !shouldRetry(idempotent, failure) || Date.now() + delay >= call.deadline) {
        if (response) return response
        throw await errorFromFailure(outcome as AttemptFailure, errorContext, attempt, timeout)
      }
      const reason =
        'status' in failure ? `status ${failure.status}` : systemErrorCode(failure.error) || 'the connection failed'
      waitsForHook(call, 'retry', errorContext)
      await hooks.retry?.({ ...event, reason, delay })
      await sleep(delay, call.signal)
    }
  }

  return { run, send }
}

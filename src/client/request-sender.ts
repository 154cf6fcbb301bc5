import type { Authenticator } from '../auth/authenticator.js'
import { errorFromFailure } from '../errors/error-from-failure.js'
import { SwrInputError } from '../errors/input-error.js'
import { isIdempotent, systemErrorCode } from '../errors/retryable.js'
import type { ErrorContext } from '../errors/swr-error.js'
import type { SentRequest } from '../errors/to-curl.js'
import { type AttemptFailure, runAttempt } from './attempt.js'
import type { RequestSender } from './client-request.js'
import type { ClientResponse } from './client-response.js'
import type { Hooks } from './hooks.js'
import type { Observer } from './observe.js'
import { mergeNumberOptions, type RetryOptions, type TimeoutOptions } from './options.js'
import { type Failure, retryDelay, shouldRetry } from './retry.js'
import { type Problem, runCall } from './run-call.js'
import type { Transport } from './transport.js'

export interface RequestSenderOptions {
  transport: Transport
  authenticator: Authenticator
  retry: RetryOptions | undefined
  timeout: TimeoutOptions | undefined
  hooks: Hooks
  userAgent: string
}

const noCredentials: Problem = timeout => `received no credentials within ${timeout}`
const noConnection: Problem = timeout => `got no connection within ${timeout}`

const idPrefix = Math.random().toString(36).slice(2, 10)
let lastId = 0

/**
 * Creates a sender that authenticates each attempt, retries where that is safe and enforces the timeouts.
 *
 * The transport reads the whole body, so a connection that breaks in the middle of it counts as a failed attempt.
 */
export function createRequestSender(options: RequestSenderOptions): RequestSender {
  const { transport, authenticator, hooks, userAgent } = options
  const clientRetry = mergeNumberOptions('retry', {}, options.retry)
  const clientTimeout = mergeNumberOptions('timeout', {}, options.timeout)
  const isObserved = Boolean(hooks.headers ?? hooks.request ?? hooks.response ?? hooks.failure ?? hooks.retry)
  let observer: Observer | undefined

  const run: RequestSender['run'] = async ({ signal, context, method, url, headers }, run) => {
    const { total = 120_000 } = mergeNumberOptions('timeout', clientTimeout, context.timeout)
    const { operation } = context
    return runCall({ signal, timeout: total, context: { operation, request: { method, url, headers } } }, run)
  }

  const send: RequestSender['send'] = async ({ method, url, headers: ownHeaders, body, context }, call) => {
    const { operation, anonymous = false } = context
    const { attempts = 4, ...delays } = mergeNumberOptions('retry', clientRetry, context.retry)
    const { attempt: timeout = 30_000 } = mergeNumberOptions('timeout', clientTimeout, context.timeout)
    if (isObserved) observer ??= (await import('./on-demand.js')).createObserver(hooks)
    const callId = observer ? createCallId() : ''
    // An attempt that renews the credentials doesn't count: the service rejected it without processing it.
    let renewals = 0

    for (let attempt = 1; ; attempt += 1) {
      const isFirst = attempt === 1
      const event = { callId, operation, method, url, attempt }
      const unsent: ErrorContext = { operation, request: { method, url, headers: {}, body }, unsent: isFirst }
      const added = observer && (await observer.headers({ event, call, context: unsent }))
      const requestHeaders = added ? { ...ownHeaders, ...added } : ownHeaders
      call.waitsFor(noCredentials, unsent)
      const pending = anonymous ? {} : authenticator.headers({ method, url, body, headers: requestHeaders }, call)
      const authHeaders = pending instanceof Promise ? await pending : pending
      const sent = { method, url, headers: { 'user-agent': userAgent, ...requestHeaders, ...authHeaders }, body }
      const context: ErrorContext = { operation, request: sent }
      const beforeSending: ErrorContext = { operation, request: sent, unsent: isFirst }
      if (observer) await observer.request({ event, call, context: beforeSending })

      const startedAt = Date.now()
      const noResponse: Problem = timeout =>
        `received no complete response within ${timeout}${isFirst ? '' : ` after ${attempt} attempts`}`
      const onQueued = (isQueued: boolean): void =>
        isQueued ? call.waitsFor(noConnection, beforeSending) : call.waitsFor(noResponse, context)
      onQueued(false)
      const outcome = await runAttempt(sent, { transport, timeout, call, onQueued })
      const observed = { event, call, context }
      let response: ClientResponse | undefined
      let failure: Failure
      let isRenewed = false
      if ('response' in outcome) {
        // A custom transport may return an object with getters.
        const { status, statusText, headers, text } = outcome.response
        response = { status, statusText, headers, text, context }
        if (status < 400) {
          if (observer) await observer.response(observed, response, { startedAt, willRetry: false })
          return response
        }
        const date = headers.get('date')
        if (status === 401 && !anonymous && renewals === 0)
          isRenewed = authenticator.renew(authHeaders, Date.parse(date ?? '') || undefined)
        failure = { status, retryAfter: headers.get('retry-after'), date }
      } else {
        failure = outcome
      }

      const counted = attempt - renewals
      const delay = isRenewed ? 0 : retryDelay(counted, failure, delays, Date.now())
      const mayRetry =
        isRenewed || (counted < attempts && shouldRetry(isIdempotent(method, operation), failure) && delay < call.remaining)
      if (response) {
        if (observer) await observer.response(observed, response, { startedAt, willRetry: mayRetry })
        if (!mayRetry) return response
      } else {
        const { error } = outcome as AttemptFailure
        const isFinal = call.ended !== undefined || error instanceof SwrInputError
        const willRetry = mayRetry && !isFinal
        if (observer || !willRetry) {
          const reason = isFinal
            ? (call.ended?.reason ?? error)
            : await errorFromFailure(outcome as AttemptFailure, { context, attempt, timeout, loadRedactor })
          if (observer) await observer.failure(observed, reason, { startedAt, willRetry })
          if (!willRetry) throw reason
        }
      }
      if (isRenewed) renewals = 1
      if (observer) await observer.retry(observed, { reason: describe(failure, isRenewed), delay })
      if (delay > 0) await call.sleep(delay)
    }
  }

  return { run, send }
}

/**
 * Returns a function that redacts the secrets of a request in any text. If its code can't be loaded, for example because a
 * browser lost its connection, the function redacts everything.
 */
async function loadRedactor(request: SentRequest): Promise<(text: string) => string> {
  try {
    return (await import('./on-demand.js')).createRedactor(request)
  } catch {
    return () => '***'
  }
}

function createCallId(): string {
  lastId += 1
  return `${idPrefix}-${lastId}`
}

/** Describes a failed attempt for a log. */
function describe(failure: Failure, isRenewed: boolean): string {
  if (isRenewed) return 'the credentials were renewed'
  return 'status' in failure ? `status ${failure.status}` : systemErrorCode(failure.error) || 'the connection failed'
}

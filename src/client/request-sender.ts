import type { Authenticator } from '../auth/authenticator-types.js'
import { SwrConnectionError } from '../errors/response-errors.js'
import type { ErrorContext } from '../errors/swr-error.js'
import { runAttempt } from './attempt.js'
import type { RequestSender } from './client-request.js'
import type { ClientResponse } from './client-response.js'
import type { Hooks } from './hooks.js'
import type { Observer } from './observe.js'
import { mergeNumberOptions, type RetryOptions, type TimeoutOptions } from './options.js'
import { runCall } from './run-call.js'
import type { Sending, SentAttempt } from './sending.js'
import type { Transport } from './transport.js'

export interface RequestSenderOptions {
  /** A promise for one that loads on demand. */
  transport: Transport | Promise<Transport>
  authenticator: Authenticator
  retry: RetryOptions | undefined
  timeout: TimeoutOptions | undefined
  hooks: Hooks
  userAgent: string
}

const idPrefix = Math.random().toString(36).slice(2, 10)
let lastId = 0

/**
 * Creates a sender that authenticates each attempt, retries where that is safe and enforces the timeouts. What only a failed
 * attempt or hooks need loads on demand.
 *
 * The transport reads the whole body, so a connection that breaks in the middle of it counts as a failed attempt.
 */
export function createRequestSender(options: RequestSenderOptions): RequestSender {
  const { authenticator, hooks, userAgent } = options
  const clientRetry = mergeNumberOptions('retry', {}, options.retry)
  const clientTimeout = mergeNumberOptions('timeout', {}, options.timeout)
  const isObserved = Boolean(hooks.headers ?? hooks.request ?? hooks.response ?? hooks.failure ?? hooks.retry)
  let observer: Observer | undefined
  let transport: Transport | undefined

  const attempt = async (number: number, sending: Sending): Promise<SentAttempt> => {
    transport ??= await options.transport
    const { call, timeout, callId } = sending
    const { method, url, headers, body, context: own } = sending.request
    const { operation, anonymous } = own
    const isFirst = number === 1
    const event = { callId, operation, method, url, attempt: number }
    const unsent: ErrorContext = { operation, request: sending.request, unsent: isFirst }
    const added = observer && (await observer.headers({ event, call, context: unsent }))
    // The headers of a call take precedence over those of the client's hook.
    const requestHeaders = added ? { ...added, ...headers } : headers
    call.waitsFor('received no credentials', unsent)
    const pending = anonymous ? {} : authenticator.headers({ method, url, body, headers: requestHeaders }, call)
    const authHeaders = pending instanceof Promise ? await pending : pending
    const request = { method, url, headers: { 'user-agent': userAgent, ...requestHeaders, ...authHeaders }, body }
    const context: ErrorContext = { operation, request }
    if (observer) await observer.request({ event, call, context: { ...context, unsent: isFirst } })
    const startedAt = Date.now()
    const onQueued = (isQueued: boolean): void =>
      isQueued
        ? call.waitsFor('could not connect', { ...context, unsent: isFirst })
        : call.waitsFor('received no complete response', context, number)
    onQueued(false)
    return {
      event,
      context,
      authHeaders,
      startedAt,
      outcome: await runAttempt(request, { transport, timeout, call, onQueued }),
    }
  }

  return {
    run(request, run) {
      const { signal, context } = request
      const { total = 120_000 } = mergeNumberOptions('timeout', clientTimeout, context.timeout)
      return runCall({ signal, timeout: total, context: { operation: context.operation, request, unsent: true } }, run)
    },
    async send(request, call) {
      const retry = mergeNumberOptions('retry', clientRetry, request.context.retry)
      const { attempt: timeout = 30_000 } = mergeNumberOptions('timeout', clientTimeout, request.context.timeout)
      if (isObserved) observer ??= (await import('./on-demand.js')).createObserver(hooks)
      const callId = isObserved ? createCallId() : ''
      const sending: Sending = { request, call, retry, timeout, observer, callId, authenticator, attempt }
      const first = await attempt(1, sending)
      const { outcome, context } = first
      if (!isObserved && 'response' in outcome && outcome.response.status < 400) return { received: outcome.response, context }
      return recover(sending, first)
    },
  }
}

/** Retries after a failed attempt, with code that loads on demand. A browser that lost its connection can't load it. */
async function recover(sending: Sending, first: SentAttempt): Promise<ClientResponse> {
  const { recoverCall } = await import('./on-demand.js').catch(cause => {
    const { method, url } = sending.request
    throw new SwrConnectionError(
      `${method} ${url} received no response. Check the URL and the network, and whether the request took effect.`,
      first.context,
      { cause },
    )
  })
  return recoverCall(sending, first)
}

function createCallId(): string {
  lastId += 1
  return `${idPrefix}-${lastId}`
}

import { redactHeaders } from '../errors/redact.js'
import { createRedactor } from '../errors/redactor.js'
import type { ErrorContext } from '../errors/swr-error.js'
import { readHeaders } from './headers.js'
import type { AttemptEvent, Hooks, RetryEvent } from './hooks.js'
import type { RunningCall } from './running-call.js'
import type { TransportResponse } from './transport.js'

/** An attempt that hooks observe. */
export interface ObservedAttempt {
  event: AttemptEvent
  call: RunningCall
  context: ErrorContext
}

/** Calls the hooks of a client for an attempt. Loads on demand, since most clients have none. */
export interface Observer {
  headers(attempt: ObservedAttempt): Promise<Readonly<Record<string, string>>>
  request(attempt: ObservedAttempt): Promise<void>
  response(attempt: ObservedAttempt, response: TransportResponse, result: AttemptResult): Promise<void>
  failure(attempt: ObservedAttempt, error: unknown, result: AttemptResult): Promise<void>
  retry(attempt: ObservedAttempt, reason: Pick<RetryEvent, 'reason' | 'delay'>): Promise<void>
}

/** When an attempt began, in milliseconds since 1970, and whether another one follows. */
export interface AttemptResult {
  startedAt: number
  willRetry: boolean
}

/** Creates the observer of a client. */
export function createObserver(hooks: Hooks): Observer {
  const result = ({ startedAt, willRetry }: AttemptResult): { duration: number; willRetry: boolean } => ({
    duration: Date.now() - startedAt,
    willRetry,
  })
  return {
    async headers({ event, call, context }) {
      if (!hooks.headers) return {}
      call.waitsFor('headers', context)
      return readHeaders('the `headers` hook', await hooks.headers(event))
    },
    async request({ event, call, context }) {
      if (!hooks.request) return
      call.waitsFor('request', context)
      await hooks.request({ ...event, headers: redactHeaders(context.request.headers) })
    },
    async response({ event, call, context }, { status, headers: received }, times) {
      if (!hooks.response) return
      const headers = redactHeaders(received, createRedactor(context.request))
      call.waitsFor('response', context)
      await hooks.response({ ...event, status, headers, ...result(times) })
    },
    async failure({ event, call, context }, error, times) {
      if (!hooks.failure) return
      call.waitsFor('failure', context)
      await hooks.failure({ ...event, error, ...result(times) })
    },
    async retry({ event, call, context }, reason) {
      if (!hooks.retry) return
      call.waitsFor('retry', context)
      await hooks.retry({ ...event, ...reason })
    },
  }
}

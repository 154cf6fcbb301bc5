import type { Authenticator } from '../auth/authenticator-types.js'
import type { ErrorContext } from '../errors/swr-error.js'
import type { AttemptFailure } from './attempt.js'
import type { ClientRequest } from './client-request.js'
import type { AttemptEvent } from './hooks.js'
import type { Observer } from './observe.js'
import type { RetryOptions } from './options.js'
import type { RunningCall } from './running-call.js'
import type { TransportResponse } from './transport.js'

/** A request that is being sent, in one or more attempts. */
export interface Sending {
  request: ClientRequest
  call: RunningCall
  retry: RetryOptions
  /** The timeout of an attempt, in milliseconds. */
  timeout: number
  /** Calls the hooks, if there are any. */
  observer: Observer | undefined
  callId: string
  authenticator: Authenticator
  /** Makes an attempt. */
  attempt(number: number, sending: Sending): Promise<SentAttempt>
}

/** An attempt that was made. */
export interface SentAttempt {
  event: AttemptEvent
  context: ErrorContext
  authHeaders: Readonly<Record<string, string>>
  /** In milliseconds since 1970. */
  startedAt: number
  outcome: { response: TransportResponse } | AttemptFailure
}

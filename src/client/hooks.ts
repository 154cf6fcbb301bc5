import type { OperationId } from '../../generated/operations.js'

/** One attempt of a call. */
export interface AttemptEvent {
  /** The same for all attempts of a call. Each page of a list is a call. */
  callId: string
  /** The operation; `undefined` for `request`, `fetch` and the raw client. */
  operation: OperationId | undefined
  method: string
  url: string
  /** The number of the attempt, starting at 1. */
  attempt: number
}
/** A request that is about to be sent. */
export interface RequestEvent extends AttemptEvent {
  /** The request headers, with secrets redacted. */
  headers: Readonly<Record<string, string>>
}
/** A response that has been read in full. */
export interface ResponseEvent extends AttemptEvent {
  status: number
  /** The response headers, with secrets redacted. */
  headers: Readonly<Record<string, string>>
  /** The time from sending the request to the last byte of the response, in milliseconds. */
  duration: number
  /** Whether another attempt follows, unless the call is aborted or times out before it. */
  willRetry: boolean
}
/** An attempt that ended without a response: the connection failed, or the attempt or the call timed out or was aborted. */
export interface FailureEvent extends AttemptEvent {
  /** What the call rejects with, or what it would reject with if no other attempt followed. */
  error: unknown
  /** The time since the request was sent, in milliseconds. */
  duration: number
  /** Whether another attempt follows, unless the call is aborted or times out before it. */
  willRetry: boolean
}
/** An attempt that failed and will be retried. */
export interface RetryEvent extends AttemptEvent {
  /** Why the attempt failed, for a log. */
  reason: string
  /** The delay before the next attempt, in milliseconds. */
  delay: number
}
/** A list that changed while it was being read, so that items may be missing or duplicated. */
export interface ListEvent {
  operation: OperationId
  /**
   * `duplicate`: an item was returned again and skipped, or the list continued after its end and was stopped.
   * `total-decreased`: the total decreased or wasn't reached, so items may be missing.
   */
  kind: 'duplicate' | 'total-decreased'
  /** The offset of the page. */
  offset: number
  /** What happened, for a log. */
  message: string
}
/** A violation of the contract that a validator with `mode: 'warn'` found. */
export interface WarningEvent {
  operation: OperationId
  message: string
}

/**
 * Functions that the client calls during a request. It awaits their results, and a call rejects with what they throw.
 *
 * Each `request` event is followed by one `response` or `failure` event with the same `callId` and `attempt`.
 *
 * @example
 * const hooks: Hooks = { retry: ({ operation, reason, delay }) => console.log(operation, reason, delay) }
 */
export interface Hooks {
  /**
   * Called before each attempt is signed. Returns headers to add to the request, such as `traceparent`. Those whose name
   * begins with `x-` are signed.
   */
  headers?: ((event: AttemptEvent) => HeaderValues | Promise<HeaderValues>) | undefined
  /** Called before each attempt. */
  request?: ((event: RequestEvent) => unknown) | undefined
  /** Called after each response, regardless of its status. */
  response?: ((event: ResponseEvent) => unknown) | undefined
  /** Called after each attempt without a response. After the end of a call, the client doesn't wait for it. */
  failure?: ((event: FailureEvent) => unknown) | undefined
  /** Called before the delay that precedes the next attempt. */
  retry?: ((event: RetryEvent) => unknown) | undefined
  /** Called when a list changes while it is being read. */
  list?: ((event: ListEvent) => unknown) | undefined
  /** Called on a violation of the contract, by a validator with `mode: 'warn'`. */
  warning?: ((event: WarningEvent) => unknown) | undefined
}

/** Headers to add to a request, by name. Those that are `undefined` are omitted. */
export type HeaderValues = Readonly<Record<string, string | undefined>> | Headers | undefined

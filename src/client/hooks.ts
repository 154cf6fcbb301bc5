import type { OperationId } from '../../generated/operations.js'

/** A request that is about to be sent. */
export interface RequestEvent {
  /** The operation; `undefined` for a call of `raw`. */
  operation: OperationId | undefined
  method: string
  url: string
  /** The request headers, with secrets redacted. */
  headers: Readonly<Record<string, string>>
  /** The number of the attempt, starting at 1. */
  attempt: number
}
/** A response that has been read in full. */
export interface ResponseEvent extends Omit<RequestEvent, 'headers'> {
  status: number
  /** The response headers, with secrets redacted. */
  headers: Readonly<Record<string, string>>
  /** The time from sending the request to the last byte of the response, in milliseconds. */
  duration: number
}
/** An attempt that failed and will be retried. */
export interface RetryEvent extends Omit<RequestEvent, 'headers'> {
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
   * `shrunk`: the total decreased or wasn't reached, so items may be missing.
   */
  kind: 'duplicate' | 'shrunk'
  /** The offset of the page. */
  offset: number
  /** What happened, for a log. */
  message: string
}
/** A violation of the contract, found with `validate: 'warn'`. */
export interface WarningEvent {
  operation: OperationId
  message: string
}

/**
 * Functions that the client calls during a request. It awaits their results, and a call rejects with what they throw.
 *
 * @example
 * const hooks: Hooks = { retry: ({ operation, reason, delay }) => console.log(operation, reason, delay) }
 */
export interface Hooks {
  /** Called before each attempt. */
  request?: ((event: RequestEvent) => unknown) | undefined
  /** Called after each response, whatever its status. */
  response?: ((event: ResponseEvent) => unknown) | undefined
  /** Called before the delay that precedes the next attempt. */
  retry?: ((event: RetryEvent) => unknown) | undefined
  /** Called when a list changes while it is being read. */
  list?: ((event: ListEvent) => unknown) | undefined
  /** Called on a violation of the contract, with `validate: 'warn'`. */
  warning?: ((event: WarningEvent) => unknown) | undefined
}

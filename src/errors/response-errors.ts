import { isIdempotent, neverReachedService } from './retryable.js'
import { type ErrorContext, SwrError, type SwrErrorDetails } from './swr-error.js'

/** Adds what to consider before a POST without a response is repeated. */
function withOutcome(message: string, { operation, request }: ErrorContext, unsent = false): string {
  if (unsent || isIdempotent(request.method, operation)) return message
  return `${message} The request may have taken effect: check before you repeat it.`
}

/**
 * The connection failed before the response was complete: the host wasn't found, or the connection was refused or closed.
 * `cause` is the error of the runtime.
 */
export class SwrConnectionError extends SwrError {
  override name = 'SwrConnectionError'

  constructor(message: string, context: ErrorContext, details: SwrErrorDetails = {}) {
    super(withOutcome(message, context, neverReachedService(details.cause)), context, details)
  }

  /** Whether repeating the call is safe: always, except for a POST that the service may have processed. */
  override get retryable(): boolean {
    return isIdempotent(this.method, this.operation) || neverReachedService(this.cause)
  }
}

/** The response, the credentials, a connection or a hook took longer than `timeout` allows. */
export class SwrTimeoutError extends SwrError {
  override name = 'SwrTimeoutError'
  readonly #unsent: boolean

  constructor(message: string, context: ErrorContext, details: SwrErrorDetails = {}) {
    super(withOutcome(message, context, context.unsent), context, details)
    this.#unsent = context.unsent ?? false
  }

  /** Whether repeating the call is safe: always, except for a POST that the service may have processed. */
  override get retryable(): boolean {
    return this.#unsent || isIdempotent(this.method, this.operation)
  }
}

/**
 * The response isn't one of this API: a proxy's page, invalid JSON, a redirect, an error with status 2xx, or, with
 * `validate: 'throw'`, a response that violates the contract.
 */
export class SwrResponseError extends SwrError {
  override name = 'SwrResponseError'
}

import { isIdempotent, neverReachedService } from './retryable.js'
import { SwrError } from './swr-error.js'

/** No whole answer came: the name was not found, the connection was refused or broke off. See `cause`. */
export class SwrConnectionError extends SwrError {
  override name = 'SwrConnectionError'
  /** A POST may have been carried out, unless the service was never reached. */
  override get retryable(): boolean {
    return isIdempotent(this.method, this.operation) || neverReachedService(this.cause)
  }
}

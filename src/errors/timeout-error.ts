import { isIdempotent } from './retryable.js'
import { SwrError } from './swr-error.js'

/** The answer took longer than `timeout` allows. */
export class SwrTimeoutError extends SwrError {
  override name = 'SwrTimeoutError'
  /** A POST may have been carried out. */
  override get retryable(): boolean {
    return isIdempotent(this.method, this.operation)
  }
}

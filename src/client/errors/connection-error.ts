import { changesNothing } from '../repeatable.js'
import { neverReached } from '../retry.js'
import { SwrError } from './swr-error.js'

/** No whole answer came: the name was not found, the connection was refused or broke off. See `cause`. */
export class SwrConnectionError extends SwrError {
  override name = 'SwrConnectionError'
  /** A POST may have been carried out, unless the service was never reached. */
  override get retryable(): boolean {
    return changesNothing(this.method, this.operation) || neverReached(this.cause)
  }
}

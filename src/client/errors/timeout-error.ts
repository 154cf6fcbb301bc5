import { changesNothing } from '../repeatable.js'
import { SwrError } from './swr-error.js'

/** The answer took longer than `timeout` allows. */
export class SwrTimeoutError extends SwrError {
  override name = 'SwrTimeoutError'
  /** A POST may have been carried out. */
  override get retryable(): boolean {
    return changesNothing(this.method, this.operation)
  }
}

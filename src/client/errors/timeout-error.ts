import { SwrError } from './swr-error.js'

/** The answer took longer than `timeout` allows. */
export class SwrTimeoutError extends SwrError {
  override name = 'SwrTimeoutError'
  override get retryable(): boolean {
    return true
  }
}

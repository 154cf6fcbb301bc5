import { SwrError } from './swr-error.js'

/** No whole answer came: the name was not found, the connection was refused or broke off. See `cause`. */
export class SwrConnectionError extends SwrError {
  override name = 'SwrConnectionError'
  override get retryable(): boolean {
    return true
  }
}

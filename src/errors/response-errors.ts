import { SwrError } from './swr-error.js'

/**
 * The connection failed before the response was complete: the host wasn't found, or the connection was refused or closed.
 * `cause` is the error of the runtime. Repeating the call is safe, except for a POST that the service may have processed.
 */
export class SwrConnectionError extends SwrError {
  override name = 'SwrConnectionError'
}

/**
 * The response, the credentials, a connection or a hook took longer than `timeout` allows. Repeating the call is safe, except for
 * a POST that the service may have processed.
 */
export class SwrTimeoutError extends SwrError {
  override name = 'SwrTimeoutError'
}

/**
 * The response isn't one of this API: a proxy's page, invalid JSON, a redirect, an error with status 2xx, or, with
 * a validator in the mode `throw`, a response that violates the contract.
 */
export class SwrResponseError extends SwrError {
  override name = 'SwrResponseError'
}

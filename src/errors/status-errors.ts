import { SwrError } from './swr-error.js'

/** Status 400: the request is invalid. */
export class SwrBadRequestError extends SwrError {
  override name = 'SwrBadRequestError'
}
/** Status 401: the token or signature is missing, invalid or expired. */
export class SwrAuthenticationError extends SwrError {
  override name = 'SwrAuthenticationError'
}
/** Status 403: the caller lacks a permission. */
export class SwrPermissionError extends SwrError {
  override name = 'SwrPermissionError'
}
/** Status 404: the resource doesn't exist. */
export class SwrNotFoundError extends SwrError {
  override name = 'SwrNotFoundError'
}
/** Status 406 or 409: the request conflicts with the current state of the resource. */
export class SwrConflictError extends SwrError {
  override name = 'SwrConflictError'
}
/** Status 429: too many requests. */
export class SwrThrottledError extends SwrError {
  override name = 'SwrThrottledError'
}
/** Status 500 or above: the service failed. */
export class SwrServerError extends SwrError {
  override name = 'SwrServerError'
}

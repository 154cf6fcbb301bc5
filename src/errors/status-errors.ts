import { type ErrorContext, SwrError } from './swr-error.js'

/** 400: the service cannot do what was asked, as it was asked. */
export class SwrBadRequestError extends SwrError {
  override name = 'SwrBadRequestError'
}
/** 401: token or signature are missing, wrong or expired. */
export class SwrAuthenticationError extends SwrError {
  override name = 'SwrAuthenticationError'
}
/** 403: the caller may not do this. */
export class SwrPermissionError extends SwrError {
  override name = 'SwrPermissionError'
}
/** 404: something is missing. */
export class SwrNotFoundError extends SwrError {
  override name = 'SwrNotFoundError'
}
/** 406 and 409: the state of things stands against it. */
export class SwrConflictError extends SwrError {
  override name = 'SwrConflictError'
}
/** 429: too many requests. */
export class SwrThrottledError extends SwrError {
  override name = 'SwrThrottledError'
}
/** 500 and above: the service failed. */
export class SwrServerError extends SwrError {
  override name = 'SwrServerError'
}

/** The error for a status. */
export function statusError(
  status: number,
  ...rest: [message: string, place: ErrorContext, facts: ConstructorParameters<typeof SwrError>[2]]
): SwrError {
  if (status >= 500) return new SwrServerError(...rest)
  switch (status) {
    case 400:
      return new SwrBadRequestError(...rest)
    case 401:
      return new SwrAuthenticationError(...rest)
    case 403:
      return new SwrPermissionError(...rest)
    case 404:
      return new SwrNotFoundError(...rest)
    case 406:
    case 409:
      return new SwrConflictError(...rest)
    case 429:
      return new SwrThrottledError(...rest)
    default:
      return new SwrError(...rest)
  }
}

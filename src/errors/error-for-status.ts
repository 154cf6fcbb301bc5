import { createError } from './create-error.js'
import {
  SwrAuthenticationError,
  SwrBadRequestError,
  SwrConflictError,
  SwrNotFoundError,
  SwrPermissionError,
  SwrServerError,
  SwrThrottledError,
} from './status-errors.js'
import { type ErrorContext, SwrError, type SwrErrorDetails } from './swr-error.js'

const errorClasses: Readonly<Record<number, typeof SwrError>> = {
  400: SwrBadRequestError,
  401: SwrAuthenticationError,
  403: SwrPermissionError,
  404: SwrNotFoundError,
  406: SwrConflictError,
  409: SwrConflictError,
  429: SwrThrottledError,
}

/** Creates the error for a status of 400 or above. */
export function errorForStatus(status: number, message: string, context: ErrorContext, details: SwrErrorDetails): SwrError {
  return createError(status >= 500 ? SwrServerError : (errorClasses[status] ?? SwrError), message, context, details)
}

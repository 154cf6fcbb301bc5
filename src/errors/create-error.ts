import { errorKind, isRetryable } from './classify.js'
import { documentationUrl } from './documentation.js'
import { isIdempotent } from './retryable.js'
import type { ErrorContext, SwrError, SwrErrorDetails } from './swr-error.js'
import { toCurl } from './to-curl.js'

type ErrorClass<Created> = new (message: string, context: ErrorContext, details: SwrErrorDetails) => Created

/** Creates the error of a response, with the catalogue entry of its code. */
export function createError<Created extends SwrError>(
  ErrorClass: ErrorClass<Created>,
  message: string,
  context: ErrorContext,
  details: SwrErrorDetails = {},
  retryable?: boolean,
): Created {
  const { operation, request } = context
  const code = details.errors?.[0]?.code ?? ''
  const error = { status: details.status, code, method: request.method, operation }
  const facts = {
    kind: errorKind(error),
    retryable: retryable ?? isRetryable(error),
    docs: documentationUrl(code),
    toCurl: (options: { showSecrets?: boolean | undefined }): string => toCurl(request, options),
  }
  return new ErrorClass(message, context, { ...details, facts })
}

/**
 * Creates the error of a request without a response. Repeating the call is safe, except for a POST that the service may have
 * processed.
 *
 * @param isUnprocessed whether the service can't have processed the request
 */
export function createFailure<Created extends SwrError>(
  ErrorClass: ErrorClass<Created>,
  message: string,
  context: ErrorContext,
  isUnprocessed: boolean,
  details?: SwrErrorDetails,
): Created {
  const isSafe = isUnprocessed || isIdempotent(context.request.method, context.operation)
  const outcome = isSafe ? '' : ' The request may have taken effect: check before you repeat it.'
  return createError(ErrorClass, message + outcome, context, details, isSafe)
}

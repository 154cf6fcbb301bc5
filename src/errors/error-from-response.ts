import { slashRule } from '../openapi/slash-hint.js'
import { adviceFor } from './advice.js'
import { createError } from './create-error.js'
import { documentationUrl } from './documentation.js'
import { errorForStatus } from './error-for-status.js'
import { isRecord, parseJson } from './json.js'
import { parseErrorItems } from './parse-error-items.js'
import { type RawResponse, requestIdOf } from './raw-response.js'
import { createRedactor } from './redactor.js'
import { SwrResponseError } from './response-errors.js'
import { asSentence, excerpt, printable, summarizeErrors } from './summarize.js'
import type { ErrorContext, ErrorItem, SwrError } from './swr-error.js'

/** Matches a repository name with a percent-encoded slash, in a URL that wasn't built by this client. */
const encodedSlash = /\/repo\w+\/[^/?]*%(?:25)?2F/i

/** Creates the error for a response with a status other than 2xx. */
export function errorFromResponse({ status, headers, text }: RawResponse, context: ErrorContext): SwrError {
  const { operation, request } = context
  const redact = createRedactor(request)
  const failure = `${operation ?? request.method} failed with ${status}`
  if (status < 400) {
    // The query of a redirect may contain secrets of another service.
    const location = headers.get('location')?.split(/[?#]/)[0]
    const reason =
      location || status === 0
        ? `the server redirects${location ? ` to ${excerpt(redact(location))}` : ''}. Set \`endpoint\` to the final URL: redirects aren't followed with credentials.`
        : "this API doesn't define this status. Check `endpoint`."
    return createError(SwrResponseError, `${failure}: ${reason}`, context, { status })
  }
  const redacted = redact(text)
  const body = parseJson(redacted)
  const errors = parseErrorItems(body)
  const requestId = requestIdOf(headers, redact) ?? requestIdInBody(body)
  const message = `${failure}: ${describeErrors(errors, status, context, requestId, asSentence(excerpt(redacted)) || 'no body.')}`
  return errorForStatus(status, message, context, { status, errors, requestId })
}

/**
 * Describes errors: what the service reports, what to do, where it is documented, which request failed and its ID.
 *
 * @param fallback what the service reports if there are no errors
 */
export function describeErrors(
  errors: readonly ErrorItem[],
  status: number,
  { operation, request: { method, url } }: ErrorContext,
  requestId: string | undefined,
  fallback = '',
): string {
  const code = errors[0]?.code ?? ''
  const docs = documentationUrl(code)
  const summary = summarizeErrors(errors) || fallback
  const parts = [
    summary,
    // The responses of the sandbox and the mock already explain it.
    encodedSlash.test(url) && status < 405 && !summary.includes(slashRule)
      ? `${slashRule}.`
      : adviceFor({ status, code, method, operation }),
    docs && `See ${docs}`,
    `(${method} ${url})`,
    requestId && `[request ${requestId}]`,
  ]
  return printable(parts.filter(Boolean).join(' '))
}

function requestIdInBody(body: unknown): string | undefined {
  return isRecord(body) && typeof body.request_id === 'string' ? body.request_id : undefined
}

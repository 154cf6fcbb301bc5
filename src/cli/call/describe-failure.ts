import type { ErrorCodeEntry, StatusEntry } from '../../../generated/error-codes.js'
import { SwrInputError } from '../../errors/input-error.js'
import { SwrConnectionError, SwrResponseError, SwrTimeoutError } from '../../errors/response-errors.js'
import { SwrError } from '../../errors/swr-error.js'
import { UsageError } from '../usage.js'

/** The message and the exit code of a call that failed. */
export interface FailureMessage {
  message: string
  exitCode: 1 | 2
}

/**
 * Describes a failure in one paragraph.
 *
 * @throws the error itself when it is a bug of this program
 */
export async function describeFailure(error: unknown): Promise<FailureMessage> {
  if (error instanceof UsageError || error instanceof SwrInputError) return { message: error.message, exitCode: 2 }
  if (error instanceof SwrConnectionError || error instanceof SwrTimeoutError)
    return { message: `${error.message}${unknownOutcome(error)}`, exitCode: 2 }
  if (error instanceof SwrResponseError && error.errors.length === 0) return { message: error.message, exitCode: 2 }
  if (error instanceof SwrError) return { message: await describeErrorResponse(error), exitCode: 1 }
  throw error
}

/** A write without a response may have taken effect. */
function unknownOutcome(error: SwrError): string {
  return error.method === 'POST' && !error.retryable ? ' The request may have taken effect: check before you repeat it.' : ''
}

async function describeErrorResponse(error: SwrError): Promise<string> {
  // Loaded on demand: the catalogue is large, and most calls succeed.
  const { errorCodes, statusCodes } = await import('../../../generated/error-codes.js')
  const { operation, status, code, errors, requestId, docs } = error
  const codes: Readonly<Record<string, ErrorCodeEntry>> = errorCodes
  const statuses: Readonly<Record<string, StatusEntry>> = statusCodes
  const entry = Object.hasOwn(codes, code) ? codes[code] : undefined
  const meaning = entry?.meaning.en ?? statuses[String(status)]?.meaning.en ?? 'the service returned no details.'
  const [first, ...others] = errors
  const serviceMessage = [first?.message === meaning ? '' : first?.message, first?.detail].filter(Boolean).join('; ')
  const parts = [
    `${operation ?? 'The call'} failed with ${[status, code].filter(Boolean).join(' ')}: ${meaning}`,
    entry?.action.en,
    serviceMessage && `Message of the service: ${asSentence(serviceMessage)}`,
    others.length > 0 && `Other errors: ${others.map(({ code, message }) => `${code} ${message}`.trim()).join('; ')}.`,
    error.retryable && 'The same request may succeed later.',
    requestId && `Request id: ${requestId}.`,
    docs && `Documentation: ${docs}`,
  ]
  return parts.filter(Boolean).join(' ')
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

import type { ErrorCodeEntry, StatusEntry } from '../../../generated/error-codes.js'
import { SwrInputError } from '../../errors/input-error.js'
import { SwrConnectionError, SwrResponseError, SwrTimeoutError } from '../../errors/response-errors.js'
import { SwrError } from '../../errors/swr-error.js'
import { Unaskable } from './nearest.js'

/** Why a call failed, for people, and the exit code that says so. */
export interface Explanation {
  text: string
  code: 1 | 2
}

/**
 * Explains a failure in one paragraph.
 *
 * @throws the failure itself when it is a mistake of this program
 */
export async function explain(error: unknown): Promise<Explanation> {
  if (error instanceof Unaskable || error instanceof SwrInputError) return { text: error.message, code: 2 }
  if (error instanceof SwrConnectionError || error instanceof SwrTimeoutError)
    return { text: `${error.message}${unsure(error)}`, code: 2 }
  if (error instanceof SwrResponseError && error.errors.length === 0) return { text: error.message, code: 2 }
  if (error instanceof SwrError) return { text: await refusal(error), code: 1 }
  throw error
}

/** A call that changes something and got no answer may have had its effect. */
function unsure(error: SwrError): string {
  return error.method === 'POST' && !error.retryable
    ? ' It may have been carried out all the same: look before you repeat it.'
    : ''
}

async function refusal(error: SwrError): Promise<string> {
  // The catalogue is large, and most calls succeed.
  const { errorCodes, statusCodes } = await import('../../../generated/error-codes.js')
  const { operation, status, code, errors, requestId, docs } = error
  const codes: Readonly<Record<string, ErrorCodeEntry>> = errorCodes
  const statuses: Readonly<Record<string, StatusEntry>> = statusCodes
  const known = Object.hasOwn(codes, code) ? codes[code] : undefined
  const meaning = known?.meaning.en ?? statuses[String(status)]?.meaning.en ?? 'the service says no more.'
  const [first, ...others] = errors
  const said = [first?.message === meaning ? '' : first?.message, first?.detail].filter(Boolean).join('; ')
  const parts = [
    `${operation ?? 'The call'} was refused with ${[status, code].filter(Boolean).join(' ')}: ${meaning}`,
    known?.action.en,
    said && `The service says: ${sentence(said)}`,
    others.length > 0 && `Besides: ${others.map(({ code, message }) => `${code} ${message}`.trim()).join('; ')}.`,
    error.retryable && 'The same call may succeed later.',
    requestId && `Request id: ${requestId}.`,
    docs && `More: ${docs}`,
  ]
  return parts.filter(Boolean).join(' ')
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

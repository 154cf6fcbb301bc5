import type { ErrorCodeEntry } from '../../../generated/error-codes.js'
import { SwrInputError } from '../../errors/input-error.js'
import { SwrConnectionError, SwrTimeoutError } from '../../errors/response-errors.js'
import { printable } from '../../errors/summarize.js'
import { SwrError } from '../../errors/swr-error.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { UsageError } from '../usage.js'

/** The message and the exit code of a call that failed. */
export interface FailureMessage {
  message: string
  exitCode: ExitCode
}

/**
 * Describes a failure: the message of the client, and the entry of the catalogue for the code.
 *
 * @throws the error itself when it is a bug of this program
 */
export async function describeFailure(error: unknown): Promise<FailureMessage> {
  const withoutResponse = [UsageError, SwrInputError, SwrConnectionError, SwrTimeoutError]
  if (withoutResponse.some(type => error instanceof type))
    return { message: (error as Error).message, exitCode: exitCodes.incomplete }
  if (!(error instanceof SwrError)) throw error
  // A redirect or a page of a proxy isn't a response of the service.
  const isFromService = error.errors.length > 0 || (error.status ?? 0) >= 400
  const message = [error.message, ...(await catalogueLines(error))].join('\n')
  return { message, exitCode: isFromService ? exitCodes.failure : exitCodes.incomplete }
}

/** Returns the other errors of a response, and the catalogue's meaning and action for the code of the first. */
async function catalogueLines({ code, errors }: SwrError): Promise<string[]> {
  // Loaded on demand: the catalogue is large, and most calls succeed.
  const codes: Readonly<Record<string, ErrorCodeEntry>> = (await import('../../../generated/error-codes.js')).errorCodes
  const entry = Object.hasOwn(codes, code) ? codes[code] : undefined
  return [
    ...errors.slice(1).map(({ code, message }) => printable(`Another error: ${code} ${message}`).trimEnd()),
    ...(entry ? [`Meaning of ${code}: ${entry.meaning.en} ${entry.action.en}`] : []),
  ]
}

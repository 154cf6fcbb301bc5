import { type ErrorCode, errorCodes } from '../../generated/error-codes.js'
import type { OperationId } from '../../generated/operations.js'
import { credentialsPrefix, tokenErrors } from '../http/token-errors.js'
import { isIam } from '../openapi/iam.js'
import type { InvalidRequestError } from '../openapi/parse-request.js'
import { slashHintForUrl } from '../openapi/slash-hint.js'
import { dotSegmentRule, unknownPathRule } from '../openapi/special-paths.js'

/** An error response of the mock itself. */
export interface MockError {
  status: number
  body: object
}

const unknownPath: ErrorCode = 'APIGW.0101'

/** Returns the gateway's error for a path or method that the contract doesn't contain. */
export function unknownPathError(url: string, requestId: string): MockError {
  const rule = slashHintForUrl(url) ?? unknownPathRule(new URL(url).pathname)
  return gatewayError(unknownPath, rule && `${rule}.`, requestId)
}

/** Returns the gateway's error for a path with a segment `.` or `..`. */
export function dotSegmentError(requestId: string): MockError {
  return gatewayError(unknownPath, dotSegmentRule, requestId)
}

/** @param rule what the message contains in addition to the meaning of the code */
function gatewayError(code: ErrorCode, rule: string | undefined, requestId: string): MockError {
  const { status, meaning } = errorCodes[code]
  const message = [meaning.en, rule].filter(Boolean).join(' ')
  return { status, body: { error_msg: message, error_code: code, request_id: requestId } }
}

/** Returns the error for a request without credentials, as the sandbox does. */
export function missingCredentialsError(operation?: OperationId): MockError {
  const code: ErrorCode = 'SVCSTG.S2I.4019000'
  const { status, meaning } = errorCodes[code]
  if (operation && isIam(operation))
    return {
      status,
      body: { error: { code: status, message: credentialsPrefix + tokenErrors.missing, title: 'Unauthorized' } },
    }
  return { status, body: [{ errorCode: code, errorMessage: meaning.en, detail: tokenErrors.missing }] }
}

/** Returns IAM's error for an invalid request. */
export function identityError(message: string): MockError {
  return { status: 400, body: { error: { code: 400, message, title: 'Bad Request' } } }
}

/** Returns the error for a request that the contract doesn't allow, with the code that the sandbox returns. */
export function invalidRequestError(
  operation: OperationId,
  { code, message }: InvalidRequestError,
  requestId: string,
): MockError {
  const { status, meaning } = errorCodes[code]
  if (isIam(operation)) return identityError(message === '' ? meaning.en : `The request isn't valid: ${message}.`)
  if (code.startsWith('APIGW.')) return gatewayError(code, undefined, requestId)
  return { status, body: [{ errorCode: code, errorMessage: meaning.en, detail: message }] }
}

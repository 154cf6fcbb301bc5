import type { OperationId } from '../../generated/operations.js'
import type { RawResponse } from '../errors/raw-response.js'
import type { ErrorContext } from '../errors/swr-error.js'
import type { RequestParts } from './call-params.js'
import type { WarningEvent } from './hooks.js'

/** Reports a violation of the contract that doesn't reject the call. */
export type Warn = (event: WarningEvent) => unknown

/**
 * Checks the requests and responses of a client against the contract. `createValidator` of `huaweicloud-swr/validate` creates
 * one: its checks are larger than the client, so only programs that use them contain them.
 */
export interface Validator {
  /**
   * Checks a request before it is sent.
   *
   * @throws SwrInputError if the request is invalid and isn't to be sent
   */
  checkRequest(operation: OperationId, parts: RequestParts, warn: Warn): unknown
  /**
   * Checks a response. One with a status of 400 or above only causes a warning, since the caller needs the service's error
   * most.
   *
   * @throws SwrResponseError if the response is invalid
   */
  checkResponse(operation: OperationId, response: RawResponse, context: ErrorContext, warn: Warn): unknown
}

import type { OperationId } from '../../../generated/operations.js'
import { isIam } from '../../openapi/iam.js'
import * as contract from '../../openapi/parse-request.js'
import { ApiError, IdentityError } from '../errors.js'
import type { BodyOf } from '../handlers/handler.js'

/** Calls a function that reads a part of a request, and throws what the service returns if the contract doesn't allow the part. */
function withServiceErrors<Part>(operation: OperationId, parse: () => Part): Part {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof contract.InvalidRequestError)) throw error
    if (isIam(operation)) throw new IdentityError(400, `The request isn't valid: ${error.message}.`)
    throw new ApiError(error.code, error.message)
  }
}

/**
 * Validates the path parameters, and restores the slashes of repository names.
 *
 * @throws ApiError or IdentityError when a parameter is invalid
 */
export function parsePath(operation: OperationId, path: Readonly<Record<string, string>>): Record<string, string> {
  return withServiceErrors(operation, () => contract.parsePath(operation, path))
}

/**
 * Validates the query, and returns its parameters.
 *
 * @throws ApiError or IdentityError when a parameter is invalid
 */
export function parseQuery(operation: OperationId, url: string): ReadonlyMap<string, string> {
  return withServiceErrors(operation, () => contract.parseQuery(operation, url))
}

/**
 * Rejects query parameters that are unknown or repeated.
 *
 * @throws ApiError or IdentityError when there is one
 */
export function rejectUnknownParameters(operation: OperationId, url: string): void {
  withServiceErrors(operation, () => contract.rejectUnknownParameters(operation, url))
}

/**
 * Parses and validates a JSON body.
 *
 * @param text the body, or `undefined` when it isn't valid UTF-8
 * @throws ApiError or IdentityError when the body is invalid
 */
export function parseBody<Op extends OperationId>(
  operation: Op,
  contentType: string | null,
  text: string | undefined,
): BodyOf<Op> {
  // Type and validator are generated from the same schema.
  return withServiceErrors(operation, () => contract.parseBody(operation, contentType, text)) as BodyOf<Op>
}

/** Rejects a body that is too large, or too complex. */
export function rejectSize(operation: OperationId): never {
  if (isIam(operation)) throw new IdentityError(400, 'The request body is too large.')
  throw new ApiError('SVCSTG.SWR.4131001')
}

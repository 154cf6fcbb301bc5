import { type OperationId, operations } from '../../../generated/operations.js'
import { isIam } from '../../openapi/iam.js'
import { ApiError } from '../errors.js'
import type { HandlerResult } from '../handlers/handler.js'
import type { Variant } from '../variants/variant.js'

/** A result whose body may be anything. */
export type VariedResult = Omit<HandlerResult<OperationId>, 'body'> & { body: unknown }

/**
 * Returns the result of a handler as a service with these variants returns it. IAM is another service and has none.
 *
 * @throws ApiError when a service with these variants returns an error
 */
export function varyResult(
  operation: OperationId,
  result: HandlerResult<OperationId>,
  variants: ReadonlySet<Variant>,
): VariedResult {
  if (variants.size === 0 || isIam(operation)) return result
  const { body } = result
  if (variants.has('missing-share-400') && isMissingShare(body)) throw new ApiError('SVCSTG.SWR.4001090')
  if (variants.has('empty-writes') && operations[operation].method !== 'GET' && isEmptyObject(body))
    return { ...result, body: undefined }
  return body === undefined
    ? result
    : { ...result, body: JSON.parse(JSON.stringify(body), (key, value) => vary(key, value, variants)) }
}

/** The only responses with the field `exist` are those of `showAccessDomain`. */
function isMissingShare(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'exist' in body && body.exist === false
}

/** An empty list is a body. */
function isEmptyObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0
}

/** The fields with the name of an account. */
const accountFields: ReadonlySet<string> = new Set(['domain_name', 'access_domain'])

/** Returns a value of a body as these variants represent it. */
function vary(key: string, value: unknown, variants: ReadonlySet<Variant>): unknown {
  if (Array.isArray(value)) return value.length === 0 && variants.has('null-lists') ? null : value
  if (typeof value === 'string')
    return variants.has('lower-case-accounts') && accountFields.has(key) ? value.toLowerCase() : value
  // The keys of `auths` are hosts.
  if (typeof value !== 'object' || value === null || key === 'auths' || !variants.has('extra-fields')) return value
  return { ...value, field_of_a_newer_service: 'unknown' }
}

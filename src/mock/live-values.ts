import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { type AddressedCall, originOf } from '../openapi/origin.js'

/** Scheme and host of a service of the live cloud, in an address. */
const liveOrigin = /https:\/\/[\w-]+(?:\.[\w-]+)?\.myhuaweicloud\.(?:com|eu)(?=[/"])/g

const tokenLifetime = 24 * 60 * 60 * 1000

/** Whether the responses of an operation contain addresses that clients call, or times at which tokens expire. */
export function hasLiveValues(operation: OperationId): boolean {
  const row: OperationRow = operations[operation]
  return row.service === 'iam' || operation === 'listApiVersions' || operation === 'showApiVersion'
}

/**
 * Replaces what is fixed in the examples of the contract: addresses become those by which the mock was called, and tokens are valid from
 * now on. `nocatalog` in the query removes the catalog from a token.
 *
 * @param text the body of a response
 */
export function withLiveValues(text: string, call: AddressedCall): string {
  // A host may contain what a replacement would interpret.
  const body: unknown = JSON.parse(text.replaceAll(liveOrigin, () => originOf(call)))
  if (isObject(body) && isObject(body.token)) updateToken(body.token, call)
  return JSON.stringify(body)
}

function updateToken(token: Record<string, unknown>, { url }: AddressedCall): void {
  const now = Date.now()
  token.issued_at = formatMicroseconds(now)
  token.expires_at = formatMicroseconds(now + tokenLifetime)
  if (new URL(url).searchParams.has('nocatalog')) Reflect.deleteProperty(token, 'catalog')
}

/** Formats a timestamp as IAM does, with microseconds. */
function formatMicroseconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

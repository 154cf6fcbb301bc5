import { replaceLiveOrigins } from '../openapi/live-addresses.js'
import { type AddressedCall, originOf } from '../openapi/origin.js'
import { formatMicroseconds } from '../openapi/token-errors.js'

const tokenLifetime = 24 * 60 * 60 * 1000

/**
 * Replaces what is fixed in the examples of the contract: addresses become those by which the mock was called, and tokens are valid from
 * now on. `nocatalog` in the query removes the catalog from a token.
 *
 * @param text the body of a response
 */
export function withLiveValues(text: string, call: AddressedCall): string {
  const body: unknown = JSON.parse(replaceLiveOrigins(text, originOf(call)))
  if (isObject(body) && isObject(body.token)) updateToken(body.token, call)
  return JSON.stringify(body)
}

function updateToken(token: Record<string, unknown>, { url }: AddressedCall): void {
  const now = Date.now()
  token.issued_at = formatMicroseconds(now)
  token.expires_at = formatMicroseconds(now + tokenLifetime)
  if (new URL(url).searchParams.has('nocatalog')) Reflect.deleteProperty(token, 'catalog')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

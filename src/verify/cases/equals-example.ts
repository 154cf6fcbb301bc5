import type { OperationId } from '../../../generated/operations.js'
import { hasLiveAddresses, replaceLiveOrigins } from '../../http/live-addresses.js'

/**
 * Returns whether a body is an example of the contract. A mock may replace the addresses of the live cloud with its own, and may
 * move the times of a token as long as its lifetime stays the same.
 *
 * @param origin scheme and host of the mock
 */
export function equalsExample(operation: OperationId, body: unknown, example: unknown, origin: string): boolean {
  if (sortedJson(body) === sortedJson(example)) return true
  if (!hasLiveAddresses(operation)) return false
  const expected: unknown = JSON.parse(replaceLiveOrigins(JSON.stringify(example), origin))
  return sortedJson(withLifetime(body)) === sortedJson(withLifetime(expected))
}

/** Replaces the times of a token with its lifetime. */
function withLifetime(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('token' in body)) return body
  const { token } = body
  if (typeof token !== 'object' || token === null || !('issued_at' in token) || !('expires_at' in token)) return body
  const { issued_at, expires_at, ...rest } = token
  return { ...body, token: { ...rest, lifetime: Date.parse(String(expires_at)) - Date.parse(String(issued_at)) } }
}

/** Returns the JSON of a value with sorted keys. */
function sortedJson(value: unknown): string | undefined {
  return JSON.stringify(sortKeys(value))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, sortKeys(part)]),
  )
}

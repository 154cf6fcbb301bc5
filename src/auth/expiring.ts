/** A value with the time until it expires, in milliseconds. */
export interface Lifetime<T> {
  value: T
  lifetime: number
}

/** A value that expires. The times are in milliseconds since 1970 by the local clock. */
export interface Expiring<T> {
  value: T
  /** When to renew it. */
  renewAt: number
  /** Until when it is used if the renewal fails. */
  expiresAt: number
}

/** How long before its expiry a value is renewed, in milliseconds. */
const renewalMargin = 5 * 60_000

/** Returns a value with the times of its renewal and expiry. */
export function expiring<T>({ value, lifetime }: Lifetime<T>): Expiring<T> {
  const now = Date.now()
  // Even a value that expires within the margin serves more than one call.
  return { value, renewAt: now + Math.max(lifetime - renewalMargin, lifetime / 2), expiresAt: now + lifetime }
}

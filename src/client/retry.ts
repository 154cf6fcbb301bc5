import { hasInvalidCertificate, neverReachedService } from '../errors/retryable.js'
import type { RetryOptions } from './options.js'

/** Why an attempt failed: an error status or a failed connection. */
export type Failure = { status: number; retryAfter: string | null; date?: string | null } | { error: unknown }

/** The statuses after which the client retries an idempotent request. */
export const retriedStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Whether a request may be retried. One that isn't idempotent is retried only if the service can't have processed it. */
export function shouldRetry(idempotent: boolean, failure: Failure): boolean {
  if ('status' in failure) return idempotent ? retriedStatuses.has(failure.status) : failure.status === 429
  return (idempotent && !hasInvalidCertificate(failure.error)) || neverReachedService(failure.error)
}

/**
 * Returns the delay before the next attempt, in milliseconds: exponential backoff with jitter, or `Retry-After` if that
 * is longer.
 *
 * @param attempt the number of the failed attempt, starting at 1
 * @param now the current time, in milliseconds since 1970
 */
export function retryDelay(
  attempt: number,
  failure: Failure,
  { delay = 200, maxDelay = 10_000 }: RetryOptions,
  now: number,
): number {
  const longest = Math.min(maxDelay, delay * 2 ** (attempt - 1))
  const backoff = Math.round(longest / 2 + (Math.random() * longest) / 2)
  if (!('status' in failure)) return backoff
  // The date in `Retry-After` is relative to the server's clock.
  return Math.max(backoff, parseRetryAfter(failure.retryAfter, Date.parse(failure.date ?? '') || now) ?? 0)
}

/** Returns the delay in a `Retry-After` header in milliseconds; `undefined` if it is neither in seconds nor a date. */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000
  const delay = /^[A-Z][a-z]+, [^,]+ GMT$/.test(text) ? Date.parse(text) - now : Number.NaN
  return Number.isNaN(delay) ? undefined : Math.max(0, delay)
}

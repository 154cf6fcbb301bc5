import { neverReachedService } from '../errors/retryable.js'

/** When and how often a failed try is repeated. */
export interface RetryOptions {
  /** Tries in all, the first included; 4 unless told otherwise. */
  attempts?: number
  /** Wait before the second try, in milliseconds; doubles each time. 200 unless told otherwise. */
  delay?: number
  /** Longest wait between two tries, in milliseconds, `Retry-After` excepted; 10,000 unless told otherwise. */
  maxDelay?: number
}

/** How a try failed. */
export type Failure = { status: number; retryAfter: string | null; date?: string | null } | { error: unknown }

const statuses = new Set([429, 502, 503, 504])

/** Whether another try is safe. What changes something is repeated only where the service cannot have acted. */
export function shouldRetry(harmless: boolean, failure: Failure): boolean {
  if ('status' in failure) return harmless ? statuses.has(failure.status) : failure.status === 429
  return harmless || neverReachedService(failure.error)
}

/**
 * How long to wait before the next try, in milliseconds: doubling with jitter, or longer if the server asks for it.
 *
 * @param attempt the try that failed, counted from 1
 */
export function retryDelay(
  attempt: number,
  failure: Failure,
  { delay = 200, maxDelay = 10_000 }: RetryOptions,
  now: number,
): number {
  const longest = Math.min(maxDelay, delay * 2 ** (attempt - 1))
  const own = Math.round(longest / 2 + (Math.random() * longest) / 2)
  if (!('status' in failure)) return own
  // A date of the server is one by the server's clock.
  return Math.max(own, parseRetryAfter(failure.retryAfter, Date.parse(failure.date ?? '') || now) ?? 0)
}

/** `Retry-After` in milliseconds, given in seconds or as a date; `undefined` when it is neither. */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000
  const wait = /^[A-Z][a-z]+, [^,]+ GMT$/.test(text) ? Date.parse(text) - now : Number.NaN
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

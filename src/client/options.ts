import { checkOptions, type OptionTypes } from '../errors/check-options.js'
import { SwrInputError } from '../errors/input-error.js'
import type { HeaderValues } from './hooks.js'

/** When and how often a failed request is retried. */
export interface RetryOptions {
  /** The maximum number of attempts, including the first one: an integer of 1 or more, or `Infinity`. Default: 4. */
  attempts?: number | undefined
  /** The delay before the second attempt, in milliseconds; it doubles with each further attempt. Default: 200. */
  delay?: number | undefined
  /** The maximum delay between two attempts, in milliseconds; `Retry-After` may exceed it. Default: 10,000. */
  maxDelay?: number | undefined
}

/** Timeouts in milliseconds. */
export interface TimeoutOptions {
  /** The timeout of one attempt, up to the last byte of the response. Default: 30,000. */
  attempt?: number | undefined
  /** The timeout of the whole call, including all attempts and the delays between them. Default: 120,000. */
  total?: number | undefined
}

/** Options of a single call. They take precedence over those of the client. */
export interface CallOptions {
  /** Headers to add to each request, such as `traceparent`. Those whose name begins with `x-` are signed. */
  headers?: HeaderValues
  /** Aborts the call, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Retries of this call. An `undefined` field means the client's value. */
  retry?: RetryOptions | undefined
  /** Timeouts of this call. An `undefined` field means the client's value. */
  timeout?: TimeoutOptions | undefined
}

/** Options of a call that returns a paginated list. */
export interface PagedOptions extends CallOptions {
  /** Requests the next page while the current one is being read. Default: `false`. */
  prefetch?: boolean | undefined
}

/** The types of the options that a client and a call accept. */
export const numberOptions: Readonly<Record<'retry' | 'timeout', string>> = {
  retry: 'an object such as { attempts: 1 }',
  timeout: 'an object such as { total: 5000 }',
}

/** The types of a call's options. */
export const callOptionTypes: OptionTypes = {
  headers: "an object such as { 'x-trace': '1' }",
  signal: 'an AbortSignal (an object)',
  ...numberOptions,
}

/** The types of the options of a call that returns a paginated list. */
export const pagedOptionTypes: OptionTypes = { ...callOptionTypes, prefetch: 'a boolean' }

const aNumber = 'a number'
const numberOptionTypes: Readonly<Record<'retry' | 'timeout', OptionTypes>> = {
  retry: { attempts: aNumber, delay: aNumber, maxDelay: aNumber },
  timeout: { attempt: aNumber, total: aNumber },
}

/**
 * Merges numeric options: a value in `overrides` replaces that in `defaults` unless it is `undefined`.
 *
 * @throws SwrInputError if an option is unknown, isn't a number, is negative, or is a number of attempts below 1 or with a fraction
 */
export function mergeNumberOptions<Options extends { [Name in keyof Options]?: number | undefined }>(
  name: keyof typeof numberOptionTypes,
  defaults: Options,
  overrides: Options | undefined,
): Options {
  if (!overrides) return defaults
  checkOptions(name, overrides, numberOptionTypes[name])
  const entries = Object.entries(overrides).filter(([, value]) => value !== undefined)
  for (const [key, value] of entries) {
    const isValid = key === 'attempts' ? isCount(value) : Number(value) >= 0
    const expected = key === 'attempts' ? 'an integer of 1 or more' : 'a number of 0 or more'
    if (!isValid) throw new SwrInputError(`\`${name}.${key}\` must be ${expected}, not ${String(value)}.`)
  }
  return { ...defaults, ...Object.fromEntries(entries) }
}

/** Whether a value is a number of things: an integer of 1 or more, or `Infinity`. */
export function isCount(value: unknown): boolean {
  return value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && Number(value) >= 1)
}

import { describe, expect, it } from 'vitest'
import { parseRetryAfter, retryDelay, shouldRetry } from '../../src/client/retry.js'
import { isIdempotent } from '../../src/errors/retryable.js'

const connectionRefused = Object.assign(new TypeError('fetch failed'), {
  cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
})
const connectionReset = Object.assign(new TypeError('fetch failed'), {
  cause: Object.assign(new Error(), { code: 'ECONNRESET' }),
})
const status = (status: number) => ({ status, retryAfter: null })

describe('shouldRetry', () => {
  it.each(['GET', 'PATCH', 'DELETE'])('retries a %s after a lost connection, 429, 502, 503 and 504', method => {
    expect([429, 502, 503, 504].every(code => shouldRetry(isIdempotent(method, undefined), status(code)))).toBe(true)
    expect(shouldRetry(isIdempotent(method, undefined), { error: connectionReset })).toBe(true)
    expect([400, 401, 404, 409, 500, 501].some(code => shouldRetry(isIdempotent(method, undefined), status(code)))).toBe(false)
  })

  it('retries a POST only if the service can’t have processed it', () => {
    expect(shouldRetry(isIdempotent('POST', undefined), status(429))).toBe(true)
    expect(shouldRetry(isIdempotent('POST', undefined), { error: connectionRefused })).toBe(true)
    expect(shouldRetry(isIdempotent('POST', undefined), { error: connectionReset })).toBe(false)
    expect([502, 503, 504].some(code => shouldRetry(isIdempotent('POST', undefined), status(code)))).toBe(false)
  })

  it('retries a token request, which changes nothing', () => {
    const idempotent = isIdempotent('POST', 'keystoneCreateUserTokenByPassword')
    expect(shouldRetry(idempotent, status(503))).toBe(true)
    expect(shouldRetry(idempotent, { error: connectionReset })).toBe(true)
  })

  it('does not retry createSecret, which returns another login each time', () => {
    expect(shouldRetry(isIdempotent('POST', 'createSecret'), { error: connectionReset })).toBe(false)
  })
})

describe('retryDelay', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')

  it('doubles up to the maximum, with jitter', () => {
    for (let attempt = 1; attempt < 12; attempt += 1) {
      const longest = Math.min(10_000, 200 * 2 ** (attempt - 1))
      const delay = retryDelay(attempt, status(503), {}, now)
      expect(delay).toBeGreaterThanOrEqual(longest / 2)
      expect(delay).toBeLessThanOrEqual(longest)
    }
  })

  it('is never shorter than the backoff, whatever Retry-After is', () => {
    for (const retryAfter of ['0', 'Wed, 21 Oct 2015 07:28:00 GMT'])
      expect(retryDelay(3, { status: 503, retryAfter }, {}, now)).toBeGreaterThanOrEqual(400)
  })

  it('measures a date in Retry-After by the server’s clock', () => {
    const date = 'Thu, 01 Jan 2026 00:20:00 GMT'
    const failure = { status: 429, retryAfter: 'Thu, 01 Jan 2026 00:20:02 GMT', date }
    expect(retryDelay(1, failure, {}, now)).toBe(2000)
  })

  it('accepts Retry-After in seconds or as a date', () => {
    expect(parseRetryAfter('3', now)).toBe(3000)
    expect(parseRetryAfter(' 0.5 ', now)).toBe(500)
    expect(parseRetryAfter('Thu, 01 Jan 2026 00:00:07 GMT', now)).toBe(7000)
    expect(parseRetryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0)
    expect(retryDelay(1, { status: 429, retryAfter: '3' }, {}, now)).toBe(3000)
  })

  it.each([
    [null],
    [''],
    ['soon'],
    ['Infinity'],
    ['-'],
    ['-5'],
    ['1, 1'],
    ['30, 60'],
    ['10 seconds'],
    ['next 5'],
    ['0x10'],
    ['1e3'],
    ['5;comment'],
    ['Thu, 01 Jan 2026 00:00:07 GMT, Thu, 01 Jan 2026 00:00:07 GMT'],
  ])('ignores the Retry-After %j', value => {
    expect(parseRetryAfter(value, now)).toBeUndefined()
  })
})

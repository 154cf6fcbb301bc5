import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.js'

describe('The clock', () => {
  it.each([
    '2027-02-30T00:00:00Z',
    '2027-01-01T00:00:00',
    '2027-01-01',
    '2027-01-01T00:00:00+01:00',
    '2027-01-01T24:00:00Z',
    'now',
    '',
    null,
    true,
    [2027],
    {},
    Number.NaN,
  ])('rejects %j and does not change', time => {
    const { clock } = createSandbox({ frozenAt: '2027-01-01T00:00:00Z' })
    const before = clock.snapshot()
    // Plain JavaScript can pass any value.
    const value = time as string & number
    expect(() => clock.set(value)).toThrow(RangeError)
    expect(() => clock.freeze(value)).toThrow(RangeError)
    expect(() => clock.advance(value)).toThrow(RangeError)
    expect(clock.snapshot()).toEqual(before)
  })

  it('accepts timestamps with fractions, dates and milliseconds', () => {
    const { clock } = createSandbox({ frozenAt: 0 })
    clock.set('2028-02-29T23:59:59.123456789Z')
    expect(clock.now()).toBe(Date.UTC(2028, 1, 29, 23, 59, 59, 123))
    clock.set(new Date(5))
    expect(clock.now()).toBe(5)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validators } from '../../generated/validators.js'
import { filter, parseFilter, SwrInputError } from '../../src/index.js'

describe('filter', () => {
  it('joins the defined fields', () => {
    expect(filter({ namespace: 'group', name: 'busybox' })).toBe('namespace::group|name::busybox')
    expect(filter({ center: 'self', limit: 10, offset: 0, order_type: undefined as never })).toBe(
      'center::self|limit::10|offset::0',
    )
  })

  it.each([
    ['a|b', /can't contain/],
    ['a::b', /can't contain/],
    [':a', /can't contain/],
    ['a:', /can't contain/],
    ['', /empty/],
  ])('rejects the value %j', (name, message) => {
    expect(() => filter({ name })).toThrow(SwrInputError)
    expect(() => filter({ name })).toThrow(message)
  })

  it('accepts a boolean', () => {
    expect(filter<'listReposDetails'>({ is_public: true, namespace: 'group' })).toBe('is_public::true|namespace::group')
    expect(filter<'listReposDetails'>({ is_public: 'false' })).toBe('is_public::false')
    // @ts-expect-error only keys whose values are `true` and `false` accept a boolean
    filter<'listReposDetails'>({ name: true })
  })

  it.each<[unknown, string]>([
    [null, 'not null'],
    [undefined, 'not undefined'],
    [5, 'not 5'],
    [['a'], 'not an array'],
  ])('rejects %j', (fields, problem) => {
    expect(() => filter(fields as never)).toThrow(SwrInputError)
    expect(() => filter(fields as never)).toThrow(problem)
  })

  it('rejects a value that no filter can have', () => {
    expect(() => filter({ limit: Number.NaN })).toThrow('a number or a boolean, not NaN.')
    expect(() => filter({ limit: 10n } as never)).toThrow('a number or a boolean, not 10n.')
  })

  it('rejects an object without fields', () => {
    expect(() => filter({})).toThrow(/at least one key/)
  })

  it('returns text that conforms to the contract', () => {
    const check = validators.listReposDetails.parameters.filter?.check
    expect(
      check?.(filter({ namespace: 'group', name: 'team/app', category: 'linux', center: 'self', limit: 1000, offset: 0 })),
    ).toBe(true)
    expect(check?.('colour::red')).toBe(false)
  })
})

describe('parseFilter', () => {
  it.each([['namespace'], ['namespace:group'], ['::group'], ['namespace::group|'], ['']])('rejects %j', text => {
    expect(() => parseFilter(text)).toThrow(SwrInputError)
  })

  it('returns the last value of a key that is repeated', () => {
    expect(parseFilter('name::a|limit::5|name::b|limit::7')).toEqual({ name: 'b', limit: 7 })
  })

  it('is the inverse of filter', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !/\||::|^:|:$/.test(text))
    const fields = fc.record(
      { namespace: value, name: value, limit: fc.nat(), offset: fc.nat(), category: fc.constantFrom('linux', 'arm') },
      { requiredKeys: ['namespace'] },
    )
    fc.assert(
      fc.property(fields, values => {
        expect(parseFilter(filter(values as never))).toEqual({ ...values })
      }),
      { numRuns: 500 },
    )
  })
})

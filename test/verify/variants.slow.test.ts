import { describe, expect, it } from 'vitest'
import { variantNames } from '../../src/sandbox/index.js'
import { expectNoViolation, pairwiseCombinations, rowsOf } from '../support/variant-combinations.js'

// All combinations take 20 minutes: `test/conformance/variants.test.ts`.
describe('The suite finds no violation in a service', () => {
  // Every other run of the suite is without variants.
  const rows = rowsOf(pairwiseCombinations.filter(variants => variants.length > 0))
  it.each(rows)('with %s', { timeout: 300_000 }, (_, variants) => expectNoViolation(variants))

  it('with each pair of variants together, alone and without both', () => {
    const pairs = variantNames.flatMap((one, index) => variantNames.slice(index + 1).map(other => [one, other] as const))
    for (const [one, other] of pairs) {
      const seen = pairwiseCombinations.map(variants => `${variants.includes(one)} ${variants.includes(other)}`)
      expect([...new Set(seen)].sort(), `${one}, ${other}`).toEqual(['false false', 'false true', 'true false', 'true true'])
    }
  })
})

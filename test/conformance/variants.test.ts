import { describe, it } from 'vitest'
import { allCombinations, expectNoViolation, rowsOf } from '../support/variant-combinations.js'

describe('The suite finds no violation in a service with every combination of variants:', () => {
  it.each(rowsOf(allCombinations))('%s', { timeout: 300_000 }, (_, variants) => expectNoViolation(variants))
})

import { describe, it } from 'vitest'
import { allCombinations, expectNoViolation, rowsOf } from '../support/variant-combinations.js'

const isRequested = process.env.SWR_ALL_VARIANTS !== undefined
const skipNote = isRequested ? '' : ' (skipped: takes 20 minutes; set SWR_ALL_VARIANTS=1)'

describe.skipIf(!isRequested)(
  `The suite finds no violation in a service with every combination of variants${skipNote}:`,
  () => {
    it.each(rowsOf(allCombinations))('%s', { timeout: 300_000 }, (_, variants) => expectNoViolation(variants))
  },
)

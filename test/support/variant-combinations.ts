import { expect } from 'vitest'
import { sandboxAccounts, sandboxTarget } from '../../src/cli/verify/open-target.js'
import { createSandbox, type Variant, variantNames } from '../../src/sandbox/index.js'
import { createRunId } from '../../src/verify/run/run-names.js'
import { createSession } from '../../src/verify/run/session.js'
import { runSuite } from '../../src/verify/run-suite.js'
import { contract } from './contract.js'

/** Every combination of variants. */
export const allCombinations: readonly (readonly Variant[])[] = Array.from({ length: 2 ** variantNames.length }, (_, bits) =>
  variantNames.filter((_, index) => bits & (1 << index)),
)

/** Three of five rows: two different columns have each pair of values, if there is also a row without variants. */
const columns = [0, 1, 2, 3, 4].flatMap(a =>
  [0, 1, 2, 3, 4].flatMap(b => [0, 1, 2, 3, 4].flatMap(c => (a < b && b < c ? [[a, b, c]] : []))),
)

/** Combinations in which every pair of variants occurs with, without and with only one of both; the first has no variants. */
export const pairwiseCombinations: readonly (readonly Variant[])[] = [
  [],
  ...[0, 1, 2, 3, 4].map(row => variantNames.filter((_, index) => columns[index]?.includes(row))),
]

/** Runs the suite at a sandbox with these variants, and expects that it finds no violation. */
export async function expectNoViolation(variants: readonly Variant[]): Promise<void> {
  const { fetch } = createSandbox({ accounts: sandboxAccounts, variants })
  // Unknown fields are drift, as for any service at an address.
  const target = { ...sandboxTarget('http://sandbox'), fetch, strict: false }
  const session = createSession({ contract, target, runId: createRunId() })
  // The values of parameters don't depend on the form of responses, and are most of the cases.
  const { results, stopReason } = await runSuite(session, {
    filter: ({ group }) => group !== 'constraints' && group !== 'filters',
  })
  expect(stopReason).toBeUndefined()
  expect(results.filter(({ outcome }) => outcome === 'failed').map(({ title, problems }) => [title, problems])).toEqual([])
  expect(results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(500)
}

/** Returns the rows of a table of tests. */
export function rowsOf(combinations: readonly (readonly Variant[])[]): [name: string, variants: readonly Variant[]][] {
  return combinations.map(variants => [variants.join(', ') || 'no variants', variants])
}

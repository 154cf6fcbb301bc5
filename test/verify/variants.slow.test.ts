import { describe, expect, it } from 'vitest'
import { sandboxAccounts, sandboxTarget } from '../../src/cli/verify/open-target.js'
import { createSandbox, variantNames } from '../../src/sandbox/index.js'
import { createRunId } from '../../src/verify/run/run-names.js'
import { createSession } from '../../src/verify/run/session.js'
import { runSuite } from '../../src/verify/run-suite.js'
import { contract } from '../support/contract.js'

describe('The suite finds no violation in a service', () => {
  const combinations = [...variantNames.map(name => [name]), [...variantNames]]
  const rows = combinations.map(variants => [variants.join(', '), variants] as const)
  it.each(rows)('with %s', { timeout: 300_000 }, async (_, variants) => {
    const { fetch } = createSandbox({ accounts: sandboxAccounts, variants })
    // Unknown fields are drift, as for any service at an address.
    const target = { ...sandboxTarget('http://sandbox'), fetch, strict: false }
    const session = createSession({ contract, target, runId: createRunId() })
    // The values of parameters don't depend on the form of responses, and are most of the cases.
    const { results, stopReason } = await runSuite(session, { filter: ({ group }) => group !== 'constraints' })
    expect(stopReason).toBeUndefined()
    expect(results.filter(({ outcome }) => outcome === 'failed').map(({ title, problems }) => [title, problems])).toEqual([])
    expect(results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(500)
  })
})

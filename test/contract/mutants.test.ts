import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { sandboxAccounts, sandboxTarget } from '../../src/cli/verify/open-target.js'
import { runId } from '../../src/contract/names.js'
import { run } from '../../src/contract/run.js'
import { createSession } from '../../src/contract/session.js'
import type { SuiteCase } from '../../src/contract/suite-case.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { contract } from '../support/contract.js'
import { type Mutant, mutants } from '../support/mutants.js'

// Services that are wrong in one way each. The suite must find every one of them.

/** The first case that a service breaks; undefined when the suite finds nothing wrong. */
async function firstBroken({ bend = fetch => fetch, options = {}, operation }: Mutant): Promise<string | undefined> {
  const far = (one: SuiteCase): boolean => one.operation !== operation
  const slow = ({ group, title }: SuiteCase): boolean => group === 'constraints' || title.includes(' 413')
  // What is about the operation itself finds most, and soonest.
  for (const only of [(one: SuiteCase) => !far(one) && !slow(one), (one: SuiteCase) => !far(one) && slow(one), far]) {
    const sandbox = createSandbox({ accounts: sandboxAccounts, ...options })
    const target = { ...sandboxTarget('http://sandbox'), fetch: bend(sandbox.fetch) }
    const session = createSession({ contract, target, run: runId() })
    try {
      const { results } = await run(session, { bail: true, only })
      const broken = results.find(({ outcome }) => outcome === 'broken')
      if (broken) return broken.id
    } catch (error) {
      // A service that does not even let a run begin is found out as well.
      return `the beginning: ${error instanceof Error ? error.message : error}`
    }
  }
  return undefined
}

describe('A service that is wrong in one way is found out', () => {
  it.each(mutants.map(mutant => [mutant.operation, mutant.name, mutant] as const))('%s %s', async (_, __, mutant) => {
    expect(await firstBroken(mutant)).toBeDefined()
  })

  it('of at least 60 kinds, in every operation', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(60)
    const bent = new Set(mutants.map(({ operation }) => operation))
    expect(Object.keys(operations).filter(operation => !bent.has(operation as never))).toEqual([])
  })

  it('while one that is right is not', async () => {
    expect(await firstBroken({ name: 'right', operation: 'listNamespaces' })).toBeUndefined()
  })
})

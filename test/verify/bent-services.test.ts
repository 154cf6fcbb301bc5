import { afterAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { sandboxAccounts, sandboxTarget } from '../../src/cli/verify/open-target.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { runId } from '../../src/verify/cases/names.js'
import type { SuiteCase } from '../../src/verify/cases/suite-case.js'
import { run } from '../../src/verify/run/run.js'
import { createSession } from '../../src/verify/run/session.js'
import type { Mutant } from '../support/bend.js'
import { mutants } from '../support/bent-services.js'
import { contract } from '../support/contract.js'

// Services that are wrong in one way each. The suite must find every one of them.

/**
 * The first case that a service breaks; undefined when the suite finds nothing wrong.
 *
 * @throws Error when the run cannot begin, which is no merit of any case
 */
async function firstBroken({ bend = fetch => fetch, options = {}, operation }: Mutant): Promise<string | undefined> {
  const far = (one: SuiteCase): boolean => one.operation !== operation
  const slow = ({ group, title }: SuiteCase): boolean => group === 'constraints' || title.includes(' 413')
  const telling = ({ group }: SuiteCase): boolean => group === 'effects' || group === 'lists'
  const stages: ((one: SuiteCase) => boolean)[] = [
    // What is about the operation itself finds most, and soonest; then what looks at one operation through another.
    one => !far(one) && !slow(one),
    one => !far(one) && slow(one),
    one => far(one) && telling(one),
    one => far(one) && !telling(one),
  ]
  for (const only of stages) {
    const sandbox = createSandbox({ accounts: sandboxAccounts, ...options })
    const bent = bend(sandbox.fetch)
    let begun = false
    const fetch = (request: Request): Promise<Response> => (begun ? bent : sandbox.fetch)(request)
    const session = createSession({ contract, target: { ...sandboxTarget('http://sandbox'), fetch }, run: runId() })
    // Cases are chosen once the world is made: from here on the service is wrong, so that a case must notice.
    const chosen = (one: SuiteCase): boolean => {
      begun = true
      return only(one)
    }
    const { results } = await run(session, { bail: true, only: chosen })
    const broken = results.find(({ outcome }) => outcome === 'broken')
    if (broken) return broken.id
  }
  return undefined
}

const tally = { found: 0, asked: 0 }

afterAll(() => {
  process.stdout.write(`${tally.found} of ${tally.asked} bent services found\n`)
})

describe('A service that is wrong in one way is found out', () => {
  it.each(mutants.map(mutant => [mutant.operation, mutant.name, mutant] as const))('%s %s', async (_, __, mutant) => {
    tally.asked++
    expect(await firstBroken(mutant)).toBeDefined()
    tally.found++
  })

  it('of at least 300 kinds, in every operation', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(300)
    const bent = new Set(mutants.map(({ operation }) => operation))
    expect(Object.keys(operations).filter(operation => !bent.has(operation as never))).toEqual([])
  })

  it('while one that is right is not', async () => {
    expect(await firstBroken({ name: 'right', operation: 'listNamespaces' })).toBeUndefined()
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { sandboxAccounts, sandboxTarget } from '../../src/cli/verify/open-target.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { createRunId } from '../../src/verify/cases/run-names.js'
import type { SuiteCase } from '../../src/verify/cases/suite-case.js'
import { runSuite } from '../../src/verify/run/run.js'
import { createSession } from '../../src/verify/run/session.js'
import type { BentService } from '../support/bend.js'
import { bentServices } from '../support/bent-services.js'
import { contract } from '../support/contract.js'

// Services with one defect each. The suite must detect every one of them.

/**
 * Returns the id of the first failed case; undefined when all cases passed.
 *
 * @throws Error when the run can't start, which doesn't count as a detection
 */
async function firstFailure({ bend = fetch => fetch, options = {}, operation }: BentService): Promise<string | undefined> {
  const isOtherOperation = (testCase: SuiteCase): boolean => testCase.operation !== operation
  const isSlow = ({ group, title }: SuiteCase): boolean => group === 'constraints' || title.includes(' 413')
  const isIndirect = ({ group }: SuiteCase): boolean => group === 'effects' || group === 'lists'
  const stages: ((testCase: SuiteCase) => boolean)[] = [
    // Cases of the operation itself detect most defects first; then cases that observe it through another operation.
    testCase => !isOtherOperation(testCase) && !isSlow(testCase),
    testCase => !isOtherOperation(testCase) && isSlow(testCase),
    testCase => isOtherOperation(testCase) && isIndirect(testCase),
    testCase => isOtherOperation(testCase) && !isIndirect(testCase),
  ]
  for (const isSelected of stages) {
    const sandbox = createSandbox({ accounts: sandboxAccounts, ...options })
    const bentFetch = bend(sandbox.fetch)
    let hasStarted = false
    const fetch = (request: Request): Promise<Response> => (hasStarted ? bentFetch : sandbox.fetch)(request)
    const session = createSession({ contract, target: { ...sandboxTarget('http://sandbox'), fetch }, runId: createRunId() })
    // Cases are selected after the fixtures were created. Only then is the service bent, so that a case must fail.
    const filter = (testCase: SuiteCase): boolean => {
      hasStarted = true
      return isSelected(testCase)
    }
    const { results } = await runSuite(session, { bail: true, filter })
    const failed = results.find(({ outcome }) => outcome === 'failed')
    if (failed) return failed.id
  }
  return undefined
}

const counts = { detected: 0, total: 0 }

afterAll(() => {
  process.stdout.write(`${counts.detected} of ${counts.total} bent services detected\n`)
})

describe('The suite', () => {
  it.each(bentServices.map(service => [service.operation, service.name, service] as const))(
    'detects a service whose %s %s',
    async (_, __, service) => {
      counts.total++
      expect(await firstFailure(service)).toBeDefined()
      counts.detected++
    },
  )

  it('is tested with at least 300 bent services, some for every operation', () => {
    expect(bentServices.length).toBeGreaterThanOrEqual(300)
    const bent = new Set(bentServices.map(({ operation }) => operation))
    expect(Object.keys(operations).filter(operation => !bent.has(operation as never))).toEqual([])
  })

  it('passes at a conforming service', async () => {
    expect(await firstFailure({ name: 'conforms', operation: 'listNamespaces' })).toBeUndefined()
  })
})

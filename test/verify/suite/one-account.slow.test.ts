import { expect, it } from 'vitest'
import { sandboxTarget } from '../../../src/cli/verify/open-target.js'
import { createSandbox } from '../../../src/sandbox/index.js'
import { createSuite } from '../../../src/verify/cases/suite.js'
import { createRunId } from '../../../src/verify/run/run-names.js'
import { createSession } from '../../../src/verify/run/session.js'
import { runCase } from '../../../src/verify/run-case.js'
import { startRun } from '../../../src/verify/start-run.js'
import { contract } from '../../support/contract.js'

it('The effects and lists of a shared service have no failures for a single user', async () => {
  const { fetch } = createSandbox()
  const { otherAccount: _, secondUser: __, user: ___, ...target } = sandboxTarget('http://sandbox')
  const shared = { ...target, isolated: false, isSandbox: false, fetch }
  const session = createSession({ contract, target: shared, runId: createRunId() })
  expect(await startRun(session)).toBeUndefined()
  const cases = createSuite(session).filter(({ group }) => group === 'effects' || group === 'lists')
  const failed: string[] = []
  for (const testCase of cases) {
    const { id, outcome, problems } = await runCase(session, testCase)
    if (outcome === 'failed') failed.push(`${id}: ${problems[0]}`)
  }
  expect(failed).toEqual([])
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTarget } from '../../src/cli/verify/open-target.js'
import { createRunId } from '../../src/verify/cases/run-names.js'
import { createSuite } from '../../src/verify/cases/suite.js'
import { findCoverageGaps } from '../../src/verify/run/not-covered.js'
import type { CaseResult } from '../../src/verify/run/result.js'
import { deleteRemaining, startRun } from '../../src/verify/run/run.js'
import { runCase } from '../../src/verify/run/run-case.js'
import { createSession } from '../../src/verify/run/session.js'
import { contract } from '../support/contract.js'
import { pairs } from '../support/count.js'

// The cases of `huaweicloud-swr verify`, one test for each. SWR_TARGET selects other targets; SWR_ALLOW_WRITES=1 allows the run
// to create resources there.

const { env } = process
const names = (env.SWR_TARGET ?? 'prism,sandbox').split(',')
const options = { allowWrites: env.SWR_ALLOW_WRITES === '1', strict: false, requestsPerSecond: Number(env.SWR_RATE ?? 10), env }
const opened = await Promise.all(names.map(name => openTarget(name, options)))

/** Pairs of operation and status that no request causes in the sandbox. */
const unreachable = [
  ...['listNamespaces', 'createNamespace', 'listReposDetails', 'listSharedReposDetails', 'createSecret'].map(
    operation => `${operation} 403`,
  ),
  'keystoneListProjects 403',
  'listNamespaces 404',
]

for (const { target, close } of opened) {
  const session = createSession({ contract, target, runId: createRunId() })
  const results: CaseResult[] = []
  beforeAll(() => startRun(session))
  afterAll(async () => {
    const remaining = await deleteRemaining(session)
    await close()
    expect(remaining).toEqual([])
  })

  describe(target.name, () => {
    it.each(createSuite(session).map(testCase => [testCase.id, testCase] as const))('%s', async (_, testCase) => {
      const result = await runCase(session, testCase)
      results.push(result)
      expect(result.problems, result.exchanges.map(({ responseBody }) => responseBody).join('\n')).toEqual([])
    })

    it('covers every pair of operation and status that a request can cause', context => {
      // Without the cases, there are no results.
      if (results.length === 0) return context.skip('Requires the cases.')
      const gaps = findCoverageGaps(contract, results).flatMap(({ item }) =>
        item.kind === 'status' ? [`${item.operation} ${item.status}`] : [],
      )
      if (target.name === 'prism') expect(gaps).toEqual([])
      else if (target.name === 'sandbox') expect(gaps.sort()).toEqual([...unreachable].sort())
      else expect(pairs(contract)).toEqual(expect.arrayContaining(gaps))
    })
  })
}

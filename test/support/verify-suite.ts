import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTarget } from '../../src/cli/verify/open-target.js'
import { createSuite } from '../../src/verify/cases/suite.js'
import { findCoverageGaps } from '../../src/verify/coverage-gaps.js'
import type { CaseGroup, CaseResult } from '../../src/verify/run/result.js'
import { createRunId } from '../../src/verify/run/run-names.js'
import { createSession } from '../../src/verify/run/session.js'
import { runCase } from '../../src/verify/run-case.js'
import { deleteRemaining } from '../../src/verify/run-suite.js'
import { startRun } from '../../src/verify/start-run.js'
import { contract } from './contract.js'

/** Pairs of operation and status that no request causes in the sandbox. */
const unreachable = [
  ...['keystoneListProjects', 'keystoneListAuthDomains', 'keystoneShowCatalog'].map(operation => `${operation} 403`),
  ...['keystoneListAuthDomains', 'keystoneShowCatalog'].map(operation => `${operation} 400`),
  'listNamespaces 404',
  // Neither has a parameter that can be invalid.
  'createAuthorizationToken 400',
  'showDomainOverview 400',
]

/**
 * Defines one test for each case of `huaweicloud-swr verify` at a target.
 *
 * @param name - `prism` or `sandbox`
 * @param groups - The groups of cases that run in this file.
 * @param options - `coverage` adds a test that these cases cover every pair of operation and status.
 */
export async function defineSuite(
  name: 'prism' | 'sandbox',
  groups: readonly CaseGroup[],
  { coverage = false }: { coverage?: boolean } = {},
): Promise<void> {
  const { target, close } = await openTarget(name, {
    allowWrites: false,
    registry: true,
    strict: false,
    requestsPerSecond: undefined,
    env: {},
  })
  const session = createSession({ contract, target, runId: createRunId() })
  const results: CaseResult[] = []
  beforeAll(async () => expect(await startRun(session)).toBeUndefined())
  afterAll(async () => {
    const remaining = await deleteRemaining(session)
    await close()
    expect(remaining).toEqual([])
  })

  describe(target.name, () => {
    const cases = createSuite(session).filter(({ group }) => groups.includes(group))
    it.each(cases.map(testCase => [testCase.id, testCase] as const))('%s', async (_, testCase) => {
      const result = await runCase(session, testCase)
      results.push(result)
      expect(result.problems, result.exchanges.map(({ responseBody }) => responseBody).join('\n')).toEqual([])
    })

    if (!coverage) return
    it('covers every pair of operation and status that a request can cause', context => {
      // Without the cases, there are no results.
      if (results.length === 0) return context.skip('Requires the cases.')
      const gaps = findCoverageGaps(contract, results).flatMap(({ item }) =>
        item.kind === 'status' ? [`${item.operation} ${item.status}`] : [],
      )
      expect(gaps.sort()).toEqual(name === 'prism' ? [] : [...unreachable].sort())
    })
  })
}

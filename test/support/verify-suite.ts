import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTarget } from '../../src/cli/verify/open-target.js'
import { operationEntries } from '../../src/openapi/document.js'
import { createSuite } from '../../src/verify/cases/suite.js'
import type { SuiteCase } from '../../src/verify/cases/suite-case.js'
import { findCoverageGaps } from '../../src/verify/coverage-gaps.js'
import { type CaseGroup, type CaseResult, coverageKey } from '../../src/verify/run/result.js'
import { createRunId } from '../../src/verify/run/run-names.js'
import { createSession } from '../../src/verify/run/session.js'
import { runCase } from '../../src/verify/run-case.js'
import { deleteRemaining } from '../../src/verify/run-suite.js'
import { startRun } from '../../src/verify/start-run.js'
import { contract } from './contract.js'

const everyUser = 'every user may call it'
const noParameter = 'it has no parameter that can be invalid'
/** Pairs of operation and status that no request causes in the sandbox, each with the reason. */
const unreachable: Readonly<Record<string, string>> = {
  'keystoneListProjects 403': everyUser,
  'keystoneListAuthDomains 403': everyUser,
  'keystoneShowCatalog 403': everyUser,
  'keystoneListAuthDomains 400': noParameter,
  'keystoneShowCatalog 400': noParameter,
  'createAuthorizationToken 400': noParameter,
  'showDomainOverview 400': noParameter,
  'listNamespaces 404': 'its path names nothing that can be missing',
}
/** The number of pairs of operation and status that the contract documents. */
const pairs = operationEntries(contract).reduce((sum, { operation }) => sum + Object.keys(operation.responses).length, 0)

/**
 * Defines one test for each case of `huaweicloud-swr verify` at a target.
 *
 * @param name - `prism` or `sandbox`
 * @param groups - The groups of cases that run in this file.
 * @param options - `coverage` adds a test that these cases cover every pair of operation and status. `sample` names a group
 *   that sends each value to one operation only.
 */
export async function defineSuite(
  name: 'prism' | 'sandbox',
  groups: readonly CaseGroup[],
  { coverage = false, sample }: { coverage?: boolean; sample?: CaseGroup } = {},
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
    const isChosen = sample === undefined ? () => true : chooseOncePerValue(sample)
    const cases = createSuite(session).filter(testCase => groups.includes(testCase.group) && isChosen(testCase))
    it.each(cases.map(testCase => [testCase.id, testCase] as const))('%s', async (_, testCase) => {
      const result = await runCase(session, testCase)
      results.push(result)
      expect(result.problems, result.exchanges.map(({ responseBody }) => responseBody).join('\n')).toEqual([])
    })

    if (!coverage) return
    const missing = name === 'prism' ? [] : Object.keys(unreachable)
    it(`covers ${pairs - missing.length} of ${pairs} pairs of operation and status; no request causes the others`, context => {
      // Without the cases, there are no results.
      if (results.length === 0) return context.skip('Requires the cases.')
      const gaps = findCoverageGaps(contract, results).flatMap(({ item }) =>
        item.kind === 'status' ? [`${item.operation} ${item.status}`] : [],
      )
      expect(gaps.sort()).toEqual(missing.sort())
    })
  })
}

/** Chooses the first case of each value, whatever its operation, and every case that covers what no case before it covers. */
function chooseOncePerValue(sample: CaseGroup): (testCase: SuiteCase) => boolean {
  const seen = new Set<string>()
  const isNew = (key: string): boolean => seen.size < seen.add(key).size
  return ({ group, operation = '', title, covers }) =>
    group !== sample || [title.replace(operation, ''), ...covers.map(coverageKey)].filter(isNew).length > 0
}

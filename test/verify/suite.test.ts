import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTarget } from '../../src/cli/verify/open-target.js'
import { runId } from '../../src/verify/cases/names.js'
import { suite } from '../../src/verify/cases/suite.js'
import { blanks } from '../../src/verify/run/not-covered.js'
import type { CaseResult } from '../../src/verify/run/result.js'
import { begin, takeAway } from '../../src/verify/run/run.js'
import { runCase } from '../../src/verify/run/run-case.js'
import { createSession } from '../../src/verify/run/session.js'
import { contract } from '../support/contract.js'
import { pairs } from '../support/count.js'

// What `huaweicloud-swr verify` asks, one test for each case. SWR_TARGET names other targets, SWR_ALLOW_WRITES lets the run
// create things there.

const { env } = process
const names = (env.SWR_TARGET ?? 'prism,sandbox').split(',')
const options = { allowWrites: env.SWR_ALLOW_WRITES === '1', strict: false, requestsPerSecond: Number(env.SWR_RATE ?? 10), env }
const opened = await Promise.all(names.map(name => openTarget(name, options)))

/** Pairs that no request brings about in the sandbox. */
const unreachable = [
  ...['listNamespaces', 'createNamespace', 'listReposDetails', 'listSharedReposDetails', 'createSecret'].map(
    operation => `${operation} 403`,
  ),
  'keystoneListProjects 403',
  'listNamespaces 404',
]

for (const { target, close } of opened) {
  const session = createSession({ contract, target, run: runId() })
  const results: CaseResult[] = []
  beforeAll(() => begin(session))
  afterAll(async () => {
    const left = await takeAway(session)
    await close()
    expect(left).toEqual([])
  })

  describe(target.name, () => {
    it.each(suite(session).map(one => [one.id, one] as const))('%s', async (_, one) => {
      const result = await runCase(session, one)
      results.push(result)
      expect(result.problems, result.exchanges.map(({ responseBody }) => responseBody).join('\n')).toEqual([])
    })

    it('leaves no pair of operation and status out without a reason', context => {
      // Alone, this test has nothing to look at.
      if (results.length === 0) return context.skip('Runs after the cases.')
      const blank = blanks(contract, results).flatMap(({ cover }) =>
        cover.kind === 'status' ? [`${cover.operation} ${cover.status}`] : [],
      )
      if (target.name === 'prism') expect(blank).toEqual([])
      else if (target.name === 'sandbox') expect(blank.sort()).toEqual([...unreachable].sort())
      else expect(pairs(contract)).toEqual(expect.arrayContaining(blank))
    })
  })
}

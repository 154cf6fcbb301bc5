import { describe, expect, it } from 'vitest'
import { compareWithBaseline } from '../../../src/verify/report/baseline.js'
import { readReport, toJson } from '../../../src/verify/report/json.js'
import type { CaseResult, RunReport } from '../../../src/verify/run/result.js'
import { reportWith, resultWith } from '../../support/report.js'

type Outcome = CaseResult['outcome']
const reportOf = (outcomes: Record<string, Outcome>, target = 'sandbox'): RunReport =>
  reportWith({ target, results: Object.entries(outcomes).map(([id, outcome]) => resultWith({ id, outcome })) })

/** Returns the ids in each part of the comparison. */
function compareIds(reports: readonly RunReport[], baseline: readonly RunReport[]): Record<string, string[]> {
  const comparison = compareWithBaseline(reports, readReport(toJson(baseline)))
  return Object.fromEntries(
    Object.entries(comparison).map(([part, changes]) => [part, changes.map(({ id }: { id: string }) => id)]),
  )
}

describe('compareWithBaseline', () => {
  it.each<[Outcome | undefined, Outcome | undefined, string | undefined]>([
    ['passed', 'failed', 'regressions'],
    ['skipped', 'failed', 'regressions'],
    [undefined, 'failed', 'regressions'],
    ['failed', 'failed', undefined],
    ['failed', 'passed', 'fixed'],
    ['passed', 'passed', undefined],
    ['skipped', 'passed', undefined],
    [undefined, 'passed', undefined],
    [undefined, 'skipped', undefined],
    ['skipped', 'skipped', undefined],
    ['passed', 'skipped', 'newlySkipped'],
    ['failed', 'skipped', 'newlySkipped'],
    ['passed', undefined, 'removed'],
    ['failed', undefined, 'removed'],
  ])('reports a case that was %s and is %s as %s', (from, to, part) => {
    const report = (outcome: Outcome | undefined): RunReport => reportOf(outcome ? { a: outcome } : {})
    const unchanged = { regressions: [], fixed: [], newlySkipped: [], removed: [] }
    expect(compareIds([report(to)], [report(from)])).toEqual(part ? { ...unchanged, [part]: ['a'] } : unchanged)
  })

  it('compares each target with itself, and ignores targets that the run does not include', () => {
    const before = [reportOf({ a: 'failed', b: 'passed' }), reportOf({ a: 'passed' }, 'prism')]
    expect(compareIds([reportOf({ a: 'failed' }, 'prism')], before)).toEqual({
      regressions: ['a'],
      fixed: [],
      newlySkipped: [],
      removed: [],
    })
  })

  it('uses the worse outcome of two runs against one target', () => {
    expect(compareIds([reportOf({ a: 'failed' }), reportOf({ a: 'passed' })], [reportOf({ a: 'passed' })]).regressions).toEqual(
      ['a'],
    )
  })
})

import { describe, expect, it } from 'vitest'
import { compareWithBaseline } from '../../../src/verify/report/baseline.js'
import { readReport, toJson } from '../../../src/verify/report/json.js'
import type { CaseResult, Report } from '../../../src/verify/run/result.js'
import { reportWith, resultWith } from '../../support/report.js'

type Outcome = CaseResult['outcome']
const run = (outcomes: Record<string, Outcome>, target = 'sandbox'): Report =>
  reportWith({ target, results: Object.entries(outcomes).map(([id, outcome]) => resultWith({ id, outcome })) })

/** The ids in each part of the comparison. */
function compared(now: readonly Report[], before: readonly Report[]): Record<string, string[]> {
  const comparison = compareWithBaseline(now, readReport(toJson(before)))
  return Object.fromEntries(
    Object.entries(comparison).map(([part, changes]) => [part, changes.map(({ id }: { id: string }) => id)]),
  )
}

describe('A run against a baseline', () => {
  it.each<[Outcome | undefined, Outcome | undefined, string | undefined]>([
    ['held', 'broken', 'worse'],
    ['skipped', 'broken', 'worse'],
    [undefined, 'broken', 'worse'],
    ['broken', 'broken', undefined],
    ['broken', 'held', 'better'],
    ['held', 'held', undefined],
    ['skipped', 'held', undefined],
    [undefined, 'held', undefined],
    [undefined, 'skipped', undefined],
    ['skipped', 'skipped', undefined],
    ['held', 'skipped', 'unasked'],
    ['broken', 'skipped', 'unasked'],
    ['held', undefined, 'vanished'],
    ['broken', undefined, 'vanished'],
  ])('a case that was %s and is %s: %s', (from, to, part) => {
    const report = (outcome: Outcome | undefined): Report => run(outcome ? { a: outcome } : {})
    const none = { worse: [], better: [], unasked: [], vanished: [] }
    expect(compared([report(to)], [report(from)])).toEqual(part ? { ...none, [part]: ['a'] } : none)
  })

  it('compares each target with itself, and leaves out what was not run', () => {
    const before = [run({ a: 'broken', b: 'held' }), run({ a: 'held' }, 'prism')]
    expect(compared([run({ a: 'broken' }, 'prism')], before)).toEqual({ worse: ['a'], better: [], unasked: [], vanished: [] })
  })

  it('takes the worse of two runs against one target', () => {
    expect(compared([run({ a: 'broken' }), run({ a: 'held' })], [run({ a: 'held' })]).worse).toEqual(['a'])
  })
})

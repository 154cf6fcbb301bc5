import type { CaseResult, Report } from '../run/result.js'
import { guarded } from './guard.js'

/** A case that came out otherwise than before. */
export interface Change {
  target: string
  id: string
  title: string
  /** Missing when the baseline has no such case. */
  from?: CaseResult['outcome']
  /** Missing when the run has no such case. */
  to?: CaseResult['outcome']
  problems: readonly string[]
}

/** What differs between a run and an earlier one. */
export interface Comparison {
  /** Broken now, and not broken before: the only thing a run fails for. */
  worse: readonly Change[]
  /** Held now, and broken before. */
  better: readonly Change[]
  /** Asked before, and skipped now. */
  unasked: readonly Change[]
  /** In the baseline, and not in the run. */
  vanished: readonly Change[]
}

/**
 * Compares a run with an earlier one, target by target and case by case.
 *
 * What was broken before and still is does not count: a baseline holds what is known. Targets of the baseline that were not
 * run are left out, and to a target that the baseline does not know everything broken is worse.
 */
export function compareWithBaseline(reports: readonly Report[], baseline: readonly Report[]): Comparison {
  const now = casesOf(reports)
  const before = casesOf(baseline)
  const targets = new Set(reports.map(({ target }) => target))
  const changes = [...now].map(([key, { target, result }]) => changeOf(target, before.get(key)?.result, result))
  return {
    worse: changes.filter(({ from, to }) => to === 'broken' && from !== 'broken'),
    better: changes.filter(({ from, to }) => to === 'held' && from === 'broken'),
    unasked: changes.filter(({ from, to }) => to === 'skipped' && from !== undefined && from !== 'skipped'),
    vanished: [...before]
      .filter(([key, { target }]) => targets.has(target) && !now.has(key))
      .map(([, { target, result }]) => changeOf(target, result, undefined)),
  }
}

interface Placed {
  target: string
  result: CaseResult
}

const weight = { skipped: 0, held: 1, broken: 2 } as const

/** Of two runs against the same target, the worse outcome of a case is what counts. */
function casesOf(reports: readonly Report[]): Map<string, Placed> {
  const cases = new Map<string, Placed>()
  for (const { target, results } of reports.map(guarded)) {
    for (const result of results) {
      const key = JSON.stringify([target, result.id])
      const known = cases.get(key)
      if (!known || weight[result.outcome] > weight[known.result.outcome]) cases.set(key, { target, result })
    }
  }
  return cases
}

function changeOf(target: string, from: CaseResult | undefined, to: CaseResult | undefined): Change {
  const { id = '', title = '' } = to ?? from ?? {}
  return {
    target,
    id,
    title,
    ...(from ? { from: from.outcome } : {}),
    ...(to ? { to: to.outcome } : {}),
    problems: to?.problems ?? [],
  }
}

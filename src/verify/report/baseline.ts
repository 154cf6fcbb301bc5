import type { CaseResult, RunReport } from '../run/result.js'
import { redactReport } from './redact-report.js'

/** A case whose outcome changed. */
export interface OutcomeChange {
  target: string
  id: string
  title: string
  /** Missing when the baseline does not contain the case. */
  from?: CaseResult['outcome']
  /** Missing when the run does not contain the case. */
  to?: CaseResult['outcome']
  problems: readonly string[]
}

/** The differences between a run and a baseline. */
export interface Comparison {
  /** Failed now, but not in the baseline: only these make a run fail. */
  regressions: readonly OutcomeChange[]
  /** Failed in the baseline, and passed now. */
  fixed: readonly OutcomeChange[]
  /** Run in the baseline, and skipped now. */
  newlySkipped: readonly OutcomeChange[]
  /** In the baseline, but not in the run. */
  removed: readonly OutcomeChange[]
}

/**
 * Compares a run with an earlier one, target by target and case by case.
 *
 * A case that also failed in the baseline isn't a regression. Targets of the baseline that the run does not include are
 * ignored; every failure at a target that the baseline does not include is a regression.
 */
export function compareWithBaseline(reports: readonly RunReport[], baseline: readonly RunReport[]): Comparison {
  const current = resultsByCase(reports)
  const previous = resultsByCase(baseline)
  const targets = new Set(reports.map(({ target }) => target))
  const changes = [...current].map(([key, { target, result }]) => changeOf(target, previous.get(key)?.result, result))
  return {
    regressions: changes.filter(({ from, to }) => to === 'failed' && from !== 'failed'),
    fixed: changes.filter(({ from, to }) => to === 'passed' && from === 'failed'),
    newlySkipped: changes.filter(({ from, to }) => to === 'skipped' && from !== undefined && from !== 'skipped'),
    removed: [...previous]
      .filter(([key, { target }]) => targets.has(target) && !current.has(key))
      .map(([, { target, result }]) => changeOf(target, result, undefined)),
  }
}

interface TargetResult {
  target: string
  result: CaseResult
}

const severity = { skipped: 0, passed: 1, failed: 2 } as const

/** Returns the results by target and case. Of two runs against one target, the worse outcome counts. */
function resultsByCase(reports: readonly RunReport[]): Map<string, TargetResult> {
  const cases = new Map<string, TargetResult>()
  for (const { target, results } of reports.map(redactReport)) {
    for (const result of results) {
      const key = JSON.stringify([target, result.id])
      const known = cases.get(key)
      if (!known || severity[result.outcome] > severity[known.result.outcome]) cases.set(key, { target, result })
    }
  }
  return cases
}

function changeOf(target: string, from: CaseResult | undefined, to: CaseResult | undefined): OutcomeChange {
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

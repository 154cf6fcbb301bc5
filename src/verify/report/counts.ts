import type { CaseResult, RunReport } from '../run/result.js'

/** The number of cases with each outcome. */
export interface OutcomeCounts {
  passed: number
  failed: number
  skipped: number
}

/** Counts cases by their outcome. */
export function countOutcomes(results: readonly Pick<CaseResult, 'outcome'>[]): OutcomeCounts {
  const counts: OutcomeCounts = { passed: 0, failed: 0, skipped: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}

/** Returns a name for the target of each report; the names of repeated targets include the ID of the run. */
export function targetNames(reports: readonly RunReport[]): string[] {
  return reports.map(({ target, runId }) => {
    const isUnique = reports.filter(report => report.target === target).length === 1
    return isUnique ? target : `${target} (${runId})`
  })
}

/** Groups items by key, in the order of each key's first item. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

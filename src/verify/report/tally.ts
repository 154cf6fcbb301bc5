import type { CaseResult, Report } from '../run/result.js'

/** How many cases came out which way. */
export interface Tally {
  held: number
  broken: number
  skipped: number
}

/** Counts cases by their outcome. */
export function tally(results: readonly Pick<CaseResult, 'outcome'>[]): Tally {
  const counts: Tally = { held: 0, broken: 0, skipped: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}

/** A name for each report's target; two runs against the same one are told apart by their ids. */
export function targetNames(reports: readonly Report[]): string[] {
  return reports.map(({ target, run }) => {
    const alone = reports.filter(report => report.target === target).length === 1
    return alone ? target : `${target} (${run})`
  })
}

/** Things under the key that each has, in the order in which the keys come up first. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

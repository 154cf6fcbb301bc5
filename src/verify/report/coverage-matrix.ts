import { errorCodes } from '../../../generated/error-codes.js'
import { validators } from '../../../generated/validators.js'
import { type CoverageItem, coverageKey, type RunReport } from '../run/result.js'
import { type OutcomeCounts, targetNames } from './counts.js'

/** The outcomes of one target's cases for a part of the contract. */
export interface CoverageCell extends OutcomeCounts {
  /** Why no case covered it; missing when one did. */
  reason?: string
}

/** A part of the contract, with one cell for each target. */
export interface CoverageRow {
  name: string
  cells: readonly CoverageCell[]
}

/** A documented response, with one cell for each target. */
export interface StatusRow extends CoverageRow {
  operation: string
  status: string
}

/** The parts of the contract that the runs covered. The cells of every row are in the order of `targets`. */
export interface CoverageMatrix {
  targets: readonly string[]
  statuses: readonly StatusRow[]
  constraints: readonly CoverageRow[]
  codes: readonly CoverageRow[]
  authentication: readonly CoverageRow[]
}

/** How many parts of the contract one target covered, and how many of those passed in every case. */
export interface CoverageCounts {
  total: number
  covered: number
  passed: number
}

/** The reason for a gap that no run explains. */
export const unknownReason = 'No case covers it.'

/** Creates the coverage matrix of some runs. */
export function coverageMatrix(reports: readonly RunReport[]): CoverageMatrix {
  const cellsByTarget = reports.map(collectCells)
  const toRow = (item: CoverageItem): CoverageRow => ({
    name: itemName(item),
    cells: cellsByTarget.map(cells => resolveCell(cells.get(coverageKey(item)))),
  })
  const items = collectCoverage(reports)
  const ofKind = <Kind extends CoverageItem['kind']>(kind: Kind): Extract<CoverageItem, { kind: Kind }>[] =>
    items.filter((item): item is Extract<CoverageItem, { kind: Kind }> => item.kind === kind)
  return {
    targets: targetNames(reports),
    statuses: ofKind('status').map(item => ({ ...toRow(item), operation: item.operation, status: item.status })),
    constraints: ofKind('constraint').map(toRow),
    codes: ofKind('code').map(toRow),
    authentication: ofKind('authentication').map(toRow),
  }
}

/** Counts the covered rows of one target, which its index in `targets` identifies. */
export function countCoverage(rows: readonly CoverageRow[], target: number): CoverageCounts {
  const covered = rows.flatMap(({ cells }) => cells[target] ?? []).filter(isCovered)
  return { total: rows.length, covered: covered.length, passed: covered.filter(({ failed }) => failed === 0).length }
}

/** Whether at least one case ran. */
export function isCovered({ passed, failed }: OutcomeCounts): boolean {
  return passed + failed > 0
}

function itemName(item: CoverageItem): string {
  switch (item.kind) {
    case 'status':
      return `${item.operation} ${item.status}`
    case 'constraint':
      return item.name
    case 'code':
      return item.code
    case 'authentication':
      return item.mode
  }
}

/** Returns the items of this version's contract, followed by those that only the reports contain. */
function collectCoverage(reports: readonly RunReport[]): CoverageItem[] {
  const fromContract: CoverageItem[] = [
    ...(Object.keys(validators) as (keyof typeof validators)[]).flatMap(operation =>
      Object.keys(validators[operation].responses).map((status): CoverageItem => ({ kind: 'status', operation, status })),
    ),
    ...Object.keys(errorCodes).map((code): CoverageItem => ({ kind: 'code', code })),
  ]
  const fromReports = reports.flatMap(({ results, notCovered }) => [
    ...results.flatMap(({ covers }) => covers),
    ...notCovered.map(({ item }) => item),
  ])
  return [...new Map([...fromContract, ...fromReports].map(item => [coverageKey(item), item])).values()]
}

interface UnresolvedCell extends OutcomeCounts {
  reasons: Set<string>
}

function collectCells({ results, notCovered }: RunReport): Map<string, UnresolvedCell> {
  const cells = new Map<string, UnresolvedCell>()
  const cellOf = (item: CoverageItem): UnresolvedCell => {
    const key = coverageKey(item)
    const cell = cells.get(key) ?? { passed: 0, failed: 0, skipped: 0, reasons: new Set() }
    cells.set(key, cell)
    return cell
  }
  // The reason of a gap is more specific than those of skipped cases, so it is first.
  for (const { item, reason } of notCovered) cellOf(item).reasons.add(reason)
  for (const { covers, outcome, reason } of results) {
    for (const item of covers) {
      const cell = cellOf(item)
      cell[outcome] += 1
      if (outcome === 'skipped' && reason) cell.reasons.add(reason)
    }
  }
  return cells
}

function resolveCell(cell: UnresolvedCell | undefined): CoverageCell {
  if (!cell) return { passed: 0, failed: 0, skipped: 0, reason: unknownReason }
  const { reasons, ...counts } = cell
  return isCovered(counts) ? counts : { ...counts, reason: [...reasons].join('; ') || unknownReason }
}

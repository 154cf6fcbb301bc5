import { errorCodes } from '../../../generated/error-codes.js'
import { validators } from '../../../generated/validators.js'
import { type Cover, coverKey, type Report } from '../run/result.js'
import { type Tally, targetNames } from './tally.js'

/** What one target's run says about a thing of the contract. */
export interface Cell extends Tally {
  /** Why no case asked for it; only where none did. */
  reason?: string
}

/** A thing of the contract, with one cell for each target. */
export interface CoverRow {
  name: string
  cells: readonly Cell[]
}

/** A documented answer, with one cell for each target. */
export interface StatusRow extends CoverRow {
  operation: string
  status: string
}

/** How much of the contract the runs covered. The cells of every row stand in the order of `targets`. */
export interface Matrix {
  targets: readonly string[]
  statuses: readonly StatusRow[]
  constraints: readonly CoverRow[]
  codes: readonly CoverRow[]
  authentication: readonly CoverRow[]
}

/** Of how many things one target was asked, and how many of those held in every case. */
export interface Coverage {
  total: number
  covered: number
  held: number
}

/** The reason of what no case asked for and no run explains. */
export const unexplained = 'no case asks for it'

/** How much of the contract the runs covered. */
export function coverageMatrix(reports: readonly Report[]): Matrix {
  const found = reports.map(cellsOf)
  const row = (cover: Cover): CoverRow => ({
    name: nameOf(cover),
    cells: found.map(cells => settled(cells.get(coverKey(cover)))),
  })
  const covers = collected(reports)
  const ofKind = <Kind extends Cover['kind']>(kind: Kind): Extract<Cover, { kind: Kind }>[] =>
    covers.filter((cover): cover is Extract<Cover, { kind: Kind }> => cover.kind === kind)
  return {
    targets: targetNames(reports),
    statuses: ofKind('status').map(cover => ({ ...row(cover), operation: cover.operation, status: cover.status })),
    constraints: ofKind('constraint').map(row),
    codes: ofKind('code').map(row),
    authentication: ofKind('authentication').map(row),
  }
}

/** What one target, by its place in `targets`, comes to over some rows. */
export function coverageOf(rows: readonly CoverRow[], target: number): Coverage {
  const asked = rows.flatMap(({ cells }) => cells[target] ?? []).filter(isCovered)
  return { total: rows.length, covered: asked.length, held: asked.filter(({ broken }) => broken === 0).length }
}

/** Tells whether at least one case asked. */
export function isCovered({ held, broken }: Cell): boolean {
  return held + broken > 0
}

/** What is covered, in a few words. */
export function nameOf(cover: Cover): string {
  switch (cover.kind) {
    case 'status':
      return `${cover.operation} ${cover.status}`
    case 'constraint':
      return cover.name
    case 'code':
      return cover.code
    case 'authentication':
      return cover.mode
  }
}

/** Everything the contract promises, then what only the runs name: nothing that was asked may be missing. */
function collected(reports: readonly Report[]): Cover[] {
  const promised: Cover[] = [
    ...(Object.keys(validators) as (keyof typeof validators)[]).flatMap(operation =>
      Object.keys(validators[operation].responses).map((status): Cover => ({ kind: 'status', operation, status })),
    ),
    ...Object.keys(errorCodes).map((code): Cover => ({ kind: 'code', code })),
  ]
  const named = reports.flatMap(({ results, blanks }) => [
    ...results.flatMap(({ covers }) => covers),
    ...blanks.map(({ cover }) => cover),
  ])
  return [...new Map([...promised, ...named].map(cover => [coverKey(cover), cover])).values()]
}

interface Raw extends Tally {
  reasons: Set<string>
}

function cellsOf({ results, blanks }: Report): Map<string, Raw> {
  const cells = new Map<string, Raw>()
  const at = (cover: Cover): Raw => {
    const key = coverKey(cover)
    const cell = cells.get(key) ?? { held: 0, broken: 0, skipped: 0, reasons: new Set() }
    cells.set(key, cell)
    return cell
  }
  // A blank's reason is about the thing itself, and comes before those of the cases that were skipped.
  for (const { cover, reason } of blanks) at(cover).reasons.add(reason)
  for (const { covers, outcome, reason } of results) {
    for (const cover of covers) {
      const cell = at(cover)
      cell[outcome] += 1
      if (outcome === 'skipped' && reason) cell.reasons.add(reason)
    }
  }
  return cells
}

function settled(raw: Raw | undefined): Cell {
  if (!raw) return { held: 0, broken: 0, skipped: 0, reason: unexplained }
  const { reasons, ...counts } = raw
  return isCovered(counts) ? counts : { ...counts, reason: [...reasons].join('; ') || unexplained }
}

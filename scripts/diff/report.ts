import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../../src/errors/json.js'
import type { Change } from './house-rules.js'
import { type Bump, bumps } from './version.js'

/** A row of the report. */
export interface ReportRow {
  impact: Bump
  kind: Change['kind']
  /** A pointer to what changed. */
  what: string
  /** The file, with the line when it is known. */
  where: string
  message: string
}

const labels: Readonly<Record<Bump, string>> = { major: '🔴 major', minor: '🟢 minor', patch: '⚪ patch' }

/** The largest bump among the rows; undefined without rows. */
export const largestBump = (rows: readonly ReportRow[]): Bump | undefined =>
  bumps.find(bump => rows.some(({ impact }) => impact === bump))

/** Formats the rows as a Markdown table, the largest impact first. */
export function formatTable(base: string, current: string, rows: readonly ReportRow[]): string {
  if (rows.length === 0) return ''
  const counts = bumps.map(bump => `**${rows.filter(({ impact }) => impact === bump).length}** ${bump}`).join(' · ')
  const lines = rows
    .toSorted((a, b) => bumps.indexOf(a.impact) - bumps.indexOf(b.impact))
    .map(
      ({ impact, kind, what, where, message }) =>
        `| ${labels[impact]} | ${kind} | \`${escapeCell(what)}\` | ${escapeCell(where)} | ${escapeCell(message)} |`,
    )
  const head = ['| Impact | Change | What | Where | Why |', '| --- | --- | --- | --- | --- |']
  return [`## ${base} → ${current}`, '', counts, '', ...head, ...lines].join('\n')
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Turns a rated change of the contract into a row. */
export function reportRow(
  { kind, path, property, impact, verdicts, base: before, revision }: Change,
  base: string,
  current: string,
): ReportRow {
  return {
    impact,
    kind,
    what: property === undefined ? path : `${path} · ${property}`,
    where: revision ? `${current}:${revision.line}` : `${base}:${before?.line ?? 1}`,
    message: verdicts.map(({ message, ruleId }) => `${message} (${ruleId})`).join(' '),
  }
}

/** Pointers stop at this depth; a change below it is easy to find. */
const maxDepth = 3

/** Returns the pointers to the differences of two documents, apart from the version. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  const pointer = `#/${path.join('/')}`
  if (pointer === '#/info/version' || isDeepStrictEqual(before, after)) return []
  if (path.length === maxDepth || !isRecord(before) || !isRecord(after)) return [pointer]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap(key =>
    differences(before[key], after[key], [...path, key.replaceAll('~', '~0').replaceAll('/', '~1')]),
  )
}

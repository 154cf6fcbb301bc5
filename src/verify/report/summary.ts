import type { Report } from '../run/result.js'
import type { Change, Comparison } from './baseline.js'
import { guarded } from './guard.js'
import { type CoverRow, coverageMatrix, coverageOf } from './matrix.js'
import { painter } from './paint.js'
import { grouped, tally, targetNames } from './tally.js'
import { counted, cut, spoken } from './text.js'

/** How the end of a run is told. */
export interface SummaryOptions {
  /** Whether the terminal shows colours. */
  color: boolean
  /** The terminal's width; 100 when it is not known. */
  width?: number
  /** The files that were written, by what they are. */
  files?: Readonly<Record<string, string>>
  /** What differs from the baseline, when there is one. */
  comparison?: Comparison
}

/** More lines than this of one sort push the rest out of sight; the report has them all. */
const most = 20

/** The lines for the end of a run in a terminal. */
export function summaryLines(reports: readonly Report[], options: SummaryOptions): string[] {
  const { width = 100, files = {}, comparison } = options
  const paint = painter(options.color)
  const masked = reports.map(guarded)
  const names = targetNames(masked)
  const matrix = coverageMatrix(masked)
  const lines = masked.flatMap((report, index) => {
    const { held, broken, skipped } = tally(report.results)
    const covered = ([noun, rows]: readonly [string, readonly CoverRow[]]): string => {
      const { covered, total } = coverageOf(rows, index)
      return `${noun} ${covered}/${total}`
    }
    const counts = [
      `${held} held`,
      broken > 0 ? paint.red(`${broken} broken`) : '0 broken',
      ...(skipped > 0 ? [paint.yellow(`${skipped} skipped`)] : []),
    ].join(', ')
    const parts: (readonly [string, readonly CoverRow[]])[] = [
      ['statuses', matrix.statuses],
      ['constraints', matrix.constraints],
      ['error codes', matrix.codes],
      ['authentication modes', matrix.authentication],
    ]
    return [
      '',
      `${paint.bold(cut(names[index] ?? report.target, width))}  ${counts}  ${paint.dim(spoken(report.duration))}`,
      cut(`  covered: ${parts.map(covered).join(', ')}`, width),
      ...(report.ended === undefined ? [] : [paint.red(cut(`  ended early: ${report.ended}`, width))]),
      ...brokenLines(report, width).map((line, index) => (index % 2 === 0 ? paint.red(line) : line)),
      ...driftLines(report, width).map(paint.yellow),
      ...blankLines(report, width).map(paint.dim),
    ]
  })
  const written = Object.entries(files)
  const wide = Math.max(0, ...written.map(([name]) => name.length))
  return [
    ...lines.slice(1),
    ...(comparison ? ['', ...comparisonLines(comparison, width)] : []),
    // Paths stay whole: a path that is cut cannot be opened.
    ...(written.length > 0 ? ['', ...written.map(([name, path]) => `${name.padEnd(wide)}  ${path}`)] : []),
  ]
}

/** Two lines for each broken case: what it is, and its first problem. */
function brokenLines({ results }: Report, width: number): string[] {
  const broken = results.filter(({ outcome }) => outcome === 'broken')
  const rest = broken.length - most
  return [
    ...broken.slice(0, most).flatMap(({ title, problems: [problem = 'not as the contract says', ...others] }) => {
      const more = others.length > 0 ? ` (and ${others.length} more)` : ''
      return [cut(`  ✗ ${title}`, width), `    ${cut(problem, width - 4 - more.length)}${more}`]
    }),
    ...(rest > 0 ? [`  … and ${counted(rest, 'broken case')} more`] : []),
  ]
}

/** What the target does beyond the contract. */
function driftLines({ drift }: Report, width: number): string[] {
  if (drift.length === 0) return []
  const rest = drift.length - most
  return [
    `  drift: ${counted(drift.length, 'thing')} that the contract does not name`,
    ...drift.slice(0, most).map(line => cut(`    ${line}`, width)),
    ...(rest > 0 ? [`    … and ${rest} more`] : []),
  ]
}

/** One line for each reason, the most frequent first: how many cases were skipped for it, and how much it leaves blank. */
function blankLines({ results, blanks }: Report, width: number): string[] {
  const skipped = results.flatMap(({ outcome, reason = 'no reason given' }) => (outcome === 'skipped' ? [reason] : []))
  const cases = grouped(skipped, reason => reason)
  const left = grouped(blanks, ({ reason }) => reason)
  const lines = [...new Set([...cases.keys(), ...left.keys()])]
    .map(reason => ({ reason, skipped: cases.get(reason)?.length ?? 0, blank: left.get(reason)?.length ?? 0 }))
    .sort((one, other) => other.skipped + other.blank - one.skipped - one.blank)
  const rest = lines.length - most
  return [
    ...(lines.length > 0 ? ['  skipped  blank  why'] : []),
    ...lines
      .slice(0, most)
      .map(({ reason, skipped, blank }) =>
        cut(`  ${String(skipped).padStart(7)}  ${String(blank).padStart(5)}  ${reason}`, width),
      ),
    ...(rest > 0 ? [`  … and ${counted(rest, 'reason')} more`] : []),
  ]
}

function comparisonLines({ worse, better, unasked, vanished }: Comparison, width: number): string[] {
  const section = (noun: string, changes: readonly Change[]): string[] => [
    `  ${String(changes.length).padStart(5)}  ${noun}`,
    ...changes.slice(0, most).map(({ target, title }) => cut(`         ${target}: ${title}`, width)),
    ...(changes.length > most ? [`         … and ${changes.length - most} more`] : []),
  ]
  return [
    'Against the baseline:',
    ...section('got worse', worse),
    ...section('got better', better),
    ...(unasked.length > 0 ? section('no longer asked', unasked) : []),
    ...(vanished.length > 0 ? section('no longer there', vanished) : []),
  ]
}

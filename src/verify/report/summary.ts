import { styleText } from 'node:util'
import { type CaseGroup, type CaseResult, caseGroups, type RunReport } from '../run/result.js'
import type { Comparison, OutcomeChange } from './baseline.js'
import { groupDifferences, groupFailures } from './causes.js'
import { countOutcomes, groupBy, targetNames } from './counts.js'
import { type CoverageRow, countCoverage, coverageMatrix } from './coverage-matrix.js'
import { redactReport } from './redact-report.js'
import { formatDuration, pluralize, truncateToWidth } from './text.js'

/** Options of a summary. */
export interface SummaryOptions {
  /** Whether the terminal shows colors. */
  color: boolean
  /** The width of the terminal, by default 100. */
  width?: number | undefined
  /** The written files, by type. */
  files?: Readonly<Record<string, string>> | undefined
  /** The differences from a baseline. */
  comparison?: Comparison | undefined
}

/** The maximum number of lines in a list; the report files contain them all. */
const maxLines = 20

/** Formats the results of a run for a terminal. */
export function summaryLines(reports: readonly RunReport[], options: SummaryOptions): string[] {
  const { width = 100, files = {}, comparison } = options
  const style = (format: 'red' | 'yellow' | 'dim' | 'bold', text: string): string =>
    options.color ? styleText(format, text, { validateStream: false }) : text
  const redacted = reports.map(redactReport)
  const names = targetNames(redacted)
  const matrix = coverageMatrix(redacted)
  const lines = redacted.flatMap((report, index) => {
    const { passed, failed, skipped } = countOutcomes(report.results)
    const formatCoverage = ([noun, rows]: readonly [string, readonly CoverageRow[]]): string => {
      const { covered, total } = countCoverage(rows, index)
      return `${noun} ${covered}/${total}`
    }
    const counts = [
      `${passed} passed`,
      failed > 0 ? style('red', `${failed} failed`) : '0 failed',
      ...(skipped > 0 ? [style('yellow', `${skipped} skipped`)] : []),
    ].join(', ')
    const parts: (readonly [string, readonly CoverageRow[]])[] = [
      ['statuses', matrix.statuses],
      ['constraints', matrix.constraints],
      ['error codes', matrix.codes],
      ['authentication modes', matrix.authentication],
    ]
    const { stopReason } = report
    return [
      '',
      `${style('bold', truncateToWidth(names[index] ?? report.target, width))}  ${counts}  ${style('dim', formatDuration(report.duration))}`,
      truncateToWidth(`  coverage: ${parts.map(formatCoverage).join(', ')}`, width),
      ...(stopReason === undefined ? [] : [style('red', truncateToWidth(`  stopped: ${stopReason}`, width))]),
      ...failureMatrix(report, width),
      ...failureLines(report, width).map((line, index) => (index % 2 === 0 ? style('red', line) : line)),
      ...differenceLines('drift', 'difference', "that the contract doesn't describe", report.drift, width).map(line =>
        style('yellow', line),
      ),
      ...differenceLines('unsettled', 'behavior', "that the contract doesn't specify", report.unsettled ?? [], width),
      ...gapLines(report, width).map(line => style('dim', line)),
    ]
  })
  const paths = Object.entries(files)
  const columnWidth = Math.max(0, ...paths.map(([type]) => type.length))
  return [
    ...lines.slice(1),
    ...(comparison ? ['', ...comparisonLines(comparison, width)] : []),
    // Paths are never truncated, so that they can be opened.
    ...(paths.length > 0 ? ['', ...paths.map(([type, path]) => `${type.padEnd(columnWidth)}  ${path}`)] : []),
  ]
}

/** Returns a table of failed cases by operation and group of cases; none for a single failure. */
function failureMatrix({ results }: RunReport, width: number): string[] {
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  if (failed.length < 2) return []
  const columns = caseGroups.filter(group => failed.some(result => result.group === group))
  const rows = [...groupBy(failed, ({ operation = 'other' }) => operation)]
  const nameWidth = Math.max('failed cases'.length, ...rows.slice(0, maxLines).map(([operation]) => operation.length))
  const row = (name: string, cells: readonly string[]): string =>
    truncateToWidth(
      `  ${name.padEnd(nameWidth)}${cells.map((cell, index) => `  ${cell.padStart(columns[index]?.length ?? 0)}`).join('')}`,
      width,
    )
  const countIn = (all: readonly CaseResult[], group: CaseGroup): string =>
    String(all.filter(result => result.group === group).length || '')
  return [
    row('failed cases', columns),
    ...rows.slice(0, maxLines).map(([operation, all]) =>
      row(
        operation,
        columns.map(group => countIn(all, group)),
      ),
    ),
    ...(rows.length > maxLines ? [`  … and ${rows.length - maxLines} more operations`] : []),
  ]
}

/** Returns two lines for each cause of failed cases: the title of the first case, and its first problem. */
function failureLines({ results }: RunReport, width: number): string[] {
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  const causes = groupFailures(failed, result => result)
  const rest = causes.slice(maxLines).reduce((sum, { failures }) => sum + failures.length, 0)
  return [
    ...causes.slice(0, maxLines).flatMap(({ failures }) => {
      const [{ title = '', problems: [problem = 'violates the contract', ...others] = [] } = {}] = failures
      const cases = failures.length > 1 ? ` (and ${pluralize(failures.length - 1, 'more case')})` : ''
      const more = others.length > 0 ? ` (and ${others.length} more)` : ''
      return [
        `  ✗ ${truncateToWidth(title, width - 4 - cases.length)}${cases}`,
        `    ${truncateToWidth(problem, width - 4 - more.length)}${more}`,
      ]
    }),
    ...(rest > 0 ? [`  … and ${pluralize(rest, 'more failed case')}`] : []),
  ]
}

function differenceLines(
  heading: string,
  noun: string,
  meaning: string,
  sentences: readonly string[],
  width: number,
): string[] {
  if (sentences.length === 0) return []
  const differences = groupDifferences(sentences)
  const rest = differences.length - maxLines
  return [
    `  ${heading}: ${pluralize(differences.length, noun)} ${meaning}`,
    ...differences.slice(0, maxLines).map(line => truncateToWidth(`    ${line}`, width)),
    ...(rest > 0 ? [`    … and ${rest} more`] : []),
  ]
}

/** Returns one line for each reason, the most frequent first: the skipped cases, and the parts of the contract not covered. */
function gapLines({ results, notCovered }: RunReport, width: number): string[] {
  const skipReasons = results.flatMap(({ outcome, reason = 'unknown' }) => (outcome === 'skipped' ? [reason] : []))
  const cases = groupBy(skipReasons, reason => reason)
  const gaps = groupBy(notCovered, ({ reason }) => reason)
  const lines = [...new Set([...cases.keys(), ...gaps.keys()])]
    .map(reason => ({ reason, skipped: cases.get(reason)?.length ?? 0, gaps: gaps.get(reason)?.length ?? 0 }))
    .sort((one, other) => other.skipped + other.gaps - one.skipped - one.gaps)
  const rest = lines.length - maxLines
  return [
    ...(lines.length > 0 ? ['  skipped  not covered  reason'] : []),
    ...lines
      .slice(0, maxLines)
      .map(({ reason, skipped, gaps }) =>
        truncateToWidth(`  ${String(skipped).padStart(7)}  ${String(gaps).padStart(11)}  ${reason}`, width),
      ),
    ...(rest > 0 ? [`  … and ${pluralize(rest, 'more reason')}`] : []),
  ]
}

function comparisonLines({ regressions, fixed, newlySkipped, removed }: Comparison, width: number): string[] {
  const section = (heading: string, changes: readonly OutcomeChange[]): string[] => [
    `  ${String(changes.length).padStart(5)}  ${heading}`,
    ...changes.slice(0, maxLines).map(({ target, title }) => truncateToWidth(`         ${target}: ${title}`, width)),
    ...(changes.length > maxLines ? [`         … and ${changes.length - maxLines} more`] : []),
  ]
  return [
    'Compared with the baseline:',
    ...section('newly failed', regressions),
    ...section('fixed', fixed),
    ...(newlySkipped.length > 0 ? section('newly skipped', newlySkipped) : []),
    ...(removed.length > 0 ? section('removed', removed) : []),
  ]
}

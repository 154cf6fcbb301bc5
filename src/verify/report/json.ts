import type { RunReport } from '../run/result.js'
import { redactReport } from './redact-report.js'
import { assertReport } from './validate-report.js'

/** The version of the file format. */
const format = 2

/** Formats reports as a JSON file for `readReport`. The order of keys is fixed, so that two files can be compared. */
export function toJson(reports: readonly RunReport[]): string {
  return `${JSON.stringify({ format, reports: reports.map(redactReport).map(withOrderedKeys) }, null, 2)}\n`
}

/**
 * Reads a JSON report, including one of an earlier version with other operations and statuses.
 *
 * @throws Error that names the invalid value
 */
export function readReport(text: string): RunReport[] {
  const file = parseFile(text)
  if (typeof file !== 'object' || file === null || !('format' in file))
    throw new Error('This isn\'t a report of `huaweicloud-swr verify`: it has no "format".')
  if (file.format !== format)
    throw new Error(`The report has format ${JSON.stringify(file.format)}; this version reads format ${format}.`)
  const reports: unknown = 'reports' in file ? file.reports : undefined
  if (!Array.isArray(reports)) throw new Error('The report is invalid: reports must be an array.')
  return reports.map((report: unknown, index) => {
    assertReport(report, `reports[${index}]`)
    return redactReport(report)
  })
}

function parseFile(text: string): unknown {
  if (text.trim() === '') throw new Error('The report is empty.')
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Error(`The report isn't JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Returns the same report with its keys in the order of the types. */
function withOrderedKeys(report: RunReport): RunReport {
  const {
    version,
    contractVersion,
    target,
    url,
    runId,
    startedAt,
    duration,
    results,
    notCovered,
    drift,
    unsettled,
    stopReason,
  } = report
  return {
    version,
    contractVersion,
    target,
    url,
    runId,
    startedAt,
    duration,
    ...(stopReason === undefined ? {} : { stopReason }),
    results: results.map(({ id, group, operation, title, covers, outcome, problems, reason, exchanges, duration }) => ({
      id,
      group,
      operation,
      title,
      outcome,
      ...(reason === undefined ? {} : { reason }),
      problems,
      covers: covers.map(withSortedKeys),
      duration,
      exchanges: exchanges.map(withSortedKeys),
    })),
    notCovered: notCovered.map(({ item, reason }) => ({ item: withSortedKeys(item), reason })),
    drift: [...drift],
    ...(unsettled === undefined ? {} : { unsettled: [...unsettled] }),
  }
}

/** Sorts the keys of an object and of the objects in it, whose order has no meaning. */
function withSortedKeys<Value extends object>(value: Value): Value {
  const pairs = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    isPlainObject(part) ? withSortedKeys(part) : part,
  ])
  return Object.fromEntries(pairs.sort(([one], [other]) => (one < other ? -1 : 1))) as Value
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { Report } from '../run/result.js'
import { checkedReport } from './check-report.js'
import { guarded } from './guard.js'

/** The version of the file's shape; a reader refuses one that it does not know. */
const format = 1

/** Reports as a JSON file, which `readReport` reads back. The keys stand in one order, so that two files can be compared. */
export function toJson(reports: readonly Report[]): string {
  return `${JSON.stringify({ format, reports: reports.map(guarded).map(ordered) }, null, 2)}\n`
}

/**
 * Reads what `toJson` wrote, now or by an earlier version: operations and statuses may be others than today's.
 *
 * @throws an Error that says what is wrong with the file, and where
 */
export function readReport(text: string): Report[] {
  const file = parsed(text)
  if (typeof file !== 'object' || file === null || !('format' in file))
    throw new Error('This is not a report of `huaweicloud-swr verify`: it has no "format".')
  if (file.format !== format)
    throw new Error(`The report has format ${JSON.stringify(file.format)}; this version reads format ${format}.`)
  const reports: unknown = 'reports' in file ? file.reports : undefined
  if (!Array.isArray(reports)) throw new Error('The report is damaged: reports must be a list.')
  return reports.map((report, index) => guarded(checkedReport(report, `reports[${index}]`)))
}

function parsed(text: string): unknown {
  if (text.trim() === '') throw new Error('The report is empty.')
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Error(`The report is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The same report with its keys in the order of the types, whoever made it. */
function ordered(report: Report): Report {
  const { version, contractVersion, target, url, run, startedAt, duration, results, blanks, drift, ended } = report
  return {
    version,
    contractVersion,
    target,
    url,
    run,
    startedAt,
    duration,
    ...(ended === undefined ? {} : { ended }),
    results: results.map(({ id, group, operation, title, covers, outcome, problems, reason, exchanges, duration }) => ({
      id,
      group,
      operation,
      title,
      outcome,
      ...(reason === undefined ? {} : { reason }),
      problems,
      covers: covers.map(sorted),
      duration,
      exchanges: exchanges.map(sorted),
    })),
    blanks: blanks.map(({ cover, reason }) => ({ cover: sorted(cover), reason })),
    drift: [...drift],
  }
}

/** The order of a header's name, or of a field of these small objects, says nothing: the alphabet will do. */
function sorted<Value extends object>(value: Value): Value {
  const pairs = Object.entries(value).map(([key, part]): [string, unknown] => [key, isPlain(part) ? sorted(part) : part])
  return Object.fromEntries(pairs.sort(([one], [other]) => (one < other ? -1 : 1))) as Value
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

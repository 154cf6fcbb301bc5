import type { CaseResult, Report } from '../run/result.js'
import { answerText, requestText } from './exchange-text.js'
import { guarded } from './guard.js'
import { grouped, tally, targetNames } from './tally.js'
import { printable } from './text.js'

/**
 * Reports as a JUnit XML file: one suite for each target and group, one case for each case.
 *
 * Only elements and attributes that Jenkins' schema knows are written; GitLab reads a part of them.
 */
export function toJunit(reports: readonly Report[]): string {
  const names = targetNames(reports)
  const all = reports.flatMap(({ results }) => results)
  const suites = reports.map(guarded).flatMap((report, index) => {
    const name = names[index] ?? report.target
    return [...suitesOf(report, name), ...(report.ended === undefined ? [] : [endedSuite(report, name, report.ended)])]
  })
  const { broken } = tally(all)
  const ended = reports.filter(({ ended }) => ended !== undefined).length
  const totals = {
    name: 'huaweicloud-swr verify',
    tests: all.length + ended,
    failures: broken,
    errors: ended,
    time: seconds(all),
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, suites)}\n`
}

/** A run that was not made to its end is an error of its own: without one, the file of a run that never began looks green. */
function endedSuite({ startedAt }: Report, target: string, ended: string): string {
  const head = { name: `${target} run`, tests: 1, failures: 0, errors: 1, skipped: 0, time: '0.000' }
  const error = element('error', { message: ended, type: 'ended' })
  const attributes = { classname: `${target}.run`, name: 'is made to its end', time: '0.000' }
  return element('testsuite', { ...head, timestamp: timestamp(startedAt) }, [element('testcase', attributes, [error])])
}

function suitesOf(report: Report, target: string): string[] {
  return [...grouped(report.results, ({ group }) => group)].map(([group, results]) => {
    const { broken, skipped } = tally(results)
    const head = {
      name: `${target} ${group}`,
      tests: results.length,
      failures: broken,
      errors: 0,
      skipped,
      time: seconds(results),
      timestamp: timestamp(report.startedAt),
    }
    return element('testsuite', head, [properties(report, target), ...casesOf(results, target)])
  })
}

function properties(report: Report, target: string): string {
  const { version, contractVersion, url, run, ended, drift } = report
  const values = {
    version,
    contractVersion,
    target,
    url,
    run,
    ...(ended === undefined ? {} : { ended }),
    ...(drift.length === 0 ? {} : { drift: drift.join(' ') }),
  }
  return element(
    'properties',
    {},
    Object.entries(values).map(([name, value]) => element('property', { name, value })),
  )
}

function casesOf(results: readonly CaseResult[], target: string): string[] {
  const byTitle = grouped(results, ({ title }) => title)
  return results.map(result => {
    const { id, title, group, operation, duration } = result
    const attributes = {
      // Jenkins takes what stands before the last dot for a package.
      classname: [target, group, ...(operation ? [operation] : [])].join('.'),
      // Jenkins and GitLab tell cases apart by class and name.
      name: byTitle.get(title)?.length === 1 ? title : `${title} [${id}]`,
      time: (duration / 1000).toFixed(3),
    }
    return element('testcase', attributes, outcomeOf(result))
  })
}

function outcomeOf({ outcome, problems, reason, exchanges }: CaseResult): string[] {
  if (outcome === 'held') return []
  if (outcome === 'skipped') return [element('skipped', { message: reason ?? '' })]
  const sent = exchanges.flatMap(exchange => ['', requestText(exchange), '', answerText(exchange)])
  const message = problems[0] ?? 'not as the contract says'
  return [element('failure', { message, type: 'broken' }, [escaped([...problems, ...sent].join('\n'))], '')]
}

/** An element; what it holds is XML already. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
  between = '\n',
): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value), true)}"`)].join(
    ' ',
  )
  return content.length === 0
    ? `<${start}/>`
    : `<${start}>${[between, ...content.flatMap(part => [part, between])].join('')}</${name}>`
}

/** A text as XML; line feeds and tabs of an attribute would come back as spaces otherwise. */
function escaped(text: string, inAttribute = false): string {
  const plain = printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  if (!inAttribute) return plain
  return plain.replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

function seconds(results: readonly CaseResult[]): string {
  return (results.reduce((sum, { duration }) => sum + duration, 0) / 1000).toFixed(3)
}

/** The schema has no place for parts of a second or a zone. */
function timestamp(startedAt: string): string {
  const time = new Date(startedAt)
  return Number.isNaN(time.getTime()) ? '1970-01-01T00:00:00' : time.toISOString().slice(0, 19)
}

import type { CaseResult, RunReport } from '../run/result.js'
import { countOutcomes, groupBy, targetNames } from './counts.js'
import { requestText, responseText } from './exchange-text.js'
import { redactReport } from './redact-report.js'
import { replaceUnprintable } from './text.js'

/**
 * Formats reports as a JUnit XML file: one suite for each target and group, one test case for each case.
 *
 * It contains only elements and attributes of Jenkins' schema; GitLab reads a subset of them.
 */
export function toJunit(reports: readonly RunReport[]): string {
  const names = targetNames(reports)
  const all = reports.flatMap(({ results }) => results)
  const suites = reports.map(redactReport).flatMap((report, index) => {
    const name = names[index] ?? report.target
    return [
      ...suitesOf(report, name),
      ...(report.stopReason === undefined ? [] : [stoppedSuite(report, name, report.stopReason)]),
    ]
  })
  const { failed } = countOutcomes(all)
  const stopped = reports.filter(({ stopReason }) => stopReason !== undefined).length
  const totals = {
    name: 'huaweicloud-swr verify',
    tests: all.length + stopped,
    failures: failed,
    errors: stopped,
    time: totalSeconds(all),
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, suites)}\n`
}

/** Reports an incomplete run as an error; otherwise, the file of a run that could not start would look successful. */
function stoppedSuite({ startedAt }: RunReport, target: string, stopReason: string): string {
  const head = { name: `${target} run`, tests: 1, failures: 0, errors: 1, skipped: 0, time: '0.000' }
  const error = element('error', { message: stopReason, type: 'stopped' })
  const attributes = { classname: `${target}.run`, name: 'runs to completion', time: '0.000' }
  return element('testsuite', { ...head, timestamp: junitTimestamp(startedAt) }, [element('testcase', attributes, [error])])
}

function suitesOf(report: RunReport, target: string): string[] {
  return [...groupBy(report.results, ({ group }) => group)].map(([group, results]) => {
    const { failed, skipped } = countOutcomes(results)
    const head = {
      name: `${target} ${group}`,
      tests: results.length,
      failures: failed,
      errors: 0,
      skipped,
      time: totalSeconds(results),
      timestamp: junitTimestamp(report.startedAt),
    }
    return element('testsuite', head, [properties(report, target), ...testCases(results, target)])
  })
}

function properties(report: RunReport, target: string): string {
  const { version, contractVersion, url, runId, stopReason, drift, unsettled = [] } = report
  const values = {
    version,
    contractVersion,
    target,
    url,
    runId,
    ...(stopReason === undefined ? {} : { stopReason }),
    ...(drift.length === 0 ? {} : { drift: drift.join(' ') }),
    ...(unsettled.length === 0 ? {} : { unsettled: unsettled.join(' ') }),
  }
  return element(
    'properties',
    {},
    Object.entries(values).map(([name, value]) => element('property', { name, value })),
  )
}

function testCases(results: readonly CaseResult[], target: string): string[] {
  const byTitle = groupBy(results, ({ title }) => title)
  return results.map(result => {
    const { id, title, group, operation, duration } = result
    const attributes = {
      // Jenkins treats the part before the last dot as a package.
      classname: [target, group, ...(operation ? [operation] : [])].join('.'),
      // Jenkins and GitLab identify cases by class and name.
      name: byTitle.get(title)?.length === 1 ? title : `${title} [${id}]`,
      time: (duration / 1000).toFixed(3),
    }
    return element('testcase', attributes, outcomeElements(result))
  })
}

function outcomeElements({ outcome, problems, reason, exchanges }: CaseResult): string[] {
  if (outcome === 'passed') return []
  if (outcome === 'skipped') return [element('skipped', { message: reason ?? '' })]
  const details = exchanges.flatMap(exchange => ['', requestText(exchange), '', responseText(exchange)])
  const message = problems[0] ?? 'violates the contract'
  return [element('failure', { message, type: 'failed' }, [escapeXml([...problems, ...details].join('\n'))], '')]
}

/** Formats an element; its content is XML. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
  separator = '\n',
): string {
  const startTag = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value), true)}"`),
  ].join(' ')
  return content.length === 0
    ? `<${startTag}/>`
    : `<${startTag}>${[separator, ...content.flatMap(part => [part, separator])].join('')}</${name}>`
}

/** Escapes a text for XML. Parsers replace unescaped line feeds and tabs in attributes with spaces. */
function escapeXml(text: string, inAttribute = false): string {
  const plain = replaceUnprintable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  if (!inAttribute) return plain
  return plain.replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

function totalSeconds(results: readonly CaseResult[]): string {
  return (results.reduce((sum, { duration }) => sum + duration, 0) / 1000).toFixed(3)
}

/** Formats a time without fractions of a second and time zone, as the schema requires. */
function junitTimestamp(startedAt: string): string {
  const time = new Date(startedAt)
  return Number.isNaN(time.getTime()) ? '1970-01-01T00:00:00' : time.toISOString().slice(0, 19)
}

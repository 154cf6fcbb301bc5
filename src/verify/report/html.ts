import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { caseGroups, type RunReport } from '../run/result.js'
import { groupDifferences } from './causes.js'
import { countOutcomes, targetNames } from './counts.js'
import { type CoverageMatrix, countCoverage, coverageMatrix } from './coverage-matrix.js'
import { caseTable } from './html/cases.js'
import { coverageShare, createReasons, type Html } from './html/cells.js'
import { coverageTable, statusMap } from './html/coverage.js'
import { failureList, failuresOf } from './html/failures.js'
import { reasonList } from './html/not-covered.js'
import { script } from './html/script.js'
import { style } from './html/style.js'
import { redactReport } from './redact-report.js'
import { formatDuration, replaceUnprintable } from './text.js'

/** Formats reports as one self-contained page: no other files, no network, and readable without its script. */
export function toHtml(reports: readonly RunReport[]): string {
  const redacted = reports.map(redactReport)
  const names = targetNames(redacted)
  const matrix = coverageMatrix(redacted)
  const failures = failuresOf(redacted, names)
  const reasons = createReasons()
  const { statuses, constraints, codes, authentication } = matrix
  const map = statusMap(matrix, reasons)
  const tables = [
    section(
      'constraints',
      'Constraints',
      collapsed(matrix, constraints, coverageTable('Constraints', matrix, constraints, reasons)),
    ),
    section('codes', 'Error codes', collapsed(matrix, codes, coverageTable('Error codes', matrix, codes, reasons))),
    section('authentication', 'Authentication', coverageTable('Authentication modes', matrix, authentication, reasons)),
  ]
  const cases = caseTable(redacted, names, failures, reasons)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="color-scheme" content="light dark">
<title>Contract report: ${names.join(', ')}</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<h1>Contract report</h1>
${versions(redacted)}
${summary(redacted, matrix)}
<nav aria-label="Sections"><ul>
<li><a href="#responses">Responses</a> ${statuses.length}</li><li><a href="#failed">Failed</a> ${failures.length}</li>
<li><a href="#constraints">Constraints</a> ${constraints.length}</li><li><a href="#codes">Error codes</a> ${codes.length}</li>
<li><a href="#authentication">Authentication</a> ${authentication.length}</li><li><a href="#not-covered">Not covered</a> ${reasons.all().length}</li>
<li><a href="#cases">Cases</a></li></ul></nav>
</header>
<main>
${filterForm}
${section('responses', 'Responses by operation and status', map)}
${section('failed', 'Failed', failureList(failures))}
${differenceSection('drift', 'Drift', redacted, names, ({ drift }) => drift)}${differenceSection('unsettled', 'Unsettled', redacted, names, ({ unsettled = [] }) => unsettled)}
${tables}
${section('not-covered', 'Reasons for skipped cases and gaps in coverage', reasonList(matrix, reasons))}
${section('cases', 'Cases', cases)}
</main>
<script>${raw(script)}</script>
</body>
</html>
`
  return replaceUnprintable(page.toString())
}

/** Allows only this style and this script, whatever a response contains. */
const contentSecurityPolicy = `default-src 'none'; style-src ${contentHash(style)}; script-src ${contentHash(script)}; base-uri 'none'; form-action 'none'`

function contentHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

const filterForm: Html = html`<div class="filter" role="search" aria-label="Cases" hidden>
<label class="text">Find <input type="search" id="text" autocomplete="off"></label>
<label>Group <select id="group"><option value="">all</option>${caseGroups.map(group => html`<option>${group}</option>`)}</select></label>
<label><input type="checkbox" id="failures"> only failed</label>
<output id="shown" class="quiet"></output>
</div>`

function section(id: string, title: string, content: Html): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${content}</section>`
}

/** Lists what is neither a violation nor declared by the contract. */
function differenceSection(
  id: string,
  title: string,
  reports: readonly RunReport[],
  names: readonly string[],
  differencesOf: (report: RunReport) => readonly string[],
): Html | '' {
  const items = reports.flatMap((report, index) =>
    groupDifferences(differencesOf(report)).map(
      line => html`<li>${reports.length > 1 ? html`<b>${names[index] ?? ''}</b> ` : ''}${line}</li>`,
    ),
  )
  return items.length === 0 ? '' : section(id, title, html`<ul>${items}</ul>`)
}

/** Collapses a long table under its totals. */
function collapsed({ targets }: CoverageMatrix, rows: CoverageMatrix['codes'], table: Html): Html {
  const totals = targets.map((target, index) => {
    const prefix = targets.length > 1 ? `${target} ` : ''
    return html`${index === 0 ? '' : '; '}${prefix}${coverageShare(countCoverage(rows, index))}`
  })
  return html`<details><summary>Covered: ${totals}</summary>${table}</details>`
}

function versions(reports: readonly RunReport[]): Html {
  const texts = reports.map(({ version, contractVersion }) => `huaweicloud-swr ${version}, contract ${contractVersion}`)
  return html`<p class="quiet">${[...new Set(texts)].join('; ')}</p>`
}

function summary(reports: readonly RunReport[], matrix: CoverageMatrix): Html {
  const labels = ['passed', 'failed', 'skipped', 'responses', 'constraints', 'error codes', 'authentication', 'time']
  const rows = reports.map((report, index) => {
    const { passed, failed, skipped } = countOutcomes(report.results)
    const shares = [matrix.statuses, matrix.constraints, matrix.codes, matrix.authentication]
    const cells = [
      html`${passed}`,
      failed > 0 ? html`<span class="bad">${failed}</span>` : html`0`,
      html`${skipped}`,
      ...shares.map(rows => coverageShare(countCoverage(rows, index))),
      html`${formatDuration(report.duration)}`,
    ]
    const stopped = report.stopReason === undefined ? '' : html`<div class="bad">Stopped: ${report.stopReason}</div>`
    return html`<tr><th scope="row"><b>${matrix.targets[index] ?? report.target}</b>
<div class="quiet">${report.url}, run ${report.runId}, ${formatTime(report.startedAt)}</div>${stopped}</th>${cells.map(
      (cell, index) => html`<td class="number" data-label="${labels[index] ?? ''}">${cell}</td>`,
    )}</tr>`
  })
  const head = labels.map(label => html`<th scope="col" class="number">${label}</th>`)
  return html`<table class="facts wide"><caption class="hidden">Cases and coverage of the contract by target</caption>
<thead><tr><th scope="col">target</th>${head}</tr></thead><tbody>${rows}</tbody></table>`
}

/** Formats an ISO 8601 time without fractions of a second. */
function formatTime(startedAt: string): string {
  return startedAt.replace('T', ' ').replace(/(:\d\d)(?:\.\d+)?Z$/, '$1 UTC')
}

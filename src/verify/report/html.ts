import { createHash } from 'node:crypto'
import { groups, type Report } from '../run/result.js'
import { guarded } from './guard.js'
import { caseTable } from './html/cases.js'
import { createReasons, share } from './html/cells.js'
import { coverTable, statusMap } from './html/coverage.js'
import { failureList, failuresOf } from './html/failures.js'
import { html, type Markup } from './html/markup.js'
import { reasonList } from './html/not-covered.js'
import { script } from './html/script.js'
import { style } from './html/style.js'
import { coverageMatrix, coverageOf, type Matrix } from './matrix.js'
import { tally, targetNames } from './tally.js'
import { spoken } from './text.js'

/** Reports as one page that needs nothing else: no file, no network, and no script to be read. */
export function toHtml(reports: readonly Report[]): string {
  const masked = reports.map(guarded)
  const names = targetNames(masked)
  const matrix = coverageMatrix(masked)
  const failures = failuresOf(masked, names)
  const reasons = createReasons()
  const { statuses, constraints, codes, authentication } = matrix
  const map = statusMap(matrix, reasons)
  const tables = [
    section('constraints', 'Constraints', folded(matrix, constraints, coverTable('Constraints', matrix, constraints, reasons))),
    section('codes', 'Error codes', folded(matrix, codes, coverTable('Error codes', matrix, codes, reasons))),
    section('authentication', 'Authentication', coverTable('Authentication modes', matrix, authentication, reasons)),
  ]
  const cases = caseTable(masked, names, failures, reasons)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>Contract report: ${names.join(', ')}</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<h1>Contract report</h1>
${versions(masked)}
${summary(masked, matrix)}
<nav aria-label="Sections"><ul>
<li><a href="#broken">Broken</a> ${failures.length}</li><li><a href="#answers">Answers</a> ${statuses.length}</li>
<li><a href="#constraints">Constraints</a> ${constraints.length}</li><li><a href="#codes">Error codes</a> ${codes.length}</li>
<li><a href="#authentication">Authentication</a> ${authentication.length}</li><li><a href="#blanks">Reasons</a> ${reasons.all().length}</li>
<li><a href="#cases">Cases</a></li></ul></nav>
</header>
<main>
${filter}
${section('broken', 'Broken', failureList(failures))}
${driftOf(masked, names)}
${section('answers', 'Answers by operation and status', map)}
${tables}
${section('blanks', 'Why something was not asked', reasonList(matrix, reasons))}
${section('cases', 'Cases', cases)}
</main>
<script>${raw(script)}</script>
</body>
</html>
`
  return page.markup
}

/** The page may run this script and no other, whatever an answer holds. */
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Style and script are this project's own text, in which nothing of a report stands. */
function raw(markup: string): Markup {
  return { markup }
}

const filter: Markup = html`<div class="filter" role="search" aria-label="Cases" hidden>
<label class="text">Find <input type="search" id="text" autocomplete="off"></label>
<label>Group <select id="group"><option value="">all</option>${groups.map(group => html`<option>${group}</option>`)}</select></label>
<label><input type="checkbox" id="failures"> only failures</label>
<output id="shown" class="quiet"></output>
</div>`

function section(id: string, title: string, content: Markup): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${content}</section>`
}

/** What the targets do beyond the contract; nothing where they do nothing of the kind. */
function driftOf(reports: readonly Report[], names: readonly string[]): Markup | '' {
  const items = reports.flatMap(({ drift }, index) =>
    drift.map(line => html`<li>${reports.length > 1 ? html`<b>${names[index] ?? ''}</b> ` : ''}${line}</li>`),
  )
  return items.length === 0 ? '' : section('drift', 'Beyond the contract', html`<ul>${items}</ul>`)
}

/** A long table behind its totals. */
function folded({ targets }: Matrix, rows: Matrix['codes'], table: Markup): Markup {
  const totals = targets.map((target, index) => {
    const before = targets.length > 1 ? `${target} ` : ''
    return html`${index === 0 ? '' : '; '}${before}${share(coverageOf(rows, index))}`
  })
  return html`<details><summary>Covered: ${totals}</summary>${table}</details>`
}

function versions(reports: readonly Report[]): Markup {
  const texts = reports.map(({ version, contractVersion }) => `huaweicloud-swr ${version}, contract ${contractVersion}`)
  return html`<p class="quiet">${[...new Set(texts)].join('; ')}</p>`
}

function summary(reports: readonly Report[], matrix: Matrix): Markup {
  const labels = ['held', 'broken', 'skipped', 'answers', 'constraints', 'error codes', 'authentication', 'time']
  const rows = reports.map((report, index) => {
    const { held, broken, skipped } = tally(report.results)
    const shares = [matrix.statuses, matrix.constraints, matrix.codes, matrix.authentication]
    const cells = [
      html`${held}`,
      broken > 0 ? html`<span class="bad">${broken}</span>` : html`0`,
      html`${skipped}`,
      ...shares.map(rows => share(coverageOf(rows, index))),
      html`${spoken(report.duration)}`,
    ]
    const ended = report.ended === undefined ? '' : html`<div class="bad">Ended early: ${report.ended}</div>`
    return html`<tr><th scope="row"><b>${matrix.targets[index] ?? report.target}</b>
<div class="quiet">${report.url}, run ${report.run}, ${moment(report.startedAt)}</div>${ended}</th>${cells.map(
      (cell, index) => html`<td class="number" data-label="${labels[index] ?? ''}">${cell}</td>`,
    )}</tr>`
  })
  const head = labels.map(label => html`<th scope="col" class="number">${label}</th>`)
  return html`<table class="facts wide"><caption class="hidden">Cases, and how much of the contract they cover, by target</caption>
<thead><tr><th scope="col">target</th>${head}</tr></thead><tbody>${rows}</tbody></table>`
}

/** A moment as it was written, without what a reader does not need. */
function moment(startedAt: string): string {
  return startedAt.replace('T', ' ').replace(/(:\d\d)(?:\.\d+)?Z$/, '$1 UTC')
}

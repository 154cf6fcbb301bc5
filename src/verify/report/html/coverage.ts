import { html } from 'hono/html'
import { errorCodes } from '../../../../generated/error-codes.js'
import { groupBy } from '../counts.js'
import type { CoverageMatrix, CoverageRow, StatusRow } from '../coverage-matrix.js'
import { breakable, coverageCell, type Html, type Reasons, scrollable } from './cells.js'

/** Formats a heat map with operations as rows and statuses as columns, and one line for each target. */
export function statusMap({ targets, statuses }: CoverageMatrix, reasons: Reasons): Html {
  const columns = [...new Set(statuses.map(({ status }) => status))].sort()
  const hasTargetColumn = targets.length > 1
  const lines = [...groupBy(statuses, ({ operation }) => operation)].map(([operation, rows]) => {
    const byStatus = new Map(rows.map(row => [row.status, row]))
    return html`<tbody>${targets.map((target, index) => {
      const operationHeader = html`<th scope="${hasTargetColumn ? 'rowgroup' : 'row'}" rowspan="${targets.length}" class="name">${breakable(operation)}</th>`
      const targetHeader = hasTargetColumn ? html`<th scope="row" class="target">${breakable(target)}</th>` : ''
      return html`<tr>${index === 0 ? operationHeader : ''}${targetHeader}${columns.map(status => statusCell(byStatus.get(status), index, reasons))}</tr>`
    })}</tbody>`
  })
  const head = columns.map(status => html`<th scope="col" class="cell">${status}</th>`)
  return html`
<p class="legend"><span><span class="swatch passed few">1</span><span class="swatch passed some">3</span><span class="swatch passed many">10</span>or more cases passed</span><span><span class="swatch failed">✗ 1 / 2</span>1 failed, 2 passed</span>
<span><span class="swatch gap">a</span>not covered, for <a href="#not-covered">reason</a> a</span><span><span class="swatch none">&nbsp;</span>not in the contract</span></p>
${scrollable(
  'Responses by operation and status',
  html`<table class="map"><caption class="hidden">Cases by operation, target and status</caption>
<thead><tr><th scope="col">operation</th>${hasTargetColumn ? html`<th scope="col">target</th>` : ''}${head}</tr></thead>
${lines}</table>`,
)}`
}

function statusCell(row: StatusRow | undefined, target: number, reasons: Reasons): Html {
  const cell = row?.cells[target]
  return cell ? coverageCell(cell, reasons) : html`<td></td>`
}

/** Formats a table with one row for each part of the contract. */
export function coverageTable(
  label: string,
  { targets }: CoverageMatrix,
  rows: readonly CoverageRow[],
  reasons: Reasons,
): Html {
  if (rows.length === 0) return html`<p class="quiet">The run had no such cases.</p>`
  const lines = rows.map(({ name, cells }) => {
    const meaning = meaningOf(name)
    return html`<tr><th scope="row" class="name">${meaning === undefined ? breakable(name) : name}</th>${cells.map(cell => coverageCell(cell, reasons))}${
      meaning === undefined ? '' : html`<td class="meaning">${meaning}</td>`
    }</tr>
`
  })
  return scrollable(
    label,
    html`<table class="map listed"><caption class="hidden">${label}</caption>
<thead><tr><th scope="col">name</th>${targets.map(target => html`<th scope="col" class="cell">${breakable(target)}</th>`)}${
      rows.some(({ name }) => meaningOf(name) !== undefined) ? html`<th scope="col">meaning</th>` : ''
    }</tr></thead><tbody>
${lines}</tbody></table>`,
  )
}

function meaningOf(name: string): string | undefined {
  return Object.hasOwn(errorCodes, name) ? errorCodes[name as keyof typeof errorCodes].meaning.en : undefined
}

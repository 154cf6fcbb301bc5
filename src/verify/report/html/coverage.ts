import { errorCodes } from '../../../../generated/error-codes.js'
import type { CoverRow, Matrix, StatusRow } from '../matrix.js'
import { grouped } from '../tally.js'
import { cellOf, type Reasons, scrollable } from './cells.js'
import { breakable, html, type Markup } from './markup.js'

/** The heat map: operations down, statuses across, and a line for each target. */
export function statusMap({ targets, statuses }: Matrix, reasons: Reasons): Markup {
  const columns = [...new Set(statuses.map(({ status }) => status))].sort()
  const several = targets.length > 1
  const lines = [...grouped(statuses, ({ operation }) => operation)].map(([operation, rows]) => {
    const byStatus = new Map(rows.map(row => [row.status, row]))
    return html`<tbody>${targets.map((target, index) => {
      const name = html`<th scope="${several ? 'rowgroup' : 'row'}" rowspan="${targets.length}" class="name">${breakable(operation)}</th>`
      const own = several ? html`<th scope="row" class="target">${breakable(target)}</th>` : ''
      return html`<tr>${index === 0 ? name : ''}${own}${columns.map(status => statusCell(byStatus.get(status), index, reasons))}</tr>`
    })}</tbody>`
  })
  const head = columns.map(status => html`<th scope="col" class="cell">${status}</th>`)
  return html`
<p class="legend"><span><span class="swatch held few">1</span><span class="swatch held some">3</span><span class="swatch held many">10</span>or more cases held</span><span><span class="swatch broken">✗ 1 / 2</span>1 broken, 2 held</span>
<span><span class="swatch blank">a</span>not asked, for <a href="#blanks">reason</a> a</span><span><span class="swatch none">&nbsp;</span>not in the contract</span></p>
${scrollable(
  'Answers by operation and status',
  html`<table class="map"><caption class="hidden">Cases by operation, target and status</caption>
<thead><tr><th scope="col">operation</th>${several ? html`<th scope="col">target</th>` : ''}${head}</tr></thead>
${lines}</table>`,
)}`
}

function statusCell(row: StatusRow | undefined, target: number, reasons: Reasons): Markup {
  const cell = row?.cells[target]
  return cell ? cellOf(cell, reasons) : html`<td></td>`
}

/** A table with one row for each thing that is covered, or not. */
export function coverTable(label: string, { targets }: Matrix, rows: readonly CoverRow[], reasons: Reasons): Markup {
  if (rows.length === 0) return html`<p class="quiet">No case is about one.</p>`
  const lines = rows.map(({ name, cells }) => {
    const meaning = meaningOf(name)
    return html`<tr><th scope="row" class="name">${meaning === undefined ? breakable(name) : name}</th>${cells.map(cell => cellOf(cell, reasons))}${
      meaning === undefined ? '' : html`<td class="said">${meaning}</td>`
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

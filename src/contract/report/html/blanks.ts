import type { CoverRow, Matrix } from '../matrix.js'
import { grouped } from '../tally.js'
import type { Reasons } from './cells.js'
import { html, type Markup } from './markup.js'

/** More names than this are folded away. */
const shown = 6

/** Every reason that the page names by its number, with what it leaves blank. It must be asked for last. */
export function reasonList(matrix: Matrix, reasons: Reasons): Markup {
  const { targets, statuses, constraints, codes, authentication } = matrix
  const rows: CoverRow[] = [...statuses, ...constraints, ...codes, ...authentication]
  const blank = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ reason }, index) => (reason === undefined ? [] : [{ name, reason, target: targets[index] ?? '' }])),
  )
  const byReason = grouped(blank, ({ reason }) => reason)
  if (reasons.all().length === 0) return html`<p>Nothing is blank.</p>`
  return html`<table class="wide"><caption class="hidden">Reasons, by number</caption>
<thead><tr><th scope="col" class="number">no.</th><th scope="col">reason</th><th scope="col">blank</th></tr></thead><tbody>
${reasons.all().map((reason, index) => {
  const byTarget = [...grouped(byReason.get(reason) ?? [], ({ target }) => target)]
  const left = byTarget.map(([target, entries]) => {
    const before = targets.length > 1 ? `${target}: ` : ''
    return html`<div>${before}${names(entries.map(({ name }) => name))}</div>`
  })
  return html`<tr id="why-${index + 1}"><th scope="row" class="number">${index + 1}</th><td>${reason}</td><td>${
    left.length > 0 ? left : html`<span class="quiet">single cases only</span>`
  }</td></tr>
`
})}</tbody></table>`
}

function names(list: readonly string[]): Markup {
  const text = html`<span class="name">${list.join(', ')}</span>`
  return list.length > shown ? html`<details><summary>${list.length}</summary>${text}</details>` : text
}

import type { CoverRow, Matrix } from '../matrix.js'
import { grouped } from '../tally.js'
import type { Reasons } from './cells.js'
import { html, type Markup } from './markup.js'

/** More names than this are folded away. */
const shown = 6

/** Every reason that the page names by its letter, with what it leaves blank. It must be asked for last. */
export function reasonList(matrix: Matrix, reasons: Reasons): Markup {
  const { targets, statuses, constraints, codes, authentication } = matrix
  const rows: CoverRow[] = [...statuses, ...constraints, ...codes, ...authentication]
  const blank = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ reason }, index) => (reason === undefined ? [] : [{ name, reason, target: targets[index] ?? '' }])),
  )
  const byReason = grouped(blank, ({ reason }) => reason)
  if (reasons.all().length === 0) return html`<p>Nothing is blank.</p>`
  return html`<table class="reasons wide"><caption class="hidden">Reasons, by letter</caption>
<thead><tr><th scope="col"><span class="hidden">letter</span></th><th scope="col">reason</th><th scope="col">blank</th></tr></thead><tbody>
${reasons.all().map(({ letter, reason }) => {
  const byTarget = [...grouped(byReason.get(reason) ?? [], ({ target }) => target)]
  // Targets that are alike in this share a line.
  const lists = byTarget.map(([target, entries]) => ({
    target,
    names: entries.map(({ name }) => name).join(', '),
    count: entries.length,
  }))
  const left = [...grouped(lists, ({ names }) => names)].map(([names, alike]) => {
    const before = targets.length > 1 ? `${alike.map(({ target }) => target).join(', ')}: ` : ''
    return listed(before, names, alike[0]?.count ?? 0)
  })
  return html`<tr id="why-${letter}"><th scope="row" >${letter}</th><td>${reason}</td><td>${
    left.length > 0 ? left : html`<span class="quiet">single cases only</span>`
  }</td></tr>
`
})}</tbody></table>`
}

function listed(before: string, names: string, count: number): Markup {
  const text = html`<span class="name">${names}</span>`
  return count > shown
    ? html`<details><summary>${before}${count}</summary>${text}</details>`
    : html`<div>${before}${text}</div>`
}

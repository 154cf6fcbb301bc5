import { html } from 'hono/html'
import { groupBy } from '../counts.js'
import type { CoverageMatrix, CoverageRow } from '../coverage-matrix.js'
import type { Html, Reasons } from './cells.js'

/** Longer lists of names are collapsed. */
const maxNames = 6

/** Formats the reasons with their letters and gaps. Must be called last, after all other cells have used their reasons. */
export function reasonList(matrix: CoverageMatrix, reasons: Reasons): Html {
  const { targets, statuses, constraints, codes, authentication } = matrix
  const rows: CoverageRow[] = [...statuses, ...constraints, ...codes, ...authentication]
  const gaps = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ reason }, index) => (reason === undefined ? [] : [{ name, reason, target: targets[index] ?? '' }])),
  )
  const gapsByReason = groupBy(gaps, ({ reason }) => reason)
  if (reasons.all().length === 0) return html`<p>No skipped cases and no gaps.</p>`
  return html`<table class="reasons wide"><caption class="hidden">Reasons, by letter</caption>
<thead><tr><th scope="col"><span class="hidden">letter</span></th><th scope="col">reason</th><th scope="col">not covered</th></tr></thead><tbody>
${reasons.all().map(({ letter, reason }) => {
  const gapsByTarget = [...groupBy(gapsByReason.get(reason) ?? [], ({ target }) => target)]
  const lists = gapsByTarget.map(([target, entries]) => ({
    target,
    names: entries.map(({ name }) => name).join(', '),
    count: entries.length,
  }))
  // Targets with the same gaps share a line.
  const lines = [...groupBy(lists, ({ names }) => names)].map(([names, sameLists]) => {
    const prefix = targets.length > 1 ? `${sameLists.map(({ target }) => target).join(', ')}: ` : ''
    return nameList(prefix, names, sameLists[0]?.count ?? 0)
  })
  return html`<tr id="reason-${letter}"><th scope="row" >${letter}</th><td>${reason}</td><td>${
    lines.length > 0 ? lines : html`<span class="quiet">only skipped cases</span>`
  }</td></tr>
`
})}</tbody></table>`
}

function nameList(prefix: string, names: string, count: number): Html {
  const text = html`<span class="name">${names}</span>`
  return count > maxNames
    ? html`<details><summary>${prefix}${count}</summary>${text}</details>`
    : html`<div>${prefix}${text}</div>`
}

import { type CaseResult, groups, type Report } from '../../run/result.js'
import { grouped } from '../tally.js'
import { type Reasons, why } from './cells.js'
import type { Failure } from './failures.js'
import { html, type Markup } from './markup.js'

/** All cases, by group; a case that ran against several targets has one row. */
export function caseTable(
  reports: readonly Report[],
  names: readonly string[],
  failures: readonly Failure[],
  reasons: Reasons,
): Markup {
  const anchors = new Map(failures.map(({ result, anchor }) => [result, anchor]))
  const byTarget = reports.map(({ results }) => new Map(results.map(result => [result.id, result])))
  const first = new Map(reports.flatMap(({ results }) => results).map(result => [result.id, result]))
  const byGroup = grouped([...first.values()], ({ group }) => group)
  const row = ({ id, group, title }: CaseResult): Markup => {
    const outcomes = byTarget.map(results => results.get(id))
    const broken = outcomes.some(result => result?.outcome === 'broken') ? html` data-broken` : ''
    return html`<tr data-group="${group}"${broken}><th scope="row">${title}</th>${outcomes.map(result => outcomeCell(result))}</tr>
`
  }
  function outcomeCell(result: CaseResult | undefined): Markup {
    if (!result) return html`<td class="quiet">not there</td>`
    const { outcome, reason = 'no reason given' } = result
    if (outcome === 'broken') return html`<td class="broken"><a href="#${anchors.get(result) ?? ''}">broken</a></td>`
    if (outcome === 'skipped') return html`<td class="blank">skipped${why(reason, reasons)}</td>`
    return html`<td>held</td>`
  }
  return html`<table class="cases wide"><caption class="hidden">All cases by group, with their outcome for each target</caption>
<thead><tr><th scope="col">case</th>${names.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
${groups.map(group => {
  const results = byGroup.get(group)
  if (!results) return ''
  return html`<tbody><tr><th scope="rowgroup" colspan="${names.length + 1}">${group}, ${results.length}</th></tr>
${results.map(row)}</tbody>`
})}</table>`
}

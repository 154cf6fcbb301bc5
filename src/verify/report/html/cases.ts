import { html } from 'hono/html'
import { type CaseResult, caseGroups, type RunReport } from '../../run/result.js'
import { groupBy } from '../counts.js'
import { type Html, type Reasons, reasonLink } from './cells.js'
import type { FailedCase } from './failures.js'

/** Formats all cases by group; a case that ran against several targets has one row. */
export function caseTable(
  reports: readonly RunReport[],
  names: readonly string[],
  failures: readonly FailedCase[],
  reasons: Reasons,
): Html {
  const anchors = new Map(failures.map(({ result, anchor }) => [result, anchor]))
  const resultsByTarget = reports.map(({ results }) => new Map(results.map(result => [result.id, result])))
  const cases = new Map(reports.flatMap(({ results }) => results).map(result => [result.id, result]))
  const casesByGroup = groupBy([...cases.values()], ({ group }) => group)
  const caseRow = ({ id, group, title }: CaseResult): Html => {
    const results = resultsByTarget.map(results => results.get(id))
    const failed = results.some(result => result?.outcome === 'failed') ? html` data-failed` : ''
    return html`<tr data-group="${group}"${failed}><th scope="row">${title}</th>${results.map(result => outcomeCell(result))}</tr>
`
  }
  function outcomeCell(result: CaseResult | undefined): Html {
    if (!result) return html`<td class="quiet">not run</td>`
    const { outcome, reason = 'unknown' } = result
    if (outcome === 'failed') return html`<td class="failed"><a href="#${anchors.get(result) ?? ''}">failed</a></td>`
    if (outcome === 'skipped') return html`<td class="gap">skipped${reasonLink(reason, reasons)}</td>`
    return html`<td>passed</td>`
  }
  return html`<table class="cases wide"><caption class="hidden">All cases by group, with their outcome for each target</caption>
<thead><tr><th scope="col">case</th>${names.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
${caseGroups.map(group => {
  const results = casesByGroup.get(group)
  if (!results) return ''
  return html`<tbody><tr><th scope="rowgroup" colspan="${names.length + 1}">${group}, ${results.length}</th></tr>
${results.map(caseRow)}</tbody>`
})}</table>`
}

import { html } from 'hono/html'
import type { CaseResult, Exchange, Report } from '../../run/result.js'
import { requestText, responseText } from '../exchange-text.js'
import type { Html } from './cells.js'

/** With more failed cases than this, requests and responses are collapsed. */
const maxExpanded = 3

/** A failed case with its anchor on the page. */
export interface Failure {
  target: string
  result: CaseResult
  anchor: string
}

/** Returns the failed cases of all targets in the order of the runs. */
export function failuresOf(reports: readonly Report[], names: readonly string[]): Failure[] {
  return reports
    .flatMap((report, index) =>
      report.results
        .filter(({ outcome }) => outcome === 'failed')
        .map(result => ({ target: names[index] ?? report.target, result })),
    )
    .map((failure, index) => ({ ...failure, anchor: `failed-${index + 1}` }))
}

/** Formats each failed case with its problems, requests and responses. */
export function failureList(failures: readonly Failure[]): Html {
  if (failures.length === 0) return html`<p>No failed cases.</p>`
  const open = failures.length > maxExpanded ? '' : html` open`
  return html`${failures.map(({ target, result, anchor }) => {
    const { group, title, problems, exchanges } = result
    const details = exchanges.map((exchange, index) => formatExchange(exchange, exchanges.length > 1 ? ` ${index + 1}` : ''))
    return html`<article class="failure" id="${anchor}" data-group="${group}" data-failed>
<h3>${title} <span class="quiet">${group}, ${target}</span></h3>
<ul>${problems.map(problem => html`<li>${problem}</li>`)}</ul>
${details.length > 0 ? html`<details${open}><summary>Request and response</summary>${details}</details>` : ''}
</article>
`
  })}`
}

function formatExchange(exchange: Exchange, number: string): Html {
  return html`<h4>Request${number}</h4><pre tabindex="0">${requestText(exchange)}</pre>
<h4>Response${number}</h4><pre tabindex="0">${responseText(exchange)}</pre>
`
}

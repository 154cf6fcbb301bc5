import { html } from 'hono/html'
import type { CaseResult, Exchange, RunReport } from '../../run/result.js'
import { groupFailures } from '../causes.js'
import { requestText, responseText } from '../exchange-text.js'
import type { Html } from './cells.js'

/** With more failed cases than this, requests and responses are collapsed. */
const maxExpanded = 3

/** A failed case with its anchor on the page. */
export interface FailedCase {
  target: string
  result: CaseResult
  anchor: string
}

/** Returns the failed cases of all targets in the order of the runs. */
export function failuresOf(reports: readonly RunReport[], names: readonly string[]): FailedCase[] {
  return reports
    .flatMap((report, index) =>
      report.results
        .filter(({ outcome }) => outcome === 'failed')
        .map(result => ({ target: names[index] ?? report.target, result })),
    )
    .map((failure, index) => ({ ...failure, anchor: `failed-${index + 1}` }))
}

/** Formats the failed cases by operation and cause; all cases with one cause share its description. */
export function failureList(failures: readonly FailedCase[]): Html {
  if (failures.length === 0) return html`<p>No failed cases.</p>`
  const open = failures.length > maxExpanded ? '' : html` open`
  return html`${groupFailures(failures, ({ result }) => result).map(({ operation, failures: [first, ...others] }) => {
    if (!first) return ''
    const { group, title, problems, exchanges } = first.result
    const details = exchanges.map((exchange, index) => formatExchange(exchange, exchanges.length > 1 ? ` ${index + 1}` : ''))
    return html`<article class="failure" id="${first.anchor}" data-group="${group}" data-failed>
<h3>${title} <span class="quiet">${operation === 'other' ? '' : `${operation}, `}${group}, ${first.target}</span></h3>
<ul>${problems.map(problem => html`<li>${problem}</li>`)}</ul>
${casesWithSameProblem(others)}
${details.length > 0 ? html`<details${open}><summary>Request and response</summary>${details}</details>` : ''}
</article>
`
  })}`
}

/** Lists the other cases with the same cause by title. */
function casesWithSameProblem(failures: readonly FailedCase[]): Html | '' {
  if (failures.length === 0) return ''
  return html`<details><summary>The same problem in ${failures.length} more ${failures.length === 1 ? 'case' : 'cases'}</summary><ul>
${failures.map(
  ({ result: { title, group }, target, anchor }) =>
    html`<li id="${anchor}" data-group="${group}" data-failed>${title} <span class="quiet">${group}, ${target}</span></li>
`,
)}</ul></details>`
}

function formatExchange(exchange: Exchange, number: string): Html {
  return html`<h4>Request${number}</h4><pre tabindex="0">${requestText(exchange)}</pre>
<h4>Response${number}</h4><pre tabindex="0">${responseText(exchange)}</pre>
`
}

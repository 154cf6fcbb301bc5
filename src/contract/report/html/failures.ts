import type { CaseResult, Exchange, Report } from '../../result.js'
import { answerText, requestText } from '../exchange-text.js'
import { html, type Markup } from './markup.js'

/** More open ones than this make a page in which nothing is found. */
const opened = 8

/** A broken case's place on the page. */
export interface Failure {
  target: string
  result: CaseResult
  anchor: string
}

/** The broken cases of all targets, in the order of the runs. */
export function failuresOf(reports: readonly Report[], names: readonly string[]): Failure[] {
  return reports
    .flatMap((report, index) =>
      report.results
        .filter(({ outcome }) => outcome === 'broken')
        .map(result => ({ target: names[index] ?? report.target, result })),
    )
    .map((failure, index) => ({ ...failure, anchor: `broken-${index + 1}` }))
}

/** Each broken case with its problems, and what was sent and came back. */
export function failureList(failures: readonly Failure[]): Markup {
  if (failures.length === 0) return html`<p>Nothing is broken.</p>`
  return html`${failures.map(({ target, result, anchor }) => {
    const { group, title, problems, exchanges } = result
    return html`<details class="failure" id="${anchor}" data-group="${group}" data-broken${failures.length > opened ? '' : html` open`}>
<summary><b>${title}</b> <span class="quiet">${group}, ${target}</span></summary>
<ul>${problems.map(problem => html`<li>${problem}</li>`)}</ul>
${exchanges.map((exchange, index) => exchanged(exchange, exchanges.length > 1 ? ` ${index + 1}` : ''))}
</details>
`
  })}`
}

function exchanged(exchange: Exchange, number: string): Markup {
  return html`<h3>Request${number}</h3><pre tabindex="0">${requestText(exchange)}</pre>
<h3>Answer${number}</h3><pre tabindex="0">${answerText(exchange)}</pre>
`
}

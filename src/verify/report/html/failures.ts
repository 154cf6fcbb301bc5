import type { CaseResult, Exchange, Report } from '../../run/result.js'
import { answerText, requestText } from '../exchange-text.js'
import { html, type Markup } from './markup.js'

/** More requests and answers than this, and the page is too long to find the next broken case. */
const opened = 3

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
  const open = failures.length > opened ? '' : html` open`
  return html`${failures.map(({ target, result, anchor }) => {
    const { group, title, problems, exchanges } = result
    const sent = exchanges.map((exchange, index) => exchanged(exchange, exchanges.length > 1 ? ` ${index + 1}` : ''))
    return html`<article class="failure" id="${anchor}" data-group="${group}" data-broken>
<h3>${title} <span class="quiet">${group}, ${target}</span></h3>
<ul>${problems.map(problem => html`<li>${problem}</li>`)}</ul>
${sent.length > 0 ? html`<details${open}><summary>Request and answer</summary>${sent}</details>` : ''}
</article>
`
  })}`
}

function exchanged(exchange: Exchange, number: string): Markup {
  return html`<h4>Request${number}</h4><pre tabindex="0">${requestText(exchange)}</pre>
<h4>Answer${number}</h4><pre tabindex="0">${answerText(exchange)}</pre>
`
}

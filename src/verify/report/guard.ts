import { redactHeaders, redactText } from '../../errors/redact.js'
import type { CaseResult, Exchange, Report } from '../run/result.js'

/** An exchange whose headers and bodies hold no secret. */
export function guardedExchange(exchange: Exchange): Exchange {
  const { requestBody, error } = exchange
  return {
    ...exchange,
    url: redactText(exchange.url),
    requestHeaders: guardedHeaders(exchange.requestHeaders),
    ...(requestBody === undefined ? {} : { requestBody: redactText(requestBody) }),
    responseHeaders: guardedHeaders(exchange.responseHeaders),
    responseBody: redactText(exchange.responseBody),
    ...(error === undefined ? {} : { error: redactText(error) }),
  }
}

/** What came of a case, without secrets. */
export function guardedResult(result: CaseResult): CaseResult {
  const { reason } = result
  return {
    ...result,
    title: redactText(result.title),
    problems: result.problems.map(redactText),
    ...(reason === undefined ? {} : { reason: redactText(reason) }),
    exchanges: result.exchanges.map(guardedExchange),
  }
}

/** A report without secrets. Ids and covers stay: they come from the contract, and must be the same in each run. */
export function guarded(report: Report): Report {
  const { ended } = report
  return {
    ...report,
    target: redactText(report.target),
    url: redactText(report.url),
    results: report.results.map(guardedResult),
    drift: report.drift.map(redactText),
    blanks: report.blanks.map(({ cover, reason }) => ({ cover, reason: redactText(reason) })),
    ...(ended === undefined ? {} : { ended: redactText(ended) }),
  }
}

function guardedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(redactHeaders(headers)).map(([name, value]) => [name, redactText(value)]))
}

import { redactHeaders, redactText } from '../../errors/redact.js'
import type { CaseResult, Exchange, RunReport } from '../run/result.js'

// A run redacts the secrets that it sends and receives. Every report is redacted once more when it is written or read, in
// case a service repeats a secret in an unexpected format.

/** Returns an exchange without secrets. */
export function redactExchange(exchange: Exchange): Exchange {
  const { requestBody, error } = exchange
  return {
    ...exchange,
    url: redactText(exchange.url),
    requestHeaders: redactHeaders(exchange.requestHeaders, redactText),
    ...(requestBody === undefined ? {} : { requestBody: redactText(requestBody) }),
    responseHeaders: redactHeaders(exchange.responseHeaders, redactText),
    responseBody: redactText(exchange.responseBody),
    ...(error === undefined ? {} : { error: redactText(error) }),
  }
}

/** Returns the result of a case without secrets. */
export function redactResult(result: CaseResult): CaseResult {
  const { reason } = result
  return {
    ...result,
    title: redactText(result.title),
    problems: result.problems.map(redactText),
    ...(reason === undefined ? {} : { reason: redactText(reason) }),
    exchanges: result.exchanges.map(redactExchange),
  }
}

/** Returns a report without secrets. IDs and coverage items are stable values from the contract and don't change. */
export function redactReport(report: RunReport): RunReport {
  const { stopReason, unsettled } = report
  return {
    ...report,
    target: redactText(report.target),
    url: redactText(report.url),
    results: report.results.map(redactResult),
    drift: report.drift.map(redactText),
    ...(unsettled === undefined ? {} : { unsettled: unsettled.map(redactText) }),
    notCovered: report.notCovered.map(({ item, reason }) => ({ item, reason: redactText(reason) })),
    ...(stopReason === undefined ? {} : { stopReason: redactText(stopReason) }),
  }
}

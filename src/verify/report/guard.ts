import { redactBody, redacted, redactHeaders } from '../../errors/redact.js'
import type { CaseResult, Exchange, Report } from '../run/result.js'

const carriers = 'x-auth-token|x-security-token|x-subject-token|x-swr-dockerlogin'

/**
 * A text without what looks like a secret: the value of a signature, of a header that carries one, of a login.
 *
 * A run masks what it knows; this is the last line of defence, for what a service echoes in a shape that nobody foresaw.
 */
export function guardedText(text: string): string {
  return redactBody(text)
    .replace(/\b(Signature=)[\w%+/=-]+/gi, `$1${redacted}`)
    .replace(/\b((?:proxy-)?authorization\\*["']?\s*[:=]\s*\\*["']?(?:Basic|Bearer)\s+)[^\s"'\\]+/gi, `$1${redacted}`)
    .replace(/(\bdocker login\b[^\n]*?\s(?:-p|--password)[\s=])[^\s"'\\]+/gi, `$1${redacted}`)
    .replace(
      new RegExp(`\\b((?:${carriers})\\\\*["']?\\s*[:=]\\s*\\\\*["']?)(?!docker login)[^\\s"'\\\\,;]+`, 'gi'),
      `$1${redacted}`,
    )
}

/** An exchange whose headers and bodies hold no secret. */
export function guardedExchange(exchange: Exchange): Exchange {
  const { requestBody, error } = exchange
  return {
    ...exchange,
    url: guardedText(exchange.url),
    requestHeaders: guardedHeaders(exchange.requestHeaders),
    ...(requestBody === undefined ? {} : { requestBody: guardedText(requestBody) }),
    responseHeaders: guardedHeaders(exchange.responseHeaders),
    responseBody: guardedText(exchange.responseBody),
    ...(error === undefined ? {} : { error: guardedText(error) }),
  }
}

/** What came of a case, without secrets. */
export function guardedResult(result: CaseResult): CaseResult {
  const { reason } = result
  return {
    ...result,
    title: guardedText(result.title),
    problems: result.problems.map(guardedText),
    ...(reason === undefined ? {} : { reason: guardedText(reason) }),
    exchanges: result.exchanges.map(guardedExchange),
  }
}

/** A report without secrets. Ids and covers stay: they come from the contract, and must be the same in each run. */
export function guarded(report: Report): Report {
  const { ended } = report
  return {
    ...report,
    target: guardedText(report.target),
    url: guardedText(report.url),
    results: report.results.map(guardedResult),
    drift: report.drift.map(guardedText),
    blanks: report.blanks.map(({ cover, reason }) => ({ cover, reason: guardedText(reason) })),
    ...(ended === undefined ? {} : { ended: guardedText(ended) }),
  }
}

function guardedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(redactHeaders(headers)).map(([name, value]) => [name, guardedText(value)]))
}

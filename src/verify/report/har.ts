import { statusCodes } from '../../../generated/error-codes.js'
import type { Exchange } from '../run/result.js'
import { redactExchange } from './redact-report.js'

/**
 * Formats exchanges as a HAR 1.2 file, which browser tools and `redocly drift` read.
 *
 * An exchange without a response has status 0, as in browsers, and its error as a comment.
 *
 * @param exchanges requests and responses in the order of sending
 * @param options the version of this package, for the `creator` of the file
 */
export function toHar(exchanges: readonly Exchange[], { version }: { version: string }): string {
  const log = {
    version: '1.2',
    creator: { name: 'huaweicloud-swr', version },
    pages: [],
    entries: exchanges.map(redactExchange).map(toEntry),
  }
  return `${JSON.stringify({ log }, null, 2)}\n`
}

function toEntry(exchange: Exchange): object {
  const { method, url, requestHeaders, requestBody, status = 0, responseHeaders, responseBody, error } = exchange
  const message = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 }
  return {
    startedDateTime: exchange.startedAt,
    time: exchange.duration,
    request: {
      method,
      url,
      ...message,
      headers: toNameValuePairs(requestHeaders),
      queryString: harQuery(url),
      ...(requestBody ? { postData: { mimeType: headerValue(requestHeaders, 'content-type'), text: requestBody } } : {}),
      bodySize: byteLength(requestBody ?? ''),
    },
    response: {
      status,
      statusText: statusCodes[status]?.phrase ?? '',
      ...message,
      headers: toNameValuePairs(responseHeaders),
      content: { size: byteLength(responseBody), mimeType: headerValue(responseHeaders, 'content-type'), text: responseBody },
      redirectURL: headerValue(responseHeaders, 'location'),
      bodySize: byteLength(responseBody),
    },
    cache: {},
    // The format requires that the timings add up to `time`; only the total is known.
    timings: { send: 0, wait: exchange.duration, receive: 0 },
    ...(error === undefined ? {} : { comment: error }),
  }
}

const toNameValuePairs = (headers: Readonly<Record<string, string>>): object[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }))

const byteLength = (text: string): number => new TextEncoder().encode(text).length

function headerValue(headers: Readonly<Record<string, string>>, lowerCaseName: string): string {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === lowerCaseName)?.[1] ?? ''
}

function harQuery(url: string): object[] {
  if (!URL.canParse(url)) return []
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }))
}

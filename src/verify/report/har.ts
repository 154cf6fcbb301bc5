import { statusCodes } from '../../../generated/error-codes.js'
import type { Exchange } from '../run/result.js'
import { guardedExchange } from './guard.js'

/**
 * Exchanges as a HAR 1.2 file, which browsers' tools and `redocly drift` read.
 *
 * An exchange that no answer came of has status 0, as browsers write it, and its error as a comment.
 *
 * @param exchanges what was sent and came back, in the order of sending
 * @param options the version of this package, for the file's `creator`
 */
export function toHar(exchanges: readonly Exchange[], { version }: { version: string }): string {
  const log = {
    version: '1.2',
    creator: { name: 'huaweicloud-swr', version },
    pages: [],
    entries: exchanges.map(guardedExchange).map(entryOf),
  }
  return `${JSON.stringify({ log }, null, 2)}\n`
}

function entryOf(exchange: Exchange): object {
  const { method, url, requestHeaders, requestBody, status = 0, responseHeaders, responseBody, error } = exchange
  const unknown = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 }
  return {
    startedDateTime: exchange.startedAt,
    time: exchange.duration,
    request: {
      method,
      url,
      ...unknown,
      headers: pairs(requestHeaders),
      queryString: queryOf(url),
      ...(requestBody ? { postData: { mimeType: header(requestHeaders, 'content-type'), text: requestBody } } : {}),
      bodySize: bytes(requestBody ?? ''),
    },
    response: {
      status,
      statusText: statusCodes[status]?.phrase ?? '',
      ...unknown,
      headers: pairs(responseHeaders),
      content: { size: bytes(responseBody), mimeType: header(responseHeaders, 'content-type'), text: responseBody },
      redirectURL: header(responseHeaders, 'location'),
      bodySize: bytes(responseBody),
    },
    cache: {},
    // The parts of the time are not known, and the format wants their sum to be `time`.
    timings: { send: 0, wait: exchange.duration, receive: 0 },
    ...(error === undefined ? {} : { comment: error }),
  }
}

const pairs = (headers: Readonly<Record<string, string>>): object[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }))

const bytes = (text: string): number => new TextEncoder().encode(text).length

function header(headers: Readonly<Record<string, string>>, wanted: string): string {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ''
}

function queryOf(url: string): object[] {
  if (!URL.canParse(url)) return []
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }))
}

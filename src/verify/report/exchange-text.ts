import { statusCodes } from '../../../generated/error-codes.js'
import { toCurl } from '../../errors/to-curl.js'
import type { Exchange } from '../run/result.js'
import { formatDuration, truncate } from './text.js'

/** Longer bodies would make a page that browsers can't open. */
const maxLength = 20_000

/** Formats the request as a redacted curl command. */
export function requestText({ method, url, requestHeaders, requestBody }: Exchange): string {
  return truncate(toCurl({ method, url, headers: requestHeaders, body: requestBody }), maxLength)
}

/** Formats the status, headers and body of the response, or why there is none. */
export function responseText({ status, responseHeaders, responseBody, error, duration }: Exchange): string {
  const after = `after ${formatDuration(duration)}`
  const statusLine =
    status === undefined
      ? `no response ${after}${error ? `: ${error}` : ''}`
      : `${withReasonPhrase(status)}, ${after}${error ? `; ${error}` : ''}`
  const headers = Object.entries(responseHeaders).map(([name, value]) => `${name}: ${value}`)
  return [statusLine, ...headers, ...(responseBody === '' ? [] : ['', truncate(responseBody, maxLength)])].join('\n')
}

function withReasonPhrase(status: number): string {
  const phrase = statusCodes[status]?.phrase
  return phrase ? `${status} ${phrase}` : String(status)
}

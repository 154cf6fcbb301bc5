import { statusCodes } from '../../../generated/error-codes.js'
import { toCurl } from '../../errors/to-curl.js'
import type { Exchange } from '../run/result.js'
import { beginning, spoken } from './text.js'

/** More of a body than this helps nobody, and makes a report that no browser opens. */
const longest = 20_000

/** What was sent, as a command that sends it again; its secrets are masked. */
export function requestText({ method, url, requestHeaders, requestBody }: Exchange): string {
  return beginning(toCurl({ method, url, headers: requestHeaders, body: requestBody }), longest)
}

/** What came back: status, headers and body; or why nothing did. */
export function answerText({ status, responseHeaders, responseBody, error, duration }: Exchange): string {
  const after = `after ${spoken(duration)}`
  const came =
    status === undefined
      ? `no answer ${after}${error ? `: ${error}` : ''}`
      : `${phrased(status)}, ${after}${error ? `; ${error}` : ''}`
  const headers = Object.entries(responseHeaders).map(([name, value]) => `${name}: ${value}`)
  return [came, ...headers, ...(responseBody === '' ? [] : ['', beginning(responseBody, longest)])].join('\n')
}

function phrased(status: number): string {
  const phrase = statusCodes[status]?.phrase
  return phrase ? `${status} ${phrase}` : String(status)
}

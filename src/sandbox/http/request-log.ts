import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import { isSecretName, redacted } from '../../errors/redact.js'

/** Redacts the values of the parameters in a URL or a query whose names suggest a secret. */
export function redactQuery(text: string): string {
  return text.replaceAll(/(^|[?&])([^=&?]*)=[^&]*/g, (pair, start: string, name: string) =>
    isSecretName(name) ? `${start}${name}=${redacted}` : pair,
  )
}

/** Returns the log line of a request. */
export function requestLine({ method, url }: IncomingMessage, outcome: number | string, started: number): string {
  // The name of a registry's user contains the ID of an access key.
  const loggedUrl = url?.startsWith('/swr/') ? url.replaceAll(/([?&]account=)[^&]*/g, `$1${redacted}`) : url
  return `${method} ${redactQuery(loggedUrl ?? '')} ${outcome} ${(performance.now() - started).toFixed(1)} ms`
}

/** What the log adds about a request. Contains no secrets. */
export interface RequestNotes {
  /** Added to its line. */
  warning?: string
  /** Added in the lines after it. */
  note?: string
}

/** What the log adds about requests. */
export const requestNotes: WeakMap<Request, RequestNotes> = new WeakMap()

/** The statuses of errors of Node's HTTP parser. Defaults to 400. */
const parserStatuses: ReadonlyMap<string | undefined, number> = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
])

/** Logs requests that Node's HTTP parser rejects. The response is Node's own, with and without the log. */
export function logInvalidRequests(server: Server, log: (line: string) => void): void {
  server.on('connection', (socket: Socket) => {
    socket.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code?.startsWith('HPE_') || code === 'ERR_HTTP_REQUEST_TIMEOUT')
        log(`invalid request ${parserStatuses.get(code) ?? 400} (${code}: ${message})`)
    })
  })
}

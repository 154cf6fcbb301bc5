import { createServer, type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ConnectionReset } from '../faults/inject-faults.js'
import type { Sandbox } from '../sandbox.js'
import { isForeignAdminRequest, isLoopback } from './loopback.js'

/** Options of a sandbox server. */
export interface ServeOptions {
  /** The port; 0 picks a free one. */
  port: number
  /** The address to listen on. Defaults to 127.0.0.1. */
  host?: string
  /** Receives one line per request. Lines contain neither headers nor bodies, and therefore no secrets. */
  log?: (line: string) => void
  /** Whether the process only runs this server. If so, the global `Response` is replaced by a faster one. */
  ownProcess?: boolean
}

/** A running sandbox server. */
export interface SandboxServer {
  url: string
  /** Whether only this computer can reach the server. */
  loopback: boolean
  /** Closes all connections and stops the server. */
  close: () => Promise<void>
}

/** The maximum size of request headers, in bytes. */
const maxHeaderSize = 16 * 1024

const foreignHost = JSON.stringify({
  error: 'Paths under /_sandbox/ accept only requests to localhost, 127.0.0.1 or [::1].',
})

/**
 * Serves a sandbox over HTTP.
 *
 * @throws TypeError when the host is empty, which would mean every address; the error of `listen`, such as EADDRINUSE
 */
export async function serveSandbox(sandbox: Sandbox, options: ServeOptions): Promise<SandboxServer> {
  const { port, host = '127.0.0.1', log, ownProcess = false } = options
  if (host.trim() === '') throw new TypeError('The host is empty. Use an address to listen on, such as 127.0.0.1.')
  const resets = new WeakSet<IncomingMessage>()
  const handle = async (request: Request, { incoming }: { incoming: IncomingMessage }): Promise<Response> => {
    try {
      return await sandbox.fetch(request)
    } catch (error) {
      resets.add(incoming)
      incoming.socket.destroy()
      if (error instanceof ConnectionReset) return new Response(null, { status: 500 })
      throw error
    }
  }
  const listener = getRequestListener((request, bindings) => handle(request, bindings as { incoming: IncomingMessage }), {
    overrideGlobalObjects: ownProcess,
  })
  let loopback = true
  const server = createServer({ maxHeaderSize }, (incoming, outgoing) => {
    if (log) {
      const started = performance.now()
      outgoing.once('close', () => {
        const complete = outgoing.writableFinished && !resets.has(incoming)
        log(logLine(incoming, complete ? outgoing.statusCode : 'reset', started))
      })
    }
    if (loopback && isForeignAdminRequest(incoming))
      outgoing.writeHead(403, { 'Content-Type': 'application/json', Connection: 'close' }).end(foreignHost)
    else void listener(incoming, outgoing)
  })
  if (log) logInvalidRequests(server, log)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address : { address: host, port }
  loopback = isLoopback(bound.address)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`,
    loopback,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function logLine({ method, url }: IncomingMessage, outcome: number | string, started: number): string {
  return `${method} ${url} ${outcome} ${(performance.now() - started).toFixed(1)} ms`
}

/** The statuses of errors of Node's HTTP parser. Defaults to 400. */
const parserStatuses: ReadonlyMap<string | undefined, number> = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
])

/** Logs requests that Node's HTTP parser rejects, and sends the response that Node would send. */
function logInvalidRequests(server: Server, log: (line: string) => void): void {
  const responding = new WeakSet<object>()
  server.on('request', ({ socket }, outgoing) => {
    responding.add(socket)
    outgoing.once('close', () => responding.delete(socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // A response in progress can't be followed by another.
    if (error.code === 'ECONNRESET' || !socket.writable || responding.has(socket)) return void socket.destroy(error)
    const status = parserStatuses.get(error.code) ?? 400
    log(`invalid request ${status} (${error.code ?? error.message})`)
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`)
  })
}

import { createServer, type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ConnectionReset, type Sandbox } from '../index.js'
import { isForeignAdminRequest, isLoopback } from './loopback.js'

/** How a sandbox is served. */
export interface ServeOptions {
  /** 0 takes any free port. */
  port: number
  /** The address to listen on; only this computer's own unless told otherwise. */
  host?: string
  /** Gets one line for each request; it holds no header and no body, so no secret. */
  log?: (line: string) => void
  /** Whether the process is the server's own; its global Response may then be replaced by a faster one. */
  ownProcess?: boolean
}

/** A sandbox that is being served. */
export interface SandboxServer {
  url: string
  /** Whether only this computer reaches it. */
  loopback: boolean
  /** Ends all connections and stops. */
  close: () => Promise<void>
}

/** More than this much of headers is refused, in bytes. */
const maxHeaderSize = 16 * 1024

const foreign = JSON.stringify({
  error: 'Under /_sandbox/ only requests to localhost, 127.0.0.1 or [::1] are answered.',
})

/**
 * Serves a sandbox over HTTP.
 *
 * @throws TypeError when the host is empty, which would mean every address; the error of listening, as when the port is taken
 */
export async function serveSandbox(sandbox: Sandbox, options: ServeOptions): Promise<SandboxServer> {
  const { port, host = '127.0.0.1', log, ownProcess = false } = options
  if (host.trim() === '') throw new TypeError('The host is empty. Give an address to listen on, as in 127.0.0.1.')
  const resets = new WeakSet<IncomingMessage>()
  const answer = async (request: Request, { incoming }: { incoming: IncomingMessage }): Promise<Response> => {
    try {
      return await sandbox.fetch(request)
    } catch (error) {
      resets.add(incoming)
      incoming.socket.destroy()
      if (error instanceof ConnectionReset) return new Response(null, { status: 500 })
      throw error
    }
  }
  const listener = getRequestListener((request, bindings) => answer(request, bindings as { incoming: IncomingMessage }), {
    overrideGlobalObjects: ownProcess,
  })
  let loopback = true
  const server = createServer({ maxHeaderSize }, (incoming, outgoing) => {
    if (log) {
      const started = performance.now()
      outgoing.once('close', () => {
        const whole = outgoing.writableFinished && !resets.has(incoming)
        log(line(incoming, whole ? outgoing.statusCode : 'reset', started))
      })
    }
    if (loopback && isForeignAdminRequest(incoming))
      outgoing.writeHead(403, { 'Content-Type': 'application/json', Connection: 'close' }).end(foreign)
    else void listener(incoming, outgoing)
  })
  if (log) logUnreadable(server, log)
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

function line({ method, url }: IncomingMessage, outcome: number | string, started: number): string {
  return `${method} ${url} ${outcome} ${(performance.now() - started).toFixed(1)} ms`
}

/** The status for what Node cannot read; 400 for all else. */
const unreadable: ReadonlyMap<string | undefined, number> = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
])

/** What Node refuses never becomes a request. It is answered as Node would, with a line that says so. */
function logUnreadable(server: Server, log: (line: string) => void): void {
  const answering = new WeakSet<object>()
  server.on('request', ({ socket }, outgoing) => {
    answering.add(socket)
    outgoing.once('close', () => answering.delete(socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // In the middle of an answer there is no room for another.
    if (error.code === 'ECONNRESET' || !socket.writable || answering.has(socket)) return void socket.destroy(error)
    const status = unreadable.get(error.code) ?? 400
    log(`unreadable request ${status} (${error.code ?? error.message})`)
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`)
  })
}

import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { inspect } from 'node:util'
import { getRequestListener } from '@hono/node-server'
import { keepConnectionsOpen } from '../../http/keep-alive.js'
import { ServiceResponse } from '../../http/service-response.js'
import { dotSegmentRule, hasDotSegment } from '../../openapi/special-paths.js'
import { ApiError } from '../errors.js'
import type { Sandbox } from '../sandbox.js'
import { allowOrigin, checkOrigins } from './cors.js'
import { inTurns, keepIgnoredBody, withMergedChunks } from './incoming.js'
import { ConnectionResetError } from './inject-faults.js'
import { hostnameOf, isForeignAdminRequest, isLoopback } from './loopback.js'
import { logInvalidRequests, type RequestNotes, requestLine, requestNotes } from './request-log.js'
import { errorParts, httpDate, toResponse } from './responses.js'
import { servedRequests } from './served-requests.js'
import { reportTlsErrors } from './tls-errors.js'

/** A certificate with its private key, both in PEM. */
export interface TlsOptions {
  cert: string
  /** A secret. */
  key: string
}

/** Options of a sandbox server. */
export interface ServeOptions {
  /** The port; 0 picks a free one. */
  port: number
  /** The address to listen on. Defaults to 127.0.0.1. */
  host?: string | undefined
  /** Serves HTTPS with this certificate and its private key, both in PEM. */
  tls?: TlsOptions | undefined
  /**
   * Receives one line per request, without headers and bodies. After a wrong signature, it receives the canonical request
   * that the sandbox expected. Neither contains secrets.
   */
  log?: ((line: string) => void) | undefined
  /** The origins whose pages may call the server, such as `http://127.0.0.1:4011`; `*` for any. Defaults to none. */
  allowOrigins?: readonly string[] | undefined
  /** Whether the process runs only this server. If so, the global `Response` is replaced by a faster one. */
  dedicatedProcess?: boolean | undefined
}

/** The part of a sandbox that a server requires. */
export interface ServedSandbox {
  fetch: (request: Request) => Promise<Response>
  clock: Pick<Sandbox['clock'], 'now'>
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
 * Serves a sandbox over HTTP, or over HTTPS with `tls`.
 *
 * @throws TypeError when the host is empty, which would mean every address, an origin is invalid, or the certificate or its key is;
 *   the error of `listen`, such as EADDRINUSE
 */
export async function serveSandbox(sandbox: ServedSandbox, options: ServeOptions): Promise<SandboxServer> {
  const { port, host = '127.0.0.1', tls, log, allowOrigins = [], dedicatedProcess = false } = options
  checkOrigins(allowOrigins)
  if (host.trim() === '') throw new TypeError('The host is empty. Use an address to listen on, such as 127.0.0.1.')
  /** What the log adds about requests, or replaces their status by. */
  const notes = new WeakMap<IncomingMessage, RequestNotes & { outcome?: 'reset' }>()
  const handle = inTurns(async (request, incoming) => {
    // The client left while an earlier request on its connection was handled. This response isn't sent.
    if (incoming.socket.destroyed) return new Response(null, { status: 500 })
    try {
      if (hasDotSegment(incoming.url ?? '')) return dotSegmentError(sandbox.clock.now())
      const received = withMergedChunks(request, incoming)
      keepIgnoredBody(received, incoming)
      servedRequests.add(received)
      const response = await sandbox.fetch(received)
      const added = requestNotes.get(received)
      if (added) notes.set(incoming, added)
      return response
    } catch (error) {
      if (error instanceof ConnectionResetError) {
        notes.set(incoming, { outcome: 'reset' })
        incoming.socket.destroy()
      } else if (!incoming.socket.destroyed) {
        log?.(`internal error: ${inspect(error)}`)
        return internalError(error, sandbox.clock.now())
      }
      // The connection is closed, so this response isn't sent.
      return new Response(null, { status: 500 })
    }
  })
  const listener = getRequestListener(
    (request, bindings) => handle(request, (bindings as { incoming: IncomingMessage }).incoming),
    { overrideGlobalObjects: dedicatedProcess },
  )
  const hostInUrl = host.includes(':') ? `[${host}]` : host
  // The administration responds under the URL that is reported, even if it isn't a usual name of this computer.
  const ownHost = hostnameOf(`http://${hostInUrl}`)
  let loopback = true
  const logged: RequestListener = (incoming, outgoing) => {
    // Every response has the sandbox's date, also those to requests that never reach the sandbox.
    outgoing.setHeader('Date', httpDate(sandbox.clock.now()))
    if (!log) return
    const started = performance.now()
    outgoing.once('close', () => {
      const { outcome, warning, note } = notes.get(incoming) ?? {}
      const status = outgoing.writableFinished ? outgoing.statusCode : 'aborted'
      log(requestLine(incoming, outcome ?? status, started) + (warning === undefined ? '' : `, ${warning}`))
      if (note !== undefined) log(note)
    })
  }
  const server = await createHttpServer(tls, (incoming, outgoing) => {
    logged(incoming, outgoing)
    if (loopback && isForeignAdminRequest(incoming, ownHost))
      outgoing.writeHead(403, { 'Content-Type': 'application/json', Connection: 'close' }).end(foreignHost)
    else if (!allowOrigin(incoming, outgoing, allowOrigins)) void listener(incoming, outgoing)
  })
  // Without a listener, Node responds itself.
  server.on('checkExpectation', (incoming, outgoing) => {
    logged(incoming, outgoing)
    outgoing.writeHead(417).end()
  })
  keepConnectionsOpen(server)
  // A push may take long. Connections without a request still end.
  server.requestTimeout = 0
  if (log) logInvalidRequests(server, log)
  if (tls) reportTlsErrors(server, log)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address : { address: host, port }
  loopback = isLoopback(bound.address)
  return {
    url: `http${tls ? 's' : ''}://${hostInUrl}:${bound.port}`,
    loopback,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Creates a server for HTTP, or for HTTPS. The second loads only when it's used. */
async function createHttpServer(tls: TlsOptions | undefined, listener: RequestListener): Promise<Server> {
  // A missing Host header is rejected by the listener.
  const options = { maxHeaderSize, requireHostHeader: false, ServerResponse: ServiceResponse }
  if (!tls) return createServer(options, listener)
  const https = await import('node:https')
  try {
    return https.createServer({ ...options, cert: tls.cert, key: tls.key }, listener)
  } catch (error) {
    throw new TypeError(
      `The TLS certificate or its key is invalid: ${error instanceof Error ? error.message : error}. Both must be in PEM, and belong together.`,
    )
  }
}

/** Returns the response to a path with a segment `.` or `..`. */
function dotSegmentError(now: number): Response {
  const error = new ApiError('APIGW.0101', `${new ApiError('APIGW.0101').message} ${dotSegmentRule}`)
  return toResponse(errorParts(error, randomBytes(16).toString('hex')), now)
}

/** Returns the response to a request that failed because of a bug in the sandbox, in the format of the service. */
function internalError(error: unknown, now: number): Response {
  const detail = `Internal error of the sandbox: ${error instanceof Error ? error.message : error}`
  return toResponse(errorParts(new ApiError('SVCSTG.SWR.5000008', detail), 'none'), now)
}

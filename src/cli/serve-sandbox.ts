import { createServer, type IncomingMessage } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { ConnectionReset, type Sandbox } from '../sandbox/index.js'

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
  /** Ends all connections and stops. */
  close: () => Promise<void>
}

/** More than this much of headers is refused, in bytes. */
const maxHeaderSize = 16 * 1024

/**
 * Serves a sandbox over HTTP.
 *
 * @throws the error of listening, as when the port is taken
 */
export async function serveSandbox(sandbox: Sandbox, options: ServeOptions): Promise<SandboxServer> {
  const { port, host = '127.0.0.1', log, ownProcess = false } = options
  const answer = async (request: Request, { incoming }: { incoming: IncomingMessage }): Promise<Response> => {
    const started = log && performance.now()
    try {
      const response = await sandbox.fetch(request)
      if (log && started !== undefined) log(line(incoming, String(response.status), started))
      return response
    } catch (error) {
      incoming.socket.destroy()
      if (log && started !== undefined) log(line(incoming, 'reset', started))
      if (error instanceof ConnectionReset) return new Response(null, { status: 500 })
      throw error
    }
  }
  const listener = getRequestListener((request, bindings) => answer(request, bindings as { incoming: IncomingMessage }), {
    overrideGlobalObjects: ownProcess,
  })
  const server = createServer({ maxHeaderSize }, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function line({ method, url }: IncomingMessage, outcome: string, started: number): string {
  return `${method} ${url} ${outcome} ${(performance.now() - started).toFixed(1)} ms`
}

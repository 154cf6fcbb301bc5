import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { createSwrClient, type SwrClient, type SwrClientOptions } from '../../src/index.js'

/** A request that the server received, with its body. */
export interface ReceivedRequest {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
  response: ServerResponse
  /** The number of the request, starting at 1. */
  number: number
}

/** An HTTP server on a free port. */
export interface TestServer {
  url: string
  requests: ReceivedRequest[]
  [Symbol.asyncDispose]: () => Promise<void>
}

/** Starts a server. Disposing of it closes all its connections. */
export async function startServer(handle: (request: ReceivedRequest) => unknown): Promise<TestServer> {
  const requests: ReceivedRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const received = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body,
      response,
      number: requests.length + 1,
    }
    requests.push(received)
    await handle(received)
  })
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Starts a server that closes when the test finishes. */
export async function startTestServer(handle: (request: ReceivedRequest) => unknown): Promise<TestServer> {
  const server = await startServer(handle)
  onTestFinished(() => server[Symbol.asyncDispose]())
  return server
}

/** Creates a client of the server, with a token and short delays between attempts. */
export const createTestClient = (server: { url: string }, options: SwrClientOptions = {}): SwrClient =>
  createSwrClient({ endpoint: server.url, credentials: { token: 'secret-token' }, retry: { delay: 1 }, ...options })

/** The response body of an organization. */
export const organization = { id: 1, name: 'group', creator_name: 'me', auth: 7 }

/** The gateway's response body for too many requests. */
export const throttled = { error_code: 'APIGW.0308', error_msg: 'slow down', request_id: 'r' }

/** Sends a JSON response. */
export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { createSwrClient, type SwrClient, type SwrClientOptions } from '../../src/index.js'

/** A request that arrived, with its body. */
export interface Arrived {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
  response: ServerResponse
  /** Counted from 1. */
  number: number
}

/** A real server on a free port. */
export interface TestServer {
  url: string
  arrived: Arrived[]
  [Symbol.asyncDispose]: () => Promise<void>
}

/** Starts a server that answers with `handle`, and ends all its connections when it is disposed of. */
export async function serve(handle: (request: Arrived) => unknown): Promise<TestServer> {
  const arrived: Arrived[] = []
  const sockets = new Set<Socket>()
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const one = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body,
      response,
      number: arrived.length + 1,
    }
    arrived.push(one)
    await handle(one)
  })
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** The same, for as long as the test runs. */
export async function serveForTest(handle: (request: Arrived) => unknown): Promise<TestServer> {
  const server = await serve(handle)
  onTestFinished(() => server[Symbol.asyncDispose]())
  return server
}

/** A client that sends its token there, and does not wait long before it tries again. */
export const clientOf = (server: { url: string }, options: SwrClientOptions = {}): SwrClient =>
  createSwrClient({ endpoint: server.url, credentials: { token: 'secret-token' }, retry: { delay: 1 }, ...options })

/** What the service says of an organization. */
export const organization = { id: 1, name: 'group', creator_name: 'me', auth: 7 }

/** What the gateway says to those who ask too often. */
export const throttled = { error_code: 'APIGW.0308', error_msg: 'slow down', request_id: 'r' }

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}

import { Buffer } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** A function that handles a request, as it was received by a server. */
type Handle = (request: Request, incoming: IncomingMessage) => Promise<Response>

/**
 * Returns a request whose body consists of large parts. A web stream of a chunked body has a part for each chunk, and many
 * small ones would block the event loop.
 */
export function withMergedChunks(request: Request, incoming: IncomingMessage): Request {
  if (incoming.headers['transfer-encoding'] === undefined || request.method === 'GET' || request.method === 'HEAD')
    return request
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body: mergedChunks(incoming), duplex: 'half' } as RequestInit)
}

/** The bodies of requests with GET, which a `Request` cannot have, as requests of another method. */
const ignoredBodies = new WeakMap<Request, Request>()

/** Keeps the body of a signed GET request. The operation ignores it, but its signature covers it. */
export function keepIgnoredBody(request: Request, incoming: IncomingMessage): void {
  const { authorization, 'transfer-encoding': encoding, 'content-length': length = '0' } = incoming.headers
  if (request.method !== 'GET' || authorization === undefined || (encoding === undefined && Number(length) === 0)) return
  const { url, headers } = request
  const init = { method: 'POST', headers, body: mergedChunks(incoming), duplex: 'half' } as RequestInit
  ignoredBodies.set(request, new Request(url, init))
}

/** Returns the request from which to read the body of a request. */
export function bodySource(request: Request): Request {
  return ignoredBodies.get(request) ?? request
}

/** Returns a stream with one part for all chunks that arrive in the same turn of the event loop. */
function mergedChunks(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let chunks: Buffer[] = []
  let open = true
  return new ReadableStream({
    start(controller) {
      const flush = (): void => {
        if (open && chunks.length > 0) controller.enqueue(Buffer.concat(chunks))
        chunks = []
        if (open && (controller.desiredSize ?? 0) <= 0) incoming.pause()
      }
      const close = (finish: () => void): void => {
        if (open) finish()
        open = false
      }
      incoming.on('data', (chunk: Buffer) => {
        if (open && chunks.push(chunk) === 1) setImmediate(flush)
      })
      incoming.once('end', () => {
        flush()
        close(() => controller.close())
      })
      incoming.once('error', error => close(() => controller.error(error)))
      incoming.once('close', () => close(() => controller.error(new Error('The connection was closed.'))))
    },
    pull() {
      incoming.resume()
    },
    cancel() {
      open = false
      incoming.resume()
    },
  })
}

/**
 * Handles the requests of each connection one after another, each in a turn of the event loop of its own. Pipelined requests
 * arrive together, and would otherwise delay other connections.
 */
export function inTurns(handle: Handle): Handle {
  const last = new WeakMap<Socket, Promise<unknown>>()
  return (request, incoming) => {
    const { socket } = incoming
    const previous = last.get(socket)
    const current = previous ? afterwards(previous, () => handle(request, incoming)) : handle(request, incoming)
    last.set(socket, current)
    const done = (): void => {
      if (last.get(socket) === current) last.delete(socket)
    }
    current.then(done, done)
    return current
  }
}

async function afterwards<T>(previous: Promise<unknown>, next: () => Promise<T>): Promise<T> {
  // The connection reports the error of the previous request itself.
  await previous.catch(() => {})
  await new Promise(resolve => setImmediate(resolve))
  return next()
}

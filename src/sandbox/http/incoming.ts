import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'

/** A function that handles a request, as it was received by a server. */
type Handle = (request: Request, incoming: IncomingMessage) => Promise<Response>

/**
 * Returns a request whose body consists of large parts. A web stream of a chunked body has a part for each chunk, and many
 * small ones would block the event loop.
 */
export function withMergedChunks(request: Request, incoming: IncomingMessage): Request {
  if (incoming.headers['transfer-encoding'] === undefined) return request
  const { url, method, headers, signal } = request
  // An iterated stream returns everything that it has received as one part.
  const body = Readable.toWeb(Readable.from(incoming))
  return new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit)
}

/**
 * Handles the requests of each connection one after another, each in a turn of the event loop of its own. Pipelined requests
 * arrive all at once, and would otherwise keep other connections waiting.
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

import { type CallbackTransport, createCallbackTransport, type Send, sendWithSignal } from './callback-transport.js'
import { type RawHeaders, resolveWith } from './node-response.js'
import { sendTogether } from './send-together.js'
import { bodySizeError, checkProxy, maxBodySize, type Transport } from './transport.js'

/** A dispatcher of undici, as the `fetch` of Node.js calls it. */
interface Dispatcher {
  dispatch(
    options: { origin: string; path: string; method: string; headers: Record<string, string>; body: string | null },
    handler: DispatchHandler,
  ): unknown
}

interface DispatchHandler {
  onConnect(abort: (reason: unknown) => void): void
  onHeaders(status: number, rawHeaders: RawHeaders, resume: () => void, statusText: string): boolean
  onData(chunk: Buffer): boolean
  onComplete(): void
  onError(error: unknown): void
}

/** Where Node.js and npm's undici keep what `fetch` sends its requests with: an agent, a proxy or a MockAgent. */
const globalDispatcher = Symbol.for('undici.globalDispatcher.1')

/**
 * Returns a transport that sends with the dispatcher of the global `fetch` of Node.js, but without `fetch`, whose streams and
 * objects take more than half of its time. It uses `fetch` if a program has replaced it, for example with a mock.
 *
 * @returns `undefined` in other runtimes
 */
export function dispatchTransport(viaFetch: Transport): CallbackTransport | undefined {
  const { versions } = globalThis.process ?? {}
  if (!versions?.node || versions.bun || versions.deno) return undefined
  const sendWithFetch = sendWithSignal(viaFetch)
  let mayIgnoreProxy = true
  return createCallbackTransport((request, callbacks) => {
    if (mayIgnoreProxy && request.url.startsWith('https:')) {
      mayIgnoreProxy = false
      checkProxy(request.url)
    }
    const dispatcher = isFetchOfNode() ? findDispatcher() : undefined
    return dispatcher ? sendTogether(createSend(dispatcher))(request, callbacks) : sendWithFetch(request, callbacks)
  })
}

let lastFetch: typeof fetch | undefined
let isOwn = false

/** Whether the global `fetch` is the function that Node.js defines. A program may replace it at any time. */
function isFetchOfNode(): boolean {
  const { fetch } = globalThis
  if (fetch !== lastFetch) {
    lastFetch = fetch
    // Only that function loads a module of Node.js itself.
    isOwn = Function.prototype.toString.call(fetch).includes('internal/deps/undici/undici')
  }
  return isOwn
}

/** Returns the current dispatcher; `undefined` if Node.js no longer keeps it there. */
function findDispatcher(): Dispatcher | undefined {
  const read = (): Partial<Dispatcher> | undefined => Reflect.get(globalThis, globalDispatcher)
  // Node.js creates it with the first of these objects.
  if (!read()) new Headers()
  const found = read()
  return typeof found?.dispatch === 'function' ? (found as Dispatcher) : undefined
}

/** The statuses whose responses have no body. */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304])

function createSend(dispatcher: Dispatcher): Send {
  return ({ method, url, headers, body }, callbacks) => {
    const { origin, pathname, search } = new URL(url)
    let abort: ((reason: unknown) => void) | undefined
    let cancelled: { reason: unknown } | undefined
    let status = 0
    let statusText = ''
    let rawHeaders: RawHeaders = []
    const chunks: Buffer[] = []
    let size = 0
    const handler: DispatchHandler = {
      onConnect(abortRequest) {
        abort = abortRequest
        if (cancelled) abort(cancelled.reason)
      },
      onHeaders(receivedStatus, receivedHeaders, _resume, receivedText) {
        status = receivedStatus
        statusText = receivedText
        rawHeaders = receivedHeaders
        // As `fetch` does: what follows isn't a body, and the connection may fail because of it.
        if (withoutBody.has(status)) resolveWith({ status, statusText, rawHeaders, chunks: [] }, callbacks)
        return true
      },
      onData(chunk) {
        size += chunk.length
        if (size <= maxBodySize) chunks.push(chunk)
        else {
          const error = bodySizeError()
          callbacks.reject(error)
          abort?.(error)
        }
        return true
      },
      onComplete() {
        if (!withoutBody.has(status)) resolveWith({ status, statusText, rawHeaders, chunks }, callbacks)
      },
      // As `fetch` does.
      onError: error => callbacks.reject(new TypeError(status < 200 ? 'fetch failed' : 'terminated', { cause: error })),
    }
    dispatcher.dispatch(
      {
        origin,
        path: pathname + search,
        method,
        headers: { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', ...headers },
        body: body || null,
      },
      handler,
    )
    return reason => {
      cancelled = { reason }
      abort?.(reason)
    }
  }
}

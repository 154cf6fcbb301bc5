import { processEnvironment } from '../auth/environment.js'
import { SwrInputError } from '../errors/input-error.js'
import type { RawResponse } from '../errors/raw-response.js'

/** A `fetch` that accepts a `Request`, such as the sandbox's `fetch` or the global one. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>

/**
 * Any implementation of `fetch`: the global one, that of npm's undici, or the sandbox's.
 *
 * Its first argument is a `Request`. An implementation that doesn't know this class treats it as a URL, as which it is the
 * right text, and reads the rest from its second argument.
 */
export type FetchLike = (request: Request & string, init: FetchInit) => Promise<FetchResponse>

/** The request as the second argument of a `fetch`. */
export interface FetchInit {
  method: string
  headers: Record<string, string>
  body?: string
  signal: AbortSignal
  redirect: 'manual'
}

/** What the client reads of a `Response`. */
export interface FetchResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: Pick<Headers, 'get' | 'has' | 'forEach'> & Iterable<[string, string]>
  readonly body?: unknown
  text(): Promise<string>
}

/** A request as a transport sends it. */
export interface TransportRequest {
  method: string
  /** The absolute URL, already percent-encoded. */
  url: string
  headers: Record<string, string>
  body?: string | undefined
}

/** A response whose body has been read in full. */
export interface TransportResponse extends RawResponse {
  statusText: string
}

/** What a transport with a limited number of connections reports, so that waiting for one doesn't count as sending. */
export interface TransportProgress {
  /** Reports that the request waits for a connection. The timeout of the attempt stops. */
  queued(): void
  /** Reports that the request is being sent. The timeout of the attempt starts. */
  sending(): void
}

/**
 * Sends one request and reads the whole response. Rejects if the connection fails or the signal is aborted.
 *
 * A transport doesn't retry, follow redirects or throw for an error status: the client handles these.
 *
 * @example
 * const transport: Transport = async ({ method, url, headers, body }, signal) => {
 *   const response = await fetch(url, { method, headers, body: body ?? null, signal, redirect: 'manual' })
 *   const { status, statusText } = response
 *   return { status, statusText, headers: response.headers, text: await response.text() }
 * }
 */
export type Transport = (
  request: TransportRequest,
  signal: AbortSignal,
  progress?: TransportProgress,
) => Promise<TransportResponse>

/** The longest body that the client reads, in bytes. A page of a thousand items has a few MB; a hostile server may send any number. */
export const maxBodySize: number = 16 * 2 ** 20

/** Returns the error of a body that is too long. */
export function bodySizeError(): Error {
  return new Error(`the body exceeds ${maxBodySize / 2 ** 20} MB`)
}

/**
 * Returns a transport that sends with `customFetch`, or with the global `fetch`, which is looked up on each call.
 *
 * @param dispatcher what undici sends the requests with, for example a proxy
 */
export function fetchTransport(customFetch: FetchLike | undefined, dispatcher?: object): Transport {
  let mayIgnoreProxy = !customFetch && !dispatcher
  return async ({ method, url, headers, body }, signal) => {
    if (mayIgnoreProxy && url.startsWith('https:')) {
      mayIgnoreProxy = false
      checkProxy(url)
    }
    // Following a redirect would send the credentials to another host.
    const init: FetchInit = { method, headers, signal, redirect: 'manual', ...(body ? { body } : {}) }
    const sent = dispatcher ? { ...init, dispatcher } : init
    // The types of browsers lack `dispatcher`, and those of Node have a class for it.
    const response = customFetch ? await customFetch(portableRequest(url, init), sent) : await fetch(url, sent as RequestInit)
    if (typeof response?.text !== 'function')
      throw new SwrInputError(`The \`fetch\` option must return a Response, not ${typeof response}.`)
    const text = await readResponseBody(response, signal)
    const { status, statusText, headers: received } = response
    return { status, statusText, headers: received instanceof Headers ? received : new Headers([...received]), text }
  }
}

/** Warns if the environment has a proxy that `fetch` doesn't use. */
export function checkProxy(url: string): void {
  const { HTTPS_PROXY, https_proxy } = processEnvironment()
  if (HTTPS_PROXY || https_proxy)
    // Bundles for browsers omit this module.
    import('./unused-proxy.js').then(({ warnAboutUnusedProxy }) => warnAboutUnusedProxy(url, 'dispatcher')).catch(() => {})
}

/** Creates a request that another implementation of `fetch`, which treats it as a URL, converts to the right text. */
function portableRequest(url: string, init: FetchInit): Request & string {
  return Object.defineProperty(new Request(url, init), 'toString', { value: () => url }) as Request & string
}

/** Reads a body up to the maximum size, and stops when the signal is aborted, which a custom fetch may ignore. */
async function readResponseBody(response: FetchResponse, signal: AbortSignal): Promise<string> {
  const body = response.body as Response['body'] | undefined
  // The body of another implementation, or of a test double, may be no stream of the web.
  if (typeof body?.getReader !== 'function') return response.text()
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let reads = 1; ; reads += 1) {
    // A stream that always has a chunk ready would never let a timeout fire.
    if (reads % 1000 === 0) await new Promise<void>(resolve => setTimeout(resolve))
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    const problem = signal.aborted ? signal.reason : size > maxBodySize ? bodySizeError() : undefined
    if (problem) {
      // The stream may be one that never closes.
      reader.cancel(problem).catch(() => {})
      throw problem
    }
    text += decoder.decode(value, { stream: true })
  }
}

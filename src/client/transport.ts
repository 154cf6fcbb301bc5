import { SwrInputError } from '../errors/input-error.js'
import type { RawResponse } from '../errors/raw-response.js'

/**
 * A `fetch`: the global one, that of another implementation such as npm's undici, or the sandbox's. The client passes a
 * `Request` and, for implementations that don't know its class, the same request as `init`.
 */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>

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

/** Returns a transport that sends with `customFetch`, or with the global `fetch`, which is looked up on each call. */
export function fetchTransport(customFetch: Fetch | undefined): Transport {
  return async ({ method, url, headers, body }, signal) => {
    // Following a redirect would send the credentials to another host.
    const init: RequestInit = { method, headers, signal, redirect: 'manual', ...(body ? { body } : {}) }
    const response = customFetch ? await customFetch(portableRequest(url, init), init) : await fetch(url, init)
    if (typeof response?.text !== 'function')
      throw new SwrInputError(`The \`fetch\` option must return a Response, not ${typeof response}.`)
    const text = await readText(response, signal)
    return { status: response.status, statusText: response.statusText, headers: response.headers, text }
  }
}

/** Creates a request that another implementation of `fetch`, which treats it as a URL, converts to the right text. */
function portableRequest(url: string, init: RequestInit): Request {
  return Object.defineProperty(new Request(url, init), 'toString', { value: () => url })
}

/** Reads a body up to the maximum size, and stops when the signal is aborted, which a custom fetch may ignore. */
async function readText(response: Response, signal: AbortSignal): Promise<string> {
  // A test double may have only `text`.
  if (typeof response.body?.getReader !== 'function') return response.text()
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
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

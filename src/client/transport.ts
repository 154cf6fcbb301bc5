import type { RawResponse } from '../errors/error-from-response.js'
import { SwrInputError } from '../errors/input-error.js'
import { rejectOnAbort } from './abort.js'

/** A `fetch` that accepts a `Request`, such as the sandbox's `fetch` or the global one. */
export type Fetch = (request: Request) => Promise<Response>

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
export type Transport = (request: TransportRequest, signal: AbortSignal) => Promise<TransportResponse>

/** Returns a transport that sends with `customFetch`, or with the global `fetch`, which is looked up on each call. */
export function fetchTransport(customFetch: Fetch | undefined): Transport {
  return async ({ method, url, headers, body }, signal) => {
    // Following a redirect would send the credentials to another host.
    const init: RequestInit = { method, headers, signal, redirect: 'manual', ...(body ? { body } : {}) }
    // A custom fetch may ignore the signal.
    const response = customFetch ? await rejectOnAbort(customFetch(new Request(url, init)), signal) : await fetch(url, init)
    if (typeof response?.text !== 'function')
      throw new SwrInputError(`The \`fetch\` option must return a Response, not ${typeof response}.`)
    const text = await (customFetch ? rejectOnAbort(response.text(), signal) : response.text())
    return { status: response.status, statusText: response.statusText, headers: response.headers, text }
  }
}

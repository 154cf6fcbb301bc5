import { sleep } from '../../client/abort.js'
import { retriedStatuses } from '../../client/retry.js'
import type { Fetch } from '../../client/transport.js'
import { redactBody, redacted, redactHeaders } from '../../errors/redact.js'
import { createRedactor } from '../../errors/redactor.js'
import { blockReason } from './network-guard.js'
import type { Exchange } from './result.js'

/** A request and its response. Secrets are redacted on request only, since most exchanges are never reported. */
export interface RecordedExchange {
  hasResponse: boolean
  redact: () => Exchange
}

/** Options of a recording fetch. */
export interface RecordingFetchOptions {
  /** Replaces the global `fetch`. */
  fetch?: Fetch | undefined
  /** Delays requests beyond this rate. */
  requestsPerSecond?: number | undefined
  /** Whether others use the service: requests pass the network guard, and throttled requests are retried. */
  shared: boolean
  /** Called with each exchange when its response was read completely, or failed. */
  onExchange: (exchange: RecordedExchange) => void
  /** Called with the reason when the network guard blocks a request. */
  onBlocked: (reason: string) => void
}

/** Creates a `fetch` that limits the request rate and records requests and responses. */
export function createRecordingFetch(options: RecordingFetchOptions): Fetch {
  const { fetch = globalThis.fetch, requestsPerSecond, shared, onExchange, onBlocked } = options
  let nextSlot = 0
  const waitForSlot = async (signal: AbortSignal): Promise<void> => {
    if (requestsPerSecond === undefined) return
    const delay = nextSlot - performance.now()
    nextSlot = Math.max(nextSlot, performance.now()) + 1000 / requestsPerSecond
    if (delay > 0) await sleep(delay, signal)
  }
  const sendOnce = async (request: Request, body: string): Promise<Response> => {
    await waitForSlot(request.signal)
    const { method, url } = request
    const requestHeaders = new Headers(request.headers)
    const requestBody = request.body === null ? undefined : body
    const startedAt = new Date().toISOString()
    const started = performance.now()
    const record = (received: Received): void => {
      const duration = performance.now() - started
      const sent = { method, url, requestHeaders, requestBody, startedAt, duration }
      onExchange({ hasResponse: 'status' in received, redact: () => toExchange(sent, received) })
    }
    try {
      const response = await fetch(request)
      // Read here, so that a truncated response is recorded, too.
      const bytes = await response.arrayBuffer()
      const text = new TextDecoder().decode(bytes)
      record({ status: response.status, headers: response.headers, text })
      // A clone would be read twice.
      return Object.defineProperties(response, {
        body: { value: null },
        text: { value: async () => text },
        arrayBuffer: { value: async () => bytes },
      })
    } catch (error) {
      record({ error: error instanceof Error ? error.message : String(error) })
      throw error
    }
  }
  return async (request, init) => {
    const body = await readRequestBody(request, init)
    if (!shared) return sendOnce(request, body)
    const reason = blockReason(request.method, request.url, body)
    if (reason !== undefined) {
      onBlocked(reason)
      throw new Error(reason)
    }
    for (let retries = 0; ; retries++) {
      const response = await sendOnce(retries < maxThrottledRetries ? copyRequest(request) : request, body)
      // An injected fault is the response that the case expects.
      const limit = maxRetries(request.method, response.status)
      if (retries >= limit || request.headers.has('x-sandbox-fault')) return response
      const seconds = Math.min(Number(response.headers.get('retry-after')) || 2 ** retries, 30)
      // The signal keeps an aborted request from being sent again.
      await sleep(seconds * 1000, request.signal)
    }
  }
}

/** The client also passes the text of the body, which is faster than reading a clone. */
async function readRequestBody(request: Request, init: RequestInit | undefined): Promise<string> {
  if (request.body === null) return ''
  return typeof init?.body === 'string' ? init.body : request.clone().text()
}

/** A request before its secrets are redacted. */
interface Sent extends Pick<Exchange, 'method' | 'url' | 'startedAt' | 'duration'> {
  requestHeaders: Headers
  requestBody: string | undefined
}

/** A response before its secrets are redacted, or why there is none. */
type Received = { status: number; headers: Headers; text: string } | { error: string }

function toExchange({ requestHeaders, requestBody, ...sent }: Sent, received: Received): Exchange {
  const redact = createRedactor({ headers: Object.fromEntries(requestHeaders), body: requestBody })
  const exchange = {
    ...sent,
    requestHeaders: redactHeaders(requestHeaders),
    requestBody: requestBody === undefined ? undefined : truncateBody(redactBody(requestBody)),
  }
  if ('error' in received)
    return { ...exchange, responseHeaders: {}, responseBody: '', error: truncateBody(redact(received.error)) }
  const { status, headers } = received
  const text = received.text.replace(registryToken, `$1${redacted}"`)
  return { ...exchange, status, responseHeaders: redactHeaders(headers, redact), responseBody: truncateBody(redact(text)) }
}

/** Matches the token in the response of a registry. */
const registryToken = /("(?:access_|refresh_)?token"\s*:\s*")[^"]*"/g

/** How often a throttled request is retried. */
const maxThrottledRetries = 5

/** Returns how often a request is retried: one that was throttled, or a read that an overloaded gateway rejected. */
function maxRetries(method: string, status: number): number {
  if (status === 429) return maxThrottledRetries
  return method === 'GET' && retriedStatuses.has(status) ? 2 : 0
}

/** Copies a request with its signal; in Node 20, a plain clone loses the signal after garbage collection. */
const copyRequest = (request: Request): Request => new Request(request.clone(), { signal: request.signal })

/** The maximum recorded length of a body; requests at the size limit of the service have 12 MB. */
const maxRecordedLength = 64 * 1024

function truncateBody(text: string): string {
  return text.length > maxRecordedLength ? `${text.slice(0, maxRecordedLength)}… (${text.length} characters)` : text
}

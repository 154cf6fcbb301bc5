import { sleep } from '../../client/abort.js'
import type { Fetch } from '../../client/transport.js'
import { redactBody, redactHeaders } from '../../errors/redact.js'
import { createRedactor } from '../../errors/redactor.js'
import { blockReason } from './network-guard.js'
import type { Exchange } from './result.js'

/** Options of a recording fetch. */
export interface RecordingFetchOptions {
  /** Replaces the global `fetch`. */
  fetch?: Fetch | undefined
  /** Delays requests beyond this rate. */
  requestsPerSecond?: number | undefined
  /** Whether others use the service: requests pass the network guard, and throttled requests are retried. */
  shared: boolean
  /** Called with each redacted exchange when its response was read completely, or failed. */
  onExchange: (exchange: Exchange) => void
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
    const redact = createRedactor({ headers: Object.fromEntries(request.headers), body })
    const recordText = (text: string): string => truncateBody(redact(text))
    const started = performance.now()
    const sent = {
      method: request.method,
      url: request.url,
      requestHeaders: redactHeaders(request.headers),
      requestBody: request.body === null ? undefined : truncateBody(redactBody(body)),
      startedAt: new Date().toISOString(),
    }
    try {
      const response = await fetch(request)
      // Read here, so that a truncated response is recorded, too.
      const responseBody = recordText(await response.clone().text())
      const responseHeaders = redactHeaders(response.headers, redact)
      onExchange({ ...sent, status: response.status, responseHeaders, responseBody, duration: performance.now() - started })
      return response
    } catch (error) {
      const message = recordText(error instanceof Error ? error.message : String(error))
      onExchange({ ...sent, responseHeaders: {}, responseBody: '', error: message, duration: performance.now() - started })
      throw error
    }
  }
  return async request => {
    const body = request.body === null ? '' : await request.clone().text()
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

/** How often a throttled request is retried. */
const maxThrottledRetries = 5

/** Returns how often a request is retried: one that was throttled, or a read that an overloaded gateway rejected. */
function maxRetries(method: string, status: number): number {
  if (status === 429) return maxThrottledRetries
  return method === 'GET' && [502, 503, 504].includes(status) ? 2 : 0
}

/** Copies a request with its signal; in Node 20, a plain clone loses the signal after garbage collection. */
const copyRequest = (request: Request): Request => new Request(request.clone(), { signal: request.signal })

/** The maximum recorded length of a body; requests at the size limit of the service have 12 MB. */
const maxRecordedLength = 64 * 1024

function truncateBody(text: string): string {
  return text.length > maxRecordedLength ? `${text.slice(0, maxRecordedLength)}… (${text.length} characters)` : text
}

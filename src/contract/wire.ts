import type { Fetch } from '../client/one-try.js'
import { maskedBody, maskedHeaders } from '../client/secrets.js'
import type { Exchange } from './result.js'

/** What a wire does besides sending. */
export interface WireOptions {
  /** Replaces the global `fetch`. */
  fetch?: Fetch | undefined
  /** Beyond it, requests wait. */
  requestsPerSecond?: number | undefined
  /** Gets each exchange once its answer was read to its end, or failed. Secrets are masked. */
  onExchange: (exchange: Exchange) => void
}

/** A `fetch` that sends no faster than allowed and writes down what it sends and gets. */
export function createWire({ fetch = globalThis.fetch, requestsPerSecond, onExchange }: WireOptions): Fetch {
  let next = 0
  return async request => {
    if (requestsPerSecond !== undefined) {
      const delay = next - performance.now()
      next = Math.max(next, performance.now()) + 1000 / requestsPerSecond
      if (delay > 0) await new Promise(resolve => setTimeout(resolve, delay))
    }
    const startedAt = new Date().toISOString()
    const started = performance.now()
    const body = request.body === null ? undefined : maskedBody(await request.clone().text())
    const sent = {
      method: request.method,
      url: request.url,
      requestHeaders: maskedHeaders(request.headers),
      requestBody: shortened(body),
      startedAt,
    }
    try {
      const answer = await fetch(request)
      // Read here, so that an answer that breaks off is on record as well.
      const text = await answer.clone().text()
      onExchange({
        ...sent,
        status: answer.status,
        responseHeaders: maskedHeaders(answer.headers),
        responseBody: shortened(maskedBody(text)) ?? '',
        duration: performance.now() - started,
      })
      return answer
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      onExchange({ ...sent, responseHeaders: {}, responseBody: '', error: message, duration: performance.now() - started })
      throw error
    }
  }
}

/** What of a body is kept; a request on the edge of what the service takes has 12 MB. */
const kept = 64 * 1024

function shortened(text: string | undefined): string | undefined {
  return text !== undefined && text.length > kept ? `${text.slice(0, kept)}… (${text.length} characters)` : text
}

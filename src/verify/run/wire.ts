import { sleep } from '../../client/abort.js'
import type { Fetch } from '../../client/transport.js'
import { redactBody, redactHeaders } from '../../errors/redact.js'
import { createRedactor } from '../../errors/redactor.js'
import type { Exchange } from './result.js'
import { blocked } from './wire-guard.js'

/** What a wire does besides sending. */
export interface WireOptions {
  /** Replaces the global `fetch`. */
  fetch?: Fetch | undefined
  /** Beyond it, requests wait. */
  requestsPerSecond?: number | undefined
  /** Whether the service is somebody's: requests are looked at once more, and those that are throttled are repeated. */
  foreign: boolean
  /** Gets each exchange once its answer was read to its end, or failed. Secrets are masked. */
  onExchange: (exchange: Exchange) => void
  /** Is told why a request was not sent. */
  onBlocked: (reason: string) => void
}

/** A `fetch` that sends no faster than allowed and writes down what it sends and gets. */
export function createWire(options: WireOptions): Fetch {
  const { fetch = globalThis.fetch, requestsPerSecond, foreign, onExchange, onBlocked } = options
  let next = 0
  const turn = async (signal: AbortSignal): Promise<void> => {
    if (requestsPerSecond === undefined) return
    const delay = next - performance.now()
    next = Math.max(next, performance.now()) + 1000 / requestsPerSecond
    if (delay > 0) await sleep(delay, signal)
  }
  const once = async (request: Request, body: string): Promise<Response> => {
    await turn(request.signal)
    const clean = createRedactor({ headers: Object.fromEntries(request.headers), body })
    const shown = (text: string): string => shortened(clean(text))
    const started = performance.now()
    const sent = {
      method: request.method,
      url: request.url,
      requestHeaders: redactHeaders(request.headers),
      requestBody: request.body === null ? undefined : shortened(redactBody(body)),
      startedAt: new Date().toISOString(),
    }
    try {
      const answer = await fetch(request)
      // Read here, so that an answer that breaks off is on record as well.
      const responseBody = shown(await answer.clone().text())
      const responseHeaders = redactHeaders(answer.headers, clean)
      onExchange({ ...sent, status: answer.status, responseHeaders, responseBody, duration: performance.now() - started })
      return answer
    } catch (error) {
      const message = shown(error instanceof Error ? error.message : String(error))
      onExchange({ ...sent, responseHeaders: {}, responseBody: '', error: message, duration: performance.now() - started })
      throw error
    }
  }
  return async request => {
    const body = request.body === null ? '' : await request.clone().text()
    if (!foreign) return once(request, body)
    const reason = blocked(request.method, request.url, body)
    if (reason !== undefined) {
      onBlocked(reason)
      throw new Error(reason)
    }
    for (let repeats = 0; ; repeats++) {
      const answer = await once(repeats < most ? copied(request) : request, body)
      // A fault that was asked for is an answer like any other.
      if (answer.status !== 429 || repeats === most || request.headers.has('x-sandbox-fault')) return answer
      const seconds = Math.min(Number(answer.headers.get('retry-after')) || 2 ** repeats, 30)
      // What was given up must not be sent once more.
      await sleep(seconds * 1000, request.signal)
    }
  }
}

/** How often a request that was throttled is repeated. */
const most = 5

/** A copy that ends with the request; the signal of a mere clone is lost in Node 20 once memory is tidied up. */
const copied = (request: Request): Request => new Request(request.clone(), { signal: request.signal })

/** What of a body is kept; a request on the edge of what the service takes has 12 MB. */
const kept = 64 * 1024

function shortened(text: string): string {
  return text.length > kept ? `${text.slice(0, kept)}… (${text.length} characters)` : text
}

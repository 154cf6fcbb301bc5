import type { ErrorPlace } from './errors/swr-error.js'
import type { WireAnswer } from './one-try.js'
import { requestIdOf } from './read-error.js'
import { maskedHeaders, scrubber } from './secrets.js'

/** What Node calls to print an object. */
const inspected = Symbol.for('nodejs.util.inspect.custom')

/**
 * What openapi-fetch and the methods need of an answer that was read to its end, without the cost of a `Response`: that
 * one is made only for those who ask for it.
 */
export class LeanAnswer {
  readonly status: number
  readonly ok: boolean
  readonly headers: Headers
  readonly body: string
  /** The request that brought it, as its last try was sent. */
  readonly place: ErrorPlace
  readonly #statusText: string

  constructor({ status, statusText, headers, text }: WireAnswer, place: ErrorPlace) {
    this.status = status
    this.ok = status > 199 && status < 300
    this.headers = headers
    this.body = text
    this.place = place
    this.#statusText = statusText
  }

  async text(): Promise<string> {
    return this.body
  }

  /** The id that the server gave to the request. */
  get requestId(): string | undefined {
    return requestIdOf(this.headers, scrubber(this.place.request))
  }

  /** A `Response` whose body can be read. Printing it shows no secret. */
  toResponse(): Response {
    // Browsers hide a redirect behind the status 0, which no Response may have.
    const status = this.status < 200 ? 302 : this.status
    const empty = this.body === '' || status === 204 || status === 205 || status === 304
    // A server can send a status that no Response may be made with.
    const made = { status: Math.min(status, 599), statusText: this.#statusText, headers: this.headers }
    const response = new Response(empty ? null : this.body, made)
    const { url } = this.place.request
    const headers = (): Record<string, string> => maskedHeaders(this.headers, scrubber(this.place.request))
    Object.defineProperty(response.headers, inspected, { value: headers })
    return Object.defineProperties(response, {
      url: { value: url },
      status: { value: status },
      [inspected]: { value: () => ({ status, statusText: this.#statusText, url, headers: headers() }) },
    })
  }
}

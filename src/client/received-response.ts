import { requestIdOf } from '../errors/read-error.js'
import { createRedactor, redactHeaders } from '../errors/redact.js'
import type { ErrorContext } from '../errors/swr-error.js'
import type { TransportResponse } from './attempt.js'

/** What Node calls to print an object. */
const inspected = Symbol.for('nodejs.util.inspect.custom')

/**
 * What openapi-fetch and the methods need of an answer that was read to its end, without the cost of a `Response`: that
 * one is made only for those who ask for it.
 */
export class ClientResponse {
  readonly status: number
  readonly ok: boolean
  readonly headers: Headers
  readonly body: string
  /** The request that brought it, as its last try was sent. */
  readonly place: ErrorContext
  readonly #statusText: string

  constructor({ status, statusText, headers, text }: TransportResponse, place: ErrorContext) {
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
    return requestIdOf(this.headers, createRedactor(this.place.request))
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
    const headers = (): Record<string, string> => redactHeaders(this.headers, createRedactor(this.place.request))
    Object.defineProperty(response.headers, inspected, { value: headers })
    return Object.defineProperties(response, {
      url: { value: url },
      status: { value: status },
      [inspected]: { value: () => ({ status, statusText: this.#statusText, url, headers: headers() }) },
    })
  }
}

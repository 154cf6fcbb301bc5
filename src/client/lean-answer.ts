import type { ErrorPlace } from './errors/swr-error.js'

/**
 * What openapi-fetch and the methods need of an answer that was read to its end, without the cost of another `Response`:
 * that one is made only for those who ask for it.
 */
export class LeanAnswer {
  readonly status: number
  readonly ok: boolean
  readonly headers: Headers
  readonly body: string
  /** The request that brought it, as its last try was sent. */
  readonly place: ErrorPlace
  readonly #answer: Response

  constructor(answer: Response, body: string, place: ErrorPlace) {
    this.status = answer.status
    this.ok = answer.ok
    this.headers = answer.headers
    this.body = body
    this.place = place
    this.#answer = answer
  }

  async text(): Promise<string> {
    return this.body
  }

  /** A `Response` whose body can be read once more. */
  toResponse(): Response {
    const { status, statusText, headers, url } = this.#answer
    // Browsers hide a redirect behind the status 0, which no new Response may have.
    if (status < 200) return this.#answer
    const empty = this.body === '' || status === 204 || status === 205 || status === 304
    const response = new Response(empty ? null : this.body, { status, statusText, headers })
    Object.defineProperty(response, 'url', { value: url || this.place.request.url })
    return response
  }
}

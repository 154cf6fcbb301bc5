import { loadRedactor } from '../errors/load-redactor.js'
import { type RawResponse, requestIdOf } from '../errors/raw-response.js'
import { redactHeaders } from '../errors/redact.js'
import type { ErrorContext } from '../errors/swr-error.js'
import type { TransportResponse } from './transport.js'

/** The method that Node.js calls to print an object. */
const inspect = Symbol.for('nodejs.util.inspect.custom')

/** A response with its request. A real `Response`, which is slow to create, is created only on request. */
export class ClientResponse implements RawResponse {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The request of the last attempt, with its secrets. */
  readonly context: ErrorContext
  readonly #statusText: string

  constructor({ status, statusText, headers, text }: TransportResponse, context: ErrorContext) {
    this.status = status
    this.headers = headers
    this.text = text
    this.context = context
    this.#statusText = statusText
  }

  /** Creates what a caller receives: a `Response` with an unread body, and the request id. Printing them shows no secrets. */
  async toPublic(): Promise<{ response: Response; requestId: string | undefined }> {
    const redact = await loadRedactor(this.context.request)
    return { response: this.#createResponse(redact), requestId: requestIdOf(this.headers, redact) }
  }

  #createResponse(redact: (text: string) => string): Response {
    // Browsers report a redirect as status 0, which the constructor rejects.
    const status = this.status < 200 ? 302 : this.status
    const bodiless = this.text === '' || status === 204 || status === 205 || status === 304
    // The constructor also rejects statuses above 599, which a server may send.
    const init = { status: Math.min(status, 599), statusText: this.#statusText, headers: this.headers }
    const response = new Response(bodiless ? null : this.text, init)
    const { url } = this.context.request
    const headers = (): Record<string, string> => redactHeaders(this.headers, redact)
    Object.defineProperty(response.headers, inspect, { value: headers })
    return Object.defineProperties(response, {
      url: { value: url },
      status: { value: status },
      [inspect]: { value: () => ({ status, statusText: this.#statusText, url, headers: headers() }) },
    })
  }
}

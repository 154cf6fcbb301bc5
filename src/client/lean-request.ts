import type { CallContext } from './transport.js'

/**
 * What openapi-fetch makes of a call, without the cost of a real `Request`: the transport makes each try anew from it.
 */
export class LeanRequest {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: string | undefined
  readonly signal: AbortSignal | undefined
  /** openapi-fetch hands on every option of the call. */
  readonly context: CallContext

  constructor(
    url: string,
    init: { method: string; headers: Headers; body?: string; signal?: AbortSignal; context?: CallContext },
  ) {
    this.url = url
    this.method = init.method
    this.headers = init.headers
    this.body = init.body
    this.signal = init.signal
    this.context = init.context ?? {}
  }
}

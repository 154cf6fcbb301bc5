import { requestIdOf } from '../errors/raw-response.js'
import { redactHeaders } from '../errors/redact.js'
import { createRedactor } from '../errors/redactor.js'
import type { ClientResponse } from './client-response.js'

/** The method that Node.js calls to print an object. */
const inspect = Symbol.for('nodejs.util.inspect.custom')

/** Creates what a caller receives: a `Response` with an unread body, and the request ID. Printing them shows no secrets. */
export function publicResponse({ received, context }: ClientResponse): {
  response: Response
  requestId: string | undefined
} {
  const { statusText, headers, text } = received
  const redact = createRedactor(context.request)
  // Browsers report a redirect as status 0, which the constructor rejects.
  const status = received.status < 200 ? 302 : received.status
  const bodiless = text === '' || status === 204 || status === 205 || status === 304
  // The constructor also rejects statuses above 599, which a server may send.
  const response = new Response(bodiless ? null : text, { status: Math.min(status, 599), statusText, headers })
  const { url } = context.request
  const redactedHeaders = (): Record<string, string> => redactHeaders(headers, redact)
  Object.defineProperty(response.headers, inspect, { value: redactedHeaders })
  Object.defineProperties(response, {
    url: { value: url },
    status: { value: status },
    [inspect]: { value: () => ({ status, statusText, url, headers: redactedHeaders() }) },
  })
  return { response, requestId: requestIdOf(headers, redact) }
}

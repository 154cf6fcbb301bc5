import { SwrInputError } from '../errors/input-error.js'
import { onAbort } from './abort.js'
import type { Transport, TransportProgress, TransportRequest, TransportResponse } from './transport.js'

/** What a request reports, once. */
export interface TransportCallbacks extends TransportProgress {
  resolve(response: TransportResponse): void
  reject(error: unknown): void
}

/** Sends a request and returns a function that cancels it. */
export type Send = (request: TransportRequest, callbacks: TransportCallbacks) => (reason: unknown) => void

/** A transport that the client calls with callbacks: creating an `AbortSignal` takes a fifth of the time of a fast request. */
export interface CallbackTransport extends Transport {
  readonly send: Send
}

/** Creates a transport from a function with callbacks. */
export function createCallbackTransport(send: Send): CallbackTransport {
  const transport: Transport = (request, signal, progress) => {
    let unlink: (() => void) | undefined
    const response = new Promise<TransportResponse>((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const cancel = send(request, {
        queued: () => progress?.queued(),
        sending: () => progress?.sending(),
        resolve,
        reject,
      })
      unlink = onAbort(signal, reason => {
        cancel(reason)
        reject(reason)
      })
    })
    return response.finally(() => unlink?.())
  }
  return Object.assign(transport, { send })
}

/** Begins something in the next phase of the event loop of Node.js. Kept from the start, since tests replace the timers. */
export const defer: ((begin: () => void) => unknown) | undefined = globalThis.setImmediate

/** Returns how a transport with a signal sends. */
export function sendWithSignal(transport: Transport): Send {
  return (request, callbacks) => {
    const controller = new AbortController()
    // A transport written in JavaScript may return a value instead of a promise.
    Promise.resolve(transport(request, controller.signal, callbacks)).then(response => {
      if (isTransportResponse(response)) callbacks.resolve(response)
      else
        callbacks.reject(new SwrInputError('The `transport` option must return an object with `status`, `headers` and `text`.'))
    }, callbacks.reject)
    return reason => controller.abort(reason)
  }
}

/** Checks what a transport written in JavaScript returned. Any `headers` object with a `get` method is accepted. */
function isTransportResponse(value: unknown): value is TransportResponse {
  const { status, headers, text } = (value ?? {}) as Partial<TransportResponse>
  return typeof status === 'number' && typeof headers?.get === 'function' && typeof text === 'string'
}

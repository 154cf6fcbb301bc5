import { SwrInputError } from '../errors/input-error.js'
import { startTimer } from './abort.js'
import type { RunningCall } from './run-call.js'
import type { Transport, TransportRequest, TransportResponse } from './transport.js'

/** Why an attempt returned no response. */
export interface AttemptFailure {
  error: unknown
  timedOut: boolean
}

/** How an attempt is made. */
export interface AttemptOptions {
  transport: Transport
  /** In milliseconds, from sending to the last byte of the response. */
  timeout: number
  /** Aborts the attempt when it ends. */
  call: RunningCall
  /** Called when the request begins to wait for a connection (`true`) and when it gets one (`false`). */
  onQueued: (isQueued: boolean) => void
}

/** Sends a request once. Settles at the timeout or when the call ends, even if the transport never does. */
export function runAttempt(
  request: TransportRequest,
  { transport, timeout, call, onQueued }: AttemptOptions,
): Promise<{ response: TransportResponse } | AttemptFailure> {
  return new Promise(resolve => {
    if (call.ended) return resolve({ error: call.ended.reason, timedOut: false })
    const controller = new AbortController()
    let timer: ReturnType<typeof startTimer>
    let isSettled = false
    const settle = (outcome: { response: TransportResponse } | AttemptFailure): void => {
      // A transport may settle after a newer attempt has started.
      if (isSettled) return
      isSettled = true
      clearTimeout(timer)
      call.onEnd = undefined
      resolve(outcome)
    }
    const abort = (error: unknown, timedOut: boolean): void => {
      settle({ error, timedOut })
      controller.abort(error)
    }
    const startTimeout = (): void => {
      clearTimeout(timer)
      timer = startTimer(timeout, () =>
        abort(new DOMException(`No complete response within ${timeout} ms.`, 'TimeoutError'), true),
      )
    }
    const progress = {
      queued: () => {
        if (isSettled) return
        onQueued(true)
        clearTimeout(timer)
      },
      sending: () => {
        if (isSettled) return
        onQueued(false)
        startTimeout()
      },
    }
    const fail = (error: unknown): void => settle({ error, timedOut: false })
    call.onEnd = reason => abort(reason, false)
    startTimeout()
    try {
      // A transport written in JavaScript may return a value instead of a promise.
      Promise.resolve(transport(request, controller.signal, progress)).then(response => {
        if (isTransportResponse(response)) settle({ response })
        else fail(new SwrInputError('The `transport` option must return an object with `status`, `headers` and `text`.'))
      }, fail)
    } catch (error) {
      fail(error)
    }
  })
}

/** Checks what a transport written in JavaScript returned. Any `headers` object with a `get` method is accepted. */
function isTransportResponse(value: unknown): value is TransportResponse {
  const { status, headers, text } = (value ?? {}) as Partial<TransportResponse>
  return typeof status === 'number' && typeof headers?.get === 'function' && typeof text === 'string'
}

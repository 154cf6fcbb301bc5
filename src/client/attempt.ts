import { SwrInputError } from '../errors/input-error.js'
import { onAbort, rejectOnAbort, startTimer } from './abort.js'
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
  /** Aborts the attempt. */
  signal: AbortSignal
  /** Called when the request begins to wait for a connection (`true`) and when it gets one (`false`). */
  onQueued: (isQueued: boolean) => void
}

/** Sends a request once. Settles at the timeout or when the signal is aborted, even if the transport never does. */
export async function runAttempt(
  request: TransportRequest,
  { transport, timeout, signal, onQueued }: AttemptOptions,
): Promise<{ response: TransportResponse } | AttemptFailure> {
  if (signal.aborted) return { error: signal.reason, timedOut: false }
  const controller = new AbortController()
  let timedOut = false
  let timer: ReturnType<typeof startTimer>
  const startTimeout = (): void => {
    clearTimeout(timer)
    timer = startTimer(timeout, () => {
      timedOut = true
      controller.abort(new DOMException(`No complete response within ${timeout} ms.`, 'TimeoutError'))
    })
  }
  const progress = {
    queued: () => {
      onQueued(true)
      clearTimeout(timer)
    },
    sending: () => {
      onQueued(false)
      startTimeout()
    },
  }
  startTimeout()
  const unlink = onAbort(signal, reason => controller.abort(reason))
  try {
    const response: unknown = await rejectOnAbort(transport(request, controller.signal, progress), controller.signal)
    if (isTransportResponse(response)) return { response }
    throw new SwrInputError('The `transport` option must return an object with `status`, `headers` and `text`.')
  } catch (error) {
    return { error, timedOut }
  } finally {
    clearTimeout(timer)
    unlink()
  }
}

/** Checks what a transport written in JavaScript returned. Any `headers` object with a `get` method is accepted. */
function isTransportResponse(value: unknown): value is TransportResponse {
  const { status, headers, text } = (value ?? {}) as Partial<TransportResponse>
  return typeof status === 'number' && typeof headers?.get === 'function' && typeof text === 'string'
}

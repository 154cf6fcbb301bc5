import { startTimer } from './abort.js'
import { type CallbackTransport, sendWithSignal } from './callback-transport.js'
import type { RunningCall } from './running-call.js'
import type { Transport, TransportRequest, TransportResponse } from './transport.js'

/** Why an attempt returned no response. */
export interface AttemptFailure {
  error: unknown
  timedOut: boolean
}

/** How an attempt is made. */
export interface AttemptOptions {
  transport: Transport | CallbackTransport
  /** In milliseconds, from sending to the last byte of the response. */
  timeout: number
  /** Cancels the attempt when it ends. */
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
    const { ended } = call
    if (ended) return resolve({ error: ended.reason, timedOut: false })
    let cancel: ((reason: unknown) => void) | undefined
    let timer: ReturnType<typeof startTimer>
    let isSettled = false
    let isQueued = false
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
      cancel?.(error)
    }
    const reject = (error: unknown): void => settle({ error, timedOut: false })
    const startTimeout = (): void => {
      clearTimeout(timer)
      timer = startTimer(timeout, () =>
        abort(new DOMException(`No complete response within ${timeout} ms.`, 'TimeoutError'), true),
      )
    }
    call.onEnd = reason => abort(reason, false)
    try {
      const send = 'send' in transport ? transport.send : sendWithSignal(transport)
      cancel = send(request, {
        queued() {
          if (isSettled) return
          isQueued = true
          onQueued(true)
          clearTimeout(timer)
        },
        sending() {
          if (isSettled) return
          isQueued = false
          onQueued(false)
          startTimeout()
        },
        resolve: response => settle({ response }),
        reject,
      })
    } catch (error) {
      reject(error)
    }
    // The caller may have aborted in the meantime.
    if (call.ended) cancel?.(call.ended.reason)
    else if (!isQueued && !isSettled) startTimeout()
  })
}

import { SwrInputError } from '../errors/input-error.js'
import { startTimer } from './abort.js'
import type { Transport, TransportRequest, TransportResponse } from './transport.js'

/** Why an attempt returned no response. */
export interface AttemptFailure {
  error: unknown
  timedOut: boolean
}

/**
 * Sends a request once.
 *
 * @param timeout in milliseconds, from sending to the last byte of the response
 */
export async function runAttempt(
  transport: Transport,
  request: TransportRequest,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<{ response: TransportResponse } | AttemptFailure> {
  const controller = new AbortController()
  let timedOut = false
  const timer = startTimer(timeout, () => {
    timedOut = true
    controller.abort(new DOMException(`No complete response within ${timeout} ms.`, 'TimeoutError'))
  })
  const abort = (): void => controller.abort(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  try {
    const response: unknown = await transport(request, controller.signal)
    if (isTransportResponse(response)) return { response }
    throw new SwrInputError('The `transport` option must return an object with `status`, `headers` and `text`.')
  } catch (error) {
    return { error, timedOut }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

/** Checks what a transport written in JavaScript returned. Any `headers` object with a `get` method is accepted. */
function isTransportResponse(value: unknown): value is TransportResponse {
  const { status, headers, text } = (value ?? {}) as Partial<TransportResponse>
  return typeof status === 'number' && typeof headers?.get === 'function' && typeof text === 'string'
}

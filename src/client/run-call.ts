import { SwrTimeoutError } from '../errors/response-errors.js'
import type { ErrorContext } from '../errors/swr-error.js'
import { onAbort, startTimer } from './abort.js'
import type { Hooks } from './hooks.js'

/** When a call ends at the latest. */
export interface CallLimits {
  /** Aborts the call. */
  signal?: AbortSignal | undefined
  /** The timeout of the whole call, in milliseconds. */
  timeout: number
  /** The request, for the error of a timeout. */
  context: ErrorContext
}

/** A call that is running. */
export interface RunningCall {
  /** Aborted when the call ends early. */
  readonly signal: AbortSignal
  /** When the call times out, in milliseconds since 1970. */
  readonly deadline: number
  /**
   * States what the call waits for from now on, for the error of a timeout.
   *
   * @param problem what is missing, such as `received no credentials within 100 ms`
   */
  waitsFor(problem: (timeout: string) => string, context: ErrorContext): void
}

/**
 * Runs a call. The promise settles with the result, when the caller aborts, or at the timeout, whichever is first: a hook,
 * a `credentials` function, a `fetch` or a transport that never settles can't hold it up.
 *
 * What still runs after that must check `signal` before it sends something.
 */
export function runCall<T>({ signal, timeout, context }: CallLimits, run: (call: RunningCall) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  let waitsFor: Parameters<RunningCall['waitsFor']> = [duration => `timed out after ${duration}`, { ...context, unsent: true }]
  const call: RunningCall = {
    signal: controller.signal,
    deadline: Date.now() + timeout,
    waitsFor: (...args) => {
      waitsFor = args
    },
  }
  const timeoutError = (): Error => {
    const [problem, context] = waitsFor
    const { method, url } = context.request
    const unsent = context.unsent ? ' The request was not sent.' : ''
    return new SwrTimeoutError(
      `${context.operation ?? method} (${method} ${url}) ${problem(`${timeout} ms`)}.${unsent}`,
      context,
    )
  }
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof startTimer>
    let unlink: (() => void) | undefined
    const clear = (): void => {
      clearTimeout(timer)
      unlink?.()
    }
    const end = (reason: unknown): void => {
      clear()
      controller.abort(reason)
      reject(reason)
    }
    // openapi-fetch ignores a falsy error.
    const abort = (reason: unknown): void =>
      end(reason || new DOMException(`The call was aborted with "${reason}".`, 'AbortError'))
    unlink = onAbort(signal, abort)
    if (controller.signal.aborted) return
    timer = startTimer(Math.max(1, timeout), () => end(timeoutError()))
    run(call)
      .finally(clear)
      .then(resolve, error => reject(error || new Error(`A hook or the \`credentials\` function threw "${error}".`)))
  })
}

/** States that a call waits for a hook. */
export function waitsForHook(call: RunningCall, name: keyof Hooks, context: ErrorContext): void {
  call.waitsFor(timeout => `timed out after ${timeout}, since the \`${name}\` hook didn't settle`, context)
}

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
  /** The request, which wasn't sent yet, for the error of a timeout. */
  context: ErrorContext
}

/** What a call waits for, with the time that it waited: `received no credentials within 100 ms`. */
export type Problem = (timeout: string) => string

/** A call that is running. */
export class RunningCall {
  /** When the call times out, in milliseconds since 1970. */
  readonly deadline: number
  /** Why the call ended early. What still runs after that must not send anything. */
  ended: { reason: unknown } | undefined
  /** Called when the call ends early. A call waits for one thing at a time. */
  onEnd: ((reason: unknown) => void) | undefined
  readonly #timeout: number
  #problem: Problem = timeout => `timed out after ${timeout}`
  #context: ErrorContext

  constructor({ timeout, context }: CallLimits) {
    this.deadline = Date.now() + timeout
    this.#timeout = timeout
    this.#context = context
  }

  /** How long the call may still take, in milliseconds. */
  get remaining(): number {
    return this.deadline - Date.now()
  }

  /**
   * States what the call waits for from now on, for the error of a timeout.
   *
   * @param problem what is missing, such as `received no credentials within 100 ms`
   */
  waitsFor(problem: Problem, context: ErrorContext): void {
    this.#problem = problem
    this.#context = context
  }

  /** Waits for a promise as long as the call lasts. */
  wait<T>(promise: PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.onEnd = reject
      if (this.ended) reject(this.ended.reason)
      // A function of the caller may return a value instead of a promise.
      Promise.resolve(promise).then(resolve, reject)
    }).finally(() => {
      this.onEnd = undefined
    })
  }

  /** Waits for `delay` milliseconds as long as the call lasts. */
  async sleep(delay: number): Promise<void> {
    let timer: ReturnType<typeof startTimer>
    try {
      await this.wait(
        new Promise<void>(resolve => {
          timer = startTimer(delay, resolve)
        }),
      )
    } finally {
      clearTimeout(timer)
    }
  }

  /** Ends the call early. */
  end(reason: unknown): void {
    this.ended = { reason }
    this.onEnd?.(reason)
  }

  /** Returns the error of the call's timeout. */
  timeoutError(): SwrTimeoutError {
    const { operation, request, unsent } = this.#context
    const { method, url } = request
    const problem = this.#problem(`${this.#timeout} ms`)
    return new SwrTimeoutError(
      `${operation ?? method} (${method} ${url}) ${problem}.${unsent ? ' The request was not sent.' : ''}`,
      this.#context,
    )
  }
}

/**
 * Runs a call. The promise settles with the result, when the caller aborts, or at the timeout, whichever is first: a hook,
 * a `credentials` function, a `fetch` or a transport that never settles can't hold it up.
 */
export function runCall<T>(limits: CallLimits, run: (call: RunningCall) => Promise<T>): Promise<T> {
  const call = new RunningCall(limits)
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof startTimer>
    let unlink: (() => void) | undefined
    const clear = (): void => {
      clearTimeout(timer)
      unlink?.()
    }
    const end = (reason: unknown): void => {
      clear()
      call.end(reason)
      reject(reason)
    }
    // A caller that tests whether there is an error would ignore a falsy one.
    if (limits.signal)
      unlink = onAbort(limits.signal, reason =>
        end(reason || new DOMException(`The call was aborted with "${reason}".`, 'AbortError')),
      )
    if (call.ended) return
    timer = startTimer(Math.max(1, limits.timeout), () => end(call.timeoutError()))
    run(call).then(
      result => {
        clear()
        resolve(result)
      },
      error => {
        clear()
        reject(error || new Error(`A hook or the \`credentials\` function threw "${error}".`))
      },
    )
  })
}

/** States that a call waits for a hook. */
export function waitsForHook(call: RunningCall, name: keyof Hooks, context: ErrorContext): void {
  call.waitsFor(timeout => `timed out after ${timeout}, since the \`${name}\` hook didn't settle`, context)
}

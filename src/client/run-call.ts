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

/** What a call waits for: what it hasn't got yet, or a hook. */
export type WaitingFor = 'received no credentials' | 'got no connection' | 'received no complete response' | keyof Hooks

/** What a call that timed out was waiting for. */
export interface UnfinishedStep {
  waitingFor: WaitingFor | undefined
  context: ErrorContext
  /** The number of the attempt, starting at 1. */
  attempt: number
  /** The timeout of the whole call, in milliseconds. */
  timeout: number
}

/** A call that is running. */
export class RunningCall {
  /** When the call times out, in milliseconds since 1970. */
  readonly deadline: number
  /** Why the call ended early. What still runs after that must not send anything. */
  ended: { reason: unknown } | undefined
  /** Called when the call ends early. A call waits for one thing at a time. */
  onEnd: ((reason: unknown) => void) | undefined
  /** What the call waits for, for the error of a timeout. */
  readonly step: UnfinishedStep

  constructor({ timeout, context }: CallLimits) {
    this.deadline = Date.now() + timeout
    this.step = { waitingFor: undefined, context, attempt: 1, timeout }
  }

  /** How long the call may still take, in milliseconds. */
  get remaining(): number {
    return this.deadline - Date.now()
  }

  /** States what the call waits for from now on. */
  waitsFor(waitingFor: WaitingFor, context: ErrorContext, attempt = 1): void {
    const { step } = this
    step.waitingFor = waitingFor
    step.context = context
    step.attempt = attempt
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

  /** Ends the call early. */
  end(reason: unknown): void {
    this.ended = { reason }
    this.onEnd?.(reason)
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
    timer = startTimer(Math.max(1, limits.timeout), () => void timeoutError(call.step).then(end))
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

/** Creates the error of a timeout, with code that loads on demand. A browser that lost its connection can't load it. */
async function timeoutError(step: UnfinishedStep): Promise<SwrTimeoutError> {
  try {
    return (await import('./on-demand.js')).createTimeoutError(step)
  } catch {
    const { method, url } = step.context.request
    return new SwrTimeoutError(`${method} ${url} timed out after ${step.timeout} ms.`, step.context)
  }
}

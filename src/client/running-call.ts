import type { ErrorContext } from '../errors/swr-error.js'
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

/** What a call waits for: what it hasn't received yet, or a hook. */
export type WaitingFor = 'received no credentials' | 'could not connect' | 'received no complete response' | keyof Hooks

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

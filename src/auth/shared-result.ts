import { SwrTimeoutError } from '../errors/response-errors.js'

/** The call that needs credentials. */
export interface WaitingCall {
  /** Waits for a promise as long as the call lasts. Rejects with SwrTimeoutError when the call times out. */
  wait<T>(promise: Promise<T>): Promise<T>
  /** How long the call may still take, in milliseconds. */
  remaining: number
}

/** A result that several calls share, and that is requested once for all that wait for it. */
export interface SharedResult<T> {
  /** The latest result; `undefined` before the first one and after `discard`. */
  readonly value: T | undefined
  /** Returns the result, and requests it if there is none and no request is pending. */
  get(request: () => Promise<T>, call: WaitingCall): Promise<T>
  /**
   * Requests a new result, which replaces the current one as soon as it is available, unless that is discarded before.
   * `get` doesn't wait for this request, since it may hang.
   *
   * @param maxWait how long to wait for it, in milliseconds
   * @returns `undefined` if it fails or takes longer
   */
  replace(request: () => Promise<T>, maxWait: number): Promise<T | undefined>
  /** Discards the result. A pending request continues. */
  discard(): void
}

interface PendingRequest<T> {
  promise: Promise<T>
  /** How many calls wait for it. */
  waiting: number
}

/** Creates a shared result. A failure isn't cached. */
export function createSharedResult<T>(): SharedResult<T> {
  let value: T | undefined
  let pending: PendingRequest<T> | undefined

  const start = (request: () => Promise<T>): PendingRequest<T> => {
    const started: PendingRequest<T> = { promise: Promise.resolve().then(request), waiting: 0 }
    const finish = (result?: T): void => {
      // A request that was abandoned may still finish, after a newer one.
      if (pending !== started) return
      pending = undefined
      value = result ?? value
    }
    started.promise.then(finish, () => finish())
    pending = started
    return started
  }

  return {
    get value() {
      return value
    },
    async get(request, call) {
      if (value !== undefined) return value
      const joined = pending ?? start(request)
      joined.waiting += 1
      try {
        return await call.wait(joined.promise)
      } catch (error) {
        // The next call must not wait for a request that hangs. The abort of one call doesn't mean that it does, while others wait.
        const isAbandoned = error instanceof SwrTimeoutError || joined.waiting === 1
        if (isAbandoned && pending === joined) pending = undefined
        throw error
      } finally {
        joined.waiting -= 1
      }
    },
    async replace(request, maxWait) {
      let timer: ReturnType<typeof setTimeout> | undefined
      const timeout = new Promise<undefined>(resolve => {
        timer = setTimeout(() => resolve(undefined), maxWait)
      })
      const replaced = value
      const result = Promise.resolve()
        .then(request)
        .then(next => {
          if (value === replaced) value = next
          return next
        })
        .catch(() => undefined)
      return Promise.race([result, timeout]).finally(() => clearTimeout(timer))
    },
    discard() {
      value = undefined
    },
  }
}

import { SwrInputError } from '../errors/input-error.js'

/** The longest delay that `setTimeout` supports, in milliseconds (about 24 days). It fires immediately for a longer one. */
const maxTimerDelay = 2 ** 31 - 1

/** Starts a timer. Returns `undefined` if the delay exceeds what `setTimeout` supports. */
export function startTimer(delay: number, callback: () => void): ReturnType<typeof setTimeout> | undefined {
  return delay <= maxTimerDelay ? setTimeout(callback, delay) : undefined
}

/** Returns a promise that rejects with the signal's reason as soon as the signal is aborted. */
export function rejectOnAbort<T>(promise: PromiseLike<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const unlink = onAbort(signal, reject)
    // A function of the caller may return a value instead of a promise.
    Promise.resolve(promise)
      .then(resolve, reject)
      .finally(() => unlink?.())
  })
}

interface SharedListener {
  callbacks: Set<() => void>
  listener: () => void
}

/** Calls that wait for one signal share a listener, since Node.js warns about more than ten of them. */
const sharedListeners = new WeakMap<AbortSignal, SharedListener>()

function listenTo(signal: AbortSignal): SharedListener {
  const known = sharedListeners.get(signal)
  if (known) return known
  const callbacks = new Set<() => void>()
  const listener = (): void => {
    for (const callback of callbacks) callback()
  }
  signal.addEventListener('abort', listener, { once: true })
  const created = { callbacks, listener }
  sharedListeners.set(signal, created)
  return created
}

/**
 * Calls a function with the signal's reason when it is aborted, immediately if it already is.
 *
 * @returns a function that stops this, if there is something to stop
 */
export function onAbort(signal: AbortSignal | undefined, callback: (reason: unknown) => void): (() => void) | undefined {
  if (!signal) return undefined
  if (typeof signal.addEventListener !== 'function') throw new SwrInputError('`signal` must be an AbortSignal.')
  const abort = (): void => callback(signal.reason)
  if (signal.aborted) return void abort()
  const { callbacks, listener } = listenTo(signal)
  callbacks.add(abort)
  return () => {
    callbacks.delete(abort)
    if (callbacks.size > 0) return
    signal.removeEventListener('abort', listener)
    sharedListeners.delete(signal)
  }
}

/** Waits for `delay` milliseconds. Rejects if the signal is aborted first. */
export async function sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await rejectOnAbort(new Promise<void>(resolve => (timer = startTimer(delay, resolve))), signal)
  } finally {
    clearTimeout(timer)
  }
}

import type { CallerStack } from './caller-stack.js'

/**
 * Loads what completes an error. Rejects if that fails or takes longer than a second: the network that made a browser's call time
 * out may also delay the code.
 */
export function loadInTime(): Promise<typeof import('./on-demand.js')> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, 1000)
    import('./on-demand.js').then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Completes the error of a call, with code that loads on demand. A browser that lost its connection can't load it. */
export async function completeError(error: unknown, caller: CallerStack): Promise<unknown> {
  try {
    return (await loadInTime()).describeError(error, caller)
  } catch {
    return error
  }
}

import type { CallerStack } from './caller-stack.js'
import { loadInTime } from './load-in-time.js'

/** Completes the error of a call, with code that loads on demand. A browser that lost its connection can't load it. */
export async function completeError(error: unknown, caller: CallerStack): Promise<unknown> {
  try {
    return (await loadInTime()).describeError(error, caller)
  } catch {
    return error
  }
}

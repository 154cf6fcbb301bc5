/** A stack that formats itself when it is read. */
export interface CallerStack {
  stack?: string
}

/** Remembers where a method was called. Empty in runtimes without `Error.captureStackTrace`. */
export function captureCaller(method: (...args: never[]) => unknown): CallerStack {
  const caller: CallerStack = {}
  Error.captureStackTrace?.(caller, method)
  return caller
}

/** Completes the error of a call, with code that loads on demand. A browser that lost its connection can't load it. */
export async function completeError(error: unknown, caller: CallerStack): Promise<unknown> {
  try {
    return (await import('./on-demand.js')).describeError(error, caller)
  } catch {
    return error
  }
}

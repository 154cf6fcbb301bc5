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

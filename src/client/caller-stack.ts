import { SwrInputError } from '../errors/input-error.js'
import { SwrError } from '../errors/swr-error.js'

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

/** Enough for the stack of an error that several calls share, such as that of a failed token request. */
const maxStackLength = 5000

/**
 * Adds the caller's lines to the stack of an error of this package, unless it has them: a promise that isn't awaited where
 * the method is called, such as that of a list, loses them.
 */
export function addCaller(error: unknown, caller: CallerStack): unknown {
  if (!(error instanceof SwrError || error instanceof SwrInputError)) return error
  const stack = error.stack ?? ''
  const [, ...lines] = caller.stack?.split('\n') ?? []
  // Without the column: `await` has another one than the call.
  const [, location] = /([^ (]+):\d+\)?$/.exec(lines[0] ?? '') ?? []
  if (location && stack.length < maxStackLength && !stack.includes(location)) error.stack = [stack, ...lines].join('\n')
  return error
}

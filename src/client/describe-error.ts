import { SwrInputError } from '../errors/input-error.js'
import { SwrError } from '../errors/swr-error.js'
import type { CallerStack } from './caller-stack.js'
import { InputProblem } from './input-problem.js'
import { problemMessage } from './problem-messages.js'

/** Returns the error of a call for its caller: an invalid argument with its message, and every error with the caller's stack. */
export function describeError(error: unknown, caller: CallerStack): unknown {
  const isProblem = error instanceof InputProblem
  return addCaller(isProblem ? new SwrInputError(`${problemMessage(error)} The request was not sent.`) : error, caller)
}

/** Enough for the stack of an error that several calls share, such as that of a failed token request. */
const maxStackLength = 5000

/**
 * Adds the caller's lines to the stack of an error of this package, unless it has them: a promise that isn't awaited where
 * the method is called, such as that of a list, loses them.
 */
function addCaller(error: unknown, caller: CallerStack): unknown {
  if (!(error instanceof SwrError || error instanceof SwrInputError)) return error
  const stack = error.stack ?? ''
  const [, ...lines] = caller.stack?.split('\n') ?? []
  // Without the column: `await` has another one than the call.
  const [, location] = /([^ (]+):\d+\)?$/.exec(lines[0] ?? '') ?? []
  if (location && stack.length < maxStackLength && !stack.includes(location)) error.stack = [stack, ...lines].join('\n')
  return error
}

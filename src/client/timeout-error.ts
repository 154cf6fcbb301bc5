import { createFailure } from '../errors/create-error.js'
import { SwrTimeoutError } from '../errors/response-errors.js'
import type { UnfinishedStep } from './run-call.js'

/** Creates the error of a call that timed out. */
export function createTimeoutError({ awaited, context, attempt, timeout }: UnfinishedStep): SwrTimeoutError {
  const { operation, request, unsent = false } = context
  const { method, url } = request
  const attempts = attempt > 1 ? ` after ${attempt} attempts` : ''
  const problem =
    awaited === undefined
      ? `timed out after ${timeout} ms`
      : awaited.includes(' ')
        ? `${awaited} within ${timeout} ms${attempts}`
        : `timed out after ${timeout} ms, since the \`${awaited}\` hook didn't settle`
  const message = `${operation ?? method} (${method} ${url}) ${problem}.${unsent ? ' The request was not sent.' : ''}`
  return createFailure(SwrTimeoutError, message, context, unsent)
}

import { createFailure } from '../errors/create-error.js'
import { describeCall } from '../errors/error-from-failure.js'
import { SwrTimeoutError } from '../errors/response-errors.js'
import type { UnfinishedStep } from './running-call.js'

/** Creates the error of a call that timed out. */
export function createTimeoutError({ waitingFor, context, attempt, timeout }: UnfinishedStep): SwrTimeoutError {
  const { unsent = false } = context
  const attempts = attempt > 1 ? ` after ${attempt} attempts` : ''
  const problem =
    waitingFor === undefined
      ? `timed out after ${timeout} ms`
      : waitingFor.includes(' ')
        ? `${waitingFor} within ${timeout} ms${attempts}`
        : `timed out after ${timeout} ms, since the \`${waitingFor}\` hook didn't settle`
  const message = `${describeCall(context)} ${problem}.${unsent ? ' The request was not sent.' : ''}`
  return createFailure(SwrTimeoutError, message, context, unsent)
}

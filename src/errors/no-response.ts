import { SwrConnectionError } from './connection-error.js'
import { createRedactor } from './redact.js'
import { systemErrorCode } from './retryable.js'
import type { ErrorContext } from './swr-error.js'
import { SwrTimeoutError } from './timeout-error.js'

/** The error for a try that brought no answer. */
export function noResponseError(
  { error, timedOut }: { error: unknown; timedOut: boolean },
  place: ErrorContext,
  attempt: number,
  limit: number,
): SwrConnectionError | SwrTimeoutError {
  const { operation, request } = place
  const tries = attempt > 1 ? ` after ${attempt} tries` : ''
  const call = `${operation ?? request.method} (${request.method} ${request.url})`
  const cause = shownCause(error, createRedactor(request))
  if (timedOut) return new SwrTimeoutError(`${call} got no whole answer within ${limit} ms${tries}.`, place, { cause })
  const reason = systemErrorCode(error) || (cause instanceof Error ? cause.message : String(cause))
  return new SwrConnectionError(`${call} got no answer${tries}: ${reason}. Check the address and the network.`, place, {
    cause,
  })
}

/** What may be shown of somebody else's error: it may carry the whole request. */
function shownCause(error: unknown, clean: (text: string) => string, depth = 4): unknown {
  if (!(error instanceof Error)) return clean(typeof error === 'object' ? 'an object was thrown' : String(error))
  const cause = error.cause === undefined || depth === 0 ? {} : { cause: shownCause(error.cause, clean, depth - 1) }
  const shown = new (error instanceof TypeError ? TypeError : Error)(clean(error.message), cause)
  const code = systemErrorCode(error)
  if (code) Object.assign(shown, { code })
  return Object.defineProperties(shown, { name: { value: error.name }, stack: { value: clean(error.stack ?? '') } })
}

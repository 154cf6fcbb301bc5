import { connectionAdvice } from './connection-advice.js'
import { createFailure } from './create-error.js'
import { createRedactor } from './redactor.js'
import { SwrConnectionError, SwrTimeoutError } from './response-errors.js'
import { neverReachedService, systemError, systemErrorCode } from './retryable.js'
import type { ErrorContext } from './swr-error.js'

/**
 * Creates the error for an attempt without a response.
 *
 * @param attempt the number of the attempt, starting at 1
 * @param timeout the timeout of the attempt, in milliseconds
 */
export function errorFromFailure(
  { error, timedOut }: { error: unknown; timedOut: boolean },
  context: ErrorContext,
  attempt: number,
  timeout: number,
): SwrConnectionError | SwrTimeoutError {
  const { request } = context
  const attempts = attempt > 1 ? ` after ${attempt} attempts` : ''
  const call = describeCall(context)
  const cause = redactError(error, createRedactor(request))
  if (timedOut)
    return createFailure(
      SwrTimeoutError,
      `${call} received no complete response within ${timeout} ms${attempts}.`,
      context,
      false,
      { cause },
    )
  const message = `${call} received no response${attempts}: ${reasonOf(error, cause)}. ${connectionAdvice(systemErrorCode(error))}`
  return createFailure(SwrConnectionError, message, context, neverReachedService(cause), { cause })
}

/** Returns the code of a system error, with the address that may be that of a proxy; else the message without secrets. */
function reasonOf(error: unknown, redacted: unknown): string {
  const { code, address, port } = systemError(error) ?? {}
  if (!code) return redacted instanceof Error ? redacted.message : String(redacted)
  return typeof address === 'string' && port ? `${code} at ${address}, port ${port}` : code
}

/** Returns the operation, if there is one, and the request: `showNamespace (GET http://…)`. */
export function describeCall({ operation, request: { method, url } }: ErrorContext): string {
  return operation ? `${operation} (${method} ${url})` : `${method} ${url}`
}

/** Copies an error without secrets: one of another library may contain the whole request. */
function redactError(error: unknown, redact: (text: string) => string, depth = 4): unknown {
  if (!(error instanceof Error)) return redact(typeof error === 'object' ? 'an object was thrown' : String(error))
  const options = error.cause === undefined || depth === 0 ? {} : { cause: redactError(error.cause, redact, depth - 1) }
  const copy = new (error instanceof TypeError ? TypeError : Error)(redact(error.message), options)
  const code = systemErrorCode(error)
  if (code) Object.assign(copy, { code })
  return Object.defineProperties(copy, { name: { value: error.name }, stack: { value: redact(error.stack ?? '') } })
}

import { type ErrorKind, errorKinds, retryableExceptions, retryableStatuses } from '../../generated/error-kinds.js'
import type { OperationId } from '../../generated/operations.js'
import { kindOfStatus } from './kind-of-status.js'
import { isIdempotent } from './retryable.js'

/** What an error is classified by. */
export interface Classified {
  /** The status of the response; `undefined` without a response. */
  status: number | undefined
  /** The code of the first error; empty if the response has none. */
  code: string
  method: string
  operation: OperationId | undefined
}

/** Returns the kind of an error. The code takes precedence over the status. */
export function errorKind(error: Classified): ErrorKind | undefined {
  const { code } = error
  return (Object.hasOwn(errorKinds, code) ? errorKinds[code] : undefined) ?? kindOfStatus[effectiveStatus(error)]
}

/** Whether the same call may succeed later and is safe to repeat. */
export function isRetryable(error: Classified): boolean {
  const status = effectiveStatus(error)
  const byStatus = retryableStatuses.includes(status)
  const maySucceed = retryableExceptions.includes(error.code) ? !byStatus : byStatus
  // A service that fails with 5xx may have processed a POST.
  return maySucceed && (status < 500 || isIdempotent(error.method, error.operation))
}

/** Returns the status of the response, or that in the code (`SVCSTG.SWR.4040058`) of an error with status 2xx. */
function effectiveStatus({ status = 0, code }: Classified): number {
  return status > 199 && status < 300 ? Number(/\.(\d{3})\d{4}$/.exec(code)?.[1] ?? status) : status
}

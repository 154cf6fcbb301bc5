import {
  type ErrorKind,
  errorKinds,
  kindOfStatus,
  retryableExceptions,
  retryableStatuses,
} from '../../generated/error-kinds.js'
import type { OperationId } from '../../generated/operations.js'
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

/** The error format of a registry has codes such as `DENIED` and `NAME_UNKNOWN`. */
const registryCode = /^[A-Z]+(?:_[A-Z]+)*$/

const adviceForKind: Readonly<Record<ErrorKind, string>> = {
  'not-found': 'Check the names and the region.',
  conflict: 'Check whether the resource already exists or is still in use.',
  authentication: 'Check the credentials and the clock.',
  permission: 'Ask a manager of the organization for the missing permission.',
  quota: 'Delete unused resources, or request a larger quota.',
  throttled: 'Wait, then reduce the request rate.',
}

/** Returns what to do after an error. */
export function adviceFor(error: Classified): string {
  if (registryCode.test(error.code))
    return 'This is the error format of a registry. Set `endpoint` to the API, for example https://swr-api.REGION.myhuaweicloud.com.'
  const kind = errorKind(error)
  if (kind) return adviceForKind[kind]
  if (isRetryable(error)) return 'The same call may succeed later.'
  return (error.status ?? 0) < 500
    ? 'Compare the request with the description of the operation.'
    : 'Check whether the request took effect before you repeat it.'
}

/** Returns the status of the response, or that in the code (`SVCSTG.SWR.4040058`) of an error with status 2xx. */
function effectiveStatus({ status = 0, code }: Classified): number {
  return status > 199 && status < 300 ? Number(/\.(\d{3})\d{4}$/.exec(code)?.[1] ?? status) : status
}

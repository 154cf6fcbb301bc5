import type { ErrorKind } from '../../generated/error-kinds.js'
import { type Classified, errorKind, isRetryable } from './classify.js'

/** The error format of a registry has codes such as `DENIED` and `NAME_UNKNOWN`. */
const registryCode = /^[A-Z]+(?:_[A-Z]+)*$/

const adviceForKind: Readonly<Record<ErrorKind, string>> = {
  'not-found': 'Check the names and the region.',
  conflict: 'Check whether the resource exists or is in use.',
  authentication: 'Check the credentials and the clock.',
  permission: 'Ask a manager of the organization for the missing permission.',
  quota: 'Delete unused resources, or request a larger quota.',
  throttled: 'Wait, then reduce the request rate.',
}

/** Returns what to do after an error. */
export function adviceFor(error: Classified): string {
  if (registryCode.test(error.code))
    return 'A registry responded. Set `endpoint` to the API, such as https://swr-api.REGION.myhuaweicloud.com.'
  const kind = errorKind(error)
  if (kind) return adviceForKind[kind]
  if (isRetryable(error)) return 'The same call may succeed later.'
  return (error.status ?? 0) < 500
    ? 'Compare the request with the description of the operation.'
    : 'Check whether the request took effect before you repeat it.'
}

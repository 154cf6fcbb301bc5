import { type OperationId, operations } from '../../generated/operations.js'
import { isIam, isIamPath } from './iam.js'

/** Paths of IAM for other kinds of login, and their purposes. */
const unsupported: readonly (readonly [path: RegExp, purpose: string])[] = [
  [/^\/(?:v3|v3\/auth|v3-ext\/auth)\/OS-FEDERATION\//, 'Federation'],
  [/^\/v3\.0\/OS-AUTH\//, 'Federation'],
  [/^\/v3\.0\/OS-AGENCY\//, 'The use of agencies'],
  [/^\/v3\.0\/OS-CREDENTIAL\/securitytokens$/, 'The creation of temporary access keys'],
]

/** Returns the message for a path of IAM that isn't implemented: an unknown path would hide the reason. */
export function unsupportedMessage(pathname: string): string | undefined {
  const [, purpose] = unsupported.find(([path]) => path.test(pathname)) ?? []
  return (
    purpose && `${purpose} isn't implemented here. Get a token from /v3/auth/tokens by password or token, or use an access key.`
  )
}

/** Returns the detail of the response to an unknown path: that it has an empty segment, or which IAM requests exist. */
export function unknownPathRule(pathname: string): string | undefined {
  if (pathname.includes('//')) return 'It has two slashes in a row: remove the slash at the end of the configured base URL'
  if (!isIamPath(pathname)) return undefined
  const iamOperations = (Object.keys(operations) as OperationId[]).filter(isIam)
  const requests = iamOperations.map(operation => `${operations[operation].method} ${operations[operation].url}`)
  return `Only these IAM requests are supported: ${requests.join(', ')}, and GET or HEAD /v3/auth/tokens with X-Subject-Token`
}

/** Whether the path of a request, as it was sent, has a segment `.` or `..`, including percent-encoded ones. */
export function hasDotSegment(target: string): boolean {
  return /^[^?#]*\/(?:\.|%2e){1,2}(?:[/?#]|$)/i.test(target)
}

/** The detail of the response to such a path: a URL drops these segments, so its path would differ from the signed one. */
export const dotSegmentRule = 'No segment of a path can be . or ..'

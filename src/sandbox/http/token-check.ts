import type { SandboxContext, SandboxRuntime } from '../context.js'
import { ApiError, IdentityError } from '../errors.js'
import { tokenDetails } from '../handlers/token-details.js'
import { findToken } from '../store/find-token.js'
import { authenticate } from './authenticate.js'
import { errorParts, type ResponseParts, successParts } from './responses.js'

const subjectHeader = 'x-subject-token'

/**
 * Returns the response to GET or HEAD `/v3/auth/tokens` with a token in `X-Subject-Token`, which clients of OpenStack send when they log in with
 * a token; `undefined` for other requests. The contract doesn't contain the operation.
 */
export function checkToken(request: Request, runtime: SandboxRuntime): ResponseParts | undefined {
  const subject = request.headers.get(subjectHeader)
  const { pathname, searchParams } = new URL(request.url)
  if (!['GET', 'HEAD'].includes(request.method) || pathname !== '/v3/auth/tokens' || subject === null) return undefined
  const requestId = runtime.requestIds.hex(32)
  try {
    const body = describeToken(subject, request, runtime, searchParams)
    return withTrace(successParts({ status: 200, body, headers: { 'X-Subject-Token': subject } }, requestId), requestId)
  } catch (error) {
    const identityError = error instanceof ApiError ? new IdentityError(401, error.message) : error
    return withTrace(errorParts(identityError, requestId), requestId)
  }
}

function withTrace(parts: ResponseParts, requestId: string): ResponseParts {
  parts.headers['X-IAM-Trace-Id'] = requestId
  return parts
}

function describeToken(
  subject: string,
  { method, url, headers }: Request,
  context: SandboxContext,
  query: URLSearchParams,
): ReturnType<typeof tokenDetails> {
  const { store, clock, settings } = context
  const caller = authenticate({ method, url, headers, body: new Uint8Array() }, context)
  const found = findToken(subject, store, clock.now())
  if (found.problem !== undefined) throw new IdentityError(404, `The token is invalid: ${found.problem}.`)
  const { token, owner } = found
  const mayCheck = owner.user === caller.user || (caller.user.administrator && owner.account === caller.account)
  if (!mayCheck) throw new IdentityError(403, 'Only administrators can check the tokens of other users of their account.')
  return tokenDetails(token, owner, { url, headers, settings, query })
}

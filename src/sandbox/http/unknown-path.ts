import { isIamPath } from '../../openapi/iam.js'
import { slashHintForUrl } from '../../openapi/slash-hint.js'
import { unknownPathRule, unsupportedMessage } from '../../openapi/special-paths.js'
import type { SandboxRuntime } from '../context.js'
import { ApiError, IdentityError, isServiceError } from '../errors.js'
import { authenticate } from './authenticate.js'
import { readRequest } from './read-request.js'
import { requestNotes } from './request-log.js'
import { errorParts, type ResponseParts } from './responses.js'

/**
 * Returns the response for paths and methods that aren't in the contract: the gateway's, or IAM's to a login that isn't implemented. The
 * name of a repository with a slash is part of a known path to the caller, who is authenticated first.
 */
export async function unknownPathParts(request: Request, runtime: SandboxRuntime): Promise<ResponseParts> {
  const requestId = runtime.requestIds.hex(32)
  const { pathname } = new URL(request.url)
  const parts = errorParts(
    await errorOf(request, pathname, runtime),
    requestId,
    runtime.variants.list().includes('error-object'),
  )
  if (isIamPath(pathname)) parts.headers['X-IAM-Trace-Id'] = requestId
  return parts
}

async function errorOf(request: Request, pathname: string, runtime: SandboxRuntime): Promise<ApiError | IdentityError> {
  const unsupported = unsupportedMessage(pathname)
  if (unsupported !== undefined) return new IdentityError(400, unsupported)
  const hint = slashHintForUrl(request.url)
  const { message } = new ApiError('APIGW.0101')
  const rule = unknownPathRule(pathname)
  if (hint === undefined) return new ApiError('APIGW.0101', rule && `${message} ${rule}.`)
  try {
    authenticate(await readRequest(request, runtime, { hasBody: false }), runtime)
  } catch (error) {
    if (!isServiceError(error)) throw error
    if (error.note !== '') requestNotes.set(request, { note: error.note })
    return error
  }
  return new ApiError('APIGW.0101', `${message} ${hint}.`)
}

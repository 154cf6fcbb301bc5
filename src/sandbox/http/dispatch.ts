import { type OperationId, operations } from '../../../generated/operations.js'
import { validators } from '../../../generated/validators.js'
import type { HandlerCall, HandlerResult, SandboxContext } from '../handlers/handler.js'
import { keystoneCreateUserTokenByPassword } from '../handlers/identity.js'
import { type KnownOperation, handlers } from '../handlers/index.js'
import type { AccountUser } from '../store/store.js'
import { authenticate, isSigned } from './authenticate.js'
import { parseBody, parsePath, parseQuery } from './parse-request.js'
import { authorize } from './authorize.js'
import { readBytes, decodeUtf8 } from './body.js'
import { ApiError, IdentityError } from '../errors.js'

const none = new Uint8Array()

type Path = Readonly<Record<string, string>>

/**
 * Answers a request to an operation. Problems are looked for in this order: authentication, path and query, permission,
 * body, state.
 *
 * @param path the path values, decoded
 * @throws ApiError or IdentityError with the first problem
 */
export async function dispatch(
  operation: OperationId,
  request: Request,
  path: Path,
  service: SandboxContext,
): Promise<HandlerResult<OperationId>> {
  if (operation === 'keystoneCreateUserTokenByPassword') return issueToken(request, service)
  return run(operation, request, path, service)
}

async function run<Op extends KnownOperation>(
  operation: Op,
  request: Request,
  path: Path,
  service: SandboxContext,
): Promise<HandlerResult<Op>> {
  const takesBody = validators[operation].requestBody !== null
  const signed = isSigned(request.headers)
  const bytes = takesBody || signed ? await readBytes(request, service.settings.maxBodyBytes) : none
  // A signature covers the whole body, so one that is too large cannot even be verified, and is no failure of the key.
  if (bytes === undefined && signed) throw new ApiError('SVCSTG.SWR.4131001')
  const arrived = { method: request.method, url: request.url, headers: request.headers, body: bytes ?? none }
  const caller = await asIdentity(operation, () => authenticate(arrived, service))

  const values = parsePath(operation, path)
  const query = parseQuery(operation, request.url)
  const now = service.clock.now()
  authorize(operation, values, caller, service.store, now)
  if (bytes === undefined) throw new ApiError('SVCSTG.SWR.4131001')
  const body = parseBody(operation, request.headers.get('content-type'), decodeUtf8(bytes))
  // Written out, since spreading the service costs more than all the rest of a short call.
  const { store, clock, random, settings } = service
  const origin = originOf(request.url)
  const call: HandlerCall<Op> = { store, clock, random, settings, caller, path: values, query, body, now, origin }
  return handlers[operation](call)
}

async function issueToken(request: Request, service: SandboxContext): Promise<HandlerResult<'keystoneCreateUserTokenByPassword'>> {
  const bytes = await readBytes(request, service.settings.maxBodyBytes)
  if (bytes === undefined) throw new IdentityError(400, 'The request body is too large.')
  const body = parseBody('keystoneCreateUserTokenByPassword', request.headers.get('content-type'), decodeUtf8(bytes))
  const call = { ...service, path: {}, query: new Map(), body, now: service.clock.now(), origin: originOf(request.url) }
  return keystoneCreateUserTokenByPassword(call)
}

/** The identity service tells failed authentication in its own shape. */
async function asIdentity(operation: OperationId, find: () => AccountUser | Promise<AccountUser>): Promise<AccountUser> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof ApiError && 'service' in operations[operation]) throw new IdentityError(401, error.message)
    throw error
  }
}

/** Scheme and host of an address. */
function originOf(url: string): string {
  return url.slice(0, url.indexOf('/', url.indexOf('//') + 2))
}

import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { requestValidators } from '../../../generated/request-validators.js'
import type { ReceivedRequest } from '../../auth/verify-signature.js'
import { decodeUtf8 } from '../../openapi/json-type.js'
import type { SandboxContext } from '../context.js'
import { ApiError, IdentityError } from '../errors.js'
import type { CallerOf, HandlerCall, HandlerResult } from '../handlers/handler.js'
import { handlers } from '../handlers/index.js'
import type { AccountUser } from '../store/entities.js'
import { runDue } from '../store/run-due.js'
import type { Variant } from '../variants/variant.js'
import { authenticate, checkProject, isSigned } from './authenticate.js'
import { authorize } from './authorize.js'
import { isTooComplex, readBytes } from './body.js'
import { settingsFor } from './called-address.js'
import { bodySource } from './incoming.js'
import { parseBody, parsePath, parseQuery, rejectSize, rejectUnknownParameters } from './parse-request.js'
import { requestScope } from './request-scope.js'

const noBytes = new Uint8Array()

/** Bodies of this size take long to scan and to parse. */
const largeBody = 2 ** 18
const nextTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/**
 * Passes a request to the handler of its operation. Problems are reported in this order: authentication, path and query,
 * permission, body, state.
 *
 * @param path the path parameters, decoded
 * @throws ApiError or IdentityError with the first problem
 */
export async function dispatch<Op extends OperationId>(
  operation: Op,
  request: Request,
  path: Readonly<Record<string, string>>,
  context: SandboxContext,
  variants: ReadonlySet<Variant>,
): Promise<HandlerResult<Op>> {
  const row: OperationRow = operations[operation]
  const hasBody = requestValidators[operation].body !== null
  const signed = !row.anonymous && isSigned(request.headers)
  const bytes = hasBody || signed ? await readBytes(bodySource(request), context.settings.maxBodyBytes) : noBytes
  // A signature covers the whole body. A body over the limit can't be verified, and isn't a failure of the key.
  if (bytes === undefined && signed) throw new ApiError('SVCSTG.SWR.4131001')
  const sent = { method: request.method, url: request.url, headers: request.headers, body: bytes ?? noBytes }
  const caller = row.anonymous ? undefined : await identifyCaller(row, sent, context)
  if (caller) checkProject(operation, request.headers, caller)

  const pathValues = parsePath(operation, path)
  const query = parseQuery(operation, request.url)
  if (context.settings.rejectUnknownParameters) rejectUnknownParameters(operation, request.url)
  const now = context.clock.now()
  const scope = requestScope(sent, caller, context)
  const region = context.store.region(scope.region)
  if (caller) authorize(operation, pathValues, caller, region, now)
  if (bytes === undefined) rejectSize(operation)
  const text = bytes.length === 0 ? '' : decodeUtf8(bytes)
  const isLarge = bytes.length > largeBody
  // Between two steps that take long, other requests have their turn, and may change permissions.
  if (isLarge) await nextTurn()
  if (text && isTooComplex(text)) rejectSize(operation)
  if (isLarge) {
    await nextTurn()
    if (caller) authorize(operation, pathValues, caller, region, now)
  }
  const body = parseBody(operation, request.headers.get('content-type'), text)
  // Spreading the context would cost more than the rest of a short call.
  const { store, clock, random, hasRegistry } = context
  const call: HandlerCall<Op> = {
    store,
    region,
    project: scope.project,
    clock,
    random,
    settings: settingsFor(request, context),
    hasRegistry,
    // Only anonymous operations have no caller.
    caller: caller as CallerOf<Op>,
    path: pathValues,
    query,
    body,
    now,
    url: request.url,
    headers: request.headers,
    variants,
  }
  runDue(context)
  return handlers[operation](call)
}

/** Authenticates the caller. The identity service reports failures in its own format. */
async function identifyCaller(row: OperationRow, sent: ReceivedRequest, context: SandboxContext): Promise<AccountUser> {
  try {
    return await authenticate(sent, context)
  } catch (error) {
    if (error instanceof ApiError && row.service === 'iam') throw new IdentityError(401, error.message, error.note)
    throw error
  }
}

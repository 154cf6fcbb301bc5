import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { requestValidators } from '../../../generated/request-validators.js'
import type { ReceivedRequest } from '../../auth/verify-signature.js'
import { credentialsPrefix } from '../../http/token-errors.js'
import { isIam } from '../../openapi/iam.js'
import { decodeUtf8 } from '../../openapi/json-type.js'
import type { SandboxContext } from '../context.js'
import { ApiError, IdentityError } from '../errors.js'
import type { CallerOf, HandlerCall, HandlerResult } from '../handlers/handler.js'
import { handlers } from '../handlers/index.js'
import type { AccountUser } from '../store/entities.js'
import { runDue } from '../store/run-due.js'
import type { Variant } from '../variants/variant.js'
import { authenticate } from './authenticate.js'
import { authorize } from './authorize.js'
import { isTooComplex } from './body.js'
import { ownTurn } from './own-turn.js'
import { parseBody, parsePath, parseQuery, rejectSize, rejectUnknownParameters } from './parse-request.js'
import { checkProject } from './project-header.js'
import { readRequest } from './read-request.js'
import { requestScope } from './request-scope.js'
import { settingsFor } from './served-requests.js'

/** Bodies of this size are slow to scan and to parse. */
const largeBody = 2 ** 18

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
  const sent = await readRequest(request, context, { hasBody, anonymous: row.anonymous })
  const caller = row.anonymous ? undefined : identifyCaller(operation, sent, context)
  if (caller) checkProject(operation, request.headers, caller, context.settings.rejectUnknownParameters)

  const pathValues = parsePath(operation, path)
  const query = parseQuery(operation, request.url)
  if (context.settings.rejectUnknownParameters) rejectUnknownParameters(operation, request.url)
  const now = context.clock.now()
  const scope = requestScope(sent, caller, context)
  const region = context.store.region(scope.region)
  if (caller) authorize(operation, pathValues, caller, region, now)
  if (sent.isTooLarge) rejectSize(operation)
  const text = sent.body.length === 0 ? '' : decodeUtf8(sent.body)
  const isLarge = sent.body.length > largeBody
  // Between two slow steps, other requests are handled, which may change permissions.
  if (isLarge) await ownTurn()
  if (text && isTooComplex(text)) rejectSize(operation)
  if (isLarge) {
    await ownTurn()
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
function identifyCaller(operation: OperationId, sent: ReceivedRequest, context: SandboxContext): AccountUser {
  try {
    return authenticate(sent, context)
  } catch (error) {
    throw isIam(operation) && error instanceof ApiError ? toIdentityError(error) : error
  }
}

/** Returns the error of IAM for credentials that were rejected, with the cause in the words of the gateway. */
function toIdentityError({ message, detail, note }: ApiError): IdentityError {
  return new IdentityError(401, message.startsWith(credentialsPrefix) ? message : credentialsPrefix + detail, note)
}

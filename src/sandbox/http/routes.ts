import { Hono } from 'hono'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { matchRequest, pathsOf } from '../../openapi/match-operation.js'
import { unknownParameters } from '../../openapi/parse-request.js'
import { compareRoutes, isOverlapped } from '../../openapi/route-order.js'
import { slashHintForUrl } from '../../openapi/slash-hint.js'
import { isIdentityPath, unsupportedMessage } from '../../openapi/special-paths.js'
import type { SandboxRuntime } from '../context.js'
import { ApiError, IdentityError, isServiceError } from '../errors.js'
import { type Fault, faultHeader } from '../faults/fault.js'
import { type Variant, variantsHeader } from '../variants/variant.js'
import { varyResult } from '../variants/vary-result.js'
import { dispatch } from './dispatch.js'
import { injectFaults } from './inject-faults.js'
import { requestNotes } from './request-log.js'
import { errorParts, type ResponseParts, successParts, toResponse } from './responses.js'
import { checkToken } from './token-check.js'

/** The response header that reports unknown query parameters. */
const warningHeader = 'X-Sandbox-Warning'

const maxWarningLength = 1000

function warningOf(names: readonly string[]): string {
  return `unknown query parameter: ${names.map(name => encodeURIComponent(name)).join(', ')}`.slice(0, maxWarningLength)
}

/** Whether an operation belongs to IAM, which sends a trace id with every response. */
function isIdentity(operation: OperationId): boolean {
  const row: OperationRow = operations[operation]
  return row.service === 'iam'
}

/** The vendor's SDKs show the trace id in the text of errors, so it's the request id. */
function requestIdOf({ headers }: ResponseParts): string {
  return headers['X-Request-Id'] ?? 'none'
}

/** Returns the response for paths and methods that aren't in the contract: the gateway's, or IAM's to a login that isn't implemented. */
export function notFoundParts({ requestIds }: SandboxRuntime, url: string): ResponseParts {
  const requestId = requestIds.hex(32)
  const { pathname } = new URL(url)
  const parts = errorParts(notFoundError(url, pathname), requestId)
  if (isIdentityPath(pathname)) parts.headers['X-IAM-Trace-Id'] = requestId
  return parts
}

function notFoundError(url: string, pathname: string): ApiError | IdentityError {
  const unsupported = unsupportedMessage(pathname)
  if (unsupported !== undefined) return new IdentityError(400, unsupported)
  const hint = slashHintForUrl(url)
  const { message } = new ApiError('APIGW.0101')
  return new ApiError('APIGW.0101', hint && `${message} ${hint}.`)
}

/**
 * Adds a route for each operation of the contract. Other paths and methods get the gateway's response.
 *
 * @param faultsByHeader whether requests may ask for faults and variants by header
 */
export function addRoutes(app: Hono, runtime: SandboxRuntime, faultsByHeader: boolean): void {
  const { requestIds, faults, variants } = runtime
  // A path with a parameter where another has a fixed segment would slow the router down for all others, so it gets a router of its own.
  const fallback = new Hono()
  const routes = (Object.entries(operations) as [OperationId, OperationRow][]).map(([operation, row]) => ({
    operation,
    ...row,
  }))
  for (const { operation, method, url, rawSlash } of routes.sort(compareRoutes)) {
    // The routers know neither unescaped slashes in the name of a repository, nor segments that are no tag.
    if (!rawSlash) add(isOverlapped({ method, url }, routes) ? fallback : app, operation, pathsOf(url))
  }
  app.notFound(({ req }) => fallback.fetch(req.raw))
  fallback.notFound(async ({ req: { raw } }) => {
    const match = matchRequest(raw.method, new URL(raw.url).pathname)
    const parts = match
      ? await respond(match.operation, raw, match.path)
      : (checkToken(raw, runtime) ?? notFoundParts(runtime, raw.url))
    return toResponse(parts, runtime.clock.now())
  })
  // A bug in the sandbox, or an injected connection reset: the caller of `fetch` handles both.
  for (const router of [app, fallback])
    router.onError(error => {
      throw error
    })

  function add(router: Hono, operation: OperationId, paths: readonly string[]): void {
    const patterns = paths.map(path => path.replaceAll(/\{(\w+)\}/g, ':$1'))
    router.on(operations[operation].method, patterns, async ({ req }) => {
      const path: Record<string, string> = req.param()
      return toResponse(await respond(operation, req.raw, path), runtime.clock.now())
    })
  }

  async function respond(operation: OperationId, request: Request, path: Record<string, string>): Promise<ResponseParts> {
    const parts = await respondWithFaults(operation, request, path)
    // The gateway throttles on its own.
    if (isIdentity(operation) && parts.status !== 429) parts.headers['X-IAM-Trace-Id'] ??= requestIdOf(parts)
    const unknown = unknownParameters(operation, request.url)
    if (unknown.length > 0) {
      const warning = warningOf(unknown)
      parts.headers[warningHeader] = warning
      requestNotes.set(request, { ...requestNotes.get(request), warning })
    }
    return parts
  }

  async function respondWithFaults(
    operation: OperationId,
    request: Request,
    path: Record<string, string>,
  ): Promise<ResponseParts> {
    const requestId = requestIds.hex(32)
    let active: readonly Fault[]
    let varied: ReadonlySet<Variant>
    try {
      active = faults.next(operation, faultsByHeader ? request.headers.get(faultHeader) : null)
      varied = variants.of(faultsByHeader ? request.headers.get(variantsHeader) : null)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      const headers = { 'Content-Type': 'application/json', 'X-Request-Id': requestId }
      return { status: 400, headers, text: JSON.stringify({ error: error.message }) }
    }
    const asObject = varied.has('error-object')
    const handle = async (): Promise<ResponseParts> => {
      try {
        return successParts(varyResult(operation, await dispatch(operation, request, path, runtime, varied), varied), requestId)
      } catch (error) {
        if (isServiceError(error) && error.note !== '') requestNotes.set(request, { note: error.note })
        return errorParts(error, requestId, asObject)
      }
    }
    if (active.length === 0) return handle()
    return injectFaults(active, handle, {
      operation,
      requestId,
      asObject,
      random: faults.random,
      store: () => runtime.store,
      signal: request.signal,
    })
  }
}

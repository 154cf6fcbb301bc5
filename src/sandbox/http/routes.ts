import { Hono } from 'hono'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { isIam } from '../../openapi/iam.js'
import { repeatedParameters, unknownParameters } from '../../openapi/ignored-parameters.js'
import { matchRequest, pathsOf } from '../../openapi/match-operation.js'
import { compareRoutes, isOverlapped } from '../../openapi/route-order.js'
import type { SandboxRuntime } from '../context.js'
import { isServiceError } from '../errors.js'
import { type Fault, faultHeader } from '../faults/fault.js'
import { type Variant, variantsHeader } from '../variants/variant.js'
import { dispatch } from './dispatch.js'
import { injectFaults } from './inject-faults.js'
import { malformedProject } from './project-header.js'
import { requestNotes } from './request-log.js'
import { errorParts, type ResponseParts, successParts, toResponse } from './responses.js'
import { checkToken } from './token-check.js'
import { unknownPathParts } from './unknown-path.js'
import { varyResult } from './vary-result.js'

/**
 * The response header that reports what the sandbox ignores: unknown query parameters, further values of a known one, and an
 * `X-Project-Id` that isn't an ID.
 */
const warningHeader = 'X-Sandbox-Warning'

const maxWarningLength = 1000

/** Returns what the sandbox ignores in a request, in ASCII. */
function warningOf(operation: OperationId, { url, headers }: Request): string | undefined {
  const list = (text: string, names: readonly string[]): string | undefined =>
    names.length > 0 ? `${text}: ${names.map(name => encodeURIComponent(name)).join(', ')}` : undefined
  const unknown = list('unknown query parameter', unknownParameters(operation, url))
  const repeated = list('only the first value counts of', repeatedParameters(operation, url))
  const project = malformedProject(operation, headers)?.replaceAll(/[^ -~]/g, '?')
  return [unknown, repeated, project].filter(Boolean).join('; ').slice(0, maxWarningLength) || undefined
}

/**
 * The routes in the order in which they match. A path with a parameter where another has a fixed segment is overlapped: it
 * would slow the router down for all others, so it gets a router of its own. The routers know neither unescaped slashes in
 * the name of a repository, nor segments that aren't tags.
 */
const routes = (Object.entries(operations) as [OperationId, OperationRow][])
  .filter(([, { rawSlash }]) => !rawSlash)
  .sort(([, row], [, other]) => compareRoutes(row, other))
  .map(([operation, row]) => ({
    operation,
    overlapped: isOverlapped(row, Object.values(operations)),
    patterns: pathsOf(row.url).map(path => path.replaceAll(/\{(\w+)\}/g, ':$1')),
  }))

/** The vendor's SDKs show the trace ID in error messages, so it equals the request ID. */
function requestIdFor({ headers }: ResponseParts): string {
  return headers['X-Request-Id'] ?? 'none'
}

/**
 * Adds a route for each operation of the contract. Other paths and methods receive the gateway's response.
 *
 * @param faultsByHeader whether a header may request faults and variants
 */
export function addRoutes(app: Hono, runtime: SandboxRuntime, faultsByHeader: boolean): void {
  const { requestIds, faults, variants } = runtime
  const fallback = new Hono()
  for (const { operation, overlapped, patterns } of routes) add(overlapped ? fallback : app, operation, patterns)
  app.notFound(({ req }) => fallback.fetch(req.raw))
  fallback.notFound(async ({ req: { raw } }) => {
    const match = matchRequest(raw.method, new URL(raw.url).pathname)
    const parts = match
      ? await respond(match.operation, raw, match.path)
      : (checkToken(raw, runtime) ?? (await unknownPathParts(raw, runtime)))
    return toResponse(parts, runtime.clock.now())
  })
  // A bug in the sandbox, or an injected connection reset: the caller of `fetch` handles both.
  for (const router of [app, fallback])
    router.onError(error => {
      throw error
    })

  function add(router: Hono, operation: OperationId, patterns: string[]): void {
    router.on(operations[operation].method, patterns, async ({ req }) => {
      const path: Record<string, string> = req.param()
      return toResponse(await respond(operation, req.raw, path), runtime.clock.now())
    })
  }

  async function respond(operation: OperationId, request: Request, path: Record<string, string>): Promise<ResponseParts> {
    const parts = await respondWithFaults(operation, request, path)
    // IAM sends a trace ID with every response. The gateway throttles on its own.
    if (isIam(operation) && parts.status !== 429) parts.headers['X-IAM-Trace-Id'] ??= requestIdFor(parts)
    const warning = warningOf(operation, request)
    if (warning !== undefined) {
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

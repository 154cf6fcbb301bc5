import { Hono } from 'hono'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { compareRoutes, isOverlapped } from '../../openapi/route-order.js'
import { slashHintForUrl } from '../../openapi/slash-hint.js'
import type { SandboxRuntime } from '../context.js'
import { ApiError, isServiceError } from '../errors.js'
import { type Fault, faultHeader } from '../faults/fault.js'
import { type Variant, variantsHeader } from '../variants/variant.js'
import { varyResult } from '../variants/vary-result.js'
import { dispatch } from './dispatch.js'
import { injectFaults } from './inject-faults.js'
import { unknownParameters } from './parse-request.js'
import { requestNotes } from './request-log.js'
import { errorParts, type ResponseParts, successParts, toResponse } from './responses.js'

/** The response header that reports unknown query parameters. */
export const warningHeader = 'X-Sandbox-Warning'

/** Partner clouds serve the operations on shares under a second path as well. */
const [sharePath, aliasPath] = ['/repositories/{repository}/access-domains', '/repos/{repository}/access-domains']

/** Clients of OpenStack also request the version document with a final slash, as its own link has it. */
const versionPath = /^\/v3$/

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

/**
 * Returns the parameters of a path with unescaped slashes in the name of the repository, which a known client sends: the last
 * segments are the operation's. `undefined` if the path isn't one of the operation.
 */
function matchRawSlash({ method, url }: OperationRow, request: Request): Record<string, string> | undefined {
  const pattern = url.replace('{repository}', '(?<repository>.+)').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const groups = request.method === method ? new RegExp(`^${pattern}$`).exec(new URL(request.url).pathname)?.groups : undefined
  if (!groups) return undefined
  const { repository = '', ...others } = groups
  const path = Object.entries({ ...others, repository: repository.replaceAll('/', '$') })
  return Object.fromEntries(path.map(([name, value]) => [name, decodeSegment(value)]))
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Bytes that aren't UTF-8 are no valid name.
    return segment
  }
}

/** Returns the gateway's response for paths and methods that aren't in the contract. */
export function notFoundParts({ requestIds }: SandboxRuntime, url: string): ResponseParts {
  const hint = slashHintForUrl(url)
  const { message } = new ApiError('APIGW.0101')
  return errorParts(new ApiError('APIGW.0101', hint && `${message} ${hint}.`), requestIds.hex(32))
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
  for (const { operation, method, url } of routes.sort(compareRoutes)) {
    const paths = [url, url.replace(sharePath, aliasPath), url.replace(versionPath, '$&/')]
    add(isOverlapped({ method, url }, routes) ? fallback : app, operation, paths)
  }
  app.notFound(({ req }) => fallback.fetch(req.raw))
  const rawSlashRoutes = routes.filter(({ rawSlash }) => rawSlash)
  fallback.notFound(async ({ req: { raw } }) => {
    for (const route of rawSlashRoutes) {
      const path = matchRawSlash(route, raw)
      if (path) return toResponse(await respond(route.operation, raw, path), runtime.clock.now())
    }
    return toResponse(notFoundParts(runtime, raw.url), runtime.clock.now())
  })
  // A bug in the sandbox, or an injected connection reset: the caller of `fetch` handles both.
  for (const router of [app, fallback])
    router.onError(error => {
      throw error
    })

  function add(router: Hono, operation: OperationId, paths: readonly string[]): void {
    const patterns = [...new Set(paths)].map(path => path.replaceAll(/\{(\w+)\}/g, ':$1'))
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
    if (unknown.length > 0) parts.headers[warningHeader] = warningOf(unknown)
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
        if (isServiceError(error) && error.note !== '') requestNotes.set(request, error.note)
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

import { Hono } from 'hono'
import { type OperationId, operations } from '../../../generated/operations.js'
import { type Fault, faultHeader } from '../faults/faults.js'
import { injectFaults } from '../faults/inject-faults.js'
import type { SandboxRuntime } from '../store/snapshot.js'
import { dispatch } from './dispatch.js'
import { ApiError } from '../errors.js'
import { successParts, type ResponseParts, errorParts, toResponse } from './responses.js'

/** What the gateway answers for paths and methods that the contract does not have. */
export function notFoundParts({ requests }: SandboxRuntime): ResponseParts {
  return errorParts(new ApiError('APIGW.0101'), requests.hex(32))
}

/**
 * Adds every operation of the contract; the gateway's answer is what is left for other paths and methods.
 *
 * @param byHeader whether a request may ask for faults
 */
export function addRoutes(app: Hono, parts: SandboxRuntime, byHeader: boolean): void {
  const { requests, faults } = parts
  // A path that begins with a value keeps the fast router from all others, so it is looked for after them.
  const last = new Hono()
  for (const [operation, { method, url }] of Object.entries(operations) as [OperationId, { method: string; url: string }][]) {
    const router = url.startsWith('/{') ? last : app
    router.on(method, url.replaceAll(/\{(\w+)\}/g, ':$1'), async ({ req }) => {
      const path: Record<string, string> = req.param()
      return toResponse(await reply(operation, req.raw, path), parts.clock.now())
    })
  }
  app.notFound(({ req }) => last.fetch(req.raw))
  last.notFound(() => toResponse(notFoundParts(parts), parts.clock.now()))
  // A mistake of the sandbox, or a connection that is to be reset: either is the business of whoever serves it.
  for (const router of [app, last])
    router.onError(error => {
      throw error
    })

  async function reply(operation: OperationId, request: Request, path: Record<string, string>): Promise<ResponseParts> {
    const requestId = requests.hex(32)
    const answer = async (): Promise<ResponseParts> => {
      try {
        return successParts(await dispatch(operation, request, path, parts), requestId)
      } catch (error) {
        return errorParts(error, requestId)
      }
    }
    let chosen: readonly Fault[]
    try {
      chosen = faults.next(operation, byHeader ? request.headers.get(faultHeader) : null)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return { status: 400, headers: { 'Content-Type': 'application/json' }, text: JSON.stringify({ error: error.message }) }
    }
    if (chosen.length === 0) return answer()
    return injectFaults(chosen, answer, {
      operation,
      requestId,
      random: faults.random,
      store: () => parts.store,
      signal: request.signal,
    })
  }
}

import type { OperationId } from '../../generated/operations.js'
import type { SandboxOptions } from '../../src/sandbox/index.js'
import { operationOf } from './sandbox.js'

export type Fetch = (request: Request) => Promise<Response>

/** A service with one defect. */
export interface BentService {
  /** The defect, as a predicate of the operation. */
  name: string
  operation: OperationId
  /** Changes the requests to or the responses of a sandbox. */
  bend?: (fetch: Fetch) => Fetch
  /** Options of a sandbox that cause the defect. */
  options?: SandboxOptions
}

/** Changes the responses of one operation; undefined keeps a response. */
export function changeResponse(
  operation: OperationId,
  change: (response: Response, text: string, url: string) => Response | undefined,
) {
  return (fetch: Fetch): Fetch =>
    async request => {
      const { method, url } = request
      const response = await fetch(request)
      if (operationOf({ method, url }) !== operation) return response
      const text = await response.clone().text()
      return change(response, text, url) ?? response
    }
}

/** Changes the requests of one operation, or responds to them directly. */
export function changeRequest(operation: OperationId, change: (request: Request) => Request | Response) {
  return (fetch: Fetch): Fetch =>
    async request => {
      if (operationOf(request) !== operation) return fetch(request)
      const changed = change(request)
      return changed instanceof Response ? changed : fetch(changed)
    }
}

/** Copies a response with another status, body or header. */
export function copyResponse(
  response: Response,
  text: string,
  { status = response.status, body = text, without }: { status?: number; body?: string; without?: string },
): Response {
  const headers = new Headers(response.headers)
  if (without) headers.delete(without)
  return new Response(status === 204 ? null : body, { status, headers })
}

/** Copies a successful response with changed JSON; undefined when it has no body. */
export function changeJson(response: Response, text: string, change: (body: unknown) => unknown): Response | undefined {
  if (response.status > 299 || text === '') return undefined
  return copyResponse(response, text, { body: JSON.stringify(change(JSON.parse(text))) })
}

/** Changes the first object in a value. */
export function changeFirstObject(
  value: unknown,
  change: (fields: Record<string, unknown>) => Record<string, unknown>,
): unknown {
  if (Array.isArray(value)) return value.length === 0 ? value : [changeFirstObject(value[0], change), ...value.slice(1)]
  return typeof value === 'object' && value !== null ? change(value as Record<string, unknown>) : value
}

/** Copies a request with a changed query. */
export function changeQuery(request: Request, change: (query: URLSearchParams) => void): Request {
  const url = new URL(request.url)
  change(url.searchParams)
  // The signature covers the query, so callers must use a token.
  return new Request(url, request)
}

/** Repeats requests that are rejected with this status with the administrator's token. */
export function bypassStatus(operation: OperationId, status: number) {
  return (fetch: Fetch): Fetch =>
    async request => {
      if (operationOf(request) !== operation) return fetch(request)
      const { method, url } = request
      const body = method === 'GET' ? {} : { body: await request.text() }
      const headers = Object.fromEntries(request.headers)
      const response = await fetch(new Request(url, { method, headers, ...body }))
      if (response.status !== status) return response
      return fetch(new Request(url, { method, headers: { ...headers, 'x-auth-token': await createToken(fetch) }, ...body }))
    }
}

/** Creates a token of the administrator. */
export async function createToken(fetch: Fetch): Promise<string> {
  const user = { name: 'admin', password: 'sandbox', domain: { name: 'demo' } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'my-kualalumpur-1' } } }
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(
    new Request('http://sandbox/v3/auth/tokens', { method: 'POST', headers, body: JSON.stringify({ auth }) }),
  )
  return response.headers.get('x-subject-token') ?? ''
}

/** The fields of an object in a response. */
export type Fields = Record<string, unknown>

/** Changes every object in a value, the innermost first. */
export function changeEveryObject(value: unknown, change: (fields: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map(item => changeEveryObject(item, change))
  if (typeof value !== 'object' || value === null) return value
  return change(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changeEveryObject(part, change)])))
}

import type { OperationId } from '../../generated/operations.js'
import type { SandboxOptions } from '../../src/sandbox/index.js'
import { operationOf } from './sandbox.js'

export type Fetch = (request: Request) => Promise<Response>

/** A service that is wrong in one way. */
export interface BentService {
  name: string
  operation: OperationId
  /** Puts the mistake before or behind the sandbox. */
  bend?: (fetch: Fetch) => Fetch
  /** Or has a sandbox that is set up with it. */
  options?: SandboxOptions
}

/** Changes the answers of one operation. */
export function changeResponse(
  operation: OperationId,
  change: (answer: Response, text: string, url: string) => Response | undefined,
) {
  return (fetch: Fetch): Fetch =>
    async request => {
      const { method, url } = request
      const answer = await fetch(request)
      if (operationOf({ method, url }) !== operation) return answer
      const text = await answer.clone().text()
      return change(answer, text, url) ?? answer
    }
}

/** Changes the requests to one operation before they arrive. */
export function changeRequest(operation: OperationId, change: (request: Request) => Request | Response) {
  return (fetch: Fetch): Fetch =>
    async request => {
      if (operationOf(request) !== operation) return fetch(request)
      const changed = change(request)
      return changed instanceof Response ? changed : fetch(changed)
    }
}

/** The same answer with another status, body or header. */
export function copyResponse(
  answer: Response,
  text: string,
  { status = answer.status, body = text, without }: { status?: number; body?: string; without?: string },
): Response {
  const headers = new Headers(answer.headers)
  if (without) headers.delete(without)
  return new Response(status === 204 ? null : body, { status, headers })
}

/** The answer with its JSON changed; undefined when there is none to change. */
export function changeJson(answer: Response, text: string, change: (body: unknown) => unknown): Response | undefined {
  if (answer.status > 299 || text === '') return undefined
  return copyResponse(answer, text, { body: JSON.stringify(change(JSON.parse(text))) })
}

/** The first object in a value that has a field, changed. */
export function changeFirstObject(
  value: unknown,
  change: (fields: Record<string, unknown>) => Record<string, unknown>,
): unknown {
  if (Array.isArray(value)) return value.length === 0 ? value : [changeFirstObject(value[0], change), ...value.slice(1)]
  return typeof value === 'object' && value !== null ? change(value as Record<string, unknown>) : value
}

/** The address with its query changed. */
export function changeQuery(request: Request, change: (query: URLSearchParams) => void): Request {
  const url = new URL(request.url)
  change(url.searchParams)
  // A signature covers the query, so a token takes its place.
  return new Request(url, request)
}

/** What comes is let in as if the administrator had signed it. */
export function bypassStatus(operation: OperationId, status: number) {
  return (fetch: Fetch): Fetch =>
    async request => {
      if (operationOf(request) !== operation) return fetch(request)
      const { method, url } = request
      const body = method === 'GET' ? {} : { body: await request.text() }
      const headers = Object.fromEntries(request.headers)
      const answer = await fetch(new Request(url, { method, headers, ...body }))
      if (answer.status !== status) return answer
      return fetch(new Request(url, { method, headers: { ...headers, 'x-auth-token': await createToken(fetch) }, ...body }))
    }
}

/** A token of the administrator. */
export async function createToken(fetch: Fetch): Promise<string> {
  const user = { name: 'admin', password: 'sandbox', domain: { name: 'demo' } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'my-kualalumpur-1' } } }
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(
    new Request('http://sandbox/v3/auth/tokens', { method: 'POST', headers, body: JSON.stringify({ auth }) }),
  )
  return answer.headers.get('x-subject-token') ?? ''
}

/** The fields of an object in an answer. */
export type Fields = Record<string, unknown>

/** Every object in a value, changed; the innermost first. */
export function changeEveryObject(value: unknown, change: (fields: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map(item => changeEveryObject(item, change))
  if (typeof value !== 'object' || value === null) return value
  return change(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changeEveryObject(part, change)])))
}

import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import type { SandboxOptions, SandboxSnapshot } from '../../src/sandbox/index.js'
import { operationOf } from './sandbox.js'

export type Fetch = (request: Request) => Promise<Response>

/** A service with one defect. */
export interface Mutant {
  /** The defect, as a predicate of the operation. */
  name: string
  operation: OperationId
  /** Changes the requests to or the responses of a sandbox. */
  mutate?: (fetch: Fetch) => Fetch
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

/** The users of a verified sandbox: the administrator of each account, and a user of the first one. */
export type Caller = 'admin' | 'member' | 'partner'

/** Returns the user who signed a request; requests with a token are the administrator's. */
export function callerOf({ headers }: Request): Caller {
  const authorization = headers.get('authorization') ?? ''
  return authorization.includes('SANDBOXMEMBERAK') ? 'member' : authorization.includes('SANDBOXPARTNERAK') ? 'partner' : 'admin'
}

/** Creates a token, by default of the administrator. */
export async function createToken(fetch: Fetch, caller: Caller = 'admin'): Promise<string> {
  const [name, domain] = caller === 'partner' ? ['admin', 'partner'] : [caller, 'demo']
  const user = { name, password: 'sandbox', domain: { name: domain } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'my-kualalumpur-1' } } }
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(
    new Request('http://sandbox/v3/auth/tokens', { method: 'POST', headers, body: JSON.stringify({ auth }) }),
  )
  return response.headers.get('x-subject-token') ?? ''
}

/** The parts of a request that a resent one replaces. */
export interface Replacement {
  method?: string
  url?: string
  body?: unknown
}

/** Sends a request again as a user, with another method, address or body. */
export async function sendAs(
  fetch: Fetch,
  caller: Caller,
  request: Request,
  { method = request.method, url = request.url, body }: Replacement = {},
): Promise<Response> {
  const text = body === undefined ? await request.clone().text() : JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'x-auth-token': await createToken(fetch, caller) }
  return fetch(new Request(url, { method, headers, ...(method === 'GET' || text === '' ? {} : { body: text }) }))
}

/** Returns the state of a sandbox. */
export async function readState(fetch: Fetch): Promise<SandboxSnapshot> {
  const response = await fetch(new Request('http://sandbox/_sandbox/snapshot'))
  return (await response.json()) as SandboxSnapshot
}

/** Restores the state of a sandbox. */
export async function restoreState(fetch: Fetch, state: SandboxSnapshot): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const request = new Request('http://sandbox/_sandbox/restore', { method: 'POST', headers, body: JSON.stringify(state) })
  const { status } = await fetch(request)
  if (status >= 300) throw new Error(`The sandbox rejected its own state: ${status}.`)
}

/** The names in the path of a request, with unescaped slashes. */
export interface PathNames {
  namespace?: string | undefined
  repository?: string | undefined
  tag?: string | undefined
}

/** Returns the names in the path of a request of an operation; none if its repository has unescaped slashes. */
function namesIn(operation: OperationId, url: string): PathNames {
  const row: OperationRow = operations[operation]
  const pattern = new RegExp(`^${row.url.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
  const found = Object.entries(pattern.exec(new URL(url).pathname)?.groups ?? {})
  return Object.fromEntries(
    found.map(([name, text]) => [name, decodeURIComponent(text).replaceAll(row.slashAs?.[name] ?? '/', '/')]),
  )
}

/** A request that a mutant handles. */
export interface Call extends PathNames {
  request: Request
  operation: OperationId
  caller: Caller
  /** Sends a request to the sandbox. */
  fetch: Fetch
  /** Sends this request to the sandbox. */
  forward: () => Promise<Response>
}

/** Handles the requests of some operations; undefined forwards a request. */
export function intercept(intercepted: readonly OperationId[], handle: (call: Call) => Promise<Response | undefined>) {
  return (fetch: Fetch): Fetch =>
    async request => {
      const operation = operationOf(request)
      if (!operation || !intercepted.includes(operation)) return fetch(request)
      const forward = (): Promise<Response> => fetch(request.clone())
      const call = { ...namesIn(operation, request.url), request, operation, caller: callerOf(request), fetch, forward }
      return (await handle(call)) ?? fetch(request)
    }
}

/**
 * Sends another request in place of one that the sandbox accepts. Those that it rejects stay rejected, so that only the effect
 * can show the difference.
 */
export async function replaceAccepted({ fetch, caller, request, forward }: Call, replacement: Replacement): Promise<Response> {
  const state = await readState(fetch)
  const response = await forward()
  if (!response.ok) return response
  await restoreState(fetch, state)
  return sendAs(fetch, caller, request, replacement)
}

/** Changes the query of requests that the sandbox accepts. */
export function changeAcceptedQuery(operation: OperationId, change: (query: URLSearchParams) => void): (fetch: Fetch) => Fetch {
  return intercept([operation], async call => {
    const { url } = changeQuery(call.request, change)
    return url === call.request.url ? undefined : replaceAccepted(call, { url })
  })
}

/** Returns the usual responses, without their effect on the state. */
export function undoEffect(operation: OperationId): (fetch: Fetch) => Fetch {
  return intercept([operation], async ({ fetch, forward }) => {
    const state = await readState(fetch)
    const response = await forward()
    if (response.ok) await restoreState(fetch, state)
    return response
  })
}

/** Changes the items of a list in a response; undefined when it has none. */
export async function changeItems(
  response: Response,
  change: (items: Fields[]) => readonly Fields[],
): Promise<Response | undefined> {
  return changeJson(response, await response.clone().text(), body =>
    Array.isArray(body)
      ? change(body as Fields[])
      : { ...(body as Fields), namespaces: change((body as { namespaces: Fields[] }).namespaces) },
  )
}

/** Returns a response that rejects a request. */
export function rejection(status: 403 | 404): Response {
  const errorCode = status === 403 ? 'SVCSTG.SWR.4037020' : 'SVCSTG.SWR.4040010'
  return Response.json({ errors: [{ errorCode, errorMessage: 'Rejected by a mutant.', detail: '' }] }, { status })
}

/** The fields of an object in a response. */
export type Fields = Record<string, unknown>

/** Changes every object in a value, the innermost first. */
export function changeEveryObject(value: unknown, change: (fields: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map(item => changeEveryObject(item, change))
  if (typeof value !== 'object' || value === null) return value
  return change(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changeEveryObject(part, change)])))
}

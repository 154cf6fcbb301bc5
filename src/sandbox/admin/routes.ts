import type { Hono } from 'hono'
import type { Sandbox } from '../create-sandbox.js'
import { isJson } from '../http/is-json.js'
import { readBytes, decodeUtf8 } from '../http/body.js'
import { ApiError, IdentityError } from '../errors.js'
import { type ImageOptions, imageFields } from '../store/images.js'
import { boolean, optional, object, type Validate, string } from '../validation.js'

/** A request to the administration that is not right. */
class AdministrationError extends Error {
  readonly status: 400 | 404 | 413 | 415

  constructor(status: 400 | 404 | 413 | 415, message: string) {
    super(message)
    this.status = status
  }
}

type Handle = (body: unknown) => unknown

const moment: Validate = (value, place) =>
  typeof value === 'number' || typeof value === 'string' ? undefined : `${place} is neither a timestamp nor milliseconds`
const clockShape = object<{ set?: unknown; advance?: unknown; frozen?: unknown }>({
  set: optional(moment),
  advance: optional((value, place) => (Number.isFinite(value) ? undefined : `${place} is no number of milliseconds`)),
  frozen: optional(boolean),
})
const loginShape = object<{ username: unknown; password: unknown }>({ username: string(), password: string() })

/** Adds the administration of a sandbox under `/_sandbox/`. Nothing else answers there. */
export function addAdminRoutes(app: Hono, sandbox: Sandbox, maxBytes: number): void {
  const on = (method: string, path: string, handle: Handle): void => {
    app.on(method, `/_sandbox/${path}`, async ({ req: { raw } }) => {
      try {
        const answer = handle(method === 'GET' || method === 'DELETE' ? undefined : await bodyOf(raw, maxBytes))
        return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer)
      } catch (error) {
        return refused(error)
      }
    })
  }
  on('GET', 'state', () => sandbox.state())
  on('GET', 'snapshot', () => sandbox.snapshot())
  on('POST', 'restore', body => sandbox.restore(body))
  on('POST', 'reset', () => sandbox.reset())
  on('POST', 'seed', body => sandbox.loadSeed(body))
  on('GET', 'clock', () => clockOf(sandbox))
  on('PUT', 'clock', body => setClock(sandbox, checked(clockShape, body)))
  on('POST', 'images', body => sandbox.images.put(checkedImage(body)))
  on('POST', 'images/pulled', body => found(sandbox.images.recordPull(checkedImage(body))))
  on('POST', 'images/removed', body => found(sandbox.images.remove(checkedImage(body))))
  on('POST', 'logins/check', body => {
    const { username, password } = checked<{ username: string; password: string }>(loginShape, body)
    return sandbox.checkLogin(username, password) ?? found(false)
  })
  on('GET', 'faults', () => sandbox.faults.list())
  on('PUT', 'faults', body => sandbox.faults.set(Array.isArray(body) ? body : wrong('The body is no list of faults.')))
  on('DELETE', 'faults', () => sandbox.faults.clear())
  app.all('/_sandbox/*', () =>
    refused(new AdministrationError(404, 'The administration has nothing there. See src/sandbox/README.md.')),
  )
}

/** JSON is asked for by its type, which also keeps pages of other sites out: browsers send it only with leave. */
async function bodyOf(request: Request, maxBytes: number): Promise<unknown> {
  if (!isJson(request.headers.get('content-type')))
    throw new AdministrationError(415, 'Send JSON with Content-Type: application/json, be it {}.')
  const bytes = await readBytes(request, maxBytes)
  if (bytes === undefined) throw new AdministrationError(413, 'The body is too large.')
  const text = decodeUtf8(bytes)
  if (text === undefined) return wrong('The body is not UTF-8.')
  try {
    return JSON.parse(text || '{}')
  } catch {
    return wrong('The body is not JSON.')
  }
}

function wrong(message: string): never {
  throw new AdministrationError(400, message)
}

function checked<T>(check: Validate, body: unknown): T {
  const problem = check(body, 'body')
  if (problem) wrong(`${problem}.`)
  // The check has just found every field to be right.
  return body as T
}

const imageShape = object<ImageOptions>({
  namespace: string(),
  repository: string(),
  ...imageFields,
  tag: optional(imageFields.tag),
})

function checkedImage(body: unknown): ImageOptions {
  const image = checked<Omit<ImageOptions, 'tag'> & { tag?: string }>(imageShape, body)
  return { tag: 'latest', ...image }
}

function found(isThere: boolean): undefined {
  if (!isThere) throw new AdministrationError(404, 'There is no such thing.')
  return undefined
}

function clockOf({ clock }: Sandbox): { now: string; frozen: boolean } {
  return { now: new Date(clock.now()).toISOString(), frozen: clock.snapshot().frozenAt !== null }
}

function setClock(
  sandbox: Sandbox,
  change: { set?: string | number; advance?: number; frozen?: boolean },
): { now: string; frozen: boolean } {
  const { clock } = sandbox
  if (change.set !== undefined) clock.set(change.set)
  if (change.advance !== undefined) clock.advance(change.advance)
  if (change.frozen === true) clock.freeze()
  if (change.frozen === false) clock.resume()
  return clockOf(sandbox)
}

function refused(error: unknown): Response {
  const own = error instanceof ApiError || error instanceof IdentityError
  if (own)
    return Response.json(
      { error: error.message, ...('detail' in error ? { detail: error.detail } : {}) },
      { status: error.status },
    )
  if (error instanceof AdministrationError) return Response.json({ error: error.message }, { status: error.status })
  if (error instanceof TypeError || error instanceof RangeError) return Response.json({ error: error.message }, { status: 400 })
  throw error
}

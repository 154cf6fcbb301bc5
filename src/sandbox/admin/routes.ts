import type { Hono } from 'hono'
import { catalogueUrl } from '../../errors/documentation.js'
import { ApiError, IdentityError } from '../errors.js'
import { httpDate } from '../http/responses.js'
import type { Sandbox } from '../sandbox.js'
import type { SandboxSettings } from '../settings.js'
import { type NewAccessKey, newAccessKey } from '../store/access-keys.js'
import { type AccountUserOptions, accountUserOptions } from '../store/accounts.js'
import { type ImageOptions, imageFields } from '../store/image-options.js'
import { boolean, object, optional, string, type Validate } from '../validation.js'
import { AdminError, badRequest } from './admin-error.js'
import { countEntries } from './count-entries.js'
import { bodyLimit, readJsonBody } from './json-body.js'

type AdminHandler = (body: unknown) => unknown

/** An entry of the index. */
interface AdminEndpoint {
  method: string
  path: string
  description: string
}

interface ClockStatus {
  now: string
  frozen: boolean
}

interface ClockChange {
  set?: string | number
  advance?: number
  frozen?: boolean
}

const jsonTime: Validate = (value, path) =>
  typeof value === 'number' || typeof value === 'string'
    ? undefined
    : `${path} must be a UTC timestamp or milliseconds since 1970`
const clockChange = object<ClockChange>({
  set: optional(jsonTime),
  advance: optional((value, path) => (Number.isFinite(value) ? undefined : `${path} must be a number of milliseconds`)),
  frozen: optional(boolean),
})

interface Login {
  username: string
  password: string
}

interface RemovedUser {
  /** Defaults to `demo`. */
  account?: string
  name: string
}

const removedUser = object<RemovedUser>({ account: optional(string()), name: string() })
const loginBody = object<Login>({ username: string(), password: string() })
const image = object<ImageOptions>({
  namespace: string(),
  repository: string(),
  ...imageFields,
  tag: optional(imageFields.tag),
})

/** The section of the guide that describes the administration API. */
const manual = new URL('../guides/sandbox.html#administration', catalogueUrl).href

/** Adds the administration API of a sandbox. It owns every path under `/_sandbox/`. */
export function addAdminRoutes(app: Hono, sandbox: Sandbox, settings: SandboxSettings): void {
  const endpoints: AdminEndpoint[] = []
  const on = (method: string, path: string, description: string, handler: AdminHandler): void => {
    endpoints.push({ method, path: `/_sandbox/${path}`, description })
    const limit = bodyLimit(path, settings)
    app.on(method, `/_sandbox/${path}`, async ({ req: { raw } }) =>
      withDate(await respond(handler, method === 'GET' || method === 'DELETE' ? undefined : raw, limit)),
    )
  }
  const respond = async (handler: AdminHandler, request: Request | undefined, limit: number): Promise<Response> => {
    try {
      const result = handler(request && (await readJsonBody(request, limit)))
      return result === undefined ? new Response(null, { status: 204 }) : Response.json(result)
    } catch (error) {
      return errorResponse(error)
    }
  }
  // Without it, the HTTP server would add the system's date.
  const withDate = (response: Response): Response => {
    response.headers.set('Date', httpDate(sandbox.clock.now()))
    return response
  }
  on(
    'GET',
    'state',
    'Returns a summary without secrets: accounts with the IDs of their users, and the number of entries of each region.',
    () => sandbox.state(),
  )
  on('GET', 'snapshot', 'Returns the whole state as JSON, including secrets and faults.', () => sandbox.snapshot())
  // These methods validate what they receive.
  on('POST', 'restore', 'Replaces the whole state with a snapshot.', body =>
    sandbox.restore(body as Parameters<Sandbox['restore']>[0]),
  )
  on('POST', 'reset', 'Restores the initial state: accounts, seed, clock, generators and faults.', () => sandbox.reset())
  on('POST', 'seed', 'Adds a seed: all of it, or nothing.', body =>
    sandbox.loadSeed(limitSeed(body) as Parameters<Sandbox['loadSeed']>[0]),
  )
  on('GET', 'clock', 'Returns the time of the clock, and whether it is frozen.', () => clockStatus(sandbox))
  on('PUT', 'clock', 'Sets, advances, freezes or resumes the clock.', body =>
    updateClock(sandbox, validated<ClockChange>(clockChange, body)),
  )
  on('POST', 'images', 'Stores an image, as a push does.', body => sandbox.images.put(parseImage(body)))
  on('POST', 'images/pulled', 'Counts a download of an image.', body =>
    requireFound(sandbox.images.recordPull(parseImage(body))),
  )
  on('POST', 'images/removed', 'Deletes a tag.', body => requireFound(sandbox.images.remove(parseImage(body))))
  on('POST', 'retentions/run', 'Runs all retention policies now, and returns the number of deleted tags.', () => ({
    deleted: sandbox.runRetentions(),
  }))
  on('POST', 'users', 'Adds a user, and returns the ID.', body => {
    const { account = 'demo', ...user } = validated<AccountUserOptions>(accountUserOptions, body)
    return sandbox.users.add(account, user)
  })
  on('POST', 'users/removed', "Removes a user with the user's keys, tokens and logins.", body => {
    const { account = 'demo', name } = validated<RemovedUser>(removedUser, body)
    return requireFound(sandbox.users.remove(account, name))
  })
  on('POST', 'access-keys', 'Creates an access key, by default a temporary one.', body =>
    sandbox.createAccessKey(validated<NewAccessKey>(newAccessKey, body)),
  )
  on('POST', 'logins/check', 'Returns the owner of a temporary login.', body => {
    const { username, password } = validated<Login>(loginBody, body)
    return sandbox.checkLogin(username, password) ?? requireFound(false)
  })
  on('GET', 'faults', 'Returns the fault rules.', () => sandbox.faults.list())
  on('PUT', 'faults', 'Replaces the fault rules with an array of faults.', body =>
    sandbox.faults.set(Array.isArray(body) ? body : badRequest('The body must be an array of faults.')),
  )
  on('DELETE', 'faults', 'Removes all fault rules.', () => sandbox.faults.clear())
  on('GET', 'variants', 'Returns the variants of responses.', () => sandbox.variants.list())
  on('PUT', 'variants', 'Replaces the variants with an array of their names.', body =>
    sandbox.variants.set(Array.isArray(body) ? body : badRequest('The body must be an array of variants.')),
  )
  on('DELETE', 'variants', 'Removes all variants.', () => sandbox.variants.clear())
  for (const path of ['/_sandbox', '/_sandbox/'])
    app.get(path, () => withDate(Response.json({ documentation: manual, endpoints })))
  app.all('/_sandbox/*', () =>
    withDate(errorResponse(new AdminError(404, 'Unknown administration endpoint. GET /_sandbox/ lists them.'))),
  )
}

/** A seed is loaded synchronously, so that no other request sees a part of it. */
const maxSeedEntries = 20_000

function limitSeed(body: unknown): unknown {
  if (countEntries(body, maxSeedEntries) > maxSeedEntries)
    throw new AdminError(
      413,
      'The seed has more than 20,000 entries. Send it in several requests, or pass it when the sandbox starts.',
    )
  return body
}

function validated<T>(validate: Validate, body: unknown): T {
  const problem = validate(body, 'body')
  if (problem) badRequest(`${problem}.`)
  // The validator covers every field of the type.
  return body as T
}

function parseImage(body: unknown): ImageOptions {
  return { tag: 'latest', ...validated<Omit<ImageOptions, 'tag'> & { tag?: string }>(image, body) }
}

function requireFound(found: boolean): undefined {
  if (!found) throw new AdminError(404, 'Not found.')
  return undefined
}

function clockStatus({ clock }: Sandbox): ClockStatus {
  return { now: new Date(clock.now()).toISOString(), frozen: clock.snapshot().frozenAt !== null }
}

function updateClock(sandbox: Sandbox, { set, advance, frozen }: ClockChange): ClockStatus {
  const { clock } = sandbox
  const before = clock.snapshot()
  try {
    // A clock that is frozen first doesn't move between two changes.
    if (frozen === true) clock.freeze()
    if (set !== undefined) clock.set(set)
    if (advance !== undefined) clock.advance(advance)
    if (frozen === false) clock.resume()
  } catch (error) {
    clock.restore(before)
    throw error
  }
  return clockStatus(sandbox)
}

function errorResponse(error: unknown): Response {
  if (error instanceof ApiError) return Response.json({ error: error.message, detail: error.detail }, { status: error.status })
  if (error instanceof IdentityError || error instanceof AdminError)
    return Response.json({ error: error.message }, { status: error.status })
  if (error instanceof TypeError || error instanceof RangeError) return Response.json({ error: error.message }, { status: 400 })
  throw error
}

import { ApiError } from '../errors.js'
import { regionOfProject } from '../regions.js'
import { registryHost } from '../settings.js'
import type { LoginState } from '../store/snapshot-types.js'
import type { Store } from '../store/store.js'
import { day, formatSeconds, formatTimestamp } from '../store/time.js'
import type { Handler, HandlerCall, HandlerResult } from './handler.js'

/** The maximum lifetime that a request can specify, in milliseconds. */
export const maxLoginLifetime: number = day

/** The lifetime of an enhanced login, in milliseconds. */
const enhancedLifetime = day / 2

export const createSecret: Handler<'createSecret'> = call => {
  const { region, caller, query, settings, now } = call
  const { account } = caller
  const project = query.get('projectname') ?? call.project?.name ?? region.name
  if (!account.projects.some(({ name }) => name === project))
    throw new ApiError('SVCSTG.SWR.4000014', `projectname: the account has no project ${project}`)
  // A parameter of a later edition.
  const seconds = query.get('duration_seconds')
  const expires = now + (seconds === undefined ? settings.loginLifetime : Number(seconds) * 1000)
  return createLogin(call, { prefix: project, project, expires, expiresAt: formatSeconds(expires) })
}

export const createAuthorizationToken: Handler<'createAuthorizationToken'> = call => {
  const expires = call.now + enhancedLifetime
  const project = call.project?.name ?? call.region.name
  return createLogin(call, { prefix: 'bearertoken', project, expires, expiresAt: formatTimestamp(expires) })
}

/** Creates a login. Each has its own temporary key, so that earlier logins stay valid. */
function createLogin(
  call: Pick<HandlerCall<'createSecret'>, 'store' | 'caller' | 'settings' | 'random' | 'now'>,
  { prefix, project, expires, expiresAt }: { prefix: string; project: string; expires: number; expiresAt: string },
): HandlerResult<'createSecret' | 'createAuthorizationToken'> {
  const { store, caller, settings, random, now } = call
  const username = `${prefix}@${random.hex(20).toUpperCase()}`
  const password = random.hex(64)
  const login = { username, password, account: caller.account.name, userId: caller.user.id, expires }
  store.addLogin(prefix === project ? login : { ...login, project }, settings.maxSecrets, now)
  const registry = registryHost(regionOfProject(project), settings)
  return {
    status: 200,
    headers: {
      'X-Swr-Dockerlogin': `docker login -u ${username} -p ${password} ${registry}`,
      'X-Swr-Expireat': expiresAt,
    },
    body: { auths: { [registry]: { auth: btoa(`${username}:${password}`) } } },
  }
}

/** Returns the temporary login with a user name and a password, unless it has expired. */
export function findLogin(store: Store, username: string, password: string, now: number): LoginState | undefined {
  const login = store.logins.get(username)
  return login && login.password === password && login.expires > now ? login : undefined
}

/** Returns the region of a temporary login, whose user name begins with its project unless it is an enhanced one. */
export function regionOfLogin({ username, project = username.slice(0, username.lastIndexOf('@')) }: LoginState): string {
  return regionOfProject(project)
}

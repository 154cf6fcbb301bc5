import { ApiError } from '../errors.js'
import { regionOfProject } from '../regions.js'
import { registryHost } from '../settings.js'
import type { LoginState } from '../store/snapshot-types.js'
import type { Store } from '../store/store.js'
import { formatSeconds } from '../store/time.js'
import type { Handler } from './handler.js'

/** The longest lifetime that a request can ask for, in milliseconds. */
export const maxLoginLifetime: number = 24 * 60 * 60_000

export const createSecret: Handler<'createSecret'> = call => {
  const { store, region, caller, query, settings, random, now } = call
  const { account, user } = caller
  const project = query.get('projectname') ?? call.project?.name ?? region.name
  if (!account.projects.some(({ name }) => name === project))
    throw new ApiError('SVCSTG.SWR.4000014', `projectname: the account has no project ${project}`)
  // Each login has its own temporary key, so that earlier logins stay valid.
  const username = `${project}@${random.hex(20).toUpperCase()}`
  const password = random.hex(64)
  // A parameter of a later edition.
  const seconds = query.get('duration_seconds')
  const expires = now + (seconds === undefined ? settings.loginLifetime : Number(seconds) * 1000)
  store.addLogin({ username, password, account: account.name, userId: user.id, expires }, settings.maxSecrets, now)
  const registry = registryHost(regionOfProject(project), settings)
  return {
    status: 200,
    headers: {
      'X-Swr-Dockerlogin': `docker login -u ${username} -p ${password} ${registry}`,
      'X-Swr-Expireat': formatSeconds(expires),
    },
    body: { auths: { [registry]: { auth: btoa(`${username}:${password}`) } } },
  }
}

/** Returns the temporary login with a user name and a password, unless it has expired. */
export function findLogin(store: Store, username: string, password: string, now: number): LoginState | undefined {
  const login = store.logins.get(username)
  return login && login.password === password && login.expires > now ? login : undefined
}

/** Returns the region of a temporary login, whose user name begins with its project. */
export function regionOfLogin({ username }: LoginState): string {
  return regionOfProject(username.slice(0, username.lastIndexOf('@')))
}

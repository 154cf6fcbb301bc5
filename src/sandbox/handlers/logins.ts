import { ApiError } from '../errors.js'
import { remember } from '../store/secrets.js'
import { registryHost } from '../settings.js'
import type { LoginState } from '../store/snapshot-types.js'
import type { Store } from '../store/store.js'
import { formatSeconds } from '../store/time.js'
import type { Handler } from './handler.js'

export const createSecret: Handler<'createSecret'> = ({ store, caller: { account, user }, query, settings, random, now }) => {
  const project = query.get('projectname') ?? settings.region
  if (!account.projects.some(({ name }) => name === project))
    throw new ApiError('SVCSTG.SWR.4000014', `projectname: ${project}`)
  // Each login has a temporary key of its own, so that older ones stay good.
  const username = `${project}@${random.hex(20).toUpperCase()}`
  const password = random.hex(64)
  const expires = now + settings.loginLife
  remember(
    store.logins,
    username,
    { username, password, account: account.name, userId: user.id, expires },
    settings.maxSecrets,
    now,
  )
  const registry = registryHost(project)
  return {
    status: 200,
    headers: {
      'X-Swr-Dockerlogin': `docker login -u ${username} -p ${password} ${registry}`,
      'X-Swr-Expireat': formatSeconds(expires),
    },
    body: { auths: { [registry]: { auth: btoa(`${username}:${password}`) } } },
  }
}

/** The login that a user name and a password belong to, while it lasts. */
export function findLogin(store: Store, username: string, password: string, now: number): LoginState | undefined {
  const login = store.logins.get(username)
  return login && login.password === password && login.expires > now ? login : undefined
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import { findLogin, regionOfLogin } from '../handlers/logins.js'
import { regionOfProject } from '../regions.js'
import type { AccountUser } from '../store/entities.js'
import type { Store } from '../store/store.js'

/** A user who has logged in to the registry. */
export interface Member {
  user: AccountUser
  /** The region of the login, which its user name begins with. */
  region: string
  /** When the login expires, in milliseconds since 1970. Missing for a long-term login. */
  expires?: number
}

/**
 * Returns the password of the long-term login of an access key. The user name is the project and the ID of the key, as in
 * `my-kualalumpur-1@AK`.
 */
export function longTermPassword(key: { id: string; secret: string }): string {
  return createHmac('sha256', key.secret).update(key.id).digest('hex')
}

/** Returns the user of a temporary or a long-term login, or `undefined` when the login is invalid or has expired. */
export function findMember(store: Store, username: string, password: string, now: number): Member | undefined {
  const login = findLogin(store, username, password, now)
  const member = login && store.findUser(login.account, login.userId)
  if (login && member) return { user: member, region: regionOfLogin(login), expires: login.expires }
  const separator = username.lastIndexOf('@')
  const project = username.slice(0, Math.max(separator, 0))
  const user = findLongTerm(store, project, username.slice(separator + 1), password)
  return user && { user, region: regionOfProject(project) }
}

function findLongTerm(store: Store, project: string, keyId: string, password: string): AccountUser | undefined {
  const owner = store.findAccessKey(keyId)
  if (!owner?.account.projects.some(({ name }) => name === project)) return undefined
  // Temporary keys have no long-term login.
  if (owner.key.expires !== undefined || owner.key.securityToken !== undefined) return undefined
  const expected = longTermPassword(owner.key)
  const [actual, correct] = [Buffer.from(password), Buffer.from(expected)]
  if (actual.length !== correct.length || !timingSafeEqual(actual, correct)) return undefined
  return { account: owner.account, user: owner.user }
}

import type { components } from '../../../generated/schema.js'
import { originOf } from '../../http/origin.js'
import { IdentityError } from '../errors.js'
import type { AccountState, UserState } from '../store/snapshot-types.js'
import type { Handler } from './handler.js'
import { linksTo, matchesFilter, withQuery } from './identity-lists.js'

function toIamUser({ id, name }: UserState, account: AccountState, origin: string): components['schemas']['IamUser'] {
  return {
    id,
    name,
    domain_id: account.id,
    enabled: true,
    description: '',
    password_expires_at: null,
    pwd_status: false,
    links: linksTo(`${origin}/v3/users/${id}`),
  }
}

export const keystoneListUsers: Handler<'keystoneListUsers'> = call => {
  const { account, user: caller } = call.caller
  if (!caller.administrator) throw new IdentityError(403, 'Only administrators can list the users of an account.')
  const { query } = call
  const origin = originOf(call)
  const users = account.users
    .map(user => toIamUser(user, account, origin))
    .filter(user => (['name', 'domain_id', 'enabled'] as const).every(field => matchesFilter(user[field], query.get(field))))
  return { status: 200, body: { users, links: linksTo(withQuery(`${origin}/v3/users`, query)) } }
}

export const showUser: Handler<'showUser'> = call => {
  const { account, user: caller } = call.caller
  const { user_id: id = '' } = call.path
  if (!caller.administrator && caller.id !== id) throw new IdentityError(403, 'Only administrators can request other users.')
  const found = call.store.findUser(account.name, id)
  if (!found) throw new IdentityError(404, `Could not find user: ${id}.`)
  return { status: 200, body: { user: toIamUser(found.user, account, originOf(call)) } }
}

import { IdentityError } from '../errors.js'
import { remember } from '../store/secrets.js'
import { formatTimestamp } from '../store/time.js'
import type { Handler, HandlerCall } from './handler.js'

/** A moment in microseconds, as IAM writes it. */
const microseconds = (milliseconds: number): string => formatTimestamp(milliseconds).replace('Z', '000Z')

export const keystoneCreateUserTokenByPassword = (
  call: Omit<HandlerCall<'keystoneCreateUserTokenByPassword'>, 'caller'>,
): ReturnType<Handler<'keystoneCreateUserTokenByPassword'>> => {
  const { store, settings, random, now, body } = call
  const { name, password, domain } = body.auth.identity.password.user
  const account = store.accounts.get(domain.name)
  const user = account?.users.find(user => user.name === name && user.password === password)
  if (!account || !user) throw new IdentityError(401, 'The account, the user name or the password is wrong.')
  const project = body.auth.scope.project.name
  if (!account.projects.some(({ name }) => name === project)) throw new IdentityError(403, 'The account has no such project.')
  const expires = now + settings.tokenLife
  const value = `SANDBOX${random.hex(64)}`
  const token = { value, account: account.name, userId: user.id, expires, callsLeft: null }
  remember(store.tokens, value, token, settings.maxSecrets, now)
  return {
    status: 201,
    headers: { 'X-Subject-Token': value },
    body: {
      token: {
        expires_at: microseconds(expires),
        issued_at: microseconds(now),
        methods: ['password'],
        catalog: [{ endpoints: [{ region_id: settings.region }] }],
      },
    },
  }
}

export const keystoneListProjects: Handler<'keystoneListProjects'> = ({ caller: { account }, query, origin }) => {
  const wanted = query.get('name')
  const self = `${origin}/v3/projects`
  const links = (self: string): { self: string; previous: null; next: null } => ({ self, previous: null, next: null })
  const projects = account.projects
    .filter(({ name }) => wanted === undefined || name === wanted)
    .map(({ id, name }) => ({
      id,
      name,
      description: '',
      domain_id: account.id,
      parent_id: account.id,
      is_domain: false,
      enabled: true,
      links: links(`${self}/${id}`),
    }))
  return { status: 200, body: { projects, links: links(self) } }
}

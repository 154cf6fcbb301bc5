import { IdentityError } from '../errors.js'
import { formatTimestamp } from '../store/time.js'
import type { Handler } from './handler.js'

/** Formats a timestamp as IAM does, with microseconds. */
const formatMicroseconds = (milliseconds: number): string => formatTimestamp(milliseconds).replace('Z', '000Z')

export const keystoneCreateUserTokenByPassword: Handler<'keystoneCreateUserTokenByPassword'> = call => {
  const { store, settings, random, now, body } = call
  const { name, password, domain } = body.auth.identity.password.user
  const account = store.accounts.get(domain.name)
  const user = account?.users.find(user => user.name === name && user.password === password)
  if (!account || !user) throw new IdentityError(401, 'The account name, user name or password is incorrect.')
  const project = body.auth.scope.project.name
  if (!account.projects.some(({ name }) => name === project)) throw new IdentityError(403, 'The account has no such project.')
  const expires = now + settings.tokenLifetime
  const value = `SANDBOX${random.hex(64)}`
  store.addToken({ value, account: account.name, userId: user.id, expires, callsLeft: null }, settings.maxSecrets, now)
  return {
    status: 201,
    headers: { 'X-Subject-Token': value },
    body: {
      token: {
        expires_at: formatMicroseconds(expires),
        issued_at: formatMicroseconds(now),
        methods: ['password'],
        catalog: [{ endpoints: [{ region_id: settings.region }] }],
      },
    },
  }
}

export const keystoneListProjects: Handler<'keystoneListProjects'> = ({ caller: { account }, query, origin }) => {
  const requested = query.get('name')
  const url = `${origin}/v3/projects`
  const links = (self: string): { self: string; previous: null; next: null } => ({ self, previous: null, next: null })
  const projects = account.projects
    .filter(({ name }) => requested === undefined || name === requested)
    .map(({ id, name }) => ({
      id,
      name,
      description: '',
      domain_id: account.id,
      parent_id: account.id,
      is_domain: false,
      enabled: true,
      links: links(`${url}/${id}`),
    }))
  return { status: 200, body: { projects, links: links(url) } }
}

import { changeResponse, copyResponse, type Mutant } from '../../mutant.js'
import { mutateBody, mutateCall, mutateEffect, mutateHandler } from '../../mutate-handler.js'
import { monotonic } from './monotonic.js'

/** Changes a header with a login. */
const loginHeader = (
  operation: 'createSecret' | 'createAuthorizationToken',
  name: string,
  header: string,
  change: (value: string) => string,
): Mutant => ({
  name,
  operation,
  mutate: changeResponse(operation, (response, text) => {
    const value = response.headers.get(header)
    if (value === null) return undefined
    const copy = copyResponse(response, text, {})
    copy.headers.set(header, change(value))
    return copy
  }),
})
const hour = 60 * 60_000
const later = (time: string, by: number): string => new Date(Date.parse(time) + by).toISOString()

const usage: readonly Mutant[] = [
  monotonic(
    'listQuotas',
    'counts deleted organizations, too',
    body => body.quotas.map(({ quota_key, used }) => [quota_key, used] as const),
    (body, highest) => ({ quotas: body.quotas.map(quota => ({ ...quota, used: highest.get(quota.quota_key) ?? 0 })) }),
  ),
  monotonic(
    'showDomainOverview',
    'counts deleted tags, too',
    body => [['images', body.image_num] as const],
    (body, highest) => ({
      ...body,
      image_num: highest.get('images') ?? 0,
    }),
  ),
  monotonic(
    'showDomainOverview',
    'counts deleted organizations, too',
    body => [['namespaces', body.namspace_num] as const],
    (body, highest) => ({
      ...body,
      namspace_num: highest.get('namespaces') ?? 0,
    }),
  ),
  mutateBody('showDomainOverview', 'counts repositories as images', body => ({ ...body, image_num: body.repo_num })),
  mutateBody('showDomainOverview', 'counts the organizations of all accounts', (body, call) => ({
    ...body,
    namspace_num: call.region.organizations.size,
  })),
  mutateBody('listQuotas', 'counts the organizations of all accounts', (body, call) => ({
    quotas: body.quotas.map(quota => ({ ...quota, used: call.region.organizations.size })),
  })),
  mutateBody('showDomainOverview', 'shows the account by its name in domain_id', (body, call) => ({
    ...body,
    domain_id: call.caller.account.name,
  })),
  mutateBody('showDomainResourceReports', 'lists the newest day first', body => body.toReversed()),
  mutateBody('showDomainResourceReports', 'repeats a day', body =>
    body.flatMap((entry, index) => (index === 0 ? [entry, entry] : [entry])),
  ),
  mutateBody('showDomainResourceReports', 'returns the values of storage as those of traffic', (body, call) =>
    call.path.resource_type === 'downflow' ? body.map((entry, index) => ({ ...entry, value: index + 1 })) : body,
  ),
  mutateEffect('createAgency', 'creates the agency of every account', call => {
    for (const account of call.store.accounts.values()) account.agency = true
  }),
  mutateHandler('createAgency', 'succeeds again when there is one', (call, original) => {
    if (call.caller.account.agency) return { status: 204, body: undefined }
    return original(call)
  }),
  mutateBody('checkAgency', 'shows another account', (body, call) => ({
    ...body,
    domain_id: [...call.store.accounts.values()].find(({ id }) => id !== body.domain_id)?.id ?? '',
  })),
]

const logins: readonly Mutant[] = [
  mutateCall('createSecret', 'ignores projectname', call => ({
    query: new Map([...call.query].filter(([key]) => key !== 'projectname')),
  })),
  mutateHandler(
    'createSecret',
    'returns the same login to every call',
    (() => {
      const first = new WeakMap<object, ReturnType<Parameters<typeof mutateHandler<'createSecret'>>[2]>>()
      return (call, original) => {
        const result = first.get(call.store) ?? original(call)
        first.set(call.store, result)
        return result
      }
    })(),
  ),
  loginHeader('createSecret', 'shows an end that has passed', 'x-swr-expireat', value => later(value, -48 * hour)),
  loginHeader('createSecret', 'returns another password in the header', 'x-swr-dockerlogin', value =>
    value.replace(/-p (\w)(\w*)/, (_, one: string, rest: string) => `-p ${one === 'a' ? 'b' : 'a'}${rest}`),
  ),
  loginHeader('createAuthorizationToken', 'returns another user in the header', 'x-swr-dockerlogin', value =>
    value.replace('bearertoken@', 'my-kualalumpur-1@'),
  ),
  loginHeader('createSecret', 'names the management API in the header', 'x-swr-dockerlogin', value =>
    value.replace(/ [^ ]*$/, ' swr-api.my-kualalumpur-1.myhuaweicloud.com'),
  ),
]

const identity: readonly Mutant[] = [
  mutateHandler('keystoneListProjects', 'finds projects by the beginning of their names', (call, original) => {
    const part = call.query.get('name')
    if (part === undefined) return original(call)
    const result = original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'name')) })
    return { ...result, body: { ...result.body, projects: result.body.projects.filter(({ name }) => name.startsWith(part)) } }
  }),
  mutateHandler('keystoneListUsers', 'finds users by the beginning of their names', (call, original) => {
    const part = call.query.get('name')
    if (part === undefined) return original(call)
    const result = original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'name')) })
    return { ...result, body: { ...result.body, users: result.body.users.filter(({ name }) => name.startsWith(part)) } }
  }),
  mutateHandler('showUser', 'finds the users of other accounts', (call, original) => {
    const owner = call.store.findUserById(call.path.user_id ?? '')
    return original(owner ? { ...call, caller: { ...owner, user: { ...owner.user, administrator: true } } } : call)
  }),
  mutateBody('keystoneListAuthDomains', 'lists all accounts', (body, call) => {
    const [first] = body.domains
    return first
      ? { ...body, domains: [...call.store.accounts.values()].map(({ id, name }) => ({ ...first, id, name })) }
      : body
  }),
  mutateHandler('keystoneCreateUserTokenByPassword', 'forgets the project of the token', (call, original) => {
    const { scope: _, ...auth } = call.body.auth
    return original({ ...call, body: { auth } })
  }),
  mutateHandler('keystoneCreateUserTokenByPassword', 'accepts any password of a user', (call, original) => {
    const { password } = call.body.auth.identity
    const { name, domain, id } = password?.user ?? {}
    const account = domain?.name === undefined ? undefined : call.store.accounts.get(domain.name)
    const user = account?.users.find(user => user.name === name || user.id === id)
    if (!password || !user) return original(call)
    const identity = { ...call.body.auth.identity, password: { user: { ...password.user, password: user.password } } }
    return original({ ...call, body: { auth: { ...call.body.auth, identity } } })
  }),
  mutateBody('keystoneCreateUserTokenByPassword', 'shows the time of issue as the end', body => ({
    token: { ...body.token, expires_at: body.token.issued_at ?? '' },
  })),
]

/** Services with defects of usage, logins and identity. */
export const freshAccounts: readonly Mutant[] = [...usage, ...logins, ...identity]

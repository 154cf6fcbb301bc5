import { intercept, type Mutant, sendAs } from '../../../mutant.js'
import { mutateBody, mutateCall, mutateHandler, perSandbox } from '../../../mutate-handler.js'
import { responds, respondsInstead, withHeader, withStatus } from './responses.js'

const counters = perSandbox(() => ({ count: 0 }))

const versions: readonly Mutant[] = [
  mutateBody('listApiVersions', 'shows min_version as version', body => ({
    versions: body.versions.map(version => ({ ...version, version: version.min_version })),
  })),
  mutateBody('listApiVersions', 'lists the version twice', body => ({ versions: [...body.versions, ...body.versions] })),
  mutateBody('listApiVersions', 'shows a link to another version', body => ({
    versions: body.versions.map(version => ({
      ...version,
      links: { ...version.links, href: version.links.href.replace(/\/[^/]*$/, '/v1') },
    })),
  })),
  respondsInstead('showApiVersion', 'reports an unknown version as a missing organization', 404, 'SVCSTG.SWR.4040058'),
  {
    name: 'finds versions in any case',
    operation: 'showApiVersion',
    mutate: intercept(['showApiVersion'], async ({ request, fetch, caller, forward }) => {
      const { pathname } = new URL(request.url)
      return pathname === pathname.toLowerCase()
        ? forward()
        : sendAs(fetch, caller, request, { url: `http://sandbox${pathname.toLowerCase()}` })
    }),
  },
  mutateBody('showApiVersion', 'shows a link without a host', body => ({
    version: { ...body.version, links: { ...body.version.links, href: `/${body.version.id}` } },
  })),
  mutateBody('showApiVersion', 'shows the version of any path', (body, call) => ({
    version: { ...body.version, id: `${call.path.api_version}.0` },
  })),
  mutateBody('keystoneShowVersion', 'shows the id of version 2', body => ({ version: { ...body.version, id: 'v2.0' } })),
  responds('keystoneShowVersion', 'omits X-Request-Id', (_, response) => withHeader(response, 'x-request-id', undefined)),
  mutateBody('keystoneShowVersion', 'links to the version of another service', body => ({
    version: { ...body.version, links: [{ rel: 'self', href: 'https://iam.example.com/v2.0/' }] },
  })),
]

const identity: readonly Mutant[] = [
  mutateHandler('keystoneCreateUserTokenByPassword', 'ignores nocatalog in tokens of an account', (call, original) =>
    original(call.body.auth.scope?.domain ? { ...call, query: new Map() } : call),
  ),
  responds('keystoneCreateUserTokenByPassword', 'shows no roles of users that are no administrators', async (_, response) => {
    if (!response.ok) return undefined
    const body = (await response.clone().json()) as { token: { user: { name: string }; roles?: unknown } }
    return body.token.user.name !== 'admin'
      ? withStatus(response, response.status, { token: { ...body.token, roles: null } })
      : undefined
  }),
  mutateHandler('keystoneCreateUserTokenByPassword', 'finds the user of the name in the first account', (call, original) => {
    const { password } = call.body.auth.identity
    const [first] = call.store.accounts.values()
    if (!password?.user.domain || !first?.users.some(({ name }) => name === password.user.name)) return original(call)
    const identity = { ...call.body.auth.identity, password: { user: { ...password.user, domain: { name: first.name } } } }
    const { scope: _, ...auth } = call.body.auth
    return original({ ...call, body: { auth: { ...auth, identity } } })
  }),
  mutateBody('keystoneCreateUserTokenByPassword', 'shows password for each method', body => ({
    token: { ...body.token, methods: ['password'] },
  })),
  mutateHandler(
    'keystoneCreateUserTokenByPassword',
    'renews the end of a token that was made from another one',
    (call, original) => {
      const result = original(call)
      const token = call.store.tokens.get(result.headers?.['X-Subject-Token'] ?? '')
      if (!token || !call.body.auth.identity.methods.includes('token')) return result
      token.expires = call.now + call.settings.tokenLifetime
      const end = new Date(token.expires).toISOString().replace('Z', '000Z')
      return { ...result, body: { token: { ...result.body.token, expires_at: end } } }
    },
  ),
  mutateBody('keystoneShowCatalog', 'shows one id for all services', body => ({
    ...body,
    catalog: body.catalog.map(service => ({ ...service, id: body.catalog[0]?.id ?? '' })),
  })),
  mutateBody('keystoneShowCatalog', 'leaves the identity service out', body => ({
    ...body,
    catalog: body.catalog.filter(({ type }) => type !== 'identity' && type !== 'iam'),
  })),
  mutateBody('keystoneShowCatalog', 'shows other ids with every request', (body, call) => ({
    ...body,
    catalog: body.catalog.map(service => ({ ...service, id: `${service.id?.slice(0, -1)}${counters(call).count++ % 10}` })),
  })),
  mutateBody('keystoneListAuthDomains', 'shows links to projects', body => ({
    ...body,
    links: { ...body.links, self: `${body.links?.self?.replace('/auth/domains', '/projects')}` },
  })),
  {
    name: 'needs no token',
    operation: 'keystoneListAuthDomains',
    mutate: intercept(['keystoneListAuthDomains'], async ({ request, fetch, forward }) =>
      request.headers.has('x-auth-token') || request.headers.has('authorization') ? forward() : sendAs(fetch, 'admin', request),
    ),
  },
  mutateBody('keystoneListAuthDomains', 'shows accounts as disabled', body => ({
    ...body,
    domains: body.domains.map(domain => ({ ...domain, enabled: false })),
  })),
  mutateHandler('keystoneListProjects', 'ignores domain_id beside name', (call, original) =>
    original(
      call.query.has('name') ? { ...call, query: new Map([...call.query].filter(([key]) => key !== 'domain_id')) } : call,
    ),
  ),
  mutateBody('keystoneListProjects', 'lists no projects to users that are no administrators', (body, call) =>
    call.caller.user.administrator ? body : { ...body, projects: [] },
  ),
  mutateHandler('keystoneListProjects', 'links to a next page from the last one', (call, original) => {
    const result = original(call)
    const { links } = result.body
    return call.query.has('per_page') && !links?.next
      ? { ...result, body: { ...result.body, links: { ...links, next: links?.self ?? null } } }
      : result
  }),
  mutateBody('keystoneListUsers', 'omits links of users when it filters', (body, call) => {
    if (call.query.size === 0) return body
    return { ...body, users: body.users.map(({ links: _, ...user }) => user) } as typeof body
  }),
  mutateHandler('keystoneListUsers', 'lists only themselves to users that are no administrators', (call, original) => {
    const { user, account } = call.caller
    if (user.administrator) return original(call)
    return original({ ...call, caller: { account: { ...account, users: [user] }, user: { ...user, administrator: true } } })
  }),
  mutateCall('keystoneListUsers', 'ignores enabled in lower case', call =>
    call.query.get('enabled') === 'false' ? { query: new Map([...call.query].filter(([key]) => key !== 'enabled')) } : {},
  ),
  mutateHandler('showUser', 'finds users by the beginning of the id', (call, original) => {
    const { user_id = '' } = call.path
    const found =
      call.caller.account.users.find(({ id }) => id === user_id) ??
      call.caller.account.users.find(({ id }) => id.startsWith(user_id.slice(0, 4)))
    return original({ ...call, path: { user_id: found?.id ?? user_id } })
  }),
  responds('showUser', 'returns 404 in place of 403', (_, response) =>
    response.status === 403 ? withStatus(response, 404) : undefined,
  ),
  mutateBody('showUser', 'shows the name of the account', (body, call) => ({
    user: { ...body.user, name: call.caller.account.name },
  })),
  responds('showUser', 'finds ids in upper case', async ({ request, fetch, caller }, response) => {
    const { pathname } = new URL(request.url)
    const id = pathname.split('/').at(-1) ?? ''
    return response.status === 400 && /^[0-9A-F]{32}$/i.test(id)
      ? sendAs(fetch, caller, request, { url: `http://sandbox${pathname.replace(id, id.toLowerCase())}` })
      : undefined
  }),
]

/** Services with defects of versions and identity. */
export const cellIdentity: readonly Mutant[] = [...versions, ...identity]

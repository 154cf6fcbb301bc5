import { beforeEach, describe, expect, it } from 'vitest'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'
import { byPassword, createIdentityFixture, type IdentityFixture } from '../../support/identity.js'
import { accounts } from '../../support/sandbox.js'

const region = 'my-kualalumpur-1'
const withProjects = accounts.map(account =>
  account.name === 'demo' ? { ...account, projects: [region, `${region}_team`, 'cn-north-4'] } : account,
)
let fixture: IdentityFixture
beforeEach(async () => {
  fixture = await createIdentityFixture({ accounts: withProjects })
})
const tokenOf = async (name = 'admin', password = 'sandbox', account = 'demo'): Promise<string> =>
  (await fixture.requestToken({ identity: byPassword(name, password, account) })).token
const namesIn = (body: unknown, list: 'projects' | 'users'): string[] =>
  (body as Record<string, { name: string }[]>)[list]?.map(({ name }) => name) ?? []

describe('The version document of IAM', () => {
  it.each(['/v3', '/v3/'])('is public, and links to the address that was called: %s', async path => {
    const response = await fixture.sandbox.fetch(`https://sandbox.test:4443${path}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      version: { id: 'v3.6', status: 'stable', links: [{ rel: 'self', href: 'https://sandbox.test:4443/v3/' }] },
    })
  })
})

describe('The catalog', () => {
  const urls = async (url: string, headers: Record<string, string> = {}): Promise<Record<string, string>> => {
    const response = await fixture.sandbox.fetch(url, { headers: { 'X-Auth-Token': await tokenOf(), ...headers } })
    const { catalog } = (await response.json()) as { catalog: { type: string; endpoints: { url: string }[] }[] }
    return Object.fromEntries(catalog.map(({ type, endpoints }) => [type, endpoints[0]?.url ?? '']))
  }

  it('has the addresses by which the sandbox was called', async () => {
    expect(await urls('http://sandbox.test:8080/v3/auth/catalog')).toEqual({
      iam: 'http://sandbox.test:8080/v3',
      identity: 'http://sandbox.test:8080/v3',
      swr: 'http://sandbox.test:8080/v2',
      swrv2: 'http://sandbox.test:8080/v2',
      smn: 'http://sandbox.test:8080/v2',
    })
  })

  it('has the addresses by which a proxy was called', async () => {
    const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'proxy.test, inner.test' }
    expect(await urls('http://127.0.0.1:4010/v3/auth/catalog', headers)).toMatchObject({ swr: 'https://proxy.test/v2' })
  })

  it.each(['a/b?c', 'a:99999', '300.300.300.300', '[:::::]'])(
    'ignores an invalid forwarded scheme, and the host %s',
    async host => {
      const headers = { 'X-Forwarded-Proto': 'javascript', 'X-Forwarded-Host': host }
      expect(await urls('http://127.0.0.1:4010/v3/auth/catalog', headers)).toMatchObject({ swr: 'http://127.0.0.1:4010/v2' })
    },
  )

  it('is the one of a new token', async () => {
    const { details, token } = await fixture.requestToken({ identity: byPassword(), scope: { project: { name: region } } })
    expect((await fixture.get('/v3/auth/catalog', token)).body).toMatchObject({ catalog: details.catalog })
  })
})

describe('The account of the caller', () => {
  it('is the only one that is listed', async () => {
    for (const account of ['demo', 'partner']) {
      const { body } = await fixture.get('/v3/auth/domains', await tokenOf('admin', 'sandbox', account))
      const { id } = fixture.sandbox.state().accounts.find(({ name }) => name === account) ?? {}
      expect(body).toMatchObject({ domains: [{ id, name: account, enabled: true }] })
      expect((body as { domains: unknown[] }).domains).toHaveLength(1)
    }
  })
})

describe('The list of projects', () => {
  const list = async (query: string): Promise<{ status: number; body: unknown }> =>
    fixture.get(`/v3/projects${query}`, await tokenOf())
  const idOf = (name: string): string =>
    fixture.sandbox.snapshot().accounts[0]?.projects.find(project => project.name === name)?.id ?? ''

  it('has sub-projects, whose parent is the project of their region', async () => {
    const { body } = await list('')
    const { id: account = '' } = fixture.sandbox.state().accounts[0] ?? {}
    expect(body).toMatchObject({
      projects: [
        { name: region, parent_id: account, domain_id: account },
        { name: `${region}_team`, parent_id: idOf(region), domain_id: account },
        { name: 'cn-north-4', parent_id: account, domain_id: account },
      ],
    })
  })

  it.each([
    ['?name=cn-north-4', ['cn-north-4']],
    ['?name=cn-north', []],
    ['?enabled=true', [region, `${region}_team`, 'cn-north-4']],
    ['?enabled=True', [region, `${region}_team`, 'cn-north-4']],
    ['?enabled=false', []],
    ['?is_domain=False&enabled=TRUE', [region, `${region}_team`, 'cn-north-4']],
    ['?is_domain=false&enabled=true', [region, `${region}_team`, 'cn-north-4']],
    ['?is_domain=true', []],
    ['?domain_id=unknown', []],
    ['?page=1&per_page=2', [region, `${region}_team`]],
    ['?page=2&per_page=2', ['cn-north-4']],
    ['?page=3&per_page=2', []],
    ['?page=2', [region, `${region}_team`, 'cn-north-4']],
    ['?per_page=1', [region, `${region}_team`, 'cn-north-4']],
  ])('is filtered and paged by %s', async (query, expected) => {
    expect(namesIn((await list(query)).body, 'projects')).toEqual(expected)
  })

  it('is filtered by the account and by the parent', async () => {
    const { id: account = '' } = fixture.sandbox.state().accounts[0] ?? {}
    expect(namesIn((await list(`?domain_id=${account}&parent_id=${account}`)).body, 'projects')).toEqual([region, 'cn-north-4'])
    expect(namesIn((await list(`?parent_id=${idOf(region)}`)).body, 'projects')).toEqual([`${region}_team`])
  })

  it('links to itself with the filters of the request', async () => {
    const { body } = await list('?enabled=true')
    expect(body).toMatchObject({ links: { self: 'http://sandbox/v3/projects?enabled=true', previous: null, next: null } })
  })

  it('links to itself with the filters of the request, also as a list of users', async () => {
    const { body } = await fixture.send('GET', '/v3/users?name=dev&enabled=True')
    expect(body).toMatchObject({ links: { self: 'http://sandbox/v3/users?name=dev&enabled=True', previous: null, next: null } })
  })

  it('links to the pages before and after, with the other parameters', async () => {
    const { body } = await list('?enabled=true&page=2&per_page=1')
    const page = (number: number): string => `http://sandbox/v3/projects?enabled=true&page=${number}&per_page=1`
    expect(body).toMatchObject({ links: { self: page(2), previous: page(1), next: page(3) } })
  })

  it.each(['?enabled=yes', '?page=0&per_page=1', '?page=1&per_page=5001', '?page=x&per_page=1', '?name='])(
    'rejects %s',
    async query => {
      expect(await list(query)).toMatchObject({ status: 400, body: { error: { code: 400 } } })
    },
  )
})

describe('Users', () => {
  it.each([
    ['', ['admin', 'dev']],
    ['?name=dev', ['dev']],
    ['?name=de', []],
    ['?enabled=true&name=admin', ['admin']],
    ['?enabled=false', []],
    ['?domain_id=unknown', []],
  ])('are listed by administrators and found by %j', async (query, expected) => {
    expect(namesIn((await fixture.get(`/v3/users${query}`, await tokenOf())).body, 'users')).toEqual(expected)
  })

  it('are not listed by others', async () => {
    expect(await fixture.get('/v3/users', await tokenOf('dev', 'dev-password'))).toMatchObject({
      status: 403,
      body: { error: { code: 403 } },
    })
  })

  it('are shown by ID to administrators, and to themselves', async () => {
    const { user_id, user_name } = fixture.devUser
    for (const token of [await tokenOf(), await tokenOf('dev', 'dev-password')])
      expect((await fixture.get(`/v3.0/OS-USER/users/${user_id}`, token)).body).toMatchObject({
        user: { id: user_id, name: user_name, enabled: true },
      })
  })

  it.each([
    ['an unknown id', 404, 'f'.repeat(32), ['admin', 'sandbox', 'demo']],
    ['a user of another account', 404, 'd'.repeat(32), ['admin', 'sandbox', 'partner']],
    ['an invalid id', 400, 'x', ['admin', 'sandbox', 'demo']],
    ['another user to a user', 403, 'f'.repeat(32), ['dev', 'dev-password', 'demo']],
  ] as const)('are not shown for %s: %i', async (_, status, id, [name, password, account]) => {
    const token = await tokenOf(name, password, account)
    expect(await fixture.get(`/v3.0/OS-USER/users/${id}`, token)).toMatchObject({ status, body: { error: { code: status } } })
  })

  it('named in the examples of the contract exist in the demo data', async () => {
    const { users = [] } = createSandbox({ seed: demoSeed }).state().accounts[0] ?? {}
    expect(users).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'user01', id: 'fb3f175c1fd146ab8cdae3272be6107b', administrator: false }),
        expect.objectContaining({ name: 'dev-lead', id: '050b12577f00269a1fcfc01f65239697' }),
      ]),
    )
  })
})

describe('Every response of IAM', () => {
  const identity = (Object.entries(operations) as [OperationId, OperationRow][]).filter(([, { service }]) => service === 'iam')

  it.each(identity)('has a trace ID, with and without credentials: %s', async (_, { method, url }) => {
    for (const headers of [{}, { 'X-Auth-Token': await tokenOf() }]) {
      const response = await fixture.sandbox.fetch(`http://sandbox${url.replace('{user_id}', 'd'.repeat(32))}`, {
        method,
        headers,
      })
      expect(response.headers.get('x-iam-trace-id')).toMatch(/^[0-9a-f]{32}$/)
    }
  })
})

describe('A login that the sandbox does not have', () => {
  it.each([
    ['POST', '/v3/OS-FEDERATION/identity_providers/idp/protocols/saml/auth', /Federation/],
    ['GET', '/v3/OS-FEDERATION/projects', /Federation/],
    ['POST', '/v3/auth/OS-FEDERATION/saml2/ecp', /Federation/],
    ['POST', '/v3.0/OS-AUTH/id-token/tokens', /Federation/],
    ['POST', '/v3.0/OS-CREDENTIAL/securitytokens', /temporary access keys/],
    ['GET', '/v3.0/OS-AGENCY/agencies', /agencies/],
  ])('returns an error that names it: %s %s', async (method, path, purpose) => {
    const response = await fixture.sandbox.fetch(`http://sandbox${path}`, { method })
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as { error: { message: string } }
    expect(error.message).toMatch(purpose)
    expect(error.message).toContain("isn't implemented")
    expect(response.headers.has('x-iam-trace-id')).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.js'
import { errorOf, fixtureWithImage, logins, RegistryUser, registryUser } from '../../support/registry.js'
import { accounts } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }
const path = 'group/team/app'
const demoPassword = logins.get('demo/admin')?.password ?? ''

describe('Permissions', () => {
  it.each([
    [1, 200, 403, 403],
    [3, 200, 201, 403],
    [7, 200, 201, 202],
  ] as const)(
    'with %i return %i for a pull, %i for a push, and %i for a deletion with a push token',
    async (auth, pull, push, remove) => {
      const { sandbox, demo, devUser } = await fixtureWithImage(path)
      await demo.createNamespaceAuth({ namespace: 'group', body: [{ ...devUser, auth }] })
      const dev = registryUser(sandbox, 'demo/dev')
      expect(await dev.pull(path, 'v1')).toBe(pull)
      expect((await dev.push(path, 'v2')).status).toBe(push)
      const token = await dev.token(`repository:${path}:push,pull`)
      const headers = { Authorization: `Bearer ${'token' in token && token.token}` }
      expect((await dev.raw('DELETE', `/v2/${path}/manifests/v1`, { headers })).status).toBe(remove)
    },
  )

  it('use current permissions, not those in the token', async () => {
    const { sandbox, demo, devUser } = await fixtureWithImage(path)
    await demo.createNamespaceAuth({ namespace: 'group', body: [{ ...devUser, auth: 7 }] })
    const dev = registryUser(sandbox, 'demo/dev')
    const token = await dev.token(`repository:${path}:*`)
    const headers = { Authorization: `Bearer ${'token' in token && token.token}` }
    const list = () => dev.raw('GET', `/v2/${path}/tags/list`, { headers })
    expect((await list()).status).toBe(200)
    await demo.deleteNamespaceAuth({ namespace: 'group', body: [devUser.user_id] })
    expect(errorOf(await list())).toBe('403 DENIED: The user dev may not pull group/team/app')
  })

  it('are missing for users without one, other accounts and anonymous callers', async () => {
    const { sandbox } = await fixtureWithImage(path)
    expect(await registryUser(sandbox, 'demo/dev').pull(path, 'v1')).toBe(401)
    expect(await registryUser(sandbox, 'partner/admin').pull(path, 'v1')).toBe(401)
    expect(errorOf(await registryUser(sandbox).send('GET', `/v2/${path}/manifests/v1`))).toBe(
      '401 DENIED: You may not login yet',
    )
  })

  it('allow an account to pull shared repositories until the day after the deadline', async () => {
    const { sandbox, demo } = await fixtureWithImage(path)
    await demo.createRepoDomains({ ...app, access_domain: 'partner', permit: 'read', deadline: '2027-01-02T00:00:00Z' })
    const partner = registryUser(sandbox, 'partner/admin')
    expect(await partner.pull(path, 'v1')).toBe(200)
    expect((await partner.push(path, 'v2')).status).toBe(403)
    sandbox.clock.set('2027-01-02T23:59:59Z')
    const token = await partner.token(`repository:${path}:pull`)
    const headers = { Authorization: `Bearer ${'token' in token && token.token}` }
    expect((await partner.raw('GET', `/v2/${path}/tags/list`, { headers })).status).toBe(200)
    sandbox.clock.set('2027-01-03T00:00:00Z')
    expect((await partner.raw('GET', `/v2/${path}/tags/list`, { headers })).status).toBe(403)
    expect(await partner.pull(path, 'v1')).toBe(401)
  })

  it('allow everyone to pull from a public repository, until it is private again', async () => {
    const { sandbox, demo } = await fixtureWithImage(path)
    const anonymous = registryUser(sandbox)
    await demo.updateRepo({ ...app, is_public: true })
    expect(await anonymous.pull(path, 'v1')).toBe(200)
    expect((await anonymous.push(path, 'v2')).status).toBe(401)
    await demo.updateRepo({ ...app, is_public: false })
    expect(await anonymous.pull(path, 'v1')).toBe(401)
  })

  it.each([
    ['http://two.localhost', 200],
    ['https://swr.region-two.myhuaweicloud.com', 200],
    ['http://two.registry.test', 200, '{region}.registry.test'],
    ['http://sandbox', 401],
    ['https://swr.region-one.myhuaweicloud.com', 401],
    ['http://localhost:5000', 401, 'localhost:5000'],
  ])(
    'let everyone pull from the public repositories of the region of the host: %s',
    async (origin, status, registry?: string) => {
      const regions = ['region-one', { name: registry?.startsWith('{') ? 'two' : 'region-two', host: 'two.localhost' }]
      const region = registry?.startsWith('{') ? 'two' : 'region-two'
      const sandbox = createSandbox({ accounts, regions, ...(registry === undefined ? {} : { registry }) })
      const repositories = [{ repository: 'app', is_public: true }]
      sandbox.loadSeed({ namespaces: [{ namespace: 'second', region, repositories }] })
      const login = { username: `${region}@SANDBOXDEMOAK`, password: demoPassword }
      expect((await new RegistryUser(sandbox.fetch, login).push('second/app', 'v1')).status).toBe(201)
      expect(await new RegistryUser(sandbox.fetch, undefined, origin).pull('second/app', 'v1')).toBe(status)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClient } from '../../src/index.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'
import { byPassword } from '../support/identity.js'
import { first, options, projectId, second, withKey } from '../support/regions.js'
import { demoKey, errorOf, partnerKey } from '../support/sandbox.js'

const withPassword = (sandbox: Sandbox, projectName: string): SwrClient =>
  createSwrClient({
    endpoint: 'http://sandbox',
    credentials: { username: 'admin', password: 'sandbox', domainName: 'demo', projectName },
    fetch: sandbox.fetch,
  })

const namesOf = async (client: SwrClient): Promise<string[]> =>
  ((await client.listNamespaces()).namespaces ?? []).map(({ name }) => name)

describe('The region of a request', () => {
  it.each([
    ['the project of the token', (sandbox: Sandbox) => withPassword(sandbox, second)],
    ['the sub-project of the token', (sandbox: Sandbox) => withPassword(sandbox, `${second}_team`)],
    ['X-Project-Id', (sandbox: Sandbox) => withKey(sandbox, second)],
    ['X-Project-Id of a sub-project', (sandbox: Sandbox) => withKey(sandbox, `${second}_team`)],
    ['the host of the region', (sandbox: Sandbox) => withKey(sandbox, undefined, 'https://north.test:8443')],
  ])('follows from %s', async (_, clientOf) => {
    const sandbox = createSandbox(options)
    await clientOf(sandbox).createNamespace({ namespace: 'group' })
    expect(sandbox.snapshot().organizations).toMatchObject([{ name: 'group', region: second }])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it.each([
    ['neither project nor host', (sandbox: Sandbox) => withKey(sandbox)],
    [
      'a project of the first region at the host of the second',
      (sandbox: Sandbox) => withKey(sandbox, first, 'https://north.test:8443'),
    ],
  ])('is the first one with %s', async (_, clientOf) => {
    const sandbox = createSandbox(options)
    await clientOf(sandbox).createNamespace({ namespace: 'group' })
    expect(sandbox.snapshot().organizations).toMatchObject([{ region: first }])
  })

  it('follows from a host at any port, if the region names none', async () => {
    const sandbox = createSandbox({ regions: [first, { name: second, host: 'north.test' }] })
    const client = withKey(sandbox, undefined, 'http://north.test:1234')
    await client.createNamespace({ namespace: 'group' })
    expect(sandbox.snapshot().organizations).toMatchObject([{ region: second }])
    const { catalog } = await client.keystoneShowCatalog()
    expect(catalog?.find(({ type }) => type === 'swr')?.endpoints?.map(({ url }) => url)).toEqual([
      // At north.test, a request without a project would belong to the second region.
      'http://localhost:1234/v2',
      'http://north.test:1234/v2',
    ])
  })

  it('follows from the host by which a proxy was called', async () => {
    const sandbox = createSandbox(options)
    const client = createSwrClient({
      endpoint: 'http://sandbox',
      credentials: demoKey,
      fetch: request => {
        request.headers.set('X-Forwarded-Host', 'north.test:8443')
        return sandbox.fetch(request)
      },
    })
    await client.createNamespace({ namespace: 'group' })
    expect(sandbox.snapshot().organizations).toMatchObject([{ region: second }])
  })

  it('is the first one for a token without a project', async () => {
    const sandbox = createSandbox(options)
    for (const scope of [{}, { scope: { domain: { name: 'demo' } } }]) {
      const response = await sandbox.fetch('http://sandbox/v3/auth/tokens', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ auth: { identity: byPassword(), ...scope } }),
      })
      const token = response.headers.get('x-subject-token') ?? ''
      const list = async (headers: Record<string, string> = {}): Promise<number> =>
        (await sandbox.fetch('http://sandbox/v2/manage/namespaces', { headers: { 'X-Auth-Token': token, ...headers } })).status
      expect(await list()).toBe(200)
      expect(await list({ 'X-Project-Id': projectId(sandbox, second) })).toBe(200)
    }
  })
})

describe('Each region', () => {
  it('has organizations and repositories of its own, also under the same names', async () => {
    const sandbox = createSandbox(options)
    const [one, other] = [withKey(sandbox, first), withKey(sandbox, second)]
    await one.createNamespace({ namespace: 'group' })
    await one.createRepo({ namespace: 'group', repository: 'app', is_public: true })
    expect(await namesOf(other)).toEqual([])
    expect(await errorOf(other.showNamespace({ namespace: 'group' }))).toBe('404 SVCSTG.SWR.4040058')
    const partner = withKey(sandbox, second, 'http://sandbox', partnerKey, 'partner')
    await partner.createNamespace({ namespace: 'group' })
    expect(await errorOf(other.createNamespace({ namespace: 'group' }))).toBe('409 SVCSTG.SWR.4090060')
    expect((await other.listReposDetails()).items).toEqual([])
    expect((await one.listReposDetails()).items.map(({ name }) => name)).toEqual(['app'])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('has its own quota of organizations', async () => {
    const sandbox = createSandbox(options)
    for (const region of [first, second]) {
      const client = withKey(sandbox, region)
      for (const namespace of ['a', 'b']) await client.createNamespace({ namespace })
      expect(await errorOf(client.createNamespace({ namespace: 'c' }))).toBe('400 SVCSTG.SWR.4000097')
    }
  })

  it('shares repositories with accounts, users and keys that all regions have in common', async () => {
    const sandbox = createSandbox(options)
    const owner = withKey(sandbox, second)
    await owner.createNamespace({ namespace: 'group' })
    await owner.createRepo({ namespace: 'group', repository: 'app', is_public: false })
    await owner.createRepoDomains({
      namespace: 'group',
      repository: 'app',
      access_domain: 'partner',
      permit: 'read',
      deadline: 'forever',
    })
    const shared = async (region: string): Promise<number> =>
      (await withKey(sandbox, region, 'http://sandbox', partnerKey, 'partner').listSharedReposDetails({ center: 'thirdparty' }))
        .items.length
    expect([await shared(first), await shared(second)]).toEqual([0, 1])
  })

  it('has its images, which belong to the first region unless they name one', async () => {
    const sandbox = createSandbox(options)
    for (const region of [first, second]) await withKey(sandbox, region).createNamespace({ namespace: 'group' })
    sandbox.images.put({ namespace: 'group', repository: 'app', tag: 'v1' })
    sandbox.images.put({ region: second, namespace: 'group', repository: 'app', tag: 'v2' })
    const tags = async (region: string): Promise<(string | undefined)[]> =>
      (await withKey(sandbox, region).listRepositoryTags({ namespace: 'group', repository: 'app' })).items.map(({ Tag }) => Tag)
    expect([await tags(first), await tags(second)]).toEqual([['v1'], ['v2']])
    expect(sandbox.images.remove({ region: second, namespace: 'group', repository: 'app', tag: 'v1' })).toBe(false)
    expect(sandbox.images.recordPull({ region: second, namespace: 'group', repository: 'app' })).toBe(true)
    expect((await withKey(sandbox, second).showRepository({ namespace: 'group', repository: 'app' })).num_download).toBe(1)
    expect((await withKey(sandbox, first).showRepository({ namespace: 'group', repository: 'app' })).num_download).toBe(0)
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('survives a snapshot and a reset', async () => {
    const seed = { namespaces: [{ namespace: 'group', region: second, repositories: [{ repository: 'app' }] }] }
    const sandbox = createSandbox({ ...options, seed })
    const client = withKey(sandbox, second)
    await client.createNamespace({ namespace: 'other' })
    const snapshot = sandbox.snapshot()
    sandbox.reset()
    expect(await namesOf(client)).toEqual(['group'])
    sandbox.restore(snapshot)
    expect(await namesOf(client)).toEqual(['group', 'other'])
    expect(await namesOf(withKey(sandbox, first))).toEqual([])
    expect(sandbox.snapshot().organizations).toEqual(snapshot.organizations)
  })

  it('assigns the organizations of an older snapshot without regions to the first region', () => {
    const sandbox = createSandbox({ ...options, seed: { namespaces: [{ namespace: 'group' }] } })
    const snapshot = sandbox.snapshot()
    for (const organization of snapshot.organizations) delete organization.region
    sandbox.restore(snapshot)
    expect(sandbox.snapshot().organizations).toMatchObject([{ region: first }])
  })
})

import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClient } from '../../src/index.js'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js'
import { byPassword } from '../support/identity.js'
import { accounts, demoKey, errorOf, partnerKey } from '../support/sandbox.js'

const [first, second] = ['my-kualalumpur-1', 'cn-north-4']
const options: SandboxOptions = {
  regions: [first, { name: second, host: 'north.test:8443' }],
  accounts: accounts.map(account => ({ ...account, projects: [first, second, `${second}_team`] })),
  organizationQuota: 2,
}

const projectId = (sandbox: Sandbox, name: string, account = 'demo'): string =>
  sandbox
    .snapshot()
    .accounts.find(candidate => candidate.name === account)
    ?.projects.find(project => project.name === name)?.id ?? ''

/** A client with an access key, for a project if it has one. */
function withKey(sandbox: Sandbox, project?: string, endpoint = 'http://sandbox', key = demoKey, account = 'demo'): SwrClient {
  const scope = project === undefined ? {} : { projectId: projectId(sandbox, project, account) }
  return createSwrClient({ endpoint, credentials: { ...key, ...scope }, fetch: sandbox.fetch, retry: { attempts: 1 } })
}

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

  it('takes organizations of an older snapshot, which names no regions, as those of the first', () => {
    const sandbox = createSandbox({ ...options, seed: { namespaces: [{ namespace: 'group' }] } })
    const snapshot = sandbox.snapshot()
    for (const organization of snapshot.organizations) delete organization.region
    sandbox.restore(snapshot)
    expect(sandbox.snapshot().organizations).toMatchObject([{ region: first }])
  })
})

describe('The registry', () => {
  const login = async (sandbox: Sandbox, project: string, projectname?: string): Promise<[host: string, user: string]> => {
    const { registry, username } = await withKey(sandbox, project).createSecret(
      projectname === undefined ? {} : { projectname },
    )
    return [registry, username.split('@', 1)[0] ?? '']
  }

  it.each([
    [null, `swr.${second}.myhuaweicloud.com`],
    ['localhost:5000', 'localhost:5000'],
    ['registry.{region}.test', `registry.${second}.test`],
  ])('with the setting %j is %s in logins and paths, also of sub-projects', async (registry, expected) => {
    const sandbox = createSandbox({
      ...options,
      registry,
      seed: { namespaces: [{ namespace: 'group', region: second, repositories: [{ repository: 'app' }] }] },
    })
    expect(await login(sandbox, second)).toEqual([expected, second])
    expect(await login(sandbox, `${second}_team`)).toEqual([expected, `${second}_team`])
    expect(await login(sandbox, first, `${second}_team`)).toEqual([expected, `${second}_team`])
    const { path } = await withKey(sandbox, second).showRepository({ namespace: 'group', repository: 'app' })
    expect(path).toBe(`${expected}/group/app`)
  })

  it('tells the region of a login', async () => {
    const sandbox = createSandbox(options)
    const { username, password } = await withKey(sandbox, `${second}_team`).createSecret()
    expect(sandbox.checkLogin(username, password)).toMatchObject({ account: 'demo', region: second })
  })
})

describe('The catalog of several regions', () => {
  it('has an endpoint for each region, at its own host if it has one', async () => {
    const sandbox = createSandbox(options)
    const { catalog } = await withKey(sandbox).keystoneShowCatalog()
    const { endpoints } = catalog?.find(({ type }) => type === 'swrv2') ?? {}
    expect(endpoints).toMatchObject([
      { region: first, region_id: first, url: 'http://sandbox/v2' },
      { region: second, region_id: second, url: 'http://north.test:8443/v2' },
    ])
  })
})

describe('A region that does not exist', () => {
  const unknown = /no region typo-1; it has my-kualalumpur-1, cn-north-4/
  const seed = { namespaces: [{ namespace: 'group' }] }

  it('is rejected in a seed, a snapshot, an image and a project', async () => {
    const sandbox = createSandbox({ ...options, seed })
    const before = sandbox.snapshot()
    expect(() => sandbox.loadSeed({ namespaces: [{ namespace: 'other', region: 'typo-1' }] })).toThrow(unknown)
    const organizations = before.organizations.map(organization => ({ ...organization, region: 'typo-1' }))
    expect(() => sandbox.restore({ ...before, organizations })).toThrow(unknown)
    const image = { region: 'typo-1', namespace: 'group', repository: 'app', tag: 'v1' }
    expect(() => sandbox.images.put(image)).toThrow(unknown)
    const response = await sandbox.fetch('http://sandbox/_sandbox/images', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(image),
    })
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(unknown)])
    expect(sandbox.snapshot()).toEqual(before)
    expect(() => createSandbox({ regions: [first, second], projects: [`${first}_a`, 'typo-1_team'] })).toThrow(
      /projects\[1\]: the sandbox has no region typo-1/,
    )
  })
})

describe('The summary of a sandbox', () => {
  it('counts the contents of each region', () => {
    const seed = { namespaces: [{ namespace: 'group', region: second, repositories: [{ repository: 'app' }] }] }
    expect(createSandbox({ ...options, seed }).state()).toMatchObject({
      regions: [
        { name: first, organizations: 0, repositories: 0 },
        { name: second, organizations: 1, repositories: 1 },
      ],
      organizations: 1,
      repositories: 1,
    })
  })
})

describe('The option regions', () => {
  it('gives each account a project for each region', () => {
    const projects = (given: SandboxOptions): string[] =>
      createSandbox(given)
        .snapshot()
        .accounts[0]?.projects.map(({ name }) => name) ?? []
    expect(projects({ regions: [first, { name: second }] })).toEqual([first, second])
    expect(projects({ region: second })).toEqual([second])
    expect(projects({ region: second, regions: [first] })).toEqual([second, first])
    expect(projects({})).toEqual([first])
    expect(projects({ projects: [`${first}_team`] })).toEqual([first, `${first}_team`])
    expect(() => createSandbox({ projects: [first] })).toThrow(/duplicate project/)
  })

  it.each([
    [[], /regions must be an array with at least one region/],
    [['a', 'a'], /regions\[1\] repeats a/],
    [['A'], /regions\[0\]\.name must be a string/],
    [[{ name: 'a', host: 'x/y' }], /regions\[0\]\.host must be a string/],
    [
      [
        { name: 'a', host: 'x' },
        { name: 'b', host: 'X' },
      ],
      /regions\[1\] repeats x/,
    ],
    [[{ name: 'a', port: 1 }], /unknown field "port"/],
  ])('rejects %j', (regions, message) => {
    expect(() => createSandbox({ regions } as SandboxOptions)).toThrow(message)
  })
})

import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js'
import { first, options, second, withKey } from '../support/regions.js'

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

  it('determines the region of a login', async () => {
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
  it('adds a project for each region to each account', () => {
    const projects = (options: SandboxOptions): string[] =>
      createSandbox(options)
        .snapshot()
        .accounts[0]?.projects.map(({ name }) => name) ?? []
    expect(projects({ regions: [first, { name: second }] })).toEqual([first, second])
    expect(projects({ region: second })).toEqual([second])
    expect(projects({ region: second, regions: [first] })).toEqual([second, first])
    expect(projects({})).toEqual([first, 'cn-east-3'])
    expect(projects({ projects: [`${first}_team`] })).toEqual([first, 'cn-east-3', `${first}_team`])
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

import { describe, expect, it } from 'vitest'
import { accounts, createFixture, errorOf, type SandboxFixture } from '../../support/sandbox.js'

const project_id = 'e9993fc787d94b6c886cbaa340f9c0f4'
const app = { namespace: 'group', repository: 'team/app' }

async function withImages(options = {}): Promise<SandboxFixture> {
  const fixture = await createFixture({ accounts, ...options })
  fixture.sandbox.clock.freeze('2026-03-01T12:00:00Z')
  await fixture.demo.createNamespace({ namespace: 'group' })
  fixture.sandbox.images.put({ ...app, tag: 'v1', size: 100 })
  fixture.sandbox.clock.advance(86_400_000)
  fixture.sandbox.images.put({ ...app, tag: 'v2', size: 20 })
  return fixture
}

describe('listQuotas', () => {
  it('has the quota of organizations, and those of images when they are enabled', async () => {
    const { demo } = await withImages()
    expect(await demo.listQuotas({ project_id })).toEqual({
      quotas: [{ quota_key: 'namespace', quota_limit: 5, used: 1, unit: '' }],
    })
    const limited = await withImages({ imageQuotas: { repositories: 10, tags: 3 } })
    const { quotas } = await limited.demo.listQuotas({ project_id, ...app })
    expect(quotas.map(({ quota_key, quota_limit, used }) => [quota_key, quota_limit, used])).toEqual([
      ['namespace', 5, 1],
      ['repository', 10, 1],
      ['tag', 3, 2],
    ])
    expect((await limited.demo.listQuotas({ project_id })).quotas).toHaveLength(2)
    // A repository of another account stays unknown.
    expect((await limited.partner.listQuotas({ project_id, ...app })).quotas).toHaveLength(2)
  })

  it('has the quotas of the region whose project the path names', async () => {
    const { sandbox, demo } = await createFixture({ accounts, regions: ['cn-north-4', 'cn-east-3'] })
    await demo.createNamespace({ namespace: 'group' })
    const { accounts: states } = sandbox.snapshot()
    const used = async (region: string): Promise<unknown> => {
      const project = states[0]?.projects.find(({ name }) => name === region)
      return (await demo.listQuotas({ project_id: project?.id ?? '' })).quotas[0]?.used
    }
    expect([await used('cn-north-4'), await used('cn-east-3')]).toEqual([1, 0])
  })

  it('does not count deleted resources, and reports an unlimited quota as -1', async () => {
    const { demo, sandbox } = await withImages({ organizationQuota: null })
    sandbox.images.remove({ ...app, tag: 'v1' })
    sandbox.images.remove({ ...app, tag: 'v2' })
    await demo.deleteRepo(app)
    await demo.deleteNamespaces({ namespace: 'group' })
    expect(await demo.listQuotas({ project_id })).toMatchObject({ quotas: [{ quota_limit: -1, used: 0 }] })
  })

  it('limits repositories', async () => {
    const { demo, sandbox } = await withImages({ imageQuotas: { repositories: 1, tags: 2 } })
    const another = { namespace: 'group', repository: 'other' }
    expect(await errorOf(demo.createRepo({ ...another, is_public: false }))).toBe('400 SVCSTG.SWR.4000098')
    expect(() => sandbox.images.put({ ...another, tag: 'v1' })).toThrow('limit')
    expect(() => sandbox.images.put({ ...app, tag: 'v3' })).toThrow('limit')
  })
})

describe('showDomainOverview', () => {
  it('counts the resources of the account, and the traffic of its images', async () => {
    const { demo, partner, sandbox } = await withImages()
    sandbox.images.recordPull({ ...app, tag: 'v1' })
    sandbox.images.recordPull({ ...app, tag: 'v2' })
    expect(await demo.showDomainOverview()).toMatchObject({
      domain_name: 'demo',
      namspace_num: 1,
      repo_num: 1,
      image_num: 2,
      store_space: 120,
      downflow_size: 120,
    })
    expect(await partner.showDomainOverview()).toMatchObject({ namspace_num: 0, repo_num: 0, store_space: 0, downflow_size: 0 })
  })
})

describe('showDomainResourceReports', () => {
  it('has the storage and the traffic of each of the last 30 days', async () => {
    const { demo, sandbox } = await withImages()
    sandbox.images.recordPull({ ...app, tag: 'v1' })
    sandbox.clock.advance(86_400_000)
    sandbox.images.recordPull({ ...app, tag: 'v2' })
    sandbox.images.recordPull({ ...app, tag: 'v2' })
    const daily = async (resource_type: 'store' | 'downflow') => {
      const report = await demo.showDomainResourceReports({ resource_type, frequency: 'daily' })
      expect(report).toHaveLength(30)
      return report.slice(-4).map(({ date, value }) => [date, value])
    }
    expect(await daily('store')).toEqual([
      ['2026-02-28', 0],
      ['2026-03-01', 100],
      ['2026-03-02', 120],
      ['2026-03-03', 120],
    ])
    expect(await daily('downflow')).toEqual([
      ['2026-02-28', 0],
      ['2026-03-01', 0],
      ['2026-03-02', 100],
      ['2026-03-03', 40],
    ])
  })

  it('has the values of each of the last 12 months', async () => {
    const { demo, sandbox } = await withImages()
    sandbox.images.recordPull({ ...app, tag: 'v1' })
    sandbox.clock.set('2026-04-30T00:00:00Z')
    const report = await demo.showDomainResourceReports({ resource_type: 'downflow', frequency: 'monthly' })
    expect(report).toHaveLength(12)
    expect(report.at(0)?.date).toBe('2025-05-01')
    expect(report.slice(-2)).toEqual([
      { date: '2026-03-01', value: 100 },
      { date: '2026-04-01', value: 0 },
    ])
  })

  it('rejects other resources and frequencies', async () => {
    const { send } = await withImages()
    for (const path of ['store/hourly', 'cpu/daily'])
      expect((await send('GET', `/v2/manage/reports/${path}`)).body).toMatchObject([{ errorCode: 'SVCSTG.SWR.4000014' }])
  })

  it('survives a snapshot', async () => {
    const { demo, sandbox } = await withImages()
    sandbox.images.recordPull({ ...app, tag: 'v1' })
    const before = await demo.showDomainOverview()
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()))
    sandbox.reset()
    sandbox.restore(snapshot)
    expect(await demo.showDomainOverview()).toEqual(before)
  })
})

describe('showShareFeatureGates', () => {
  it('has the gates of the live service, and those of the options', async () => {
    const { demo } = await withImages()
    expect(await demo.showShareFeatureGates({ project_id })).toMatchObject({
      enable_list_v3: true,
      enable_sm3: false,
      enable_image_quota: false,
      swr_util_download_url: '',
    })
    const featureGates = { enable_list_v3: false, enable_more: true }
    const other = await withImages({ featureGates, imageQuotas: { repositories: 9, tags: 9 } })
    expect(await other.demo.showShareFeatureGates({ project_id })).toMatchObject({ ...featureGates, enable_image_quota: true })
  })

  it('rejects values of gates other than true and false', async () => {
    await expect(createFixture({ featureGates: { enable_more: 'yes' } as never })).rejects.toThrow(
      'options.featureGates.enable_more',
    )
  })
})

describe('The agency', () => {
  it('can be created once in each account', async () => {
    const { demo, partner, sandbox } = await withImages()
    expect(await demo.checkAgency()).toMatchObject({ is_agency: false })
    await demo.createAgency()
    expect(await errorOf(demo.createAgency())).toBe('409 SVCSTG.SWR.4090089')
    expect([(await demo.checkAgency()).is_agency, (await partner.checkAgency()).is_agency]).toEqual([true, false])
    sandbox.restore(sandbox.snapshot())
    expect(await demo.checkAgency()).toMatchObject({ is_agency: true })
    sandbox.reset()
    expect(await demo.checkAgency()).toMatchObject({ is_agency: false })
  })

  it('returns 204 without a body, and exists immediately if the account has the option', async () => {
    const { send } = await withImages()
    expect(await send('POST', '/v2/manage/agency')).toMatchObject({ status: 204 })
    const users = [{ name: 'admin', password: 'x', accessKeys: [{ id: 'SANDBOXDEMOAK', secret: 'sandbox-demo-sk' }] }]
    const other = await createFixture({ accounts: [{ name: 'demo', users, agency: true }] })
    expect(await other.demo.checkAgency()).toMatchObject({ is_agency: true })
  })
})

describe('createAuthorizationToken', () => {
  it('creates a login for 12 hours whose user is a bearer token, and which the registry accepts', async () => {
    const { demo, sandbox, fetch } = await withImages()
    const login = await demo.createAuthorizationToken()
    expect(login.username).toMatch(/^bearertoken@[0-9A-F]{20}$/)
    expect(login.expiresAt?.toISOString()).toBe('2026-03-03T00:00:00.000Z')
    expect(sandbox.checkLogin(login.username, login.password)).toMatchObject({ account: 'demo', region: 'my-kualalumpur-1' })
    const status = async (): Promise<number> => {
      const authorization = `Basic ${btoa(`${login.username}:${login.password}`)}`
      const url = 'http://sandbox/swr/auth/v2/registry/auth/?service=dockyard&scope=repository:group/team/app:pull,push'
      return (await fetch(new Request(url, { headers: { authorization } }))).status
    }
    expect(await status()).toBe(200)
    sandbox.restore(sandbox.snapshot())
    expect(await status()).toBe(200)
    sandbox.clock.advance(12 * 60 * 60_000 + 1)
    expect(await status()).toBe(401)
  })
})

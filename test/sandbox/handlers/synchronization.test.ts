import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClient } from '../../../src/index.js'
import { createSandbox, demoSeed, type SandboxOptions } from '../../../src/sandbox/index.js'
import { createFixture, demoKey, errorOf } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }
const target = { remoteRegionId: 'cn-east-3', remoteNamespace: 'mirror' }
const copy = { namespace: 'mirror', repository: 'team/app' }

/** A sandbox with a repository, and an organization in another region with a client there. */
async function withMirror(options: SandboxOptions = {}) {
  const fixture = await createFixture({ frozenAt: '2026-11-01T00:00:00Z', ...options })
  const { demo, sandbox } = fixture
  await demo.createNamespace({ namespace: 'group' })
  await demo.createRepo({ ...app, is_public: false })
  const { projects = [] } = await demo.keystoneListProjects()
  const id = projects?.find(({ name }) => name === 'cn-east-3')?.id ?? ''
  const there = createSwrClient({
    endpoint: 'http://sandbox',
    credentials: { ...demoKey, projectId: id },
    fetch: sandbox.fetch,
  })
  await there.createNamespace({ namespace: 'mirror' })
  const jobs = async (): Promise<string[]> =>
    (await demo.showSyncJob(app).toArray()).map(({ tag, status }) => `${tag} ${status}`)
  return { ...fixture, there, jobs }
}
const tagsOf = async (client: SwrClient): Promise<string[]> =>
  (await client.listRepositoryTags(copy).toArray()).map(({ Tag }) => Tag)

describe('A rule of synchronization', () => {
  it('copies pushed tags to the other region as time passes', async () => {
    const { demo, there, sandbox, jobs } = await withMirror()
    sandbox.images.put({ ...app, tag: 'before' })
    await demo.createImageSyncRepo({ ...app, ...target, syncAuto: true })
    sandbox.images.put({ ...app, tag: 'after' })
    expect(await jobs()).toEqual(['after waiting'])
    sandbox.clock.advance(1000)
    expect(await jobs()).toEqual(['after running'])
    expect(await errorOf(there.showRepository(copy))).toBe('404 SVCSTG.SWR.4040010')
    sandbox.clock.advance(1000)
    expect(await jobs()).toEqual(['after success'])
    expect(await tagsOf(there)).toEqual(['after'])
    const [image] = await demo.listRepositoryTags(app).toArray()
    expect(image?.Tag).toBe('before')
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('is listed and deleted by its target', async () => {
    const { demo, sandbox, jobs } = await withMirror()
    await demo.createImageSyncRepo({ ...app, ...target, syncAuto: true })
    expect(await demo.listImageAutoSyncReposDetails(app)).toEqual([
      expect.objectContaining({ ...target, namespace: 'group', repoName: 'team/app', override: false, syncAuto: true }),
    ])
    expect(await errorOf(demo.createImageSyncRepo({ ...app, ...target, syncAuto: true }))).toBe('400 SVCSTG.SWR.4000014')
    const other = { ...app, ...target, remoteNamespace: 'other' }
    expect(await errorOf(demo.deleteImageSyncRepo(other))).toBe('400 SVCSTG.SWR.4001158')
    await demo.deleteImageSyncRepo({ ...app, ...target })
    expect(await errorOf(demo.deleteImageSyncRepo({ ...app, ...target }))).toBe('400 SVCSTG.SWR.4001158')
    sandbox.images.put({ ...app, tag: 'v1' })
    expect(await jobs()).toEqual([])
  })

  it('without automatic copies is stored, not listed, and replaced by a later rule', async () => {
    const { demo, sandbox, jobs } = await withMirror()
    await demo.createImageSyncRepo({ ...app, ...target })
    expect(await demo.listImageAutoSyncReposDetails(app)).toEqual([])
    sandbox.images.put({ ...app, tag: 'v1' })
    expect(await jobs()).toEqual([])
    await demo.createImageSyncRepo({ ...app, ...target, syncAuto: true })
    expect(await demo.listImageAutoSyncReposDetails(app)).toHaveLength(1)
  })

  it('creates a job immediately only if the setting requires it', async () => {
    for (const [initialSyncJob, expected] of [
      [false, []],
      [true, ['latest waiting']],
    ] as const) {
      const { demo, jobs } = await withMirror({ initialSyncJob })
      await demo.createImageSyncRepo({ ...app, ...target, syncAuto: true })
      expect(await jobs()).toEqual(expected)
    }
  })

  it('rejects unknown regions, as does a request for copies', async () => {
    const { demo } = await withMirror()
    const unknown = { ...app, ...target, remoteRegionId: 'mars-1' }
    expect(await errorOf(demo.createImageSyncRepo(unknown))).toBe('500 SVCSTG.SWR.5001101')
    expect(await errorOf(demo.createManualImageSyncRepo({ ...unknown, imageTag: ['v1'] }))).toBe('500 SVCSTG.SWR.5001101')
  })
})

describe('A job of synchronization', () => {
  it('fails without the tag or the organization, or if the organization belongs to another account', async () => {
    const { demo, partner, sandbox, jobs } = await withMirror()
    await partner.createNamespace({ namespace: 'theirs' })
    sandbox.images.put({ ...app, tag: 'v1' })
    expect(await demo.createManualImageSyncRepo({ ...app, ...target, imageTag: ['v1', 'missing', 'v1'] })).toEqual([])
    for (const changed of [{ remoteNamespace: 'nowhere' }, { remoteRegionId: 'my-kualalumpur-1', remoteNamespace: 'theirs' }])
      await demo.createManualImageSyncRepo({ ...app, ...target, ...changed, imageTag: ['v1'] })
    sandbox.clock.advance(5000)
    expect(await jobs()).toEqual(['v1 failed', 'v1 failed', 'missing failed', 'v1 success'])
  })

  it('keeps an image in the target unless it overrides it', async () => {
    const { demo, there, sandbox, jobs } = await withMirror()
    const sync = async (override: boolean) => {
      await demo.createManualImageSyncRepo({ ...app, ...target, imageTag: ['v1'], override })
      sandbox.clock.advance(5000)
      return (await there.listRepositoryTags(copy).toArray())[0]?.digest
    }
    sandbox.images.put({ ...app, tag: 'v1' })
    const first = await sync(false)
    const { digest } = sandbox.images.put({ ...app, tag: 'v1', architectures: ['amd64', 'arm64'] })
    expect(await sync(false)).toBe(first)
    expect(await sync(true)).toBe(digest)
    expect(await jobs()).toEqual(['v1 success', 'v1 existed', 'v1 success'])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('fails beyond the quota of tags in the target, and replaces a tag within it', async () => {
    const { demo, there, sandbox, jobs } = await withMirror({ imageQuotas: { repositories: 9, tags: 2 } })
    for (const tag of ['v1', 'v2']) {
      sandbox.images.put({ ...app, tag })
      await demo.createManualImageSyncRepo({ ...app, ...target, imageTag: [tag] })
    }
    sandbox.clock.advance(5000)
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    sandbox.images.put({ ...app, tag: 'v3' })
    await demo.createManualImageSyncRepo({ ...app, ...target, imageTag: ['v2', 'v3'], override: true })
    sandbox.clock.advance(5000)
    expect(await jobs()).toEqual(['v3 failed', 'v2 success', 'v2 success', 'v1 success'])
    expect(await tagsOf(there)).toEqual(['v1', 'v2'])
  })

  it('is listed in pages inside of the filter, which is required', async () => {
    const { demo } = await withMirror()
    await demo.createManualImageSyncRepo({ ...app, ...target, imageTag: ['a', 'b', 'c'] })
    const first = await demo.showSyncJob({ ...app, filter: { limit: 2, offset: 0 } })
    expect(first).toMatchObject({ count: 2, total: 3, offset: 0 })
    const ascending = demo.showSyncJob({ ...app, filter: { order: 'asc', limit: 1 } })
    expect((await ascending.toArray()).map(({ tag }) => tag)).toEqual(['a', 'b', 'c'])
    const seen: (string | undefined)[] = []
    for await (const { tag } of demo.showSyncJob(app)) seen.push(tag)
    expect(seen).toEqual(['c', 'b', 'a'])
  })

  it.each(['', '?filter=limit::10', '?filter=offset::0', '?filter=order::desc', '?limit=10&offset=0'])(
    'is not listed without limit and offset in the filter: %j',
    async query => {
      const { send } = await withMirror()
      const { status, body } = await send('GET', `/v2/manage/namespaces/group/repos/team$app/sync_job${query}`)
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('SVCSTG.SWR.4001036')])
    },
  )

  it('is part of snapshots, and ends in another sandbox', async () => {
    const { demo, sandbox } = await withMirror()
    sandbox.images.put({ ...app, tag: 'v1' })
    await demo.createManualImageSyncRepo({ ...app, ...target, imageTag: ['v1'] })
    const second = createSandbox()
    second.restore(JSON.parse(JSON.stringify(sandbox.snapshot())))
    second.clock.advance(5000)
    const mirror = second.snapshot().organizations.find(({ name }) => name === 'mirror')
    expect(mirror?.repositories[0]).toMatchObject({ name: 'team/app', tags: [{ name: 'v1' }] })
    expect(second.checkInvariants()).toEqual([])
  })
})

describe('The regions for synchronization', () => {
  it('are those of the sandbox, its own included', async () => {
    const regions = ['my-kualalumpur-1', 'cn-east-3', 'cn-north-4']
    const { demo } = await withMirror({ regions })
    expect((await demo.listSyncRegions()).map(({ regionID }) => regionID)).toEqual(regions)
  })

  it('are one of the demo data with a rule and its jobs', async () => {
    const { demo } = await createFixture({ seed: demoSeed })
    const storefront = { namespace: 'shop', repository: 'storefront' }
    expect(await demo.listImageAutoSyncReposDetails(storefront)).toHaveLength(1)
    expect((await demo.showSyncJob(storefront).toArray()).map(({ status }) => status)).toEqual(['failed', 'success'])
  })
})

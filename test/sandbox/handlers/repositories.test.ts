import { describe, expect, it } from 'vitest'
import { createFixture, errorOf } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }

async function withRepository() {
  const fixture = await createFixture()
  await fixture.demo.createNamespace({ namespace: 'group' })
  await fixture.demo.createRepo({ ...app, is_public: false, category: 'linux', description: 'Storefront service' })
  return fixture
}

describe('A repository', () => {
  it('is created, shown, updated and deleted', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.clock.freeze()
    expect(await demo.showRepository(app)).toMatchObject({
      name: 'team/app',
      category: 'linux',
      is_public: false,
      num_images: 0,
      size: 0,
    })
    sandbox.clock.advance(1000)
    await demo.updateRepo({ ...app, is_public: true })
    const updated = await demo.showRepository(app)
    expect(updated).toMatchObject({ is_public: true, category: 'linux', description: 'Storefront service' })
    expect(Date.parse(updated.updated)).toBe(sandbox.clock.now())
    await demo.updateRepo({ ...app, is_public: false, category: 'database', description: '' })
    expect(await demo.showRepository(app)).toMatchObject({ is_public: false, category: 'database', description: '' })
    await demo.deleteRepo(app)
    expect(await errorOf(demo.showRepository(app))).toBe('404 SVCSTG.SWR.4040010')
  })

  it('cannot be created twice in an organization', async () => {
    const { demo } = await withRepository()
    expect(await errorOf(demo.createRepo({ ...app, is_public: true }))).toBe('409 SVCSTG.SWR.4090006')
  })

  it('is rejected when the sandbox is full, whether created or pushed', async () => {
    const { demo, sandbox } = await createFixture({ maxRepositories: 1 })
    await demo.createNamespace({ namespace: 'group' })
    await demo.createRepo({ ...app, is_public: true })
    const other = { ...app, repository: 'other' }
    expect(await errorOf(demo.createRepo({ ...other, is_public: true }))).toBe('400 SVCSTG.SWR.4000098')
    expect(() => sandbox.images.put({ ...other, tag: 'v1' })).toThrow(expect.objectContaining({ code: 'SVCSTG.SWR.4000098' }))
    sandbox.images.put({ ...app, tag: 'v1' })
  })

  it('requires its organization', async () => {
    const { demo } = await createFixture()
    expect(await errorOf(demo.createRepo({ ...app, is_public: true }))).toBe('404 SVCSTG.SWR.4040058')
    expect(await errorOf(demo.showRepository(app))).toBe('404 SVCSTG.SWR.4040058')
  })

  it.each(['$', '%24'])('is found when the slash of its name is sent as %s', async slash => {
    const { send } = await withRepository()
    const response = await send('GET', `/v2/manage/namespaces/group/repos/team${slash}app`)
    expect(response).toMatchObject({ status: 200, body: { name: 'team/app' } })
  })

  it('returns 404 of the gateway when the slash of its name is sent unencoded', async () => {
    const { send } = await withRepository()
    const response = await send('GET', '/v2/manage/namespaces/group/repos/team/app')
    expect(response).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
    expect(response.body).toHaveProperty('request_id', response.headers.get('x-request-id'))
  })

  it('cannot be deleted while it contains images', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.images.put({ ...app, tag: 'v1' })
    sandbox.images.put({ ...app, tag: 'v2' })
    expect(await errorOf(demo.deleteRepo(app))).toBe('406 SVCSTG.SWR.4060012')
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    expect(await errorOf(demo.deleteRepo(app))).toBe('406 SVCSTG.SWR.4060012')
    await demo.deleteRepoTag({ ...app, tag: 'v2' })
    await demo.deleteRepo(app)
  })

  it('is readable by every account when it is public, and not writable', async () => {
    const { demo, partner } = await withRepository()
    expect(await errorOf(partner.showRepository(app))).toBe('403 SVCSTG.SWR.4037020')
    await demo.updateRepo({ ...app, is_public: true })
    expect(await partner.showRepository(app)).toMatchObject({ name: 'team/app' })
    expect((await partner.listRepositoryTags(app)).items).toEqual([])
    expect(await errorOf(partner.updateRepo({ ...app, is_public: false }))).toBe('403 SVCSTG.SWR.4037020')
    expect(await errorOf(partner.deleteRepo(app))).toBe('403 SVCSTG.SWR.4037020')
  })
})

describe('Images', () => {
  it('update the count, size, tags and date of their repository', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.clock.freeze('2027-01-01T00:00:00Z')
    const { digest } = sandbox.images.put({ ...app, tag: 'v1', size: 1000 })
    sandbox.images.put({ ...app, tag: 'latest', size: 500 })
    sandbox.images.recordPull(app)
    sandbox.clock.advance(60_000)
    const repository = await demo.showRepository(app)
    expect(repository).toMatchObject({ num_images: 2, size: 1500, num_download: 1, updated: '2027-01-01T00:00:00.000Z' })
    const { items } = await demo.listReposDetails({ name: 'team/app' })
    expect(items).toMatchObject([{ tags: ['v1', 'latest'], num_images: 2, size: 1500 }])
    const tags = (await demo.listRepositoryTags(app)).items
    expect(tags).toMatchObject([{ Tag: 'v1', digest, tag_type: 0, size: 1000, deleted: null }, { Tag: 'latest' }])
    expect(JSON.parse(tags[0]?.manifest ?? '')).toMatchObject({ schemaVersion: 2, config: {}, layers: [{}] })
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    expect(await demo.showRepository(app)).toMatchObject({ num_images: 1, size: 500, updated: '2027-01-01T00:01:00.000Z' })
  })

  it('for several architectures have a manifest list', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.images.put({ ...app, tag: 'v1', architectures: ['amd64', 'arm64'] })
    const [tag] = (await demo.listRepositoryTags(app)).items
    expect(tag).toMatchObject({ tag_type: 1, image_id: '' })
    expect(JSON.parse(tag?.manifest ?? '').manifests).toHaveLength(2)
  })

  it('create their repository, as a push does, but not their organization', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.images.put({ namespace: 'group', repository: 'new', tag: 'v1' })
    expect(await demo.showRepository({ namespace: 'group', repository: 'new' })).toMatchObject({
      num_images: 1,
      is_public: false,
    })
    expect(() => sandbox.images.put({ namespace: 'nowhere', repository: 'new', tag: 'v1' })).toThrow(
      expect.objectContaining({ code: 'SVCSTG.SWR.4040058' }),
    )
    expect(() => sandbox.images.put({ namespace: 'group', repository: 'Bad', tag: 'v1' })).toThrow(
      expect.objectContaining({ code: 'SVCSTG.SWR.4001029' }),
    )
    expect(() => sandbox.images.put({ namespace: 'group', repository: 'new', tag: 'v1', manifest: '[' })).toThrow(
      expect.objectContaining({ code: 'SVCSTG.SWR.4000014' }),
    )
  })

  it('return 404 after they were deleted', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.images.put({ ...app, tag: 'v1' })
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    expect(await errorOf(demo.deleteRepoTag({ ...app, tag: 'v1' }))).toBe('404 SVCSTG.SWR.4041056')
    expect(sandbox.images.remove({ ...app, tag: 'v1' })).toBe(false)
  })
})

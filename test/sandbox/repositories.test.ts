import { describe, expect, it } from 'vitest'
import { bench, refusalOf } from '../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }

async function withRepository() {
  const all = await bench()
  await all.demo.createNamespace({ namespace: 'group' })
  await all.demo.createRepo({ ...app, is_public: false, category: 'linux', description: 'Storefront service' })
  return all
}

describe('A repository', () => {
  it('is created, shown, changed and deleted', async () => {
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
    const changed = await demo.showRepository(app)
    expect(changed).toMatchObject({ is_public: true, category: 'linux', description: 'Storefront service' })
    expect(Date.parse(changed.updated)).toBe(sandbox.clock.now())
    await demo.updateRepo({ ...app, is_public: false, category: 'database', description: '' })
    expect(await demo.showRepository(app)).toMatchObject({ is_public: false, category: 'database', description: '' })
    await demo.deleteRepo(app)
    expect(await refusalOf(demo.showRepository(app))).toBe('404 SVCSTG.SWR.4040010')
  })

  it('exists once in an organization', async () => {
    const { demo } = await withRepository()
    expect(await refusalOf(demo.createRepo({ ...app, is_public: true }))).toBe('409 SVCSTG.SWR.4090006')
  })

  it('is refused where there is no room for another, be it created or pushed', async () => {
    const { demo, sandbox } = await bench({ maxRepositories: 1 })
    await demo.createNamespace({ namespace: 'group' })
    await demo.createRepo({ ...app, is_public: true })
    const other = { ...app, repository: 'other' }
    expect(await refusalOf(demo.createRepo({ ...other, is_public: true }))).toBe('400 SVCSTG.SWR.4000098')
    expect(() => sandbox.images.put({ ...other, tag: 'v1' })).toThrow(expect.objectContaining({ code: 'SVCSTG.SWR.4000098' }))
    sandbox.images.put({ ...app, tag: 'v1' })
  })

  it('needs its organization', async () => {
    const { demo } = await bench()
    expect(await refusalOf(demo.createRepo({ ...app, is_public: true }))).toBe('404 SVCSTG.SWR.4040058')
    expect(await refusalOf(demo.showRepository(app))).toBe('404 SVCSTG.SWR.4040058')
  })

  it.each(['$', '%24'])('is found when the slash of its name is sent as %s', async slash => {
    const { send } = await withRepository()
    const answer = await send('GET', `/v2/manage/namespaces/group/repos/team${slash}app`)
    expect(answer).toMatchObject({ status: 200, body: { name: 'team/app' } })
  })

  it('is an unknown path to the gateway when its slash is sent as it is', async () => {
    const { send } = await withRepository()
    const answer = await send('GET', '/v2/manage/namespaces/group/repos/team/app')
    expect(answer).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
    expect(answer.body).toHaveProperty('request_id', answer.headers.get('x-request-id'))
  })

  it('cannot be deleted while it holds images', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.images.put({ ...app, tag: 'v1' })
    sandbox.images.put({ ...app, tag: 'v2' })
    expect(await refusalOf(demo.deleteRepo(app))).toBe('406 SVCSTG.SWR.4060012')
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    expect(await refusalOf(demo.deleteRepo(app))).toBe('406 SVCSTG.SWR.4060012')
    await demo.deleteRepoTag({ ...app, tag: 'v2' })
    await demo.deleteRepo(app)
  })

  it('can be read by every account when it is public, and changed by none', async () => {
    const { demo, partner } = await withRepository()
    expect(await refusalOf(partner.showRepository(app))).toBe('403 SVCSTG.SWR.4037020')
    await demo.updateRepo({ ...app, is_public: true })
    expect(await partner.showRepository(app)).toMatchObject({ name: 'team/app' })
    expect((await partner.listRepositoryTags(app)).items).toEqual([])
    expect(await refusalOf(partner.updateRepo({ ...app, is_public: false }))).toBe('403 SVCSTG.SWR.4037020')
    expect(await refusalOf(partner.deleteRepo(app))).toBe('403 SVCSTG.SWR.4037020')
  })
})

describe('Images', () => {
  it('show in their repository: count, size, tags, date', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.clock.freeze('2027-01-01T00:00:00Z')
    const { digest } = sandbox.images.put({ ...app, tag: 'v1', size: 1000 })
    sandbox.images.put({ ...app, tag: 'latest', size: 500 })
    sandbox.images.pulled(app)
    sandbox.clock.advance(60_000)
    const shown = await demo.showRepository(app)
    expect(shown).toMatchObject({ num_images: 2, size: 1500, num_download: 1, updated: '2027-01-01T00:00:00.000Z' })
    const { items } = await demo.listReposDetails({ name: 'team/app' })
    expect(items).toMatchObject([{ tags: ['v1', 'latest'], num_images: 2, size: 1500 }])
    const tags = (await demo.listRepositoryTags(app)).items
    expect(tags).toMatchObject([{ Tag: 'v1', digest, tag_type: 0, size: 1000, deleted: null }, { Tag: 'latest' }])
    expect(JSON.parse(tags[0]?.manifest ?? '')).toMatchObject({ schemaVersion: 2, config: {}, layers: [{}] })
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    expect(await demo.showRepository(app)).toMatchObject({ num_images: 1, size: 500, updated: '2027-01-01T00:01:00.000Z' })
  })

  it('for several architectures have a manifest that lists the others', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.images.put({ ...app, tag: 'v1', architectures: ['amd64', 'arm64'] })
    const [tag] = (await demo.listRepositoryTags(app)).items
    expect(tag).toMatchObject({ tag_type: 1, image_id: '' })
    expect(JSON.parse(tag?.manifest ?? '').manifests).toHaveLength(2)
  })

  it('make their repository, as a push does, but not their organization', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.images.put({ namespace: 'group', repository: 'new', tag: 'v1' })
    expect(await demo.showRepository({ namespace: 'group', repository: 'new' })).toMatchObject({
      num_images: 1,
      is_public: false,
    })
    expect(() => sandbox.images.put({ namespace: 'nowhere', repository: 'new', tag: 'v1' })).toThrow(/organization/)
    expect(() => sandbox.images.put({ namespace: 'group', repository: 'Bad', tag: 'v1' })).toThrow(/repository name is invalid/)
    expect(() => sandbox.images.put({ namespace: 'group', repository: 'new', tag: 'v1', manifest: '[' })).toThrow(/parameter/)
  })

  it('are missing after they were deleted', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.images.put({ ...app, tag: 'v1' })
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    expect(await refusalOf(demo.deleteRepoTag({ ...app, tag: 'v1' }))).toBe('404 SVCSTG.SWR.4041056')
    expect(sandbox.images.remove({ ...app, tag: 'v1' })).toBe(false)
  })
})

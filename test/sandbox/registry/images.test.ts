import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.js'
import { descriptor, errorOf, imageOf, listOf, registryUser, types } from '../../support/registry.js'
import { createFixture, type SandboxFixture } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }
const path = 'group/team/app'

async function fixtureWithOrganization(): Promise<SandboxFixture & { admin: ReturnType<typeof registryUser> }> {
  const fixture = await createFixture()
  await fixture.demo.createNamespace({ namespace: 'group' })
  return { ...fixture, admin: registryUser(fixture.sandbox, 'demo/admin') }
}

describe('A push', () => {
  it('creates a private repository whose creator is the pusher, and its tag', async () => {
    const { sandbox, demo, dev, devUser } = await fixtureWithOrganization()
    await demo.createNamespaceAuth({ namespace: 'group', body: [{ ...devUser, auth: 3 }] })
    const { status, digest, headers } = await registryUser(sandbox, 'demo/dev').push(path, 'v1')
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`/v2/${path}/manifests/${digest}`)
    expect(headers.get('docker-content-digest')).toBe(digest)
    const repository = await dev.showRepository(app)
    expect(repository).toMatchObject({ is_public: false, num_images: 1, num_download: 0, creator_name: 'dev' })
    const { manifest, config } = imageOf('layer of v1')
    const size = descriptor(config).size + 'layer of v1'.length
    const tags = await demo.listRepositoryTags(app)
    expect(tags.items).toMatchObject([
      { Tag: 'v1', digest, manifest, image_id: descriptor(config).digest.slice(7), size, tag_type: 0, schema: 2 },
    ])
    expect(repository.size).toBe(size)
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('replaces a tag, and deletes the previous image', async () => {
    const { sandbox, admin, demo } = await fixtureWithOrganization()
    const first = await admin.push(path, 'v1', 'one')
    const second = await admin.push(path, 'v1', 'two')
    expect(await admin.pull(path, first.digest)).toBe(404)
    expect(await admin.pull(path, second.digest)).toBe(200)
    expect((await demo.listRepositoryTags(app)).items).toMatchObject([{ Tag: 'v1', digest: second.digest }])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('never creates an organization', async () => {
    const { admin, demo } = await fixtureWithOrganization()
    expect((await admin.push('nowhere/app', 'v1')).status).toBe(401)
    expect((await demo.listNamespaces()).namespaces).toHaveLength(1)
  })

  it('is rejected while a layer is missing, and creates no repository', async () => {
    const { admin, demo } = await fixtureWithOrganization()
    const { config, manifest } = imageOf('layer')
    await admin.pushBlob(path, config)
    const response = await admin.putManifest(path, 'v1', manifest, types.image)
    expect(errorOf(response)).toMatch(/^400 MANIFEST_BLOB_UNKNOWN: The manifest refers to sha256:/)
    await expect(demo.showRepository(app)).rejects.toMatchObject({ status: 404 })
  })

  it('by digest alone is retained without a tag', async () => {
    const { sandbox, admin, demo } = await fixtureWithOrganization()
    await admin.push(path, 'v1', 'one')
    const { manifest } = imageOf('one')
    const digest = descriptor(manifest).digest
    expect((await admin.putManifest(path, digest, manifest, types.image)).status).toBe(201)
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    expect(await admin.pull(path, digest)).toBe(200)
    expect((await admin.send('DELETE', `/v2/${path}/manifests/${digest}`)).status).toBe(202)
    expect(await admin.pull(path, digest)).toBe(404)
    expect(sandbox.checkInvariants()).toEqual([])
  })
})

describe('A deletion', () => {
  it('of a tag by the API makes pulls of this tag fail immediately, but not those of another one', async () => {
    const { admin, demo } = await fixtureWithOrganization()
    const { digest } = await admin.push(path, 'v1', 'same')
    await admin.push(path, 'v2', 'same')
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    expect(await admin.pull(path, 'v1')).toBe(404)
    expect(await admin.pull(path, 'v2')).toBe(200)
    expect(await admin.pull(path, digest)).toBe(200)
    await demo.deleteRepoTag({ ...app, tag: 'v2' })
    const response = await admin.send('GET', `/v2/${path}/manifests/${digest}`)
    expect(errorOf(response)).toBe('404 MANIFEST_UNKNOWN: Manifest not found.')
  })

  it('of a repository by the API deletes its images, which a recreated one does not have', async () => {
    const { sandbox, admin, demo } = await fixtureWithOrganization()
    const { digest } = await admin.push(path, 'v1')
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    await demo.deleteRepo(app)
    await demo.createRepo({ ...app, is_public: false })
    expect(await admin.pull(path, digest)).toBe(404)
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('by the registry deletes one tag, or all tags of a digest', async () => {
    const { admin, demo } = await fixtureWithOrganization()
    const { digest } = await admin.push(path, 'v1', 'same')
    for (const tag of ['v2', 'v3']) await admin.push(path, tag, 'same')
    expect((await admin.send('DELETE', `/v2/${path}/manifests/v1`)).status).toBe(202)
    expect((await demo.listRepositoryTags(app)).items.map(({ Tag }) => Tag)).toEqual(['v2', 'v3'])
    expect((await admin.send('DELETE', `/v2/${path}/manifests/${digest}`)).status).toBe(202)
    expect((await demo.listRepositoryTags(app)).items).toEqual([])
    expect((await admin.send('DELETE', `/v2/${path}/manifests/v1`)).status).toBe(404)
  })
})

describe('A list of images', () => {
  it('has the size of its images, counts once when pulled, and is deleted with its images', async () => {
    const { sandbox, admin, demo } = await fixtureWithOrganization()
    const parts: string[] = []
    for (const layer of ['amd64', 'arm64']) {
      const { config, manifest } = imageOf(layer)
      for (const blob of [config, layer]) await admin.pushBlob(path, blob)
      expect((await admin.putManifest(path, descriptor(manifest).digest, manifest, types.image)).status).toBe(201)
      parts.push(manifest)
    }
    expect((await admin.putManifest(path, 'multi', listOf(parts), types.list)).status).toBe(201)
    const size = parts.reduce((sum, part) => {
      const { config, layers } = JSON.parse(part)
      return sum + config.size + layers[0].size
    }, 0)
    expect((await demo.listRepositoryTags(app)).items).toMatchObject([{ Tag: 'multi', tag_type: 1, size, image_id: '' }])
    expect(await admin.pull(path, 'multi')).toBe(200)
    expect(await demo.showRepository(app)).toMatchObject({ num_download: 1, num_images: 1 })
    expect(sandbox.checkInvariants()).toEqual([])
    await demo.deleteRepoTag({ ...app, tag: 'multi' })
    for (const part of parts) expect(await admin.pull(path, descriptor(part).digest)).toBe(404)
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('is rejected while an image is missing', async () => {
    const { admin } = await fixtureWithOrganization()
    const response = await admin.putManifest(path, 'multi', listOf([imageOf('amd64').manifest]), types.list)
    expect(errorOf(response)).toMatch(/^400 MANIFEST_BLOB_UNKNOWN/)
  })
})

describe('Downloads', () => {
  it('count requests for tagged manifests, by tag or digest, but neither HEAD nor lists of tags', async () => {
    const { admin, demo } = await fixtureWithOrganization()
    const { digest } = await admin.push(path, 'v1')
    const downloads = async () => (await demo.showRepository(app)).num_download
    await admin.send('HEAD', `/v2/${path}/manifests/v1`)
    await admin.send('GET', `/v2/${path}/tags/list`)
    expect(await downloads()).toBe(0)
    await admin.pull(path, 'v1')
    await admin.pull(path, digest)
    expect(await downloads()).toBe(2)
  })
})

describe('Images of a seed', () => {
  it('are listed, but cannot be pulled', async () => {
    const sandbox = createSandbox({
      seed: { namespaces: [{ namespace: 'group', repositories: [{ repository: 'app', images: [{ tag: 'v1' }] }] }] },
    })
    const admin = registryUser(sandbox, 'demo/admin')
    expect(JSON.parse((await admin.send('GET', '/v2/group/app/tags/list')).text)).toEqual({ name: 'group/app', tags: ['v1'] })
    expect(await admin.pull('group/app', 'v1')).toBe(404)
    expect((await admin.push('group/app', 'v1')).status).toBe(201)
    expect(await admin.pull('group/app', 'v1')).toBe(200)
  })
})

describe('A snapshot', () => {
  it('contains manifests, and restores the images while their layers exist', async () => {
    const { sandbox, admin, demo } = await fixtureWithOrganization()
    await admin.push(path, 'v1')
    const snapshot = structuredClone(sandbox.snapshot())
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    sandbox.restore(snapshot)
    expect(await admin.pull(path, 'v1')).toBe(200)
    expect(sandbox.checkInvariants()).toEqual([])
    const other = createSandbox()
    other.restore(snapshot)
    expect((await demo.listRepositoryTags(app)).items).toHaveLength(1)
    expect(await registryUser(other, 'demo/admin').pull(path, 'v1')).toBe(404)
  })

  it('with a manifest under a wrong digest is rejected', async () => {
    const { sandbox, admin } = await fixtureWithOrganization()
    await admin.push(path, 'v1')
    const snapshot = structuredClone(sandbox.snapshot())
    const manifest = snapshot.organizations[0]?.repositories[0]?.manifests?.[0]
    if (manifest) manifest.manifest += ' '
    expect(() => sandbox.restore(snapshot)).toThrow(/another digest/)
  })
})

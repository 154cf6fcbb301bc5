import { describe, expect, it } from 'vitest'
import { accounts, createFixture, errorOf, type SandboxFixture } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }

async function withTag(options = {}): Promise<SandboxFixture> {
  const fixture = await createFixture({ accounts, ...options })
  await fixture.demo.createNamespace({ namespace: 'group' })
  fixture.sandbox.clock.freeze('2026-01-01T00:00:00Z')
  fixture.sandbox.images.put({ ...app, tag: 'v1' })
  fixture.sandbox.clock.advance(60_000)
  return fixture
}

describe('createRepoTag', () => {
  it('adds a second tag to an image, with the same digest and the time of the call', async () => {
    const { demo, sandbox } = await withTag()
    const source = await demo.showRepoTag({ ...app, tag: 'v1' })
    await demo.createRepoTag({ ...app, source_tag: 'v1', destination_tag: 'stable' })
    const { id, created, updated, tag, path, internal_path, ...copied } = await demo.showRepoTag({ ...app, tag: 'stable' })
    expect(source).toMatchObject(copied)
    expect(id).not.toBe(source.id)
    expect([tag, created, updated]).toEqual(['stable', '2026-01-01T00:01:00.000Z', '2026-01-01T00:01:00.000Z'])
    expect([path, internal_path].every(address => address.endsWith('group/team/app:stable'))).toBe(true)
    const { num_images, size, updated: changed } = await demo.showRepository(app)
    expect([num_images, size, changed]).toEqual([2, 2 * source.size, updated])
    const { items } = await demo.listRepositoryTags(app)
    expect(items.map(item => item.Tag)).toEqual(['v1', 'stable'])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('replaces an existing tag only with override', async () => {
    const { demo, sandbox } = await withTag()
    sandbox.images.put({ ...app, tag: 'stable', size: 5 })
    const old = await demo.showRepoTag({ ...app, tag: 'stable' })
    const copy = { ...app, source_tag: 'v1', destination_tag: 'stable' }
    expect(await errorOf(demo.createRepoTag(copy))).toBe('409 SVCSTG.SWR.4090006')
    expect(await errorOf(demo.createRepoTag({ ...copy, override: false }))).toBe('409 SVCSTG.SWR.4090006')
    expect(await demo.showRepoTag({ ...app, tag: 'stable' })).toEqual(old)
    await demo.createRepoTag({ ...copy, override: true })
    const { digest, id, created } = await demo.showRepoTag({ ...app, tag: 'stable' })
    expect(digest).toBe((await demo.showRepoTag({ ...app, tag: 'v1' })).digest)
    expect([id, created]).toEqual([old.id, old.created])
    expect(await demo.showRepository(app)).toMatchObject({ num_images: 2 })
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('rejects a missing source, repository and organization, and a reader', async () => {
    const { demo, dev, devUser } = await withTag()
    const copy = { source_tag: 'none', destination_tag: 'stable' }
    expect(await errorOf(demo.createRepoTag({ ...app, ...copy }))).toBe('404 SVCSTG.SWR.4040048')
    expect(await errorOf(demo.createRepoTag({ ...app, repository: 'none', ...copy }))).toBe('404 SVCSTG.SWR.4040010')
    expect(await errorOf(demo.createRepoTag({ ...app, namespace: 'none', ...copy }))).toBe('404 SVCSTG.SWR.4040058')
    await demo.createNamespaceAuth({ namespace: 'group', body: [{ ...devUser, auth: 1 }] })
    expect(await errorOf(dev.createRepoTag({ ...app, ...copy }))).toBe('403 SVCSTG.SWR.4037020')
  })

  it('rejects a tag beyond the quota', async () => {
    const { demo } = await withTag({ imageQuotas: { repositories: 5, tags: 2 } })
    await demo.createRepoTag({ ...app, source_tag: 'v1', destination_tag: 'a' })
    const copy = { ...app, source_tag: 'v1', destination_tag: 'b' }
    expect(await errorOf(demo.createRepoTag(copy))).toBe('400 SVCSTG.SWR.4000099')
    await demo.createRepoTag({ ...copy, destination_tag: 'a', override: true })
  })
})

describe('showRepoTag', () => {
  it('returns 404 for a tag that was deleted', async () => {
    const { demo } = await withTag()
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    expect(await errorOf(demo.showRepoTag({ ...app, tag: 'v1' }))).toBe('404 SVCSTG.SWR.4041056')
  })
})

describe('showRepoTagConfig', () => {
  it('returns the configuration that was stored with the image, as a string', async () => {
    const { demo, sandbox } = await withTag()
    const config = { architecture: 'arm64', config: { Labels: { team: 'shop' } } }
    sandbox.images.put({ ...app, tag: 'labels', config })
    await demo.createRepoTag({ ...app, source_tag: 'labels', destination_tag: 'copy' })
    for (const tag of ['labels', 'copy']) expect(await demo.showRepoTagConfig({ ...app, tag })).toBe(JSON.stringify(config))
  })

  it('returns a plausible one for other images, and 404 for a list of images', async () => {
    const { demo, sandbox } = await withTag()
    const text = await demo.showRepoTagConfig({ ...app, tag: 'v1' })
    expect(JSON.parse(String(text))).toMatchObject({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers' } })
    sandbox.images.put({ ...app, tag: 'list', architectures: ['amd64', 'arm64'] })
    expect(await errorOf(demo.showRepoTagConfig({ ...app, tag: 'list' }))).toBe('404 SVCSTG.SWR.4040113')
  })
})

describe('listRepositoryTag', () => {
  const names = ['b', 'a', 'd', 'c', 'e']
  async function withTags(): Promise<SandboxFixture> {
    const fixture = await withTag()
    for (const tag of names) {
      fixture.sandbox.clock.advance(1000)
      fixture.sandbox.images.put({ ...app, tag })
    }
    return fixture
  }

  it('returns pages that follow their markers, oldest tag first', async () => {
    const { demo } = await withTags()
    const found: string[] = []
    for await (const { tag, manifest } of demo.listRepositoryTag({ ...app, limit: 2 })) {
      expect(manifest).toBe('')
      found.push(tag)
    }
    expect(found).toEqual(['v1', ...names])
    const { items, nextMarker } = await demo.listRepositoryTag({ ...app, limit: 6 })
    expect([items.length, nextMarker]).toEqual([6, undefined])
  })

  it.each([
    ['tag', 'asc', ['a', 'b', 'c', 'd', 'e', 'v1']],
    ['tag', 'desc', ['v1', 'e', 'd', 'c', 'b', 'a']],
    ['updated_at', 'asc', ['v1', ...names]],
    ['updated_at', 'desc', ['v1', ...names].reverse()],
  ] as const)('sorts by %s, %s on all pages', async (order_column, order_type, expected) => {
    const { demo } = await withTags()
    const list = demo.listRepositoryTag({ ...app, limit: 2, order_column, order_type })
    expect((await list.toArray()).map(({ tag }) => tag)).toEqual(expected)
  })

  it('neither repeats nor hides tags when others are added and deleted between two pages', async () => {
    const { demo, sandbox } = await withTags()
    const sorted = { ...app, order_column: 'tag', order_type: 'asc', limit: 2 } as const
    const first = await demo.listRepositoryTag(sorted)
    expect(first.items.map(({ tag }) => tag)).toEqual(['a', 'b'])
    await demo.deleteRepoTag({ ...app, tag: 'b' })
    sandbox.images.put({ ...app, tag: 'aa' })
    const second = await demo.listRepositoryTag({ ...sorted, marker: first.nextMarker })
    expect(second.items.map(({ tag }) => tag)).toEqual(['c', 'd'])
  })

  it('fills manifests with with_manifest, and filters by a part of the name', async () => {
    const { demo } = await withTags()
    const [item] = await demo.listRepositoryTag({ ...app, with_manifest: true, tag: '1' }).toArray()
    expect(item).toEqual(await demo.showRepoTag({ ...app, tag: 'v1' }))
    expect((await demo.listRepositoryTag({ ...app, tag: 'none' })).items).toEqual([])
  })

  it('rejects markers of other lists', async () => {
    const { demo } = await withTags()
    const { nextMarker } = await demo.listRepositoryTag({ ...app, limit: 1, order_column: 'tag', order_type: 'asc' })
    for (const marker of ['x', 'bnVsbA', String(nextMarker)])
      expect(await errorOf(demo.listRepositoryTag({ ...app, marker }))).toBe('400 SVCSTG.SWR.4001025')
  })
})

describe('Signatures', () => {
  const signatureOf = (digest: string): string => `${digest.replace(':', '-')}.sig`

  it('are tags of type 2, the accessories of the tags that they sign, and refer to these', async () => {
    const { demo, sandbox } = await withTag()
    const { digest } = await demo.showRepoTag({ ...app, tag: 'v1' })
    const tag = signatureOf(digest)
    expect(await demo.listRepoAccessories({ ...app, tag: 'v1' })).toMatchObject({ items: [], total: 0 })
    sandbox.images.put({ ...app, tag, size: 321 })
    await demo.createRepoTag({ ...app, source_tag: 'v1', destination_tag: 'stable' })
    const signature = await demo.showRepoTag({ ...app, tag })
    expect(signature.tag_type).toBe(2)
    const types = (await demo.listRepositoryTags(app)).items.map(item => [item.Tag, item.tag_type])
    expect(types).toEqual([
      ['v1', 0],
      [tag, 2],
      ['stable', 0],
    ])
    for (const signed of ['v1', 'stable']) {
      const { items } = await demo.listRepoAccessories({ ...app, tag: signed })
      expect(items).toMatchObject([
        { sig_tag: tag, sig_digest: signature.digest, target_digest: digest, repo_name: 'team/app', size: 321 },
      ])
    }
    expect(await demo.listReferences({ ...app, tag }).toArray()).toEqual(['v1', 'stable'])
    expect(await demo.listReferences({ ...app, tag: 'v1' }).toArray()).toEqual([])
    await demo.deleteRepoTag({ ...app, tag })
    expect(await demo.listRepoAccessories({ ...app, tag: 'v1' })).toMatchObject({ items: [], total: 0 })
  })

  it('have null instead of an empty list of accessories', async () => {
    const { send } = await withTag()
    const path = '/v2/manage/namespaces/group/repos/team$app/v1/accessories'
    expect((await send('GET', path)).body).toEqual({ total: 0, accessories: null })
  })

  it('accept a raw slash in the repository, as a known client sends it', async () => {
    const { send } = await withTag()
    for (const name of ['team/app', 'team$app'])
      for (const [list, field] of [
        ['accessories', 'accessories'],
        ['references', 'tags'],
      ] as const)
        expect((await send('GET', `/v2/manage/namespaces/group/repos/${name}/v1/${list}?limit=10`)).body).toHaveProperty(field)
    const { status } = await send('GET', '/v2/manage/namespaces/group/repos/team/app/none/accessories')
    expect(status).toBe(404)
  })

  it('list more than ten references in pages', async () => {
    const { demo, sandbox } = await withTag()
    const tag = signatureOf((await demo.showRepoTag({ ...app, tag: 'v1' })).digest)
    sandbox.images.put({ ...app, tag })
    const copies = Array.from({ length: 24 }, (_, index) => `copy${index}`)
    for (const destination_tag of copies) await demo.createRepoTag({ ...app, source_tag: 'v1', destination_tag })
    const first = await demo.listReferences({ ...app, tag })
    expect(first.count).toBe(10)
    expect(first.nextMarker).toMatch(/=$|\w$/)
    expect(await demo.listReferences({ ...app, tag }).toArray()).toEqual(['v1', ...copies])
    expect(await errorOf(demo.listReferences({ ...app, tag, marker: 'other' }))).toBe('400 SVCSTG.SWR.4001025')
  })
})

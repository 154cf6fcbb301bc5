import { describe, expect, it } from 'vitest'
import { createFixture } from '../../support/sandbox.js'

const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] }
const { mediaType: _, ...untypedIndex } = index
const list = { ...index, mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json' }
const ociImage = {
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: { digest: `sha256:${'a'.repeat(64)}`, size: 10 },
  layers: [],
}

async function withOrganization(options?: object) {
  const fixture = await createFixture({ ...options })
  await fixture.demo.createNamespace({ namespace: 'group' })
  const put = (manifest: object | string) =>
    fixture.sandbox.images.put({ namespace: 'group', repository: 'app', tag: 'v1', manifest })
  return { ...fixture, put }
}

describe('Storing an image', () => {
  it.each([
    ['an OCI image index', index],
    ['an OCI image index as text', JSON.stringify(index)],
    ['an OCI image index without a media type', untypedIndex],
    ['a media type of an OCI image index without manifests', { mediaType: index.mediaType }],
    ['a media type that is not a string', { ...ociImage, mediaType: 1 }],
  ])('rejects %s, as the service does', async (_, manifest) => {
    const { put, sandbox } = await withOrganization()
    expect(() => put(manifest)).toThrow(expect.objectContaining({ code: 'SVCSTG.SWR.4000014' }))
    expect(sandbox.state().repositories).toBe(0)
  })

  it.each([index, untypedIndex])('accepts OCI image indexes with ociIndexes', async manifest => {
    const { put, demo } = await withOrganization({ ociIndexes: true })
    put(manifest)
    const { items } = await demo.listRepositoryTags({ namespace: 'group', repository: 'app' })
    expect(items).toMatchObject([{ Tag: 'v1', tag_type: 1 }])
  })

  it.each([
    ['a Docker manifest list', list, 1],
    ['an OCI image', ociImage, 0],
  ])('accepts %s', async (_, manifest, type) => {
    const { put, demo } = await withOrganization()
    put(manifest)
    const { items } = await demo.listRepositoryTags({ namespace: 'group', repository: 'app' })
    expect(items).toMatchObject([{ Tag: 'v1', tag_type: type }])
  })
})

import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.js'
import {
  descriptor,
  digestOf,
  errorOf,
  imageOf,
  listOf,
  type RegistryUser,
  registryUser,
  types,
} from '../../support/registry.js'

const name = 'group/app'
const empty = 'application/vnd.oci.empty.v1+json'

/** Returns a user of a sandbox whose repository has the blobs and the manifest of an OCI image. */
async function userWithImage(ociIndexes: boolean): Promise<RegistryUser> {
  const sandbox = createSandbox({ ociIndexes, seed: { namespaces: [{ namespace: 'group' }] } })
  const admin = registryUser(sandbox, 'demo/admin')
  expect((await admin.push(name, 'image', 'layer', types.ociImage)).status).toBe(201)
  await admin.pushBlob(name, '{}')
  return admin
}

const { manifest: image } = imageOf('layer', types.ociImage)
const fields = JSON.parse(image)
const change = (changes: object): string => JSON.stringify({ ...fields, ...changes })
const index = listOf([image], types.ociIndex)
const artifact = change({ config: { mediaType: empty, ...descriptor('{}') }, artifactType: 'application/example' })

describe('Formats that the service rejects', () => {
  const cases: [string, string, string][] = [
    ['an OCI index', index, types.ociIndex],
    ['an artifact', artifact, types.ociImage],
    [
      'a Helm chart',
      change({ config: { ...fields.config, mediaType: 'application/vnd.cncf.helm.config.v1+json' } }),
      types.ociImage,
    ],
    ['an image with an artifact type', change({ artifactType: 'application/example' }), types.ociImage],
    ['an image about another', change({ subject: { mediaType: types.ociImage, ...descriptor(image) } }), types.ociImage],
  ]

  it.each(cases)('%s is rejected as invalid, so that clients fall back to others', async (_, manifest, type) => {
    const response = await (await userWithImage(false)).putManifest(name, 'v1', manifest, type)
    expect(errorOf(response)).toMatch(/^400 MANIFEST_INVALID: Invalid image, fail to parse 'manifest\.json'/)
  })

  it.each(cases)('%s is accepted with ociIndexes', async (_, manifest, type) => {
    const admin = await userWithImage(true)
    expect((await admin.putManifest(name, 'v1', manifest, type)).status).toBe(201)
    expect(await admin.pull(name, 'v1')).toBe(200)
  })
})

describe('Formats that the service accepts', () => {
  it.each([
    ['a Docker list whose parts are OCI images', listOf([image]), types.list],
    ['an OCI image without mediaType', change({ mediaType: undefined }), types.ociImage],
    [
      'a layer that is got from elsewhere',
      change({ layers: [{ mediaType: 'x', digest: digestOf('?'), size: 9, urls: ['http://x'] }] }),
      types.ociImage,
    ],
    [
      'a layer that must not be distributed',
      change({
        layers: [{ mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar', digest: digestOf('?'), size: 9 }],
      }),
      types.ociImage,
    ],
    ['no layers', change({ layers: [] }), types.ociImage],
    ['a content type with parameters', image, `${types.ociImage}; charset=utf-8`],
  ])('include %s', async (_, manifest, type) => {
    const admin = await userWithImage(false)
    expect((await admin.putManifest(name, 'v1', manifest, type)).status).toBe(201)
    const { status, text, headers } = await admin.send('GET', `/v2/${name}/manifests/v1`, { headers: { Accept: 'text/html' } })
    expect([status, text, headers.get('content-type')]).toEqual([200, manifest, type.split(';')[0]])
  })
})

describe('Invalid manifests', () => {
  it.each([
    ['another content type', image, types.image],
    ['no content type', image, ''],
    ['schema 1', '{"schemaVersion":1}', 'application/vnd.docker.distribution.manifest.v1+json'],
    ['an array', '[]', types.ociImage],
    ['no JSON', 'x', types.ociImage],
    ['nothing', '', types.ociImage],
    ['null', 'null', types.ociImage],
    ['a BOM', `\uFEFF${image}`, types.ociImage],
    ['no config', change({ config: undefined }), types.ociImage],
    ['no layers', change({ layers: undefined }), types.ociImage],
    ['invalid layers', change({ layers: [{}] }), types.ociImage],
    ['a negative size', change({ config: { ...fields.config, size: -1 } }), types.ociImage],
    ['both config and manifests', change({ manifests: [] }), types.ociImage],
    ['a digest that is a path', change({ layers: [{ mediaType: 'x', digest: '../../x', size: 1 }] }), types.ociImage],
  ])('include %s', async (_, manifest, type) => {
    const { status } = await (await userWithImage(true)).putManifest(name, 'v1', manifest, type)
    expect(status).toBe(400)
  })

  it('include bytes that are not UTF-8, and more than 4 MiB', async () => {
    const admin = await userWithImage(true)
    const put = (body: BodyInit) =>
      admin.send('PUT', `/v2/${name}/manifests/v1`, { body, headers: { 'Content-Type': types.ociImage } })
    expect((await put(new Uint8Array([0x7b, 0xff, 0x7d]))).status).toBe(400)
    const padding = 4 * 2 ** 20 - image.length
    expect((await put(image + ' '.repeat(padding))).status).toBe(201)
    expect((await put(image + ' '.repeat(padding + 1))).status).toBe(413)
  })

  it.each(['.hidden', 'a b', 'x'.repeat(129)])('include an invalid tag: %s', async tag => {
    const response = await (await userWithImage(true)).putManifest(name, encodeURIComponent(tag), image, types.ociImage)
    expect(errorOf(response)).toMatch(/^400 TAG_INVALID/)
  })
})

describe('Referrers', () => {
  it('are listed with ociIndexes, all or those of a type', async () => {
    const admin = await userWithImage(true)
    const subject = { mediaType: types.ociImage, ...descriptor(image) }
    const about = JSON.stringify({ ...JSON.parse(artifact), subject, annotations: { a: 'b' } })
    const pushed = await admin.putManifest(name, digestOf(about), about, types.ociImage)
    expect(pushed.headers.get('oci-subject')).toBe(subject.digest)
    const list = async (query: string) => {
      const { text, headers } = await admin.send('GET', `/v2/${name}/referrers/${subject.digest}${query}`)
      return { manifests: JSON.parse(text).manifests, applied: headers.get('oci-filters-applied') }
    }
    const entry = {
      mediaType: types.ociImage,
      ...descriptor(about),
      artifactType: 'application/example',
      annotations: { a: 'b' },
    }
    expect(await list('')).toEqual({ manifests: [entry], applied: null })
    expect(await list('?artifactType=application/example')).toEqual({ manifests: [entry], applied: 'artifactType' })
    expect(await list('?artifactType=other')).toEqual({ manifests: [], applied: 'artifactType' })
  })

  it.each([['application/example'], [types.ociConfig]])(
    'without a type have the type of their configuration: %s',
    async type => {
      const admin = await userWithImage(true)
      const subject = { mediaType: types.ociImage, ...descriptor(image) }
      const about = change({ config: { mediaType: type, ...descriptor('{}') }, artifactType: '', subject })
      expect((await admin.putManifest(name, digestOf(about), about, types.ociImage)).status).toBe(201)
      const { text } = await admin.send(
        'GET',
        `/v2/${name}/referrers/${subject.digest}?artifactType=${encodeURIComponent(type)}`,
      )
      expect(JSON.parse(text).manifests).toEqual([{ mediaType: types.ociImage, ...descriptor(about), artifactType: type }])
    },
  )

  it('are not supported by the service', async () => {
    const response = await (await userWithImage(false)).send('GET', `/v2/${name}/referrers/${digestOf(image)}`)
    expect(errorOf(response)).toMatch(/^404 UNSUPPORTED/)
  })
})

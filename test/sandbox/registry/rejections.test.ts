import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js'
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
import { accounts } from '../../support/sandbox.js'

const name = 'group/app'
const { manifest: image } = imageOf('layer')

function start(options: SandboxOptions = {}): { sandbox: Sandbox; admin: RegistryUser } {
  const sandbox = createSandbox({ accounts, seed: { namespaces: [{ namespace: 'group' }] }, ...options })
  return { sandbox, admin: registryUser(sandbox, 'demo/admin') }
}

describe('A list whose images have no layers any more', () => {
  it.each([
    ['an image in it', 1],
    ['an image in a list in it', 2],
  ])('cannot be pulled, nor pushed in another list: %s', async (_, depth) => {
    const { sandbox, admin } = start()
    await admin.push(name, digestOf(image), 'layer')
    let list = listOf([image])
    for (let level = 1; level < depth; level++) {
      await admin.putManifest(name, digestOf(list), list, types.list)
      list = listOf([list])
    }
    for (const reference of ['v1', digestOf(list)])
      expect((await admin.putManifest(name, reference, list, types.list)).status).toBe(201)
    expect(await admin.pull(name, 'v1')).toBe(200)
    const other = createSandbox()
    other.restore(structuredClone(sandbox.snapshot()))
    const user = registryUser(other, 'demo/admin')
    for (const reference of ['v1', digestOf(list)])
      for (const method of ['GET', 'HEAD'])
        expect((await user.send(method, `/v2/${name}/manifests/${reference}`)).status).toBe(404)
    const response = await user.putManifest(name, 'v2', listOf([list]), types.list)
    expect(errorOf(response)).toMatch(/^400 MANIFEST_BLOB_UNKNOWN/)
  })
})

describe('A repository that a push creates', () => {
  it.each(['v1', digestOf(image)])('has no update time before its creation time: %s', async reference => {
    const { sandbox, admin } = start({ frozenAt: '2027-01-01T00:00:00Z' })
    for (const blob of [imageOf('layer').config, 'layer']) await admin.pushBlob(name, blob)
    const token = await admin.token(`repository:${name}:pull,push`)
    // The clock advances while the manifest is received.
    const body = new ReadableStream({
      pull(controller) {
        sandbox.clock.advance(5000)
        controller.enqueue(new TextEncoder().encode(image))
        controller.close()
      },
    })
    const headers = { 'Content-Type': types.image, Authorization: `Bearer ${'token' in token && token.token}` }
    expect((await admin.raw('PUT', `/v2/${name}/manifests/${reference}`, { body, headers })).status).toBe(201)
    const [repository] = sandbox.snapshot().organizations[0]?.repositories ?? []
    const now = sandbox.clock.now()
    expect([repository?.created, repository?.updated]).toEqual([now, now])
    for (const { created, updated } of repository?.tags ?? []) expect([created, updated]).toEqual([now, now])
  })
})

describe('A push beyond a quota', () => {
  it('is denied with the reason, so that clients do not try other formats', async () => {
    const { admin } = start({ imageQuotas: { repositories: 1, tags: 1 } })
    expect((await admin.push(name, 'v1', 'layer')).status).toBe(201)
    expect(errorOf(await admin.push(name, 'v2', 'layer'))).toMatch(/^403 DENIED: .*quota: 1/)
    expect(errorOf(await admin.push('group/other', 'v1', 'layer'))).toMatch(/^403 DENIED: .*quota: 1/)
    expect(errorOf(await admin.push('group/other', digestOf(image), 'layer'))).toMatch(/^403 DENIED/)
    // An existing tag can be replaced.
    expect((await admin.push(name, 'v1', 'other')).status).toBe(201)
  })

  it('of the sandbox is denied as well', async () => {
    const { admin } = start({ maxRepositories: 1 })
    expect((await admin.push(name, 'v1')).status).toBe(201)
    expect(errorOf(await admin.push('group/other', 'v1'))).toMatch(/^403 DENIED/)
  })
})

describe('An invalid digest', () => {
  const invalid = ['sha256:abc', 'md5:d41d8cd98f00b204e9800998ecf8427e', `sha256:${'A'.repeat(64)}`, 'latest']

  it.each(invalid)('has no referrers: %s', async digest => {
    const { admin } = start({ ociIndexes: true })
    const response = await admin.send('GET', `/v2/${name}/referrers/${digest}`)
    expect(errorOf(response)).toMatch(/^400 DIGEST_INVALID/)
  })

  it.each(invalid)('is not deleted as a blob: %s', async digest => {
    const { admin } = start()
    await admin.push(name, 'v1')
    expect(errorOf(await admin.send('DELETE', `/v2/${name}/blobs/${digest}`))).toMatch(/^400 DIGEST_INVALID/)
  })

  it.each(invalid.slice(0, 3))('is not deleted as a manifest: %s', async digest => {
    const { admin } = start()
    await admin.push(name, 'v1')
    expect(errorOf(await admin.send('DELETE', `/v2/${name}/manifests/${digest}`))).toMatch(/^400 DIGEST_INVALID/)
  })
})

describe('A manifest with sizes', () => {
  const fields = JSON.parse(image)
  it.each([
    ['its configuration', { config: { ...fields.config, size: fields.config.size + 1 } }],
    ['a layer', { layers: [{ ...fields.layers[0], size: 0 }] }],
  ])('is rejected when the size of %s differs from the blob', async (_, changes) => {
    const { admin } = start()
    await admin.push(name, 'v1', 'layer')
    const response = await admin.putManifest(name, 'v2', JSON.stringify({ ...fields, ...changes }), types.image)
    expect(errorOf(response)).toMatch(/^400 MANIFEST_INVALID: The blob sha256:\w+ has \d+ bytes, but the manifest states \d+/)
  })
})

describe('A manifest that is pushed with two content types', () => {
  it('has the content type of the push under each tag, also after a snapshot', async () => {
    const { sandbox, admin } = start()
    const text = JSON.stringify({ ...JSON.parse(image), mediaType: undefined })
    await admin.push(name, 'blobs', 'layer')
    await admin.putManifest(name, 'v1', text, types.ociImage)
    await admin.putManifest(name, 'v2', text, types.image)
    const typeOf = async (reference: string) =>
      (await admin.send('HEAD', `/v2/${name}/manifests/${reference}`)).headers.get('content-type')
    const expected = [types.ociImage, types.image, types.image]
    expect([await typeOf('v1'), await typeOf('v2'), await typeOf(digestOf(text))]).toEqual(expected)
    sandbox.restore(structuredClone(sandbox.snapshot()))
    expect([await typeOf('v1'), await typeOf('v2'), await typeOf(digestOf(text))]).toEqual(expected)
    expect(sandbox.checkInvariants()).toEqual([])
  })
})

describe('The parameter digest of a manifest', () => {
  const put = async (query: string) => {
    const { admin } = start()
    await admin.push(name, 'blobs', 'layer')
    return admin.putManifest(name, `v1?digest=${query}`, image, types.image)
  }

  it.each([digestOf('other'), digestOf('other', 'sha512'), 'sha256:abc', 'md5:0', ''])(
    'is rejected when it does not match the body: %s',
    async digest => expect(errorOf(await put(digest))).toMatch(/^400 DIGEST_INVALID/),
  )

  it.each(['sha256', 'sha512'])('may be the %s of the body; the tag has sha256', async algorithm => {
    const response = await put(digestOf(image, algorithm))
    expect([response.status, response.headers.get('docker-content-digest')]).toEqual([201, descriptor(image).digest])
  })
})

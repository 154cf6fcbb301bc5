import { beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js'
import type { RepositoryRef } from '../../../src/sandbox/registry/lookup.js'
import { checkReferences } from '../../../src/sandbox/registry/manifest-references.js'
import type { RegistryState } from '../../../src/sandbox/registry/state.js'
import { parseContent } from '../../../src/sandbox/store/manifest-content.js'
import { ManifestSet } from '../../../src/sandbox/store/manifest-set.js'
import { digestOf, errorOf, imageOf, listOf, type RegistryUser, registryUser, types } from '../../support/registry.js'
import { accounts } from '../../support/sandbox.js'

const name = 'group/app'
const [a, b, c] = ['a', 'b', 'c'].map(layer => imageOf(layer).manifest) as [string, string, string]
const [digestA, digestB, digestC] = [a, b, c].map(manifest => digestOf(manifest)) as [string, string, string]

let sandbox: Sandbox
let admin: RegistryUser

beforeEach(() => {
  sandbox = createSandbox({ accounts, seed: { namespaces: [{ namespace: 'group' }] } })
  admin = registryUser(sandbox, 'demo/admin')
})

const pushList = async (tag: string, ...parts: string[]): Promise<number> =>
  (await admin.putManifest(name, tag, listOf(parts), types.list)).status
const pull = (reference: string): Promise<number> => admin.pull(name, reference)
const deleteManifest = async (reference: string): Promise<number> =>
  (await admin.send('DELETE', `/v2/${name}/manifests/${reference}`)).status

/** Pushes the images a, b and c by their digests. */
async function pushImages(): Promise<void> {
  for (const layer of ['a', 'b', 'c'])
    expect((await admin.push(name, digestOf(imageOf(layer).manifest), layer)).status).toBe(201)
}

describe('A list that is pushed over a tag', () => {
  it('retains the images that it shares with the previous list, and deletes the others', async () => {
    await pushImages()
    expect(await pushList('v1', a, b)).toBe(201)
    expect(await pushList('v1', a, c)).toBe(201)
    expect([await pull('v1'), await pull(digestA), await pull(digestB), await pull(digestC)]).toEqual([200, 200, 404, 200])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('retains the image that the tag had', async () => {
    await admin.push(name, 'v1', 'a')
    await admin.push(name, digestB, 'b')
    expect(await pushList('v1', a, b)).toBe(201)
    expect([await pull('v1'), await pull(digestA), await pull(digestB)]).toEqual([200, 200, 200])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('retains the lists in it that the tag had', async () => {
    await pushImages()
    await pushList('v1', a, b)
    expect(await pushList('v1', listOf([a, b]), c)).toBe(201)
    expect([await pull('v1'), await pull(digestA), await pull(digestOf(listOf([a, b])))]).toEqual([200, 200, 200])
    await admin.push(name, 'v1', 'c')
    expect([await pull('v1'), await pull(digestA), await pull(digestOf(listOf([a, b])))]).toEqual([200, 404, 404])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('can be replaced by one of its images', async () => {
    await pushImages()
    await pushList('v1', a, b)
    expect((await admin.putManifest(name, 'v1', a, types.image)).status).toBe(201)
    expect([await pull('v1'), await pull(digestA), await pull(digestB)]).toEqual([200, 200, 404])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('changes nothing if it is rejected', async () => {
    await pushImages()
    await pushList('v1', a, b)
    await deleteManifest(digestC)
    const response = await admin.putManifest(name, 'v1', listOf([a, c]), types.list)
    expect(errorOf(response)).toMatch(/^400 MANIFEST_BLOB_UNKNOWN/)
    expect([await pull('v1'), await pull(digestA), await pull(digestB)]).toEqual([200, 200, 200])
    expect(sandbox.checkInvariants()).toEqual([])
  })
})

describe('A deletion by digest', () => {
  it('deletes the tags of an image in a list, and the image together with the list', async () => {
    await pushImages()
    await admin.push(name, 'single', 'a')
    await pushList('v1', a, b)
    expect(await deleteManifest(digestA)).toBe(202)
    expect([await pull('single'), await pull('v1'), await pull(digestA)]).toEqual([404, 200, 200])
    expect(sandbox.checkInvariants()).toEqual([])
    expect(await deleteManifest('v1')).toBe(202)
    expect([await pull(digestA), await pull(digestB)]).toEqual([404, 404])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('of an image deletes it together with its untagged list later', async () => {
    await pushImages()
    const list = listOf([a, b])
    await pushList(digestOf(list), a, b)
    expect(await deleteManifest(digestA)).toBe(202)
    expect(await pull(digestOf(list))).toBe(200)
    expect(await deleteManifest(digestOf(list))).toBe(202)
    expect([await pull(digestOf(list)), await pull(digestA), await pull(digestB)]).toEqual([404, 404, 200])
    expect(sandbox.checkInvariants()).toEqual([])
  })
})

describe('The invariants', () => {
  it('require the images of a list', async () => {
    await pushImages()
    await pushList('v1', a, b)
    const snapshot = structuredClone(sandbox.snapshot())
    const [repository] = snapshot.organizations[0]?.repositories ?? []
    if (repository) repository.manifests = repository.manifests?.filter(({ digest }) => digest !== digestA) ?? []
    expect(() => sandbox.restore(snapshot)).toThrow(`lacks the manifest ${digestA}`)
  })
})

it('A list that contains a list many times is checked as fast as one that contains it once', () => {
  const inner = listOf([a, b, c])
  const states = [a, b, c, inner].map(manifest => ({
    digest: digestOf(manifest),
    mediaType: '',
    manifest,
    retainUntagged: true,
  }))
  const repository = { manifests: new ManifestSet([], states) }
  // Only what the check reads.
  const target = { organization: { repositories: new Map([['app', repository]]) }, name: 'app' } as unknown as RepositoryRef
  const sizesReadFor = (parts: number): number => {
    let reads = 0
    const blobs = { size: () => (reads += 1) }
    const content = parseContent(listOf(Array.from({ length: parts }, () => inner)))
    expect(content.manifests).toHaveLength(parts)
    checkReferences(content, target, { layers: {}, blobs } as unknown as RegistryState)
    return reads
  }
  expect(sizesReadFor(1)).toBeGreaterThan(2)
  expect(sizesReadFor(1000)).toBe(sizesReadFor(1))
})

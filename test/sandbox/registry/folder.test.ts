import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, FolderBlobs, type Sandbox } from '../../../src/sandbox/index.js'
import { digestOf, errorOf, imageOf, registryUser } from '../../support/registry.js'
import { accounts } from '../../support/sandbox.js'

const name = 'group/app'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swr-registry-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function sandboxIn(folder: string): Sandbox {
  const blobs = new FolderBlobs(folder)
  const seed = { namespaces: [{ namespace: 'group' }] }
  return createSandbox({ accounts, seed, frozenAt: '2027-01-01T00:00:00Z', registry: { blobs } })
}
const blobFiles = (): string[] => readdirSync(join(folder, 'blobs', 'sha256')).sort()
const uploadFiles = (): string[] => readdirSync(join(folder, 'uploads'))

describe('A folder of layers', () => {
  it('stores each blob once, under its digest, and nothing else', async () => {
    const admin = registryUser(sandboxIn(folder), 'demo/admin')
    await admin.push(name, 'v1', 'layer')
    await admin.push('group/other', 'v1', 'layer')
    const { config } = imageOf('layer')
    expect(blobFiles()).toEqual([digestOf('layer'), digestOf(config)].map(digest => digest.slice(7)).sort())
    expect(uploadFiles()).toEqual([])
    expect(await admin.pull(name, 'v1')).toBe(200)
  })

  it('accepts sha512, empty blobs and chunks, and discards content with a wrong digest', async () => {
    const admin = registryUser(sandboxIn(folder), 'demo/admin')
    const begin = async () => (await admin.send('POST', `/v2/${name}/blobs/uploads/`)).headers.get('location') ?? ''
    for (const digest of [digestOf('abcdef', 'sha512'), digestOf('abcdef')]) {
      const location = await begin()
      await admin.send('PATCH', location, { body: 'abc' })
      expect((await admin.send('PUT', `${location}?digest=${digest}`, { body: 'def' })).status).toBe(201)
      expect((await admin.send('GET', `/v2/${name}/blobs/${digest}`)).text).toBe('abcdef')
      const part = await admin.send('GET', `/v2/${name}/blobs/${digest}`, { headers: { Range: 'bytes=2-3' } })
      expect([part.status, part.text]).toEqual([206, 'cd'])
    }
    expect((await admin.send('PUT', `${await begin()}?digest=${digestOf('')}`)).status).toBe(201)
    expect((await admin.send('GET', `/v2/${name}/blobs/${digestOf('')}`)).text).toBe('')
    expect((await admin.send('PUT', `${await begin()}?digest=${digestOf('x')}`, { body: 'y' })).status).toBe(400)
    expect((await admin.send('DELETE', await begin())).status).toBe(204)
    expect(uploadFiles()).toEqual([])
  })

  it('serves the images of a restored snapshot in another process', async () => {
    const first = sandboxIn(folder)
    await registryUser(first, 'demo/admin').push(name, 'v1')
    const second = sandboxIn(folder)
    expect(await registryUser(second, 'demo/admin').pull(name, 'v1')).toBe(404)
    second.restore(structuredClone(first.snapshot()))
    expect(await registryUser(second, 'demo/admin').pull(name, 'v1')).toBe(200)
  })

  it('returns 404 for an image whose layer was removed', async () => {
    const admin = registryUser(sandboxIn(folder), 'demo/admin')
    await admin.push(name, 'v1', 'layer')
    rmSync(join(folder, 'blobs', 'sha256', digestOf('layer').slice(7)))
    expect((await admin.send('GET', `/v2/${name}/blobs/${digestOf('layer')}`)).status).toBe(404)
    expect(await admin.pull(name, 'v1')).toBe(404)
    expect((await admin.push(name, 'v1', 'layer')).status).toBe(201)
    expect(await admin.pull(name, 'v1')).toBe(200)
  })

  it('is recreated after it was removed, and its blobs can be pushed again', async () => {
    const admin = registryUser(sandboxIn(folder), 'demo/admin')
    await admin.push(name, 'v1', 'layer')
    rmSync(folder, { recursive: true })
    expect((await admin.send('HEAD', `/v2/${name}/blobs/${digestOf('layer')}`)).status).toBe(404)
    expect((await admin.push(name, 'v1', 'layer')).status).toBe(201)
    expect(await admin.pull(name, 'v1')).toBe(200)
  })

  it('that cannot be written makes the upload fail with the reason, and stores nothing of it', async () => {
    const blobs = new FolderBlobs(folder)
    const sandbox = createSandbox({ accounts, seed: { namespaces: [{ namespace: 'group' }] }, registry: { blobs } })
    const admin = registryUser(sandbox, 'demo/admin')
    rmSync(join(folder, 'uploads'), { recursive: true })
    writeFileSync(join(folder, 'uploads'), '')
    const location = (await admin.send('POST', `/v2/${name}/blobs/uploads/`)).headers.get('location') ?? ''
    const response = await admin.send('PATCH', location, { body: 'abc' })
    expect(errorOf(response)).toBe("500 UNKNOWN: The registry can't write to the storage folder: ENOTDIR.")
    expect((await admin.send('GET', location)).status).toBe(404)
    expect(blobs.bytes).toBe(0)
    rmSync(join(folder, 'uploads'))
    expect((await admin.push(name, 'v1')).status).toBe(201)
  })

  it('discards uploads of an earlier process after an hour, and ignores other files', () => {
    new FolderBlobs(folder)
    writeFileSync(join(folder, 'uploads', 'old'), 'x')
    writeFileSync(join(folder, 'uploads', 'new'), 'x')
    writeFileSync(join(folder, 'blobs', 'sha256', 'README'), 'x')
    const old = Date.now() / 1000 - 2 * 60 * 60
    utimesSync(join(folder, 'uploads', 'old'), old, old)
    expect([...new FolderBlobs(folder).digests()]).toEqual([])
    expect(uploadFiles()).toEqual(['new'])
  })

  it('contains only complete blobs after its process was killed during a push', async () => {
    const script = `
      import { FolderBlobs } from '${new URL('../../../src/sandbox/registry/folder-blobs.ts', import.meta.url).href}'
      const writer = new FolderBlobs(process.argv[1]).begin()
      for (let part = 0; ; part++) {
        await writer.append(new Uint8Array(65536))
        if (part === 10) console.log('ready')
      }`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder])
    await new Promise(resolve => child.stdout.once('data', resolve))
    child.kill('SIGKILL')
    await new Promise(resolve => child.once('close', resolve))
    expect(uploadFiles()).toHaveLength(1)
    const admin = registryUser(sandboxIn(folder), 'demo/admin')
    expect(blobFiles()).toEqual([])
    expect((await admin.push(name, 'v1')).status).toBe(201)
    expect(await admin.pull(name, 'v1')).toBe(200)
  })
})

describe('Unreferenced layers', () => {
  it('are evicted when the registry is full, but never those of an image', async () => {
    const blobs = new FolderBlobs(folder)
    const sandbox = createSandbox({
      accounts,
      seed: { namespaces: [{ namespace: 'group' }] },
      frozenAt: '2027-01-01T00:00:00Z',
      registry: { blobs, maxBytes: 1000 },
    })
    const admin = registryUser(sandbox, 'demo/admin')
    await admin.push(name, 'keep', 'k'.repeat(100))
    await admin.push(name, 'drop', 'd'.repeat(400))
    await admin.send('DELETE', `/v2/${name}/manifests/drop`)
    sandbox.clock.advance(60 * 60_000)
    expect((await admin.push(name, 'v2', 'n'.repeat(500))).status).toBe(201)
    expect(blobs.size(digestOf('d'.repeat(400)))).toBeUndefined()
    for (const tag of ['keep', 'v2']) expect(await admin.pull(name, tag)).toBe(200)
  })

  it('of an earlier process are evicted when the registry is full, as many as necessary', async () => {
    const contents = ['a', 'b', 'c'].map(letter => letter.repeat(300))
    const first = sandboxIn(folder)
    for (const content of contents) await registryUser(first, 'demo/admin').push(name, content.slice(0, 1), content)
    const blobs = new FolderBlobs(folder)
    const before = blobs.bytes
    const seed = { namespaces: [{ namespace: 'group' }] }
    const second = createSandbox({ accounts, seed, registry: { blobs, maxBytes: before } })
    second.restore(structuredClone(first.snapshot()))
    const admin = registryUser(second, 'demo/admin')
    for (const tag of ['a', 'b']) await admin.send('DELETE', `/v2/${name}/manifests/${tag}`)
    expect(await admin.pushBlob(name, 'n'.repeat(300))).toBe(digestOf('n'.repeat(300)))
    expect(contents.filter(content => blobs.size(digestOf(content)) !== undefined)).toHaveLength(2)
    expect(await admin.pull(name, 'c')).toBe(200)
    // The layers of the image and the new blob are retained.
    expect(await admin.pushBlob(name, 'm'.repeat(before - 500))).toBe('413')
    expect(await admin.pull(name, 'c')).toBe(200)
  })

  it('of a killed process are evicted for the same image and for others', async () => {
    await registryUser(sandboxIn(folder), 'demo/admin').push(name, 'v1', 'x'.repeat(800))
    for (const content of ['x', 'y', 'x']) {
      const blobs = new FolderBlobs(folder)
      const seed = { namespaces: [{ namespace: 'group' }] }
      const admin = registryUser(createSandbox({ accounts, seed, registry: { blobs, maxBytes: 1000 } }), 'demo/admin')
      expect((await admin.push(name, 'v1', content.repeat(800))).status).toBe(201)
      expect(await admin.pull(name, 'v1')).toBe(200)
    }
  })
})

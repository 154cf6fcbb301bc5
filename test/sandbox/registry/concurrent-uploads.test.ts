import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js'
import type { BlobStore } from '../../../src/sandbox/registry/blob-store.js'
import { digestOf, errorOf, type RegistryResponse, type RegistryUser, registryUser } from '../../support/registry.js'
import { type OpenStore, stores } from '../../support/registry-stores.js'
import { accounts } from '../../support/sandbox.js'

const name = 'group/app'
const bytes = new TextEncoder()
let sandbox: Sandbox
let admin: RegistryUser
let blobs: BlobStore

function start(open: OpenStore): void {
  blobs = open()
  const seed = { namespaces: [{ namespace: 'group' }] }
  sandbox = createSandbox({ accounts, seed, frozenAt: '2027-01-01T00:00:00Z', registry: { blobs, maxBytes: 1000 } })
  admin = registryUser(sandbox, 'demo/admin')
}

async function begin(): Promise<string> {
  return (await admin.send('POST', `/v2/${name}/blobs/uploads/`)).headers.get('location') ?? ''
}

const put = (location: string, content: string, body = content) =>
  admin.send('PUT', `${location}?digest=${digestOf(content)}`, { body })

/** Sends the beginning of a body, and returns once it was received. */
async function sendSlowly(method: string, location: string, beginning: string) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened
      opened.enqueue(bytes.encode(beginning))
    },
  })
  const [path] = location.split('?')
  const response = admin.send(method, location, { body })
  const range = `0-${beginning.length - 1}`
  await vi.waitFor(async () => expect((await admin.send('GET', path ?? '')).headers.get('range')).toBe(range), {
    interval: 5,
    timeout: 4000,
  })
  return {
    response,
    end(rest: string) {
      controller?.enqueue(bytes.encode(rest))
      controller?.close()
    },
  }
}

const statuses = async (...responses: readonly Promise<RegistryResponse>[]) =>
  (await Promise.all(responses)).map(({ status }) => status)

describe.each(stores)('Requests for one upload into %s', (_, open) => {
  beforeEach(() => start(open))

  it('return 404 after an earlier one has stored it as a blob', async () => {
    const location = await begin()
    const first = await sendSlowly('PUT', `${location}?digest=${digestOf('abcdef')}`, 'abc')
    const waiting = [put(location, 'abcdef', ''), admin.send('PATCH', location, { body: 'x' })] as const
    await new Promise(resolve => setTimeout(resolve, 20))
    first.end('def')
    expect((await first.response).status).toBe(201)
    for (const response of waiting) expect(errorOf(await response)).toMatch(/^404 BLOB_UPLOAD_UNKNOWN/)
    expect((await admin.send('GET', `/v2/${name}/blobs/${digestOf('abcdef')}`)).text).toBe('abcdef')
    expect(blobs.bytes).toBe(6)
  })

  it('finish it once when they are concurrent', async () => {
    for (let round = 0; round < 5; round++) {
      const location = await begin()
      const content = `content ${round}`
      expect((await statuses(put(location, content), put(location, content), put(location, content))).sort()).toEqual([
        201, 404, 404,
      ])
      const canceled = await begin()
      const remove = () => admin.send('DELETE', canceled)
      const responses = await statuses(remove(), admin.send('PATCH', canceled, { body: 'x' }), remove(), put(canceled, 'y'))
      expect(responses.filter(status => status === 204 || status === 201)).toHaveLength(1)
      expect(responses.filter(status => status >= 500)).toEqual([])
      await admin.send('DELETE', canceled)
    }
    const stored = [...blobs.digests()].map(digest => blobs.size(digest) ?? 0)
    expect(blobs.bytes).toBe(stored.reduce((sum, size) => sum + size, 0))
  })

  it('end immediately when it is canceled, and none of their bytes count against the limit', async () => {
    const location = await begin()
    const first = await sendSlowly('PATCH', location, 'a'.repeat(600))
    const second = admin.send('PATCH', location, { body: 'b'.repeat(100) })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect((await admin.send('DELETE', location)).status).toBe(204)
    expect(errorOf(await first.response)).toMatch(/^400 BLOB_UPLOAD_INVALID: .*another request interrupted it/)
    expect(errorOf(await second)).toMatch(/^404 BLOB_UPLOAD_UNKNOWN/)
    expect(blobs.bytes).toBe(0)
    expect(await admin.pushBlob(name, 'c'.repeat(1000))).toBe(digestOf('c'.repeat(1000)))
  })

  it('retain it for an hour after the end of the latest one, however long that took', async () => {
    const location = await begin()
    const first = await sendSlowly('PATCH', location, 'abc')
    sandbox.clock.advance(2 * 60 * 60_000)
    // Starting another upload discards the expired ones.
    await begin()
    first.end('def')
    expect((await first.response).status).toBe(202)
    expect((await put(location, 'abcdef', '')).status).toBe(201)
    const whole = await sendSlowly('PUT', `${await begin()}?digest=${digestOf('ghijkl')}`, 'ghi')
    sandbox.clock.advance(2 * 60 * 60_000)
    await begin()
    whole.end('jkl')
    expect((await whole.response).status).toBe(201)
  })

  it('resume after a stalled request', async () => {
    const location = await begin()
    const stalled = await sendSlowly('PATCH', location, 'abc')
    const rest = await admin.send('PATCH', location, { body: 'def', headers: { 'Content-Range': '3-5' } })
    expect([rest.status, rest.headers.get('range')]).toEqual([202, '0-5'])
    expect((await stalled.response).status).toBe(400)
    expect((await put(location, 'abcdef', '')).status).toBe(201)
  })
})

describe.each(stores)('An abandoned upload into %s', (_, open) => {
  beforeEach(() => {
    start(open)
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  })
  afterEach(() => vi.useRealTimers())

  it('is discarded after an hour, without another request', async () => {
    await admin.send('PATCH', await begin(), { body: 'abc' })
    vi.advanceTimersByTime(60 * 60_000)
    expect(blobs.bytes).toBe(3)
    sandbox.clock.advance(60 * 60_000)
    vi.advanceTimersByTime(60 * 60_000)
    await vi.waitFor(() => expect(blobs.bytes).toBe(0))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends its request when it stalls for an hour', async () => {
    const location = await begin()
    const stalled = await sendSlowly('PATCH', location, 'abc')
    vi.advanceTimersByTime(59 * 60_000)
    expect(await Promise.race([stalled.response, new Promise(resolve => setTimeout(resolve, 20, 'waiting'))])).toBe('waiting')
    vi.advanceTimersByTime(2 * 60_000)
    expect(errorOf(await stalled.response)).toMatch(/^400 BLOB_UPLOAD_INVALID/)
    expect((await put(location, 'abc', '')).status).toBe(201)
  })
})

describe.each(stores)('A blob that is already stored in %s', (_, open) => {
  beforeEach(() => start(open))
  const stored = 's'.repeat(800)

  it('needs no space in another repository if its digest is known, not even during the upload', async () => {
    await admin.push(name, 'v1', stored)
    const uploads = '/v2/group/other/blobs/uploads/'
    const whole = await admin.send('POST', `${uploads}?digest=${digestOf(stored)}`, { body: stored })
    expect(whole.status).toBe(201)
    const location = (await admin.send('POST', uploads)).headers.get('location') ?? ''
    const slow = await sendSlowly('PUT', `${location}?digest=${digestOf(stored)}`, stored.slice(0, 700))
    expect(await admin.pushBlob('group/third', 'small')).toBe(digestOf('small'))
    slow.end(stored.slice(700))
    expect((await slow.response).status).toBe(201)
    expect((await admin.send('GET', `/v2/group/other/blobs/${digestOf(stored)}`)).text).toBe(stored)
    expect(blobs.bytes).toBeLessThanOrEqual(1000)
  })

  it('is verified like others, and a larger one needs space', async () => {
    await admin.push(name, 'v1', stored)
    const send = (body: string) => admin.send('POST', `/v2/group/other/blobs/uploads/?digest=${digestOf(stored)}`, { body })
    expect(errorOf(await send('x'.repeat(800)))).toMatch(/^400 DIGEST_INVALID/)
    expect(errorOf(await send('x'.repeat(950)))).toMatch(/^413 SIZE_INVALID: The registry of the sandbox is full/)
    expect(errorOf(await send('x'.repeat(1001)))).toMatch(/^413 SIZE_INVALID: .*this blob alone is larger.*raise the limit/)
    expect((await admin.send('HEAD', `/v2/group/other/blobs/${digestOf(stored)}`)).status).toBe(404)
    expect(await admin.pull(name, 'v1')).toBe(200)
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js'
import type { BlobStore } from '../../../src/sandbox/registry/blob-store.js'
import { type Answer, digestOf, errorOf, type RegistryUser, registryUser } from '../../support/registry.js'
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

/** Sends the beginning of a body, and returns once it has been received. */
async function sendSlowly(method: string, location: string, beginning: string) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened
      opened.enqueue(bytes.encode(beginning))
    },
  })
  const [path] = location.split('?')
  const answer = admin.send(method, location, { body })
  const range = `0-${beginning.length - 1}`
  await vi.waitFor(async () => expect((await admin.send('GET', path ?? '')).headers.get('range')).toBe(range), {
    interval: 5,
    timeout: 4000,
  })
  return {
    answer,
    end(rest: string) {
      controller?.enqueue(bytes.encode(rest))
      controller?.close()
    },
  }
}

const statuses = async (...answers: readonly Promise<Answer>[]) => (await Promise.all(answers)).map(({ status }) => status)

describe.each(stores)('Requests for one upload into %s', (_, open) => {
  beforeEach(() => start(open))

  it('are refused with 404 when the one before has made it a blob', async () => {
    const location = await begin()
    const first = await sendSlowly('PUT', `${location}?digest=${digestOf('abcdef')}`, 'abc')
    const waiting = [put(location, 'abcdef', ''), admin.send('PATCH', location, { body: 'x' })] as const
    await new Promise(resolve => setTimeout(resolve, 20))
    first.end('def')
    expect((await first.answer).status).toBe(201)
    for (const answer of waiting) expect(errorOf(await answer)).toMatch(/^404 BLOB_UPLOAD_UNKNOWN/)
    expect((await admin.send('GET', `/v2/${name}/blobs/${digestOf('abcdef')}`)).text).toBe('abcdef')
    expect(blobs.bytes).toBe(6)
  })

  it('that come at once finish it once, whatever they are', async () => {
    for (let round = 0; round < 5; round++) {
      const location = await begin()
      const content = `content ${round}`
      expect((await statuses(put(location, content), put(location, content), put(location, content))).sort()).toEqual([
        201, 404, 404,
      ])
      const canceled = await begin()
      const remove = () => admin.send('DELETE', canceled)
      const answers = await statuses(remove(), admin.send('PATCH', canceled, { body: 'x' }), remove(), put(canceled, 'y'))
      expect(answers.filter(status => status === 204 || status === 201)).toHaveLength(1)
      expect(answers.filter(status => status >= 500)).toEqual([])
      await admin.send('DELETE', canceled)
    }
    const stored = [...blobs.digests()].map(digest => blobs.size(digest) ?? 0)
    expect(blobs.bytes).toBe(stored.reduce((sum, size) => sum + size, 0))
  })

  it('end at once when it is canceled, and nothing of them counts against the limit', async () => {
    const location = await begin()
    const first = await sendSlowly('PATCH', location, 'a'.repeat(600))
    const second = admin.send('PATCH', location, { body: 'b'.repeat(100) })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect((await admin.send('DELETE', location)).status).toBe(204)
    expect(errorOf(await first.answer)).toMatch(/^400 BLOB_UPLOAD_INVALID: .*another request ended this one/)
    expect(errorOf(await second)).toMatch(/^404 BLOB_UPLOAD_UNKNOWN/)
    expect(blobs.bytes).toBe(0)
    expect(await admin.pushBlob(name, 'c'.repeat(1000))).toBe(digestOf('c'.repeat(1000)))
  })

  it('keep it for an hour after the end of the latest, however long that took', async () => {
    const location = await begin()
    const first = await sendSlowly('PATCH', location, 'abc')
    sandbox.clock.advance(2 * 60 * 60_000)
    // Another upload begins, which ends the abandoned ones.
    await begin()
    first.end('def')
    expect((await first.answer).status).toBe(202)
    expect((await put(location, 'abcdef', '')).status).toBe(201)
    const whole = await sendSlowly('PUT', `${await begin()}?digest=${digestOf('ghijkl')}`, 'ghi')
    sandbox.clock.advance(2 * 60 * 60_000)
    await begin()
    whole.end('jkl')
    expect((await whole.answer).status).toBe(201)
  })

  it('end one of which nothing arrives any more, and go on from what it brought', async () => {
    const location = await begin()
    const stalled = await sendSlowly('PATCH', location, 'abc')
    const rest = await admin.send('PATCH', location, { body: 'def', headers: { 'Content-Range': '3-5' } })
    expect([rest.status, rest.headers.get('range')]).toEqual([202, '0-5'])
    expect((await stalled.answer).status).toBe(400)
    expect((await put(location, 'abcdef', '')).status).toBe(201)
  })
})

describe.each(stores)('An abandoned upload into %s', (_, open) => {
  beforeEach(() => {
    start(open)
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  })
  afterEach(() => vi.useRealTimers())

  it('is dropped after an hour, without another request', async () => {
    await admin.send('PATCH', await begin(), { body: 'abc' })
    vi.advanceTimersByTime(60 * 60_000)
    expect(blobs.bytes).toBe(3)
    sandbox.clock.advance(60 * 60_000)
    vi.advanceTimersByTime(60 * 60_000)
    await vi.waitFor(() => expect(blobs.bytes).toBe(0))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends its request when nothing arrives for an hour', async () => {
    const location = await begin()
    const stalled = await sendSlowly('PATCH', location, 'abc')
    vi.advanceTimersByTime(59 * 60_000)
    expect(await Promise.race([stalled.answer, new Promise(resolve => setTimeout(resolve, 20, 'waiting'))])).toBe('waiting')
    vi.advanceTimersByTime(2 * 60_000)
    expect(errorOf(await stalled.answer)).toMatch(/^400 BLOB_UPLOAD_INVALID/)
    expect((await put(location, 'abc', '')).status).toBe(201)
  })
})

describe.each(stores)('A blob that %s holds already', (_, open) => {
  beforeEach(() => start(open))
  const held = 'h'.repeat(800)

  it('needs no room in another repository where its digest is known, not even while it arrives', async () => {
    await admin.push(name, 'v1', held)
    const uploads = '/v2/group/other/blobs/uploads/'
    const whole = await admin.send('POST', `${uploads}?digest=${digestOf(held)}`, { body: held })
    expect(whole.status).toBe(201)
    const location = (await admin.send('POST', uploads)).headers.get('location') ?? ''
    const slow = await sendSlowly('PUT', `${location}?digest=${digestOf(held)}`, held.slice(0, 700))
    expect(await admin.pushBlob('group/third', 'small')).toBe(digestOf('small'))
    slow.end(held.slice(700))
    expect((await slow.answer).status).toBe(201)
    expect((await admin.send('GET', `/v2/group/other/blobs/${digestOf(held)}`)).text).toBe(held)
    expect(blobs.bytes).toBeLessThanOrEqual(1000)
  })

  it('is checked like others, and what exceeds it needs room', async () => {
    await admin.push(name, 'v1', held)
    const send = (body: string) => admin.send('POST', `/v2/group/other/blobs/uploads/?digest=${digestOf(held)}`, { body })
    expect(errorOf(await send('x'.repeat(800)))).toMatch(/^400 DIGEST_INVALID/)
    expect(errorOf(await send('x'.repeat(950)))).toMatch(/^413 SIZE_INVALID: The registry of the sandbox is full/)
    expect(errorOf(await send('x'.repeat(1001)))).toMatch(/^413 SIZE_INVALID: .*this blob alone has more.*raise the limit/)
    expect((await admin.send('HEAD', `/v2/group/other/blobs/${digestOf(held)}`)).status).toBe(404)
    expect(await admin.pull(name, 'v1')).toBe(200)
  })
})

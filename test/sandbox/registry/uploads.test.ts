import { beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js'
import { digestOf, errorOf, type RegistryUser, registryUser } from '../../support/registry.js'
import { type OpenStore, stores } from '../../support/registry-stores.js'
import { accounts } from '../../support/sandbox.js'

const name = 'group/app'
let sandbox: Sandbox
let admin: RegistryUser

function start(open: OpenStore): void {
  const namespaces = ['group', 'other'].map(namespace => ({ namespace }))
  sandbox = createSandbox({ accounts, seed: { namespaces }, frozenAt: '2027-01-01T00:00:00Z', registry: { blobs: open() } })
  admin = registryUser(sandbox, 'demo/admin')
}

async function begin(repository = name): Promise<string> {
  const { status, headers } = await admin.send('POST', `/v2/${repository}/blobs/uploads/`)
  expect(status).toBe(202)
  expect(headers.get('range')).toBe('0-0')
  return headers.get('location') ?? ''
}

const patch = (location: string, body: string, range?: string) =>
  admin.send('PATCH', location, { body, headers: range === undefined ? {} : { 'Content-Range': range } })

describe.each(stores)('An upload into %s', (_, open) => {
  beforeEach(() => start(open))

  it('accepts chunks, with and without their range, and the last one with the digest', async () => {
    const location = await begin()
    expect((await patch(location, 'abc', '0-2')).headers.get('range')).toBe('0-2')
    const second = await patch(location, 'def')
    expect([second.status, second.headers.get('range')]).toEqual([202, '0-5'])
    expect((await admin.send('GET', location)).headers.get('range')).toBe('0-5')
    const digest = digestOf('abcdefghi')
    const headers = { 'Content-Range': '6-8' }
    const finished = await admin.send('PUT', `${location}?digest=${encodeURIComponent(digest)}`, { body: 'ghi', headers })
    expect(finished.status).toBe(201)
    expect(finished.headers.get('location')).toBe(`/v2/${name}/blobs/${digest}`)
    expect((await admin.send('GET', `/v2/${name}/blobs/${digest}`)).text).toBe('abcdefghi')
    expect((await admin.send('GET', location)).status).toBe(404)
  })

  it('rejects a chunk that leaves a gap or was sent before, and can be continued', async () => {
    const location = await begin()
    await patch(location, 'abc', '0-2')
    for (const range of ['0-2', '5-7']) {
      const response = await patch(location, 'xyz', range)
      expect([response.status, response.headers.get('range')], range).toEqual([416, '0-2'])
    }
    expect((await patch(location, 'def', 'nonsense')).status).toBe(400)
    const short = { 'Content-Range': '3-9', 'Content-Length': '3' }
    expect((await admin.send('PATCH', location, { body: 'def', headers: short })).status).toBe(400)
    expect((await patch(location, 'def', '3-5')).status).toBe(202)
    expect((await admin.send('PUT', `${location}?digest=${digestOf('abcdef')}`)).status).toBe(201)
  })

  it.each([
    ['abc', '0-99', 'defghi', '3-8'],
    ['abcdef', '0-2', 'ghi', '6-8'],
  ])(
    'states where to continue after a chunk of unknown length, %s, that is not as long as %s',
    async (chunk, range, rest, next) => {
      const location = await begin()
      const body = new Blob([chunk]).stream()
      const response = await admin.send('PATCH', location, { body, headers: { 'Content-Range': range } })
      expect(errorOf(response)).toMatch(/^416 RANGE_INVALID/)
      expect(response.headers.get('range')).toBe(`0-${chunk.length - 1}`)
      expect((await patch(location, rest, next)).status).toBe(202)
      expect((await admin.send('PUT', `${location}?digest=${digestOf('abcdefghi')}`)).status).toBe(201)
    },
  )

  it('handles one request after another', async () => {
    const location = await begin()
    let end = (): void => {}
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('abc'))
        end = () => controller.close()
      },
    })
    const first = admin.send('PATCH', location, { body })
    while ((await admin.send('GET', location)).headers.get('range') !== '0-2') await new Promise(setImmediate)
    const second = patch(location, 'def', '3-5')
    const third = patch(location, 'xyz', '3-5')
    const settled = await Promise.race([second, third, new Promise(resolve => setTimeout(resolve, 50, 'waiting'))])
    expect(settled).toBe('waiting')
    end()
    expect([(await first).status, (await second).status, (await third).status]).toEqual([202, 202, 416])
    expect((await admin.send('PUT', `${location}?digest=${digestOf('abcdef')}`)).status).toBe(201)
  })

  it('accepts a complete blob with the first request', async () => {
    const digest = digestOf('all')
    const response = await admin.send('POST', `/v2/${name}/blobs/uploads/?digest=${digest}`, { body: 'all' })
    expect([response.status, response.headers.get('docker-content-digest')]).toEqual([201, digest])
  })

  it.each([
    ['another digest', digestOf('other')],
    ['a short digest', 'sha256:abc'],
    ['md5', `md5:${'a'.repeat(32)}`],
    ['a path', 'sha256:../../../etc/passwd'],
    ['no digest', ''],
  ])('rejects %s', async (_, digest) => {
    const location = await begin()
    const response = await admin.send('PUT', `${location}?digest=${digest}`, { body: 'content' })
    expect(errorOf(response)).toMatch(/^400 DIGEST_INVALID/)
    const whole = await admin.send('POST', `/v2/${name}/blobs/uploads/?digest=${digest}`, { body: 'content' })
    expect(whole.status).toBe(400)
  })

  it('accepts sha512, and an empty blob', async () => {
    for (const [content, algorithm] of [
      ['long digest', 'sha512'],
      ['', 'sha256'],
    ] as const) {
      const digest = digestOf(content, algorithm)
      expect((await admin.send('PUT', `${await begin()}?digest=${digest}`, { body: content })).status).toBe(201)
      const { status, text, headers } = await admin.send('GET', `/v2/${name}/blobs/${digest}`)
      expect([status, text, headers.get('content-length')]).toEqual([200, content, String(content.length)])
    }
  })

  it('belongs to its repository and its account', async () => {
    const location = await begin()
    const elsewhere = location.replace(name, 'group/elsewhere')
    expect(errorOf(await admin.send('GET', elsewhere))).toMatch(/^404 BLOB_UPLOAD_UNKNOWN/)
    expect((await registryUser(sandbox, 'partner/admin').send('PATCH', location, { body: 'x' })).status).toBe(401)
  })

  it('ends when it is canceled, and expires an hour after the last request', async () => {
    const canceled = await begin()
    expect((await admin.send('DELETE', canceled)).status).toBe(204)
    expect((await patch(canceled, 'x')).status).toBe(404)
    const location = await begin()
    sandbox.clock.advance(59 * 60_000)
    expect((await patch(location, 'x')).status).toBe(202)
    sandbox.clock.advance(60 * 60_000)
    expect((await patch(location, 'x')).status).toBe(404)
  })
})

describe.each(stores)('A mount of a blob in %s', (_, open) => {
  beforeEach(() => start(open))

  const mount = (query: string, user = admin) => user.send('POST', `/v2/${name}/blobs/uploads/?${query}`)

  it('makes a blob of a repository with pull permission available', async () => {
    const digest = await admin.pushBlob('other/base', 'layer')
    const response = await mount(`mount=${digest}&from=other/base&origin=http://127.0.0.1`)
    expect([response.status, response.headers.get('location')]).toEqual([201, `/v2/${name}/blobs/${digest}`])
    expect((await admin.send('GET', `/v2/${name}/blobs/${digest}`)).text).toBe('layer')
  })

  it('falls back to an upload when the repository is forbidden or missing, or does not contain the blob', async () => {
    const digest = await admin.pushBlob('other/base', 'layer')
    sandbox.loadSeed({
      namespaces: [{ namespace: 'dev-only', access: [{ user_name: 'dev', auth: 3 }] }],
    })
    const dev = registryUser(sandbox, 'demo/dev')
    const forbidden = await dev.send('POST', `/v2/dev-only/app/blobs/uploads/?mount=${digest}&from=other/base`)
    expect(forbidden.status).toBe(202)
    expect((await dev.send('GET', `/v2/dev-only/app/blobs/${digest}`)).status).toBe(404)
    for (const query of [
      `mount=${digest}`,
      `mount=${digest}&from=nowhere/base`,
      `mount=${digest}&from=INVALID`,
      `mount=${digestOf('unknown')}&from=other/base`,
      'mount=nonsense&from=other/base',
      'mount=',
    ]) {
      const response = await mount(query)
      expect(response.status, query).toBe(202)
      expect((await admin.send('DELETE', response.headers.get('location') ?? '')).status).toBe(204)
    }
  })
})

describe.each(stores)('A blob in %s', (_, open) => {
  beforeEach(() => start(open))

  it('does not exist in other repositories', async () => {
    const digest = await admin.pushBlob(name, 'layer')
    expect((await admin.send('HEAD', `/v2/${name}/blobs/${digest}`)).status).toBe(200)
    const other = await admin.send('GET', `/v2/other/app/blobs/${digest}`)
    expect(errorOf(other)).toMatch(/^404 BLOB_UNKNOWN/)
  })

  it('belongs to the repository for an hour after the latest HEAD, even without a manifest', async () => {
    const digest = await admin.pushBlob(name, 'layer')
    const head = async () => (await admin.send('HEAD', `/v2/${name}/blobs/${digest}`)).status
    sandbox.clock.advance(59 * 60_000)
    expect(await head()).toBe(200)
    sandbox.clock.advance(59 * 60_000)
    expect(await head()).toBe(200)
    sandbox.clock.advance(60 * 60_000)
    expect(await head()).toBe(404)
  })

  it('can be deleted unless an image uses it', async () => {
    await admin.push(name, 'v1', 'needed')
    const digest = await admin.pushBlob(name, 'unneeded')
    const response = await admin.send('DELETE', `/v2/${name}/blobs/${digestOf('needed')}`)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(await admin.pull(name, 'v1')).toBe(200)
    // Deleting it again succeeds.
    for (const _ of [1, 2]) expect((await admin.send('DELETE', `/v2/${name}/blobs/${digest}`)).status).toBe(202)
    expect((await admin.send('HEAD', `/v2/${name}/blobs/${digest}`)).status).toBe(404)
  })

  it.each([
    ['bytes=2-4', 206, 'cde', 'bytes 2-4/10'],
    ['bytes=7-', 206, 'hij', 'bytes 7-9/10'],
    ['bytes=-3', 206, 'hij', 'bytes 7-9/10'],
    ['Bytes=-3', 206, 'hij', 'bytes 7-9/10'],
    ['bytes=8-99', 206, 'ij', 'bytes 8-9/10'],
    ['bytes=0-0,2-3', 200, 'abcdefghij', null],
    ['bytes=x-y', 200, 'abcdefghij', null],
    ['bytes=5-2', 200, 'abcdefghij', null],
    ['bytes=20-12', 200, 'abcdefghij', null],
    ['bytes=-', 200, 'abcdefghij', null],
    ['lines=0-1', 200, 'abcdefghij', null],
    ['bytes=10-', 416, undefined, 'bytes */10'],
    ['bytes=-0', 416, undefined, 'bytes */10'],
  ])('returns for the range %s the status %i', async (range, status, text, contentRange) => {
    const digest = await admin.pushBlob(name, 'abcdefghij')
    const response = await admin.send('GET', `/v2/${name}/blobs/${digest}`, { headers: { Range: range } })
    expect([response.status, response.headers.get('content-range')]).toEqual([status, contentRange])
    if (text !== undefined) expect([response.text, response.headers.get('content-length')]).toEqual([text, String(text.length)])
  })
})

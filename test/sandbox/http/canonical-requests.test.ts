import { request as httpRequest } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'
import {
  encode,
  encodedOrder,
  type Signer,
  sdkDate,
  signedRequest,
  signHeaders,
  type UnsignedRequest,
} from '../../support/signers.js'

const locking = { seed: demoSeed, failuresBeforeLock: 1 }
const repository = '/v2/manage/namespaces/shop/repos/checkout'

async function send(request: UnsignedRequest, signer: Signer = {}): Promise<{ status: number; text: string }> {
  const sandbox = createSandbox(locking)
  const response = await sandbox.fetch(signedRequest(sandbox, request, signer))
  return { status: response.status, text: await response.text() }
}

const segments: Signer = { path: path => `${path.split('/').map(decodeURIComponent).map(encode).join('/')}/` }
const hint = 'In a path, write `/` as `$`: checkout$'

describe('A path is signed', () => {
  it.each([
    ['decoded as a whole', {}],
    ['segment by segment', segments],
  ])('%s: a name with an encoded slash is authenticated, then rejected with 400', async (_, signer) => {
    for (const target of [`${repository}%2Fapi`, `${repository}%2fapi/tags`, `${repository}%2F`]) {
      const { status, text } = await send({ target }, signer)
      expect([target, status, text]).toEqual([target, 400, expect.stringContaining('SVCSTG.SWR.4001029')])
      expect(text).toContain(hint)
    }
  })

  it.each([
    ['as bytes', (path: string) => path.replace('%ff', '%FF')],
    ['with replacement characters', (path: string) => path.replace('%ff', '%EF%BF%BD')],
    ['as a literal', (path: string) => path.replace('%ff', '%25ff')],
  ])('where it contains invalid UTF-8, %s', async (_, path) => {
    const { status } = await send({ target: '/v2/manage/namespaces/a%ff' }, { path: sent => `${path(sent)}/` })
    expect(status).toBe(400)
  })

  it.each([
    ['with a raw dollar sign', (path: string) => `${path}/`],
    ['without its last slash', (path: string) => path.replaceAll('$', '%24')],
    ['encoded twice', (path: string) => `${path.replaceAll('$', '%2524')}/`],
  ])('never %s', async (_, path) => {
    expect(await send({ target: `${repository}$api` }, { path })).toMatchObject({ status: 401 })
  })
})

describe('A query is signed', () => {
  const target = '/v2/manage/namespaces?b=2&%E4%B8%AD=1&~=3&a=z&a=10&%7B=4'
  it.each([
    ['sorted after encoding', encodedOrder, 200],
    [
      'sorted before encoding',
      (query: string) =>
        [...new URLSearchParams(query)]
          .sort(([a, b], [c, d]) => (`${a}\0${b}` < `${c}\0${d}` ? -1 : 1))
          .map(([name, value]) => `${encode(name)}=${encode(value)}`)
          .join('&'),
      200,
    ],
    ['never unsorted', (query: string) => query, 401],
  ])('%s', async (_, query, status) => {
    expect(await send({ target }, { query })).toMatchObject({ status })
  })

  it.each([
    ['a space', (query: string) => query.replaceAll('+', '%20'), 200],
    ['itself', (query: string) => query.replaceAll('+', '%2B'), 200],
    ['never as nothing', (query: string) => query.replaceAll('+', ''), 401],
  ])('with a plus sign as %s', async (_, query, status) => {
    expect(await send({ target: '/v2/manage/namespaces?a=1&b=c+d' }, { query })).toMatchObject({ status })
  })
})

describe('A header is signed', () => {
  it.each([
    ['as it is', (value: string) => value, 200],
    ['with single spaces', (value: string) => value.replace(/\s+/g, ' '), 200],
    ['never without spaces', (value: string) => value.replace(/\s+/g, ''), 401],
  ])('%s', async (_, header, status) => {
    const headers = { 'user-agent': 'sdk/1.0  (a;\tb)' }
    expect(await send({ target: '/v2/manage/namespaces', headers }, { header })).toMatchObject({ status })
  })
})

describe('X-Sdk-Content-Sha256', () => {
  const create = { method: 'POST', target: '/v2/manage/namespaces', body: '{"namespace":"group"}' }
  const type = { 'content-type': 'application/json' }
  it.each(['UNSIGNED-PAYLOAD', '0'.repeat(64)])('replaces the hash of the body when it is signed: %s', async bodyHash => {
    const headers = { ...type, 'x-sdk-content-sha256': bodyHash }
    expect(await send({ ...create, headers }, { bodyHash })).toMatchObject({ status: 201 })
    expect(await send({ ...create, headers })).toMatchObject({ status: 401 })
    expect(await send({ ...create, headers: type }, { bodyHash })).toMatchObject({ status: 401 })
  })

  it('may be omitted from the signature of an empty body', async () => {
    const request = { target: '/v2/manage/namespaces', headers: { 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD' } }
    expect(await send(request)).toMatchObject({ status: 200 })
    expect(await send(request, { bodyHash: 'UNSIGNED-PAYLOAD' })).toMatchObject({ status: 200 })
    expect(await send(request, { bodyHash: 'other' })).toMatchObject({ status: 401 })
  })

  it('has no meaning unless it is signed', async () => {
    const sandbox = createSandbox()
    const request = signedRequest(sandbox, { ...create, headers: type })
    request.headers.set('x-sdk-content-sha256', 'UNSIGNED-PAYLOAD')
    expect((await sandbox.fetch(request)).status).toBe(201)
  })
})

describe('Over HTTP, a signed request', () => {
  async function sendOverHttp(headers: Record<string, string>, request: UnsignedRequest = { target: '/v2/manage/namespaces' }) {
    const sandbox = createSandbox(locking)
    const server = await serveSandbox(sandbox, { port: 0 })
    onTestFinished(server.close)
    const signed = signHeaders({ ...request, headers }, new URL(server.url).host, sdkDate(sandbox.clock.now()))
    // Node sends each character of a header as one byte.
    const sent = Object.entries(signed).map(([name, value]) => [name, Buffer.from(value).toString('latin1')])
    const { method = 'GET', target, body } = request
    // Node states the length of some methods' bodies only.
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const outgoing = httpRequest(server.url + target, {
      method,
      headers: { ...Object.fromEntries(sent), ...length },
      setHost: true,
    })
    outgoing.end(body)
    return new Promise(resolve => outgoing.on('response', ({ statusCode }) => resolve(statusCode)))
  }

  it.each([
    ['User-Agent in UTF-8', { 'user-agent': 'sdk 应用/1.0' }],
    ['User-Agent of an SDK', { 'user-agent': 'huaweicloud-usdk-python/3.0 (custom; a=b)' }],
    ['Content-Type of another kind', { 'content-type': 'text/plain; charset=gbk' }],
  ])('may have its own headers: %s', async (_, headers) => {
    expect(await sendOverHttp(headers)).toBe(200)
  })

  it('may have a text as its body where the operation has none, of any type', async () => {
    const headers = { 'content-type': 'text/plain; charset=gbk' }
    const remove = { method: 'DELETE', target: '/v2/manage/namespaces/platform/repos/none', body: '说明' }
    expect(await sendOverHttp(headers, remove)).toBe(404)
    expect(await sendOverHttp(headers, { target: '/v2/manage/namespaces', body: '说明' })).toBe(200)
  })

  it('is rejected, but its key is not locked, if its body has another type than JSON in UTF-8', async () => {
    const create = { method: 'POST', target: '/v2/manage/namespaces', body: '{"namespace":"group"}' }
    for (const type of ['text/plain', 'text/plain;charset=utf-8', 'application/json;charset=gbk'])
      expect(await sendOverHttp({ 'content-type': type }, create), type).toBe(400)
  })

  it('may have a body of text', async () => {
    const body = '{"namespace":"group"}'
    const request = { method: 'POST', target: '/v2/manage/namespaces', body }
    expect(await sendOverHttp({ 'content-type': 'application/json;charset=UTF-8' }, request)).toBe(201)
    const text = '{"repository":"app","is_public":true,"description":"说明 “text”"}'
    const create = { method: 'POST', target: '/v2/manage/namespaces/shop/repos', body: text }
    expect(await sendOverHttp({ 'content-type': 'application/json' }, create)).toBe(201)
  })
})

describe('The older form of a signature', () => {
  it.each([
    ['with region and service', { region: 'eu-de', service: 'swr' }],
    ['without them', { region: '', service: '' }],
  ])('is valid %s', async (_, scope) => {
    const target = `${repository}$api/tags?limit=2&offset=0`
    expect(await send({ target }, { scope })).toMatchObject({ status: 200 })
    const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'wrong' }
    expect(await send({ target }, { scope, key })).toMatchObject({ status: 401 })
  })

  it('uses the query as the body of a POST without one', async () => {
    const { createHash } = await import('node:crypto')
    const query = 'projectname=my-kualalumpur-1&x=a%20b'
    const bodyHash = createHash('sha256').update('projectname=my-kualalumpur-1&x=a+b').digest('hex')
    const request = { method: 'POST', target: `/v2/manage/utils/secret?${query}` }
    const signer = { query: () => '', bodyHash }
    expect(await send(request, { ...signer, scope: { region: '', service: '' } })).toMatchObject({ status: 200 })
    expect(await send(request, signer)).toMatchObject({ status: 401 })
  })

  it('names the day of X-Sdk-Date', async () => {
    const scope = { region: '', service: '', day: '20200101' }
    const { status, text } = await send({ target: '/v2/manage/namespaces' }, { scope })
    expect([status, text]).toEqual([401, expect.stringContaining('the date of Credential differs from X-Sdk-Date')])
  })
})

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SandboxServer, serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'
import { sendRaw } from '../../support/raw-request.js'
import { demoKey } from '../../support/sandbox.js'
import { type Signer, sdkDate, signHeaders } from '../../support/signers.js'

const date = '20270302T000000Z'
const emptyHash = createHash('sha256').digest('hex')
const list = '/v2/manage/namespaces'
let server: SandboxServer
beforeAll(async () => {
  const sandbox = createSandbox({ seed: demoSeed, frozenAt: '2027-03-02T00:00:00Z', failuresBeforeLock: 1 })
  server = await serveSandbox(sandbox, { port: 0 })
})
afterAll(() => server.close())

/** Sends a signed GET byte by byte, unchanged, and returns its response. */
async function get(
  target: string,
  body = '',
  signer: Signer = {},
  framing = `Content-Length: ${body.length}`,
): Promise<string> {
  const request = { target, body, headers: { 'content-type': 'application/json' } }
  const headers = signHeaders(request, new URL(server.url).host, date, { key: demoKey, ...signer })
  const lines = Object.entries({ ...headers, Host: new URL(server.url).host }).map(([name, value]) => `${name}: ${value}\r\n`)
  const sent = framing.startsWith('Transfer') ? `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body
  return sendRaw(server.url, `GET ${target} HTTP/1.1\r\n${lines.join('')}${framing}\r\nConnection: close\r\n\r\n${sent}`)
}

describe('The log', () => {
  it('has no secrets of queries and headers', async () => {
    const lines: string[] = []
    const logged = await serveSandbox(createSandbox(), { port: 0, log: line => lines.push(line) })
    const target = `${list}?password=hunter2&secret=abc&filter=name::a&user_token=t0k`
    const headers = { 'x-api-key': 'k3y', 'x-plain': 'shown' }
    const key = { ...demoKey, secretAccessKey: 'wrong' }
    const signed = signHeaders({ target, headers }, new URL(logged.url).host, sdkDate(Date.now()), { key })
    await fetch(logged.url + target, { headers: signed })
    await expect.poll(() => lines).toHaveLength(2)
    await logged.close()
    const text = lines.join('\n')
    expect(text).toContain('?password=***&secret=***&filter=name::a&user_token=***')
    expect(text).toMatch(/x-api-key:\*\*\*\n\s+x-plain:shown/)
    expect(text).not.toMatch(/hunter2|abc|t0k|k3y/)
  })
})

describe('A signed request', () => {
  it.each([
    '/v2/manage/namespaces/../repos',
    '/v2/manage/namespaces/./repos',
    '/v2/manage/namespaces/%2e%2E/',
    '/v2/manage/namespaces/.',
    '/v2/manage/namespaces/shop/repos/a/../tags?limit=1',
  ])('with the path %s gets 404, and does not lock the key', async target => {
    const response = await get(target)
    expect(response).toMatch(/^HTTP\/1\.1 404 /)
    expect(response).toMatch(/^x-request-id: [0-9a-f]{32}/im)
    expect(response).toContain('"error_code":"APIGW.0101"')
    expect(response).toContain('No segment of a path can be . or ..')
    expect(await get(list)).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('may have dots in its names and in its query', async () => {
    expect(await get('/v2/manage/namespaces/shop/repos/a.b?x=/../')).toMatch(/SVCSTG\.SWR\.404\d+/)
  })

  const body = '{"limit":100}'
  it.each([
    ['a body that the signature covers', {}, undefined],
    ['a body that the signature does not cover', { bodyHash: emptyHash }, undefined],
    ['a body in chunks', {}, 'Transfer-Encoding: chunked'],
  ])('with GET and %s is accepted', async (_, signer, framing) => {
    expect(await get(list, body, signer, framing)).toMatch(/^HTTP\/1\.1 200 /)
  })
})

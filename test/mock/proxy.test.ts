import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../src/mock/free-port.js'
import { serveProxy } from '../../src/mock/proxy.js'
import { sendRaw } from '../support/raw-request.js'
import { startTestServer } from '../support/server.js'

/** Serves the proxy before a port for the duration of the test, and returns its address. */
async function startFront(prismPort: number): Promise<string> {
  const port = await freePort()
  const server = await serveProxy(prismPort, port)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${port}`
}

const portOf = (url: string): number => Number(new URL(url).port)

describe('The proxy of Prism', () => {
  it('forwards method, path, headers and body', async () => {
    const prism = await startTestServer(({ response }) => response.writeHead(201, { 'x-request-id': 'r' }).end('{}'))
    const url = await startFront(portOf(prism.url))
    const response = await fetch(`${url}/v2/manage/namespaces/group/repos/team$app`, {
      method: 'PATCH',
      headers: { prefer: 'code=409, example=taken', 'content-type': 'application/json', 'x-auth-token': 'any' },
      body: '{"description":"名"}',
    })
    expect([response.status, response.headers.get('x-request-id'), await response.text()]).toEqual([201, 'r', '{}'])
    expect(prism.requests[0]).toMatchObject({
      method: 'PATCH',
      url: '/v2/manage/namespaces/group/repos/team%24app',
      headers: { prefer: 'code=409, example=taken', 'content-type': 'application/json', 'x-auth-token': 'any' },
      body: '{"description":"名"}',
    })
  })

  it.each([
    ['/v2/manage/repos?filter=name::a|limit::2&x=%20y+z', '/v2/manage/repos?filter=name%3A%3Aa%7Climit%3A%3A2'],
    ['/v2/manage/repos?name=b&name=a', '/v2/manage/repos?name=b'],
    ['/v3/projects?enabled=True&name=a', '/v3/projects?name=a&enabled=true'],
    [
      '/v2/manage/namespaces/group/repos/team/app/1.0/references',
      '/v2/manage/namespaces/group/repos/team%24app/1.0/references',
    ],
    ['/v2/manage/namespaces/group/repos/app/access-domains', '/v2/manage/namespaces/group/repositories/app/access-domains'],
  ])('forwards %s in the form that Prism accepts', async (target, forwarded) => {
    const prism = await startTestServer(({ response }) => response.end('[]'))
    await fetch(`${await startFront(portOf(prism.url))}${target}`, { headers: { 'x-auth-token': 'any' } })
    expect(prism.requests.map(({ url }) => url)).toEqual([forwarded])
  })

  it.each(['HEAD', 'OPTIONS', 'TRACE', 'PUT'])('returns 404 to a method that the path lacks, such as %s', async method => {
    const outgoing = request(await startFront(await freePort()), { method }).end()
    const response = await new Promise<IncomingMessage>(resolve => outgoing.on('response', resolve))
    const id = String(response.headers['x-request-id'])
    expect([response.statusCode, id]).toEqual([404, expect.stringMatching(/^[0-9a-f]{32}$/)])
    const text = (await response.toArray()).join('')
    if (method === 'HEAD') expect(text).toBe('')
    else expect(JSON.parse(text)).toMatchObject({ error_code: 'APIGW.0101', request_id: id })
  })

  it('keeps an idle connection open for more than 65 seconds', async () => {
    const server = await serveProxy(await freePort(), await freePort())
    onTestFinished(() => void server.close())
    expect(server.keepAliveTimeout).toBeGreaterThan(65_000)
    expect(server.headersTimeout).toBeGreaterThan(server.keepAliveTimeout)
  })

  it('spells the names of headers as the service does', async () => {
    const prism = await startTestServer(({ response }) => response.writeHead(200, { 'content-range': '0-1/1' }).end('[]'))
    const url = await startFront(portOf(prism.url))
    const text = await sendRaw(url, 'GET / HTTP/1.1\r\nHost: x\r\nX-Auth-Token: any\r\nConnection: close\r\n\r\n')
    for (const name of ['Content-Range', 'X-Request-Id']) expect(text).toContain(`\r\n${name}: `)
  })

  it('adds a request id to a response that has none', async () => {
    const prism = await startTestServer(({ response }) => response.end('{}'))
    const response = await fetch(await startFront(portOf(prism.url)), { headers: { 'x-auth-token': 'any' } })
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('accepts the header Expect', async () => {
    const prism = await startTestServer(({ response }) => response.end('{}'))
    const headers = { expect: '100-continue', 'content-type': 'application/json', 'x-auth-token': 'any' }
    const url = `${await startFront(portOf(prism.url))}/v2/manage/namespaces`
    const outgoing = request(url, { method: 'POST', headers })
    outgoing.on('continue', () => outgoing.end('{"namespace":"group"}'))
    outgoing.flushHeaders()
    expect(await new Promise(resolve => outgoing.on('response', ({ statusCode }) => resolve(statusCode)))).toBe(200)
    expect(prism.requests[0]?.body).toBe('{"namespace":"group"}')
  })

  it('streams a successful response', async () => {
    const prism = await startTestServer(({ response }) => response.writeHead(200).write('first'))
    const response = await fetch(await startFront(portOf(prism.url)), { headers: { 'x-auth-token': 'any' } })
    const reader = response.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first')
    prism.requests[0]?.response.end()
    expect((await reader?.read())?.done).toBe(true)
  })

  it('keeps the connection of a client open', async () => {
    const prism = await startTestServer(({ response }) => response.end('{}'))
    const socket = connect(portOf(await startFront(portOf(prism.url))), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    for (let count = 0; count < 2; count += 1) {
      socket.write('GET /v2 HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Auth-Token: any\r\n\r\n')
      const chunk = await new Promise(resolve => socket.once('data', resolve))
      expect(String(chunk)).toMatch(/^HTTP\/1\.1 200 /)
    }
  })

  it.each([
    ['GET', '/v2/manage/namespaces'],
    ['POST', '/v2/manage/utils/secret'],
  ])('returns 502 to %s when Prism has exited', async (method, path) => {
    const url = `${await startFront(await freePort())}${path}`
    const response = await fetch(url, { method, headers: { 'x-auth-token': 'any' } })
    expect([response.status, await response.json()]).toEqual([
      502,
      {
        error_code: 'PRISM.GONE',
        error_msg: expect.stringMatching(/^Prism doesn't respond: .*ECONNREFUSED/),
        request_id: response.headers.get('x-request-id'),
      },
    ])
  })
})

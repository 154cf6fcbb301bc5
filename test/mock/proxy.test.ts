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
  it('forwards method, path, query, headers and body', async () => {
    const prism = await startTestServer(({ response }) => response.writeHead(201, { 'x-request-id': 'r' }).end('{}'))
    const url = await startFront(portOf(prism.url))
    const response = await fetch(`${url}/a$b%2Fc?filter=name::a|limit::2&x=%20y+z`, {
      method: 'PATCH',
      headers: { prefer: 'code=409, example=taken', 'content-type': 'application/json' },
      body: '{"name":"名"}',
    })
    expect([response.status, response.headers.get('x-request-id'), await response.text()]).toEqual([201, 'r', '{}'])
    expect(prism.requests[0]).toMatchObject({
      method: 'PATCH',
      url: '/a$b%2Fc?filter=name::a|limit::2&x=%20y+z',
      headers: { prefer: 'code=409, example=taken', 'content-type': 'application/json' },
      body: '{"name":"名"}',
    })
  })

  it.each(['HEAD', 'OPTIONS', 'TRACE', 'PUT'])('returns 404 to a method that Prism rejects, such as %s', async method => {
    const prism = await startTestServer(({ response }) => response.writeHead(405, { 'content-type': 'text/plain' }).end())
    const outgoing = request(await startFront(portOf(prism.url)), { method }).end()
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
    const text = await sendRaw(url, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    for (const name of ['Content-Range', 'X-Request-Id']) expect(text).toContain(`\r\n${name}: `)
  })

  it('adds a request id to a response that has none', async () => {
    const prism = await startTestServer(({ response }) => response.end('{}'))
    const response = await fetch(await startFront(portOf(prism.url)))
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('accepts the header Expect', async () => {
    const prism = await startTestServer(({ response }) => response.end('{}'))
    const outgoing = request(await startFront(portOf(prism.url)), { method: 'POST', headers: { expect: '100-continue' } })
    outgoing.on('continue', () => outgoing.end('{}'))
    outgoing.flushHeaders()
    expect(await new Promise(resolve => outgoing.on('response', ({ statusCode }) => resolve(statusCode)))).toBe(200)
    expect(prism.requests[0]?.body).toBe('{}')
  })

  it('streams a successful response', async () => {
    const prism = await startTestServer(({ response }) => response.writeHead(200).write('first'))
    const response = await fetch(await startFront(portOf(prism.url)))
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
      socket.write('GET /v2 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
      const chunk = await new Promise(resolve => socket.once('data', resolve))
      expect(String(chunk)).toMatch(/^HTTP\/1\.1 200 /)
    }
  })

  it.each(['GET', 'POST'])('returns 502 to %s when Prism has exited', async method => {
    const response = await fetch(await startFront(await freePort()), { method })
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

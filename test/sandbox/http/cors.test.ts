import { afterEach, describe, expect, it } from 'vitest'
import { createSandbox, demoSeed, type SandboxServer, serveSandbox } from '../../../src/sandbox/index.js'
import { createToken } from '../../support/sandbox.js'

let server: SandboxServer
afterEach(() => server?.close())

const page = 'http://127.0.0.1:4011'
const preflight = (origin: string, more: Record<string, string> = {}): RequestInit => ({
  method: 'OPTIONS',
  headers: {
    Origin: origin,
    'Access-Control-Request-Method': 'PATCH',
    'Access-Control-Request-Headers': 'content-type,x-auth-token',
    ...more,
  },
})

describe('A page of an allowed origin', () => {
  it('receives a response to its preflight, with the requested method and headers', async () => {
    server = await serveSandbox(createSandbox(), { port: 0, allowOrigins: [page] })
    const { status, headers } = await fetch(`${server.url}/v2/manage/namespaces/shop`, preflight(page))
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe(page)
    expect(headers.get('access-control-allow-methods')).toBe('PATCH')
    expect(headers.get('access-control-allow-headers')).toBe('content-type,x-auth-token')
    expect(headers.get('access-control-allow-private-network')).toBeNull()
    const privateNetwork = await fetch(server.url, preflight(page, { 'Access-Control-Request-Private-Network': 'true' }))
    expect(privateNetwork.headers.get('access-control-allow-private-network')).toBe('true')
  })

  it('can read every header of a response, also of an error', async () => {
    const sandbox = createSandbox({ seed: demoSeed })
    server = await serveSandbox(sandbox, { port: 0, allowOrigins: [page] })
    const token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
    for (const [headers, status] of [
      [{ 'X-Auth-Token': token }, 200],
      [{}, 401],
    ] as const) {
      const response = await fetch(`${server.url}/v2/manage/namespaces`, { headers: { ...headers, Origin: page } })
      expect(response.status).toBe(status)
      expect(response.headers.get('access-control-allow-origin')).toBe(page)
      expect(response.headers.get('access-control-expose-headers')).toBe('*')
      expect(response.headers.get('vary')).toBe('Origin')
    }
  })

  it('can be any page with *', async () => {
    server = await serveSandbox(createSandbox(), { port: 0, allowOrigins: ['*'] })
    const { headers } = await fetch(server.url, { headers: { Origin: 'https://other.example' } })
    expect(headers.get('access-control-allow-origin')).toBe('https://other.example')
  })
})

describe('A page of another origin', () => {
  it.each([[[]], [[page]]])('receives no permission from a sandbox for %j', async allowOrigins => {
    server = await serveSandbox(createSandbox(), { port: 0, allowOrigins })
    for (const origin of ['http://127.0.0.1:4012', 'http://localhost:4011', 'https://127.0.0.1:4011', 'null']) {
      const preflightResponse = await fetch(`${server.url}/v2/manage/namespaces`, preflight(origin))
      expect(preflightResponse.status).toBe(404)
      const read = await fetch(server.url, { headers: { Origin: origin } })
      for (const { headers } of [preflightResponse, read])
        expect([...headers.keys()].filter(name => name.startsWith('access-control-'))).toEqual([])
    }
  })
})

it('OPTIONS without the headers of a preflight is a request like any other', async () => {
  server = await serveSandbox(createSandbox(), { port: 0, allowOrigins: [page] })
  expect((await fetch(server.url, { method: 'OPTIONS', headers: { Origin: page } })).status).toBe(404)
})

it.each(['127.0.0.1:4011', 'http://127.0.0.1:4011/', 'http://a.example/path', '', 'null'])(
  "%j isn't an origin",
  async origin => {
    await expect(serveSandbox(createSandbox(), { port: 0, allowOrigins: [origin] })).rejects.toThrow(/isn't an origin\. Write/)
  },
)

import { Agent as HttpsAgent } from 'node:https'
import { Agent, MockAgent, ProxyAgent, fetch as undiciFetch } from 'undici'
import { afterAll, describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClientOptions, SwrConnectionError, SwrInputError } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { startTestProxy } from '../support/connect-proxy.js'
import { demoKey } from '../support/sandbox.js'
import { serveSecureSandbox, serviceHost } from '../support/secure-sandbox.js'
import { organization, sendJson, startTestServer } from '../support/server.js'

const sandbox = await serveSecureSandbox()
afterAll(() => sandbox?.close())
const { port, url, ca } = { port: sandbox?.port ?? 0, url: sandbox?.server.url ?? '', ca: sandbox?.certificate.cert ?? '' }
const skipNote = sandbox ? '' : ' (skipped: OpenSSL is not installed)'

const show = (options: SwrClientOptions) =>
  createSwrClient({ credentials: demoKey, retry: { delay: 1 }, ...options }).showNamespace({ namespace: 'shop' })
/** The client of a public region: only the proxy of a test leads to its host. */
const showInRegion = (options: SwrClientOptions) => show({ region: 'my-kualalumpur-1', ...options })

describe.skipIf(!sandbox)(`A proxy${skipNote}`, () => {
  it.each<[string, SwrClientOptions]>([
    ['the global fetch', {}],
    ['the fetch of npm’s undici', { fetch: undiciFetch }],
  ])('is used by %s with a dispatcher', async (_, options) => {
    const proxy = await startTestProxy({ port })
    const dispatcher = new ProxyAgent({ uri: proxy.url, requestTls: { ca } })
    expect((await showInRegion({ ...options, dispatcher })).name).toBe('shop')
    expect(proxy.tunnels).toEqual([`${serviceHost}:443`])
    await dispatcher.close()
  })

  it('receives its user name and password', async () => {
    const proxy = await startTestProxy({ port, credentials: 'me:secret' })
    const dispatcher = new ProxyAgent({ uri: proxy.url, requestTls: { ca } })
    expect((await showInRegion({ dispatcher })).name).toBe('shop')
    await dispatcher.close()
  })

  it('that rejects them is named in the error, without the password', async () => {
    const proxy = await startTestProxy({ port, credentials: 'me:secret' })
    const dispatcher = new ProxyAgent({ uri: proxy.url.replace('secret', 'wrong-secret'), requestTls: { ca } })
    const error = await showInRegion({ dispatcher }).catch(error => error)
    expect(error).toBeInstanceOf(SwrConnectionError)
    expect(error.message).toContain('The proxy refused the connection. Check its URL, user name and password.')
    expect(String(error.stack) + JSON.stringify(error)).not.toContain('wrong-secret')
    await dispatcher.close()
  })

  it('carries the token request of a user too', async () => {
    const server = await startTestProxy({ port })
    const dispatcher = new ProxyAgent({ uri: server.url, requestTls: { ca, servername: serviceHost } })
    const credentials = { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: 'my-kualalumpur-1' }
    expect((await showInRegion({ dispatcher, credentials })).name).toBe('shop')
    expect(server.tunnels).toEqual(['iam.my-kualalumpur-1.myhuaweicloud.com:443', `${serviceHost}:443`])
    await dispatcher.close()
  })
})

describe.skipIf(!sandbox)(`A certificate from a private CA${skipNote}`, () => {
  it.each<[string, () => SwrClientOptions]>([
    ['a dispatcher', () => ({ dispatcher: new Agent({ connect: { ca } }) })],
    ['a dispatcher and its fetch', () => ({ fetch: undiciFetch, dispatcher: new Agent({ connect: { ca } }) })],
    ['an agent', () => ({ transport: nodeTransport({ agent: new HttpsAgent({ ca, keepAlive: true }) }) })],
  ])('is trusted with %s', async (_, options) => {
    expect((await show({ endpoint: url, ...options() })).name).toBe('shop')
  })

  it.each<[string, () => SwrClientOptions]>([
    ['fetch', () => ({})],
    ['nodeTransport', () => ({ transport: nodeTransport() })],
  ])('is rejected by %s immediately, with the variable to set', async (_, options) => {
    let attempts = 0
    const hooks = {
      request: () => {
        attempts += 1
      },
    }
    const error = await show({ endpoint: url, hooks, ...options() }).catch(error => error)
    expect(error).toBeInstanceOf(SwrConnectionError)
    expect(error.message).toMatch(/received no response: DEPTH_ZERO_SELF_SIGNED_CERT\. .* Set NODE_EXTRA_CA_CERTS/)
    expect(attempts).toBe(1)
  })

  it('for another host is rejected with the reason', async () => {
    const proxy = await startTestProxy({ port })
    const dispatcher = new ProxyAgent({ uri: proxy.url, requestTls: { ca } })
    const error = await show({ endpoint: 'https://swr.example.com', dispatcher }).catch(error => error)
    expect(error.message).toContain('ERR_TLS_CERT_ALTNAME_INVALID. The certificate is for another host.')
    await dispatcher.close()
  })
})

describe('The option dispatcher', () => {
  it('accepts the MockAgent of undici', async () => {
    const dispatcher = new MockAgent()
    dispatcher.disableNetConnect()
    dispatcher
      .get('https://swr.example.com')
      .intercept({ path: '/v2/manage/namespaces/shop' })
      .reply(200, organization, { headers: { 'content-type': 'application/json' } })
    const { name } = await show({ endpoint: 'https://swr.example.com', dispatcher, fetch: undiciFetch })
    expect(name).toBe('group')
    await dispatcher.close()
  })

  it.each<[string, SwrClientOptions]>([
    ['an agent of Node.js', { dispatcher: new HttpsAgent() }],
    ['a transport, which would ignore it', { dispatcher: new Agent(), transport: nodeTransport() }],
  ])('rejects %s', (_, options) => {
    expect(() => createSwrClient({ endpoint: 'http://host', ...options })).toThrow(/An agent is an option of nodeTransport/)
  })
})

describe('The error of a connection that fails', () => {
  const failure = (options: SwrClientOptions) => show({ retry: { attempts: 1 }, ...options }).catch(error => error.message)

  it('has the address, which may be that of a proxy', async () => {
    const dispatcher = new ProxyAgent('http://user:secret@127.0.0.1:9')
    const message = await failure({ endpoint: 'http://swr.example.com', dispatcher })
    expect(message).toMatch(/received no response: ECONNREFUSED at 127\.0\.0\.1, port 9\./)
    expect(message).not.toContain('secret')
    await dispatcher.close()
  })

  it.each<[string, SwrClientOptions]>([
    ['the default transport', {}],
    ['nodeTransport', { transport: nodeTransport() }],
  ])('reports that the port of an https URL does not speak TLS, with %s', async (_, options) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const message = await failure({ endpoint: server.url.replace('http:', 'https:'), ...options })
    expect(message).toContain("The server doesn't use TLS on this port.")
  })

  it('reports that an agent is for another protocol', async () => {
    const message = await failure({ endpoint: 'http://127.0.0.1:9', transport: nodeTransport({ agent: new HttpsAgent() }) })
    expect(message).toContain('The `agent` is for another protocol than the URL.')
  })
})

describe('The option agent of nodeTransport', () => {
  it('opens the connections', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    let connections = 0
    class CountingAgent extends (await import('node:http')).Agent {
      override createConnection(...args: Parameters<InstanceType<typeof HttpsAgent>['createConnection']>) {
        connections += 1
        return super.createConnection(...args)
      }
    }
    const transport = nodeTransport({ agent: new CountingAgent({ keepAlive: true }) })
    const swr = createSwrClient({ endpoint: server.url, credentials: { token: 't' }, transport })
    await swr.showNamespace({ namespace: 'group' })
    await swr.showNamespace({ namespace: 'group' })
    expect(connections).toBe(1)
  })

  it('rejects a dispatcher, and options that the agent has', () => {
    expect(() => nodeTransport({ agent: new Agent() as never })).toThrow(SwrInputError)
    expect(() => nodeTransport({ agent: new HttpsAgent(), maxSockets: 2 })).toThrow(/has connections of its own/)
  })
})

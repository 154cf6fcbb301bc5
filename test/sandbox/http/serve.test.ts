import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSwrClient, SwrConnectionError } from '../../../src/index.js'
import { hostnameOf, isForeignAdminRequest } from '../../../src/sandbox/http/loopback.js'
import { type SandboxServer, serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js'
import { createValidator } from '../../../src/validate.js'
import { sendRaw } from '../../support/raw-request.js'
import { checkedFetch, demoKey, errorOf, partnerKey } from '../../support/sandbox.js'

const require = createRequire(import.meta.url)
const logLines: string[] = []
let sandbox: Sandbox
let server: SandboxServer

beforeAll(async () => {
  sandbox = createSandbox()
  server = await serveSandbox(sandbox, { port: 0, log: line => logLines.push(line) })
})
afterAll(() => server.close())

const client = (credentials: typeof demoKey) =>
  createSwrClient({
    endpoint: server.url,
    credentials,
    fetch: checkedFetch(request => fetch(request)),
    validator: createValidator(),
    retry: { attempts: 1 },
  })

describe('The sandbox over HTTP', () => {
  it('spells the names of headers as the service does', async () => {
    const headers = { 'X-Swr-Dockerlogin': 'docker login', 'Content-Range': '0-1/1', 'X-Request-Id': 'r' }
    const { url, close } = await serveSandbox({ ...sandbox, fetch: async () => new Response('[]', { headers }) }, { port: 0 })
    onTestFinished(close)
    const response = await sendRaw(url, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    for (const name of [...Object.keys(headers), 'Date', 'Content-Type']) expect(response).toContain(`\r\n${name}: `)
  })

  it('supports the client: create, list, share, delete', async () => {
    const app = { namespace: 'group', repository: 'team/app' }
    const [demo, partner] = [client(demoKey), client(partnerKey)]
    await demo.createNamespace({ namespace: 'group' })
    await demo.createRepo({ ...app, is_public: false })
    sandbox.images.put({ ...app, tag: 'v1' })
    expect(await demo.showRepository(app)).toMatchObject({ num_images: 1 })
    await demo.createRepoDomains({ ...app, access_domain: 'partner', permit: 'read', deadline: 'forever' })
    expect((await partner.listSharedReposDetails({ filter: { center: 'thirdparty' } })).items).toMatchObject([
      { name: 'team/app' },
    ])
    await demo.deleteRepoDomains({ ...app, access_domain: 'partner' })
    expect(await errorOf(demo.deleteRepo(app))).toBe('406 SVCSTG.SWR.4060012')
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    await demo.deleteRepo(app)
    await demo.deleteNamespaces({ namespace: 'group' })
  })

  it('does not handle a pipelined request of a client that left', async () => {
    const handled: string[] = []
    let respond = (): void => {}
    const response = new Promise<void>(resolve => (respond = resolve))
    const fetch = async ({ url }: Request): Promise<Response> => {
      handled.push(new URL(url).pathname)
      if (handled.length === 1) await response
      return new Response('[]')
    }
    const { url, close } = await serveSandbox({ ...sandbox, fetch }, { port: 0 })
    onTestFinished(close)
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    const request = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`
    socket.write(request('/first') + request('/second'))
    await vi.waitFor(() => expect(handled).toEqual(['/first']))
    socket.destroy()
    await once(socket, 'close')
    await new Promise(resolve => setTimeout(resolve, 50))
    respond()
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(handled).toEqual(['/first'])
  })

  it('keeps an idle connection open for more than 65 seconds', async () => {
    const { headers } = await new Promise<IncomingMessage>(resolve => get(`${server.url}/v2`, resolve))
    expect(Number(/timeout=(\d+)/.exec(String(headers['keep-alive']))?.[1])).toBeGreaterThan(65)
  })

  it('accepts passwords, and logs no secrets', async () => {
    const credentials = { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: 'my-kualalumpur-1' }
    const swr = createSwrClient({ endpoint: server.url, credentials })
    const { password } = await swr.createSecret()
    await expectLogLine(/^POST \/v2\/manage\/utils\/secret 200 [\d.]+ ms$/)
    const token = sandbox.snapshot().tokens.at(-1)?.value ?? 'none'
    for (const secret of [password, token, demoKey.secretAccessKey]) expect(logLines.join('\n')).not.toContain(secret)
  })

  it('logs requests that are reset or invalid', async () => {
    sandbox.faults.set([{ kind: 'reset', times: 1 }])
    await expect(client(demoKey).listNamespaces()).rejects.toBeInstanceOf(SwrConnectionError)
    await expectLogLine(/^GET \/v2\/manage\/namespaces reset /)
    sandbox.faults.clear()
    await sendRaw(server.url, `GET / HTTP/1.1\r\nHost: x\r\nX-Auth-Token: ${'x'.repeat(20_000)}\r\n\r\n`)
    await expectLogLine(/^invalid request 431/)
    await sendRaw(server.url, 'no HTTP at all\r\n\r\n')
    await expectLogLine(/^invalid request 400/)
    await sendRaw(server.url, 'GET /unusual HTTP/1.1\r\nHost: a b/..\r\nConnection: close\r\n\r\n')
    await expectLogLine(/^GET \/unusual 400 /)
  })

  it.each([
    'GET /_sandbox/snapshot',
    'GET /%5fsandbox/snapshot',
    'GET http://evil.example/_sandbox/snapshot',
    'GET /x/../_sandbox/state',
  ])('rejects %s under a foreign host name, which DNS rebinding could use', async line => {
    const response = await sendRaw(server.url, `${line} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)
    expect(response).toMatch(/^HTTP\/1\.1 403/)
    expect(response).not.toContain('sandbox-demo-sk')
  })

  it.each(['localhost', '127.0.0.1:4010', '127.9.9.9', '[::1]:80', 'LOCALHOST'])(
    'accepts administration requests under the host name %s',
    async host => {
      const response = await sendRaw(server.url, `GET /_sandbox/state HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      expect(response).toMatch(/^HTTP\/1\.1 200/)
    },
  )

  it('accepts API requests under any host name', async () => {
    expect(await sendRaw(server.url, 'GET /v2 HTTP/1.1\r\nHost: swr-api.example\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 401/,
    )
  })

  it.each(['::ffff:127.0.0.1', '127.1', 'localhost', 'LOCALHOST', '0.0.0.0', '::1'])(
    'accepts administration requests under the URL that it reports for the host %s',
    async host => {
      const other = await serveSandbox(createSandbox(), { port: 0, host })
      expect((await fetch(`${other.url}/_sandbox/state`)).status).toBe(200)
      await other.close()
    },
  )

  it('accepts administration requests under its own host name, but no other one', () => {
    const isForeign = (host: string) =>
      isForeignAdminRequest({ url: '/_sandbox/state', headers: { host } }, hostnameOf('http://My-Host.example'))
    expect(isForeign('my-host.example:4010')).toBe(false)
    expect(isForeign('MY-HOST.EXAMPLE')).toBe(false)
    expect(isForeign('evil.example')).toBe(true)
    expect(isForeign('my-host.example.evil.example')).toBe(true)
  })

  it('has the date of its clock in every response', async () => {
    const frozen = await serveSandbox(createSandbox({ frozenAt: '2027-01-01T00:00:00Z' }), { port: 0 })
    for (const [path, host] of [
      ['/v2', 'x'],
      ['/v9/x', 'x'],
      ['/_sandbox/state', 'localhost'],
      ['/_sandbox/none', 'localhost'],
      ['/_sandbox/state', 'evil.example'],
    ])
      expect(
        await sendRaw(frozen.url, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
        `${path} ${host}`,
      ).toMatch(/\r\ndate: Fri, 01 Jan 2027 00:00:00 GMT\r\n/i)
    await frozen.close()
  })

  it('rejects an empty host, which would mean every address', async () => {
    await expect(serveSandbox(sandbox, { port: 0, host: '' })).rejects.toThrow(/host is empty/)
  })

  it('reports whether other computers can reach it', async () => {
    expect(server.loopback).toBe(true)
    const open = await serveSandbox(sandbox, { port: 0, host: '0.0.0.0' })
    expect(open.loopback).toBe(false)
    await open.close()
  })

  it('resets connections for a reset fault', async () => {
    sandbox.faults.set([{ kind: 'reset', times: 1 }])
    await expect(client(demoKey).listNamespaces()).rejects.toBeInstanceOf(SwrConnectionError)
    expect(await client(demoKey).listNamespaces()).toEqual({ namespaces: [] })
    sandbox.faults.clear()
  })

  it('rejects bodies and headers that are too large', async () => {
    const limited = await serveSandbox(createSandbox({ maxBodyBytes: 1000 }), { port: 0 })
    const body = JSON.stringify({ namespace: 'x'.repeat(2000) })
    const headers = { 'Content-Type': 'application/json', Authorization: 'SDK-HMAC-SHA256 x' }
    expect((await fetch(`${limited.url}/v2/manage/namespaces`, { method: 'POST', headers, body })).status).toBe(413)
    expect((await fetch(limited.url, { headers: { 'X-Auth-Token': 'x'.repeat(20_000) } })).status).toBe(431)
    await limited.close()
  })

  it('returns 4xx for request lines with dots and invalid escapes', async () => {
    for (const path of [
      '/../../etc/passwd',
      '/v2/manage/namespaces/%',
      '/v2/manage/namespaces/%ff/repos',
      '//',
      '/v2/manage/repos?filter=%',
      '*',
      '/%2e%2e/%2e%2e/etc/passwd',
    ])
      expect(await sendRaw(server.url, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`), path).toMatch(
        /^HTTP\/1\.1 4\d\d/,
      )
    expect(await sendRaw(server.url, 'GET / HTTP/1.1\r\nHost: a b/..\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 4\d\d/,
    )
  })
})

/** Waits for a log line. */
async function expectLogLine(line: RegExp): Promise<void> {
  await expect.poll(() => logLines.at(-1)).toMatch(line)
}

describe("The vendor's Node SDK", () => {
  it('creates, lists, shares and deletes with an access key', async () => {
    const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core')
    const swr = require('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')
    const credentials = new BasicCredentials()
      .withAk(demoKey.accessKeyId)
      .withSk(demoKey.secretAccessKey)
      .withProjectId('project')
    const vendor = swr.SwrClient.newBuilder().withCredential(credentials).withEndpoint(server.url).build()
    await vendor.createNamespace(new swr.CreateNamespaceRequest().withBody(new swr.CreateNamespaceRequestBody('sdk')))
    const body = new swr.CreateRepoRequestBody('team/app', false)
    await vendor.createRepo(new swr.CreateRepoRequest().withNamespace('sdk').withBody(body))
    const listed = await vendor.listReposDetails(new swr.ListReposDetailsRequest().withNamespace('sdk'))
    expect(JSON.stringify(listed)).toContain('team/app')
    const path = { namespace: 'sdk', repository: 'team$app' }
    const share = new swr.CreateRepoDomainsRequestBody('partner', 'read', 'forever')
    await vendor.createRepoDomains(Object.assign(new swr.CreateRepoDomainsRequest(), path).withBody(share))
    expect(await client(demoKey).listRepoDomains({ namespace: 'sdk', repository: 'team/app' })).toMatchObject([
      { access_domain: 'partner' },
    ])
    await vendor.deleteRepo(new swr.DeleteRepoRequest().withNamespace('sdk').withRepository('team$app'))
    await vendor.deleteNamespaces(new swr.DeleteNamespacesRequest().withNamespace('sdk'))
    expect(sandbox.state().organizations).toBe(0)
  })
})

import { createRequire } from 'node:module'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSwrClient, SwrConnectionError } from '../../src/index.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'
import { checkedFetch, demoKey, partnerKey, errorOf } from '../support/sandbox.js'

const require = createRequire(import.meta.url)
const lines: string[] = []
let sandbox: Sandbox
let server: SandboxServer

beforeAll(async () => {
  sandbox = createSandbox()
  server = await serveSandbox(sandbox, { port: 0, log: line => lines.push(line) })
})
afterAll(() => server.close())

const client = (credentials: typeof demoKey) =>
  createSwrClient({
    endpoint: server.url,
    credentials,
    fetch: checkedFetch(request => fetch(request)),
    validate: 'throw',
    retry: { attempts: 1 },
  })

describe('The sandbox over HTTP', () => {
  it('goes through create, list, share and delete with the client', async () => {
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

  it('lets users in with passwords, and logs no secret', async () => {
    const credentials = { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: 'my-kualalumpur-1' }
    const swr = createSwrClient({ endpoint: server.url, credentials })
    const { password } = await swr.createSecret()
    await said(/^POST \/v2\/manage\/utils\/secret 200 [\d.]+ ms$/)
    const token = sandbox.snapshot().tokens.at(-1)?.value ?? 'none'
    for (const secret of [password, token, demoKey.secretAccessKey]) expect(lines.join('\n')).not.toContain(secret)
  })

  it('has a line for a request that is reset, and for one that never becomes one', async () => {
    sandbox.faults.set([{ kind: 'reset', times: 1 }])
    await expect(client(demoKey).listNamespaces()).rejects.toBeInstanceOf(SwrConnectionError)
    await said(/^GET \/v2\/manage\/namespaces reset /)
    sandbox.faults.clear()
    await raw(`GET / HTTP/1.1\r\nHost: x\r\nX-Auth-Token: ${'x'.repeat(20_000)}\r\n\r\n`)
    await said(/^unreadable request 431/)
    await raw('no HTTP at all\r\n\r\n')
    await said(/^unreadable request 400/)
    await raw('GET /unusual HTTP/1.1\r\nHost: a b/..\r\nConnection: close\r\n\r\n')
    await said(/^GET \/unusual 400 /)
  })

  it.each([
    'GET /_sandbox/snapshot',
    'GET /%5fsandbox/snapshot',
    'GET http://evil.example/_sandbox/snapshot',
    'GET /x/../_sandbox/state',
  ])('does not answer %s under the name of another site, which could lead here', async line => {
    const answer = await raw(`${line} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 403/)
    expect(answer).not.toContain('sandbox-demo-sk')
  })

  it.each(['localhost', '127.0.0.1:4010', '127.9.9.9', '[::1]:80', 'LOCALHOST'])(
    'answers the administration under the name %s',
    async host => {
      const answer = await raw(`GET /_sandbox/state HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 200/)
    },
  )

  it('answers the service itself under any name', async () => {
    expect(await raw('GET /v2 HTTP/1.1\r\nHost: swr-api.example\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 401/)
  })

  it('is not served on an empty host, which would be every address', async () => {
    await expect(serveSandbox(sandbox, { port: 0, host: '' })).rejects.toThrow(/host is empty/)
  })

  it('says whether others can reach it', async () => {
    expect(server.loopback).toBe(true)
    const open = await serveSandbox(sandbox, { port: 0, host: '0.0.0.0' })
    expect(open.loopback).toBe(false)
    await open.close()
  })

  it('resets connections when asked to', async () => {
    sandbox.faults.set([{ kind: 'reset', times: 1 }])
    await expect(client(demoKey).listNamespaces()).rejects.toBeInstanceOf(SwrConnectionError)
    expect(await client(demoKey).listNamespaces()).toEqual({ namespaces: [] })
    sandbox.faults.clear()
  })

  it('refuses bodies and headers that are too large', async () => {
    const limited = await serveSandbox(createSandbox({ maxBodyBytes: 1000 }), { port: 0 })
    const body = JSON.stringify({ namespace: 'x'.repeat(2000) })
    const headers = { 'Content-Type': 'application/json', Authorization: 'SDK-HMAC-SHA256 x' }
    expect((await fetch(`${limited.url}/v2/manage/namespaces`, { method: 'POST', headers, body })).status).toBe(413)
    expect((await fetch(limited.url, { headers: { 'X-Auth-Token': 'x'.repeat(20_000) } })).status).toBe(431)
    await limited.close()
  })

  it('answers a raw request line with dots and broken escapes without falling over', async () => {
    for (const path of [
      '/../../etc/passwd',
      '/v2/manage/namespaces/%',
      '/v2/manage/namespaces/%ff/repos',
      '//',
      '/v2/manage/repos?filter=%',
      '*',
      '/%2e%2e/%2e%2e/etc/passwd',
    ])
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`), path).toMatch(/^HTTP\/1\.1 4\d\d/)
    expect(await raw('GET / HTTP/1.1\r\nHost: a b/..\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 4\d\d/)
  })
})

/** Waits until a line was logged. */
async function said(line: RegExp): Promise<void> {
  await expect.poll(() => lines.at(-1)).toMatch(line)
}

/** Sends text and gives what comes back. */
function raw(text: string): Promise<string> {
  const { port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket: Socket = connect(Number(port), '127.0.0.1', () => socket.write(text))
    socket.on('data', data => {
      answer += data
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
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

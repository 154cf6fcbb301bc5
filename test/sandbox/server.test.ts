import { createRequire } from 'node:module'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SandboxServer, serveSandbox } from '../../src/cli/serve-sandbox.js'
import { createSwrClient, SwrConnectionError } from '../../src/index.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'
import { checkedFetch, demoKey, partnerKey, refusalOf } from '../support/sandbox.js'

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
    expect(await refusalOf(demo.deleteRepo(app))).toBe('406 SVCSTG.SWR.4060012')
    await demo.deleteRepoTag({ ...app, tag: 'v1' })
    await demo.deleteRepo(app)
    await demo.deleteNamespaces({ namespace: 'group' })
  })

  it('lets users in with passwords, and logs no secret', async () => {
    const credentials = { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: 'my-kualalumpur-1' }
    const swr = createSwrClient({ endpoint: server.url, credentials })
    const { password } = await swr.createSecret()
    expect(lines.at(-1)).toMatch(/^POST \/v2\/manage\/utils\/secret 200 [\d.]+ ms$/)
    const token = sandbox.snapshot().tokens.at(-1)?.value ?? 'none'
    for (const secret of [password, token, demoKey.secretAccessKey]) expect(lines.join('\n')).not.toContain(secret)
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

import { request } from 'node:https'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { sandboxCommand } from '../../src/cli/sandbox.js'
import { createSwrClient, type SwrClient } from '../../src/index.js'
import { createCertificate } from '../support/certificate.js'
import { command, endCommands, rejectionOf } from '../support/command.js'

const certificate = createCertificate()
const skipNote = certificate ? '' : ' (skipped: openssl is not installed)'
afterEach(endCommands)
afterAll(() => certificate?.remove())

/** Starts a sandbox with options and returns a client for one of its users. */
async function start(
  options: readonly string[],
  accessKeyId = 'SANDBOXDEMOAK',
  secretAccessKey = 'sandbox-demo-sk',
): Promise<SwrClient> {
  const { waitFor } = command('sandbox', '--port', '0', ...options)
  const [, endpoint = ''] = await waitFor(/management API: (http:\/\/127\.0\.0\.1:\d+)/)
  return createSwrClient({ endpoint, credentials: { accessKeyId, secretAccessKey } })
}

describe('huaweicloud-swr sandbox --user', () => {
  it('adds users without rights, who have an access key and are found by name', async () => {
    const users = ['--user', 'alice', '--user', 'partner/bob']
    const alice = await start(users, 'SANDBOXDEMOALICEAK', 'sandbox-demo-alice-sk')
    expect(await alice.listNamespaces()).toEqual({ namespaces: [] })
    const { endpoint } = alice
    const bob = { accessKeyId: 'SANDBOXPARTNERBOBAK', secretAccessKey: 'sandbox-partner-bob-sk' }
    const [account] = (await createSwrClient({ endpoint, credentials: bob }).keystoneListAuthDomains()).domains ?? []
    expect(account?.name).toBe('partner')
    const admin = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
    const { users: found } = await createSwrClient({ endpoint, credentials: admin }).keystoneListUsers({ name: 'alice' })
    expect(found).toHaveLength(1)
  })

  it.each([
    [['--user', 'admin'], '--user admin: user admin already exists in account demo'],
    [['--user', 'bob', '--user', 'demo/bob'], '--user demo/bob: user bob already exists in account demo'],
    [['--seed', 'demo', '--user', 'user01'], '--user user01: user user01 already exists in account demo'],
    [['--user', 'other/bill'], "--user other/bill: account other doesn't exist. Use demo or partner"],
  ])('rejects users that cannot be added: %j', async (args, message) => {
    expect(await rejectionOf(sandboxCommand, ['--port', '0', ...args])).toContain(message)
  })

  it('adds users whose names differ only in punctuation or in case', async () => {
    const names = ['a-b', 'a.b', 'A-B', '团队', '小组']
    const { endpoint } = await start(names.flatMap(name => ['--user', name]))
    const state = await (await fetch(`${endpoint}/_sandbox/state`)).json()
    const users: { name: string; accessKeys: string[] }[] = state.accounts[0].users
    expect(users.map(({ name }) => name)).toEqual(['admin', ...names])
    expect(new Set(users.flatMap(({ accessKeys }) => accessKeys)).size).toBe(names.length + 1)
  })

  it('adds users beside those of the demo data, who survive a reset', async () => {
    const admin = await start(['--seed', 'demo', '--user', 'alice'])
    await fetch(`${admin.endpoint}/_sandbox/reset`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    })
    const { users } = await admin.keystoneListUsers()
    expect(users?.map(({ name }) => name)).toEqual(['admin', 'dev-lead', 'user01', 'alice'])
  })
})

describe('huaweicloud-swr sandbox --region', () => {
  it('adds a project for each region to the accounts, and the first region is the default', async () => {
    const client = await start([
      '--region',
      'cn-north-4',
      '--region',
      'cn-south-1=south.test',
      '--registry',
      'registry.{region}.test',
    ])
    expect((await client.keystoneListProjects()).projects?.map(({ name }) => name)).toEqual(['cn-north-4', 'cn-south-1'])
    expect((await client.createSecret()).registry).toBe('registry.cn-north-4.test')
    const { catalog } = await client.keystoneShowCatalog()
    expect(catalog?.find(({ type }) => type === 'swrv2')?.endpoints?.map(({ url }) => url)).toEqual([
      `${client.endpoint}/v2`,
      `${client.endpoint.replace('127.0.0.1', 'south.test')}/v2`,
    ])
  })

  it('is joined by sub-projects with --project', async () => {
    const client = await start(['--project', 'my-kualalumpur-1_team'])
    const names = (await client.keystoneListProjects()).projects?.map(({ name }) => name)
    expect(names).toEqual(['my-kualalumpur-1', 'cn-east-3', 'my-kualalumpur-1_team'])
    const login = await client.createSecret({ projectname: 'my-kualalumpur-1_team' })
    expect(login.username).toMatch(/^my-kualalumpur-1_team@/)
    expect(login.registry).toBe(new URL(client.endpoint).host)
  })

  it('is the project of the example that the command prints', async () => {
    const { waitFor } = command('sandbox', '--port', '0', '--region', 'cn-north-4')
    await waitFor(/"project":\{"name":"cn-north-4"\}/)
  })
})

describe.skipIf(!certificate)(`huaweicloud-swr sandbox --tls-cert${skipNote}`, () => {
  const { certFile = '', keyFile = '', cert = '' } = certificate ?? {}

  it('serves https, and prints an example that trusts the certificate', async () => {
    const { waitFor, output } = command('sandbox', '--port', '0', '--tls-cert', certFile, '--tls-key', keyFile)
    const [, url = ''] = await waitFor(/management API: (https:\/\/127\.0\.0\.1:\d+)/)
    await waitFor(/curl --cacert \S+cert\.pem -H "X-Auth-Token/)
    const status = await new Promise((resolve, reject) => {
      const outgoing = request(`${url}/v3`, { ca: cert, agent: false }, incoming => {
        incoming.resume()
        resolve(incoming.statusCode)
      })
      outgoing.on('error', reject).end()
    })
    expect(status).toBe(200)
    expect(output()).not.toContain('PRIVATE KEY')
  })

  it('fails when the key is not in its file', async () => {
    const { ended, output } = command('sandbox', '--port', '0', '--tls-cert', certFile, '--tls-key', certFile)
    expect(await ended).toBe(2)
    expect(output()).toMatch(/--tls-cert, --tls-key: The TLS certificate or its key is invalid: .*PEM/)
    expect(output()).not.toMatch(/\n\s+at /)
  })
})

it.each([
  [['--tls-cert', 'cert.pem'], /--tls-cert requires --tls-key as well/],
  [['--tls-key', 'key.pem'], /--tls-key requires --tls-cert as well/],
  [['--tls-cert', 'nowhere.pem', '--tls-key', 'nowhere.pem'], /--tls-cert: can't read nowhere\.pem: the file doesn't exist/],
  [['--user', 'nobody/alice'], /account nobody doesn't exist/],
  [['--user='], /--user requires a name/],
  [['--region', 'Not_A_Region'], /--region\[0\]\.name must be a string/],
  [['--region', 'a', '--region', 'a'], /--region\[1\] repeats a/],
  [['--registry', 'a/b'], /--registry must be a host/],
  [['--project', 'a b'], /--project\[0\] must be a string/],
  [['--project', 'my-kualalumpur-1'], /duplicate project my-kualalumpur-1/],
])('huaweicloud-swr sandbox rejects %j with a message', async (args, message) => {
  expect(await rejectionOf(sandboxCommand, ['--port', '0', ...args])).toMatch(message)
})

describe('huaweicloud-swr sandbox --allow-origin', () => {
  it('allows pages of these origins to call the sandbox, and no others', async () => {
    const [first, second] = ['http://127.0.0.1:4011', 'https://docs.example']
    const { endpoint } = await start(['--allow-origin', first, '--allow-origin', second])
    const allowed = async (origin: string): Promise<string | null> =>
      (await fetch(`${endpoint}/v3`, { headers: { Origin: origin } })).headers.get('access-control-allow-origin')
    expect(await Promise.all([first, second, 'http://127.0.0.1:1'].map(allowed))).toEqual([first, second, null])
  })

  it("rejects a value that isn't an origin, with an example", async () => {
    expect(await rejectionOf(sandboxCommand, ['--port', '0', '--allow-origin', 'localhost:4011/docs'])).toMatch(
      /^--allow-origin is invalid\. "localhost:4011\/docs" isn't an origin\. Write .*http:\/\/127\.0\.0\.1:4011\.$/,
    )
  })
})

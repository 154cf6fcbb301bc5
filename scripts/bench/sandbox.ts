import { fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { createSwrClient } from '../../src/index.js'
import { freePort } from '../../src/mock/free-port.js'
import { startPrism } from '../../src/mock/prism.js'
import { bundlePath } from '../../src/openapi/bundle.js'
import { createSandbox, type Seed } from '../../src/sandbox/index.js'
import { requestsPerSecond } from './load.js'
import { callsPerSecond, median, microseconds } from './measure.js'
import type { Table } from './table.js'

const path = '/v2/manage/namespaces/group/repos/team%24app'
const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
const small: Seed = { namespaces: [{ namespace: 'group', repositories: [{ repository: 'team/app' }] }] }

const accounts = ['demo', 'partner'].map(name => ({
  name,
  users: ['admin', 'dev'].map(user => ({
    name: user,
    password: 'sandbox',
    administrator: user === 'admin',
    accessKeys: user === 'admin' && name === 'demo' ? [{ id: key.accessKeyId, secret: key.secretAccessKey }] : [],
  })),
}))
const access_domains = [{ access_domain: 'partner' }]

/** A seed with repositories in several organizations, all shared with `partner`. */
function largeSeed(organizations: number, perOrganization: number): Seed {
  return {
    namespaces: Array.from({ length: organizations }, (_, number) => ({
      namespace: `org${number}x`,
      repositories: Array.from({ length: perOrganization }, (_, index) => ({ repository: `app${index}`, access_domains })),
    })),
  }
}

/** Measures the sandbox: over HTTP beside Prism and a bare server, in process, and with many repositories. */
export async function benchSandbox(table: Table): Promise<void> {
  const { section, row } = table
  section('Sandbox, showRepository over HTTP with 16 connections (median of 5)', 'requests/s', 'of Prism', 'of bare')
  const { server: sandbox, milliseconds: sandboxStart } = await startRepeatedly(startSandbox)
  const { server: prism, milliseconds: prismStart } = await startRepeatedly(port => startPrism(bundlePath('yaml'), port))
  const endpoint = sandbox.url
  const swr = createSwrClient({ endpoint, credentials: key })
  await swr.createNamespace({ namespace: 'group' })
  await swr.createRepo({ namespace: 'group', repository: 'team/app', is_public: false })
  const token = await tokenOf(endpoint)
  const bare = fork(new URL('server.js', import.meta.url))
  const barePort = await new Promise<number>(resolve => bare.once('message', message => resolve(Number(message))))
  const targets = new Map([
    ['bare node:http server', `http://127.0.0.1:${barePort}`],
    ['sandbox', endpoint],
    ['Prism', prism.url],
  ])
  const measured = new Map([...targets.keys()].map(name => [name, [] as number[]]))
  for (let round = 0; round < 6; round += 1) {
    for (const [name, base] of targets) {
      const rate = await requestsPerSecond(base + path, { 'x-auth-token': token }, 16, 1500)
      // The first round warms the servers up.
      if (round > 0) measured.get(name)?.push(rate)
    }
  }
  const rates = new Map([...measured].map(([name, values]) => [name, median(values)]))
  const rate = (name: string): number => rates.get(name) ?? Number.NaN
  for (const [name, value] of rates) {
    row(name, value.toFixed(0), (value / rate('Prism')).toFixed(1), (value / rate('bare node:http server')).toFixed(2))
  }
  section('From start to first response (median of 5)', 'ms')
  row('sandbox', sandboxStart.toFixed(0))
  row('Prism', prismStart.toFixed(0))
  section('Memory of the sandbox afterwards', 'MB resident')
  row('sandbox', residentMegabytes(sandbox.pid))
  await prism.stop()
  bare.disconnect()
  await sandbox.stop()
  await inProcess(table)
  await manyRepositories(table)
}

/** A server in a process of its own. */
interface Started {
  url: string
  stop: () => Promise<void>
}

/** Starts a server five times and keeps the last one running. The time is the median until the first response. */
async function startRepeatedly<Server extends Started>(
  start: (port: number) => Promise<Server>,
): Promise<{ server: Server; milliseconds: number }> {
  const times: number[] = []
  for (;;) {
    const port = await freePort()
    const started = performance.now()
    const server = await start(port)
    await waitForResponse(`${server.url}/v2`)
    times.push(performance.now() - started)
    if (times.length === 5) return { server, milliseconds: median(times) }
    await server.stop()
  }
}

async function startSandbox(port: number): Promise<Started & { pid: number | undefined }> {
  const child = spawn(process.execPath, ['dist/cli/index.js', 'sandbox', '--port', String(port), '--quiet'], {
    stdio: 'ignore',
  })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const stop = (): Promise<void> => {
    child.kill()
    return ended
  }
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop }
}

async function inProcess({ section, row }: Table): Promise<void> {
  section('Sandbox in process (median of 5)', 'calls/s')
  const sandbox = createSandbox({ seed: small })
  const token = await tokenOf('http://sandbox', sandbox.fetch)
  const hono = new Hono().get('/v2/manage/namespaces/:namespace/repos/:repository', context =>
    context.json({ name: context.req.param('repository') }),
  )
  const headers = { 'x-auth-token': token }
  const rates = await callsPerSecond(
    [
      { name: 'a bare Hono route', run: async () => hono.fetch(new Request(`http://sandbox${path}`, { headers })) },
      { name: 'sandbox.fetch', run: () => sandbox.fetch(new Request(`http://sandbox${path}`, { headers })) },
    ],
    5,
    1000,
    1,
  )
  for (const [name, value] of rates) row(name, value.toFixed(0))
}

/** The measured lists. `#` becomes a new number in each request, so that the sandbox can't reuse a result. */
const lists: readonly { name: string; path: string; filter: string; partner?: true; before?: true }[] = [
  { name: 'organization', path: 'repos', filter: 'namespace::org7x' },
  { name: 'name', path: 'repos', filter: 'name::app5' },
  { name: 'name, first page', path: 'repos', filter: 'name::app5#' },
  { name: 'category, sorted by name', path: 'repos', filter: 'category::other|order_column::name|order_type::desc' },
  { name: 'organization and name, first page', path: 'repos', filter: 'namespace::org7x|name::#' },
  { name: 'no filter, a permission change before each', path: 'repos', filter: 'center::self', before: true },
  { name: 'name, a permission change before each', path: 'repos', filter: 'name::app5', before: true },
  { name: 'shared, thirdparty', path: 'shared-repositories', filter: 'center::thirdparty', partner: true },
  {
    name: 'shared, thirdparty and name, first page',
    path: 'shared-repositories',
    filter: 'center::thirdparty|name::#',
    partner: true,
  },
  { name: 'shared, self', path: 'shared-repositories', filter: 'center::self' },
  { name: 'shared, self and organization', path: 'shared-repositories', filter: 'center::self|namespace::org7x' },
  { name: 'visible organizations, by name', path: 'namespaces', filter: 'mode::visible|namespace::org7x', partner: true },
  { name: 'visible organizations, all', path: 'namespaces', filter: 'mode::visible', partner: true },
]

async function manyRepositories({ section, row }: Table): Promise<void> {
  section('A page of 10, microseconds by number of repositories (median of 5 × 100)', '1,000', '100,000', 'factor')
  const measurers = [await listMeasurer(largeSeed(10, 100)), await listMeasurer(largeSeed(1000, 100))]
  for (const list of lists) {
    const times: number[] = []
    for (const measure of measurers) times.push(await measure(list))
    const [few = Number.NaN, many = Number.NaN] = times
    row(list.name, few.toFixed(0), many.toFixed(0), (many / few).toFixed(1))
  }
}

/** Creates a sandbox and returns a function that measures a list. */
async function listMeasurer(seed: Seed): Promise<(list: (typeof lists)[number]) => Promise<number>> {
  const sandbox = createSandbox({ seed, accounts: [...accounts] })
  const [demo, partner] = [
    await tokenOf('http://sandbox', sandbox.fetch),
    await tokenOf('http://sandbox', sandbox.fetch, 'partner'),
  ]
  const dev = sandbox.state().accounts[0]?.users.find(({ name }) => name === 'dev')
  let [number, grants] = [0, 0]
  const grant = (): Promise<Response> => {
    const init = {
      method: grants++ === 0 ? 'POST' : 'PATCH',
      headers: { 'x-auth-token': demo, 'content-type': 'application/json' },
      body: JSON.stringify([{ user_id: dev?.id, user_name: 'dev', auth: 1 }]),
    }
    return sandbox.fetch(new Request('http://sandbox/v2/manage/namespaces/org7x/access', init))
  }
  return ({ path, filter, partner: byPartner, before }) => {
    const page = path === 'namespaces' ? '' : '|limit::10|offset::20'
    const headers = { 'x-auth-token': byPartner ? partner : demo }
    return microseconds(
      async () => {
        if (before) await grant()
        const encoded = encodeURIComponent(`${filter.replace('#', String(number++))}${page}`)
        const response = await sandbox.fetch(new Request(`http://sandbox/v2/manage/${path}?filter=${encoded}`, { headers }))
        if (response.status !== 200) throw new Error(`${filter} responded ${response.status}: ${await response.text()}`)
      },
      100,
      5,
    )
  }
}

async function waitForResponse(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url)
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 3))
    }
  }
}

async function tokenOf(
  endpoint: string,
  customFetch?: (request: Request) => Promise<Response>,
  account = 'demo',
): Promise<string> {
  const swr = createSwrClient({ endpoint, credentials: key, ...(customFetch ? { fetch: customFetch } : {}) })
  const user = { name: 'admin', password: 'sandbox', domain: { name: account } }
  const scope = { project: { name: 'my-kualalumpur-1' } }
  const auth = { identity: { methods: ['password' as const], password: { user } }, scope }
  const { response } = await swr.keystoneCreateUserTokenByPassword({ auth }).withResponse()
  return response.headers.get('x-subject-token') ?? ''
}

/** The resident memory of a process, on Linux. */
function residentMegabytes(pid: number | undefined): string {
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    return (kilobytes / 1024).toFixed(0)
  } catch {
    return 'unknown'
  }
}

import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { createSwrClient } from '../../src/index.js'
import { freePort } from '../../src/mock/free-port.js'
import { startPrism } from '../../src/mock/prism.js'
import { createSandbox, type Seed } from '../../src/sandbox/index.js'
import { callsPerSecond, interleave, microseconds } from './measure.js'
import { key, requestsPerSecond, type Server, startBareServer, startSandbox, waitForResponse } from './servers.js'
import type { Table } from './table.js'

const path = '/v2/manage/namespaces/group/repos/team%24app'
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
  const [bare, sandbox, prism] = [await startBareServer(), await startSandbox(), await startMock()]
  const swr = createSwrClient({ endpoint: sandbox.url, credentials: key })
  await swr.createNamespace({ namespace: 'group' })
  await swr.createRepo({ namespace: 'group', repository: 'team/app', is_public: false })
  const headers = { 'x-auth-token': await requestToken(fetch, sandbox.url) }
  const targets = [
    { name: 'bare node:http server', url: bare.url },
    { name: 'sandbox', url: sandbox.url },
    { name: 'Prism', url: prism.url },
  ]
  const rates = await interleave(targets, 5, async ({ url }) => [await requestsPerSecond(url + path, headers, 16, 1500)])
  const rate = (name: string): number => rates.get(name)?.[0] ?? Number.NaN
  for (const { name } of targets)
    row(
      name,
      rate(name).toFixed(0),
      (rate(name) / rate('Prism')).toFixed(1),
      (rate(name) / rate('bare node:http server')).toFixed(2),
    )
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${sandbox.pid}/status`, 'utf8')) ?? []
  for (const { stop } of [bare, sandbox, prism]) await stop()
  section('From start to first response (median of 5)', 'ms')
  const programs = [
    { name: 'sandbox', start: startSandbox },
    { name: 'Prism', start: startMock },
  ]
  const startTimes = await interleave(programs, 5, async ({ start }) => {
    const started = performance.now()
    const { stop } = await start()
    const milliseconds = performance.now() - started
    await stop()
    return [milliseconds]
  })
  for (const [name, [milliseconds]] of startTimes) row(name, milliseconds?.toFixed(0) ?? '')
  section('Memory of the sandbox afterwards', 'MB resident')
  row('sandbox', (Number(kilobytes) / 1024).toFixed(0))
  await inProcess(table)
  await manyRepositories(table)
}

async function startMock(): Promise<Pick<Server, 'url' | 'stop'>> {
  const prism = await startPrism(await freePort())
  await waitForResponse(prism.url)
  return prism
}

async function inProcess({ section, row }: Table): Promise<void> {
  section('Sandbox in process (median of 5)', 'calls/s')
  const sandbox = createSandbox({ seed: small })
  const hono = new Hono().get('/v2/manage/namespaces/:namespace/repos/:repository', context =>
    context.json({ name: context.req.param('repository') }),
  )
  const init = { headers: { 'x-auth-token': await requestToken(sandbox.fetch) } }
  const subjects = [
    { name: 'a bare Hono route', run: async () => hono.request(path, init) },
    { name: 'sandbox.fetch', run: () => sandbox.fetch(`http://sandbox${path}`, init) },
  ]
  const rates = await interleave(subjects, 5, async ({ run }) => [await callsPerSecond(run, 1, { duration: 1000 })])
  for (const [name, [rate]] of rates) row(name, rate?.toFixed(0) ?? '')
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
  const { fetch, state } = createSandbox({ seed, accounts: [...accounts] })
  const [demo, partner] = [await requestToken(fetch), await requestToken(fetch, 'http://sandbox', 'partner')]
  const dev = state().accounts[0]?.users.find(({ name }) => name === 'dev')
  let [number, grants] = [0, 0]
  const grant = (): Promise<Response> =>
    fetch('http://sandbox/v2/manage/namespaces/org7x/access', {
      method: grants++ === 0 ? 'POST' : 'PATCH',
      headers: { 'x-auth-token': demo, 'content-type': 'application/json' },
      body: JSON.stringify([{ user_id: dev?.id, user_name: 'dev', auth: 1 }]),
    })
  return ({ path, filter, partner: byPartner, before }) => {
    const page = path === 'namespaces' ? '' : '|limit::10|offset::20'
    const headers = { 'x-auth-token': byPartner ? partner : demo }
    return microseconds(
      async () => {
        if (before) await grant()
        const encoded = encodeURIComponent(`${filter.replace('#', String(number++))}${page}`)
        const response = await fetch(`http://sandbox/v2/manage/${path}?filter=${encoded}`, { headers })
        if (response.status !== 200) throw new Error(`${filter} responded ${response.status}: ${await response.text()}`)
      },
      100,
      5,
    )
  }
}

/** Returns a token of an account's administrator. */
async function requestToken(send: typeof fetch, endpoint = 'http://sandbox', account = 'demo'): Promise<string> {
  const user = { name: 'admin', password: 'sandbox', domain: { name: account } }
  const scope = { project: { name: 'my-kualalumpur-1' } }
  const auth = { identity: { methods: ['password' as const], password: { user } }, scope }
  const swr = createSwrClient({ endpoint, credentials: key, fetch: send })
  const { response } = await swr.keystoneCreateUserTokenByPassword({ auth }).withResponse()
  return response.headers.get('x-subject-token') ?? ''
}

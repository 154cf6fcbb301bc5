import { type ChildProcess, fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { freePort } from '../../src/cli/port.js'
import { startPrism } from '../../src/cli/prism.js'
import { createSwrClient } from '../../src/index.js'
import { createSandbox, type Seed } from '../../src/sandbox/index.js'
import { requestsPerSecond } from './load.js'
import { callsPerSecond, median, microseconds } from './measure.js'

type Row = (name: string, ...cells: string[]) => void

const path = '/v2/manage/namespaces/group/repos/team%24app'
const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
const small: Seed = { namespaces: [{ namespace: 'group', repositories: [{ repository: 'team/app' }] }] }

/** A registry of this many repositories in so many organizations. */
function registry(organizations: number, each: number): Seed {
  return {
    namespaces: Array.from({ length: organizations }, (_, number) => ({
      namespace: `org${number}`,
      repositories: Array.from({ length: each }, (_, index) => ({ repository: `app${index}` })),
    })),
  }
}

/** The sandbox beside Prism and beside a bare server: over HTTP, in process, and with many repositories. */
export async function benchSandbox(row: Row): Promise<void> {
  console.log('\nSandbox, showRepository over HTTP with 16 connections (median of 5)')
  row('', 'requests/s', 'of Prism', 'of bare')
  const started: ChildProcess[] = []
  const first: number[] = []
  let port = 0
  for (let run = 0; run < 5; run += 1) {
    for (const child of started.splice(0)) child.kill()
    port = await freePort()
    const begun = performance.now()
    const child = spawn(process.execPath, ['dist/cli/index.js', 'sandbox', '--port', String(port), '--quiet'], {
      stdio: 'ignore',
    })
    started.push(child)
    await answered(`http://127.0.0.1:${port}/v2`)
    first.push(performance.now() - begun)
  }
  const endpoint = `http://127.0.0.1:${port}`
  const swr = createSwrClient({ endpoint, credentials: key })
  await swr.createNamespace({ namespace: 'group' })
  await swr.createRepo({ namespace: 'group', repository: 'team/app', is_public: false })
  const token = await tokenOf(endpoint)
  const begun = performance.now()
  const prism = await startPrism('generated/openapi.yaml', await freePort())
  await answered(`${prism.url}/v2`)
  const prismFirst = performance.now() - begun
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
      const found = await requestsPerSecond(base + path, { 'x-auth-token': token }, 16, 1500)
      // The first round warms the servers up.
      if (round > 0) measured.get(name)?.push(found)
    }
  }
  const rates = new Map([...measured].map(([name, values]) => [name, median(values)]))
  const rate = (name: string): number => rates.get(name) ?? Number.NaN
  for (const [name, value] of rates) {
    row(name, value.toFixed(0), (value / rate('Prism')).toFixed(1), (value / rate('bare node:http server')).toFixed(2))
  }
  row('start to first answer, ms: sandbox', median(first).toFixed(0))
  row('start to first answer, ms: Prism', prismFirst.toFixed(0))
  row('sandbox, resident after this, MB', resident(started[0]?.pid))
  await prism.stop()
  bare.disconnect()
  for (const child of started) child.kill()
  await inProcess(row)
  await manyRepositories(row)
}

async function inProcess(row: Row): Promise<void> {
  console.log('\nSandbox in process, calls per second (median of 5)')
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

async function manyRepositories(row: Row): Promise<void> {
  console.log('\nA filtered page of 10, microseconds (median of 7 × 300)')
  row('', 'by org', 'by name')
  for (const [organizations, each] of [
    [10, 100],
    [1000, 100],
  ] as const) {
    const sandbox = createSandbox({ seed: registry(organizations, each), organizationQuota: organizations })
    const token = await tokenOf('http://sandbox', sandbox.fetch)
    const page = (filter: string): Promise<number> => {
      const url = `http://sandbox/v2/manage/repos?filter=${encodeURIComponent(`${filter}|limit::10|offset::20`)}`
      return microseconds(() => sandbox.fetch(new Request(url, { headers: { 'x-auth-token': token } })), 300, 7)
    }
    row(
      `${organizations * each} repositories`,
      (await page('namespace::org7')).toFixed(0),
      (await page('name::app5')).toFixed(0),
    )
  }
}

async function answered(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url)
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 3))
    }
  }
}

async function tokenOf(endpoint: string, replaced?: (request: Request) => Promise<Response>): Promise<string> {
  const swr = createSwrClient({ endpoint, credentials: key, ...(replaced ? { fetch: replaced } : {}) })
  const user = { name: 'admin', password: 'sandbox', domain: { name: 'demo' } }
  const scope = { project: { name: 'my-kualalumpur-1' } }
  const auth = { identity: { methods: ['password' as const], password: { user } }, scope }
  const { response } = await swr.keystoneCreateUserTokenByPassword({ auth }).withResponse()
  return response.headers.get('x-subject-token') ?? ''
}

/** What a process holds in memory; Linux tells. */
function resident(pid: number | undefined): string {
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    return (kilobytes / 1024).toFixed(0)
  } catch {
    return 'unknown'
  }
}

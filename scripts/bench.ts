// npm run bench: measures the client, the sandbox and the package in one run. Machines are noisy, so compare only ratios.
import { fork, spawnSync } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import createClient from 'openapi-fetch'
import type { paths } from '../generated/schema.js'
import { formatSdkDate, signRequest } from '../src/auth/signature.js'
import { createSwrClient } from '../src/index.js'
import { nodeTransport } from '../src/node.js'
import { plots } from './bench/labels.js'
import { callsPerSecond, median, microseconds, type Subject } from './bench/measure.js'
import { benchBuild, benchInstall } from './bench/package.js'
import { drawPlot } from './bench/plot.js'
import { benchRegistry } from './bench/registry.js'
import { benchSandbox } from './bench/sandbox.js'
import { benchReport, createTable } from './bench/table.js'
import { measure, portions } from './size/measure.js'

const require = createRequire(import.meta.url)
const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }

const server = fork(fileURLToPath(new URL('bench/server.js', import.meta.url)))
const port = await new Promise<number>(resolve => server.once('message', message => resolve(Number(message))))
const endpoint = `http://127.0.0.1:${port}`
const repository = { namespace: 'group', repository: 'team/app' }
const url = `${endpoint}/v2/manage/namespaces/group/repos/team%24app`

/** The vendor's client. */
function vendorClient(): { showRepository: (request: unknown) => Promise<unknown> } {
  const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core')
  const { SwrClient } = require('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')
  const credentials = new BasicCredentials().withAk(key.accessKeyId).withSk(key.secretAccessKey).withProjectId('project')
  return SwrClient.newBuilder().withCredential(credentials).withEndpoint(endpoint).build()
}

const { ShowRepositoryRequest } = require('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')
const vendor = vendorClient()
const plain = createClient<paths>({ baseUrl: endpoint, headers: { 'X-Auth-Token': 'token' } })
const byToken = createSwrClient({ endpoint, credentials: { token: 'token' } })
const byNode = createSwrClient({ endpoint, credentials: key, transport: nodeTransport() })
const byKey = createSwrClient({ endpoint, credentials: key })
const subjects: Subject[] = [
  { name: 'bare fetch + json()', run: async () => (await fetch(url, { headers: { 'X-Auth-Token': 'token' } })).json() },
  {
    name: 'bare fetch + json(), with a timeout',
    run: async () => {
      const controller = new AbortController()
      const timer = setTimeout(() => controller.abort(), 30_000)
      const response = await fetch(url, { headers: { 'X-Auth-Token': 'token' }, signal: controller.signal })
      const repository = await response.json()
      clearTimeout(timer)
      return repository
    },
  },
  {
    name: 'openapi-fetch',
    run: () =>
      plain.GET('/v2/manage/namespaces/{namespace}/repos/{repository}', {
        params: { path: { namespace: 'group', repository: 'team$app' } },
      }),
  },
  { name: 'this client, token', run: () => byToken.showRepository(repository) },
  { name: 'this client, access key', run: () => byKey.showRepository(repository) },
  { name: 'this client, access key, nodeTransport', run: () => byNode.showRepository(repository) },
  {
    name: 'vendor SDK, access key',
    run: () => vendor.showRepository(new ShowRepositoryRequest().withNamespace('group').withRepository('team$app')),
  },
]

const table = createTable(line => console.log(line))
const { section, row } = table

section('Calls, 16 in flight, against a local keep-alive server (median of 7)', 'calls/s', 'of fetch', 'of SDK')
const rates = await callsPerSecond(subjects, 7, 700, 16)
const rate = (name: string): number => rates.get(name) ?? Number.NaN
for (const [name, value] of rates) {
  row(
    name,
    value.toFixed(0),
    (value / rate('bare fetch + json()')).toFixed(2),
    (value / rate('vendor SDK, access key')).toFixed(2),
  )
}

section('Signing one request (median of 7 × 20,000)', 'microseconds')
const headers = { host: `127.0.0.1:${port}`, 'x-sdk-date': formatSdkDate(Date.now()) }
const text = 'x'.repeat(200)
const baseline = await microseconds(
  () => {
    createHash('sha256').update(text).digest('hex')
    createHmac('sha256', 'SK').update(text).digest('hex')
  },
  20_000,
  7,
)
row('one hash and one HMAC only', baseline.toFixed(1))
row('this client', (await microseconds(() => signRequest({ method: 'GET', url, headers }, key), 20_000, 7)).toFixed(1))

section('Listing 100,000 repositories, 1,000 per page', 'MB')
const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}
const before = heap()
let peak = 0
let count = 0
for await (const _ of byToken.listReposDetails({ limit: 1000, offset: 0 })) {
  count += 1
  if (count % 10_000 === 0) peak = Math.max(peak, heap() - before)
}
if (count !== 100_000) throw new Error(`The list has ${count} repositories instead of 100,000.`)
row('peak heap growth', peak.toFixed(1))

section('Import time beyond an empty module (median of 9)', 'ms')
const importTime = (code: string): number => {
  const started = performance.now()
  spawnSync(process.execPath, ['--input-type=module', '-e', code])
  return performance.now() - started
}
const imported = ['', pathToFileURL('dist/index.js').href, '@huaweicloud/huaweicloud-sdk-swr/v2/public-api.js']
// Alternating, so that noise affects all of them.
const runs = Array.from({ length: 9 }, () => imported.map(name => importTime(name && `import ${JSON.stringify(name)}`)))
const beyondEmpty = (index: number): string =>
  (median(runs.map(times => times[index] ?? Number.NaN)) - median(runs.map(([empty = 0]) => empty))).toFixed(0)
row('this client', beyondEmpty(1))
row('vendor SDK', beyondEmpty(2))

section('The client for a browser, minified and compressed', 'bytes')
for (const portion of portions) row(portion.name, String(await measure(portion, process.cwd())))
server.disconnect()
await benchSandbox(table)
await benchRegistry(table)
benchInstall(table)
benchBuild(table)
writeFileSync('bench.json', `${JSON.stringify(benchReport(table.sections), null, 2)}\n`)
for (const { file, title, translate } of plots) writeFileSync(file, drawPlot(table.sections, title, translate))
console.log(`\nWrote bench.json, ${plots.map(({ file }) => file).join(' and ')}.`)

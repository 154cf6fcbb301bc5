// npm run bench: measures the client, the sandbox and the package in one run. Machines are noisy, so compare only ratios.
// npm run bench -- client: measures only the client, and keeps the other results.
import { spawnSync } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import createClient from 'openapi-fetch'
import type { paths } from '../generated/schema.js'
import { formatSdkDate, signRequest } from '../src/auth/signature.js'
import { callsPerSecond, interleave, microseconds, type Subject } from './bench/measure.js'
import { benchBuild, benchInstall } from './bench/package.js'
import { benchRegistry } from './bench/registry.js'
import { benchSandbox } from './bench/sandbox.js'
import { key, startBareServer } from './bench/servers.js'
import { createTable } from './bench/table.js'
import { writeResults } from './bench/write-results.js'
import { measure, portions, withProject } from './size/measure.js'

// As it is installed: the runner of this script makes functions slower that it compiles.
const load = async <Module>(name: string): Promise<Module> => import(pathToFileURL(`dist/${name}.js`).href)
const { createSwrClient } = await load<typeof import('../src/index.js')>('index')
const { nodeTransport } = await load<typeof import('../src/node.js')>('node')

const onlyClient = process.argv[2] === 'client'
const require = createRequire(import.meta.url)
const server = await startBareServer()
const endpoint = server.url
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
const rates = await interleave(subjects, 7, async ({ run }) => [await callsPerSecond(run, 16, { duration: 700 })])
const rate = (name: string): number => rates.get(name)?.[0] ?? Number.NaN
for (const { name } of subjects)
  row(
    name,
    rate(name).toFixed(0),
    (rate(name) / rate('bare fetch + json()')).toFixed(2),
    (rate(name) / rate('vendor SDK, access key')).toFixed(2),
  )

section('Signing one request (median of 7 × 20,000)', 'microseconds')
const headers = { host: new URL(url).host, 'x-sdk-date': formatSdkDate(Date.now()) }
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

section('Import time beyond an empty module, of the processor (median of 9)', 'ms')
const imports = [
  { name: 'an empty module', code: '' },
  { name: 'this client', code: `import ${JSON.stringify(pathToFileURL('dist/index.js').href)}` },
  { name: 'vendor SDK', code: "import '@huaweicloud/huaweicloud-sdk-swr/v2/public-api.js'" },
]
// The processor's time: the time that passes depends on what else the computer does.
const printTime = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)'
const times = await interleave(imports, 9, ({ code }) => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', `${code}\n${printTime}`], { encoding: 'utf8' })
  return [Number(stdout)]
})
const [empty = Number.NaN, ...others] = imports.map(({ name }) => times.get(name)?.[0] ?? Number.NaN)
for (const [index, time] of others.entries()) row(imports[index + 1]?.name ?? '', (time - empty).toFixed(0))

section('The client for a browser, minified and compressed', 'bytes')
await withProject(process.cwd(), async project => {
  for (const portion of portions) row(portion.name, String(await measure(portion, project)))
})
server.stop()
if (!onlyClient) {
  await benchSandbox(table)
  await benchRegistry(table)
  benchInstall(table)
  await benchBuild(table)
}
writeResults(table.sections, onlyClient)
console.log('\nWrote scripts/bench/results.json and the results in scripts/bench/README.md.')

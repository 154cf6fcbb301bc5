import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSwrClient } from '../../src/index.js'
import { interleave } from './measure.js'
import { manifestOf, registryLogin, tinyImages } from './registry-load.js'
import { memoryAdded } from './registry-memory.js'
import { key, type Server, startSandbox, startServer } from './servers.js'
import type { Table } from './table.js'

/** Measures the sandbox's registry beside CNCF Distribution (Debian's `docker-registry`), where that is installed. */
export async function benchRegistry({ section, row }: Table): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-bench-'))
  const targets: (Server & { name: string })[] = []
  try {
    targets.push({ name: 'registry in memory', ...(await startSandbox()) })
    targets.push({
      name: 'registry in a folder',
      ...(await startSandbox('--registry-folder', join(folder, 'layers'))),
    })
    for (const { url } of targets)
      await createSwrClient({ endpoint: url, credentials: key }).createNamespace({ namespace: 'bench' })
    if (isInstalled('docker-registry')) targets.push({ name: 'Distribution', ...(await startDistribution(folder)) })
    section('Registry, 500 tiny images, 8 workers (median of 3)', 'pushes/s', 'pulls/s', 'last by first 50')
    for (const [name, [pushes, pulls, growth]] of await interleave(targets, 3, ({ url }) => tinyImages(url, 500, 8)))
      row(name, pushes?.toFixed(0) ?? '', pulls?.toFixed(0) ?? '', growth?.toFixed(2) ?? '')
    if (!isInstalled('docker-registry')) row('Distribution', 'not installed')
    section('Registry, 100 MB with skopeo (median of 5)', 'ms to push', 'ms to pull')
    if (!isInstalled('skopeo')) return row('skopeo', 'not installed')
    for (const [name, times] of await interleave(targets, 5, ({ url }) => copyLargeImage(url, folder)))
      row(name, ...times.map(time => time.toFixed(0)))
    await benchMemory({ section, row }, folder)
  } finally {
    for (const { stop } of targets) stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Measures what layers add to the memory of the sandbox: four in memory, and one of 1 GiB in a folder. */
async function benchMemory({ section, row }: Pick<Table, 'section' | 'row'>, folder: string): Promise<void> {
  section('Registry, memory that pushed layers add', 'MB pushed', 'MB added', 'of pushed')
  const runs: readonly (readonly [name: string, layers: readonly number[], args: readonly string[]])[] = [
    ['registry in memory', [100, 100, 100, 100], []],
    ['registry in a folder', [1024], ['--registry-folder', join(folder, 'memory')]],
  ]
  for (const [name, layers, args] of runs) {
    const server = await startSandbox(...args)
    try {
      await createSwrClient({ endpoint: server.url, credentials: key }).createNamespace({ namespace: 'bench' })
      const added = await memoryAdded(server, layers)
      const pushed = layers.reduce((total, megabytes) => total + megabytes, 0)
      row(name, String(pushed), added.toFixed(0), (added / pushed).toFixed(2))
    } finally {
      server.stop()
    }
  }
}

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0

function startDistribution(folder: string): Promise<Server> {
  const config = join(folder, 'distribution.yml')
  return startServer('docker-registry', port => {
    const log = { level: 'error', accesslog: { disabled: true } }
    const storage = { filesystem: { rootdirectory: join(folder, 'distribution') } }
    // JSON is YAML.
    writeFileSync(config, JSON.stringify({ version: 0.1, log, storage, http: { addr: `127.0.0.1:${port}` } }))
    return ['serve', config]
  })
}

/** Pushes and pulls an image with a layer of 100 MB that no registry has. Returns the milliseconds of both. */
function copyLargeImage(url: string, folder: string): number[] {
  const [image, pulled] = [join(folder, 'image'), join(folder, 'pulled')]
  for (const name of [image, pulled]) rmSync(name, { recursive: true, force: true })
  mkdirSync(image)
  // The format of skopeo's `dir:`.
  const blobs = [randomBytes(100_000_000), Buffer.from(JSON.stringify({ os: 'linux', run: randomBytes(8).toString('hex') }))]
  const [layer = Buffer.of(), config = Buffer.of()] = blobs
  for (const blob of blobs) writeFileSync(join(image, createHash('sha256').update(blob).digest('hex')), blob)
  writeFileSync(join(image, 'version'), 'Directory Transport Version: 1.1\n')
  writeFileSync(join(image, 'manifest.json'), manifestOf(config, layer))
  const target = `docker://${new URL(url).host}/bench/large:v${randomBytes(4).toString('hex')}`
  const credentials = `${registryLogin.username}:${registryLogin.password}`
  return [
    timed(['--dest-tls-verify=false', `--dest-creds=${credentials}`, `dir:${image}`, target]),
    timed(['--src-tls-verify=false', `--src-creds=${credentials}`, target, `dir:${pulled}`]),
  ]
}

function timed(args: readonly string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync('skopeo', ['copy', '--quiet', ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`skopeo: ${stderr}`)
  return performance.now() - started
}

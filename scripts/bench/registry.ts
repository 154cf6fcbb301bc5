import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSwrClient } from '../../src/index.js'
import { freePort } from '../../src/mock/free-port.js'
import { median } from './measure.js'
import { login, type TinyImages, tinyImages } from './registry-load.js'
import type { Table } from './table.js'

const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }

interface Started {
  url: string
  stop: () => void
}

/** Measures the sandbox's registry beside CNCF Distribution (Debian's `docker-registry`), where that is installed. */
export async function benchRegistry({ section, row }: Table): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-bench-'))
  const targets = new Map<string, Started>()
  try {
    targets.set('registry in memory', await startSandbox([]))
    targets.set('registry in a folder', await startSandbox(['--registry-folder', join(folder, 'layers')]))
    if (isInstalled('docker-registry')) targets.set('Distribution', await startDistribution(folder))
    section('Registry, 500 tiny images, 8 workers (median of 3)', 'pushes/s', 'pulls/s', 'last by first 50')
    const tiny = new Map([...targets.keys()].map(name => [name, [] as TinyImages[]]))
    for (let round = 0; round < 4; round++)
      for (const [name, { url }] of targets) {
        const figures = await tinyImages(url, 500, 8)
        // The first round warms the servers up.
        if (round > 0) tiny.get(name)?.push(figures)
      }
    for (const [name, figures] of tiny)
      row(
        name,
        median(figures.map(({ pushesPerSecond }) => pushesPerSecond)).toFixed(0),
        median(figures.map(({ pullsPerSecond }) => pullsPerSecond)).toFixed(0),
        median(figures.map(({ growth }) => growth)).toFixed(2),
      )
    if (!targets.has('Distribution')) row('Distribution', 'not installed')
    section('Registry, 100 MB with skopeo (median of 5)', 'ms to push', 'ms to pull')
    if (isInstalled('skopeo')) copyLargeImages(targets, folder, row)
    else row('skopeo', 'not installed')
  } finally {
    for (const { stop } of targets.values()) stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0

async function startSandbox(args: readonly string[]): Promise<Started> {
  const port = await freePort()
  const server = await start(
    process.execPath,
    ['dist/cli/index.js', 'sandbox', '--port', String(port), '--quiet', ...args],
    port,
  )
  await createSwrClient({ endpoint: server.url, credentials: key }).createNamespace({ namespace: 'bench' })
  return server
}

async function startDistribution(folder: string): Promise<Started> {
  const port = await freePort()
  const config = join(folder, 'distribution.yml')
  const root = join(folder, 'distribution')
  writeFileSync(
    config,
    `version: 0.1\nlog: { level: error, accesslog: { disabled: true } }\nstorage: { filesystem: { rootdirectory: ${root} } }\nhttp: { addr: "127.0.0.1:${port}" }\n`,
  )
  return start('docker-registry', ['serve', config], port)
}

async function start(program: string, args: readonly string[], port: number): Promise<Started> {
  const child = spawn(program, args, { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    try {
      await fetch(`${url}/v2/`)
      return { url, stop: () => child.kill() }
    } catch {
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
}

function copyLargeImages(targets: ReadonlyMap<string, Started>, folder: string, row: Table['row']): void {
  const times = new Map([...targets.keys()].map(name => [name, { push: [] as number[], pull: [] as number[] }]))
  for (let round = 0; round < 6; round++) {
    const image = join(folder, 'image')
    writeImage(image)
    for (const [name, { url }] of targets) {
      const target = `docker://${new URL(url).host}/bench/large:v${round}`
      const credentials = `${login.username}:${login.password}`
      const pulled = join(folder, 'pulled')
      rmSync(pulled, { recursive: true, force: true })
      const push = timed(['--dest-tls-verify=false', `--dest-creds=${credentials}`, `dir:${image}`, target])
      const pull = timed(['--src-tls-verify=false', `--src-creds=${credentials}`, target, `dir:${pulled}`])
      if (round === 0) continue
      times.get(name)?.push.push(push)
      times.get(name)?.pull.push(pull)
    }
  }
  for (const [name, { push, pull }] of times) row(name, median(push).toFixed(0), median(pull).toFixed(0))
}

function timed(args: readonly string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync('skopeo', ['copy', '--quiet', ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`skopeo: ${stderr}`)
  return performance.now() - started
}

/** Writes an image with a layer of 100 MB that no registry has, in the format of skopeo's `dir:`. */
function writeImage(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const write = (mediaType: string, content: Buffer): object => {
    const hex = createHash('sha256').update(content).digest('hex')
    writeFileSync(join(folder, hex), content)
    return { mediaType, digest: `sha256:${hex}`, size: content.length }
  }
  const layer = write('application/vnd.docker.image.rootfs.diff.tar.gzip', randomBytes(100_000_000))
  const content = {
    architecture: 'amd64',
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: [] },
    run: randomBytes(8).toString('hex'),
  }
  const config = write('application/vnd.docker.container.image.v1+json', Buffer.from(JSON.stringify(content)))
  const mediaType = 'application/vnd.docker.distribution.manifest.v2+json'
  writeFileSync(join(folder, 'version'), 'Directory Transport Version: 1.1\n')
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [layer] }))
}

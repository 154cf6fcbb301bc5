import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { median } from './measure.js'
import type { Table } from './table.js'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Measures the installation of this package, from its packed file, and of the vendor's SDK, from the registry. */
export function benchInstall({ section, row }: Table): void {
  section('Installing', 'packages', 'MB', 'MB on disk')
  const folder = mkdtempSync(join(tmpdir(), 'swr-bench-'))
  try {
    const packed = spawnSync(npm, ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' })
    const file = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '')
    for (const [name, specs] of [
      ['this package', [file]],
      ['vendor SDK', ['@huaweicloud/huaweicloud-sdk-swr@3.1.128', 'uuid@9.0.1']],
    ] as const) {
      const project = mkdtempSync(join(folder, 'project-'))
      writeFileSync(join(project, 'package.json'), '{"private":true}')
      const options = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', ...specs]
      const { status } = spawnSync(npm, options, { cwd: project })
      if (status !== 0) row(name, 'not installed: no registry')
      else {
        const { bytes, onDisk } = sizeOf(join(project, 'node_modules'))
        row(name, String(packagesIn(join(project, 'node_modules'))), (bytes / 1e6).toFixed(1), (onDisk / 1e6).toFixed(1))
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Measures the generation and the build of the documentation. */
export function benchBuild({ section, row }: Table): void {
  section('Building (median of 3)', 'seconds')
  for (const script of ['generate', 'docs']) {
    const times = Array.from({ length: 3 }, () => {
      const started = performance.now()
      const { status } = spawnSync(process.execPath, ['--import', 'tsx', resolve(`scripts/${script}.ts`)])
      return status === 0 ? (performance.now() - started) / 1000 : Number.NaN
    })
    row(`npm run ${script}`, median(times).toFixed(1))
  }
}

function packagesIn(folder: string): number {
  return readdirSync(folder)
    .filter(name => !name.startsWith('.'))
    .reduce((sum, name) => sum + (name.startsWith('@') ? readdirSync(join(folder, name)).length : 1), 0)
}

/** The size of a file or folder in bytes, and its size on disk, which is larger for many small files. */
function sizeOf(path: string): { bytes: number; onDisk: number } {
  const stat = statSync(path)
  const below = stat.isDirectory() ? readdirSync(path).map(name => sizeOf(join(path, name))) : []
  return {
    bytes: below.reduce((sum, { bytes }) => sum + bytes, stat.isDirectory() ? 0 : stat.size),
    onDisk: below.reduce((sum, { onDisk }) => sum + onDisk, stat.blocks * 512),
  }
}

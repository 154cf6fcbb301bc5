import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interleave } from './measure.js'
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
        const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
        // The first entry is the project itself.
        const count = Object.keys(lock.packages).length - 1
        row(name, String(count), (bytes / 1e6).toFixed(1), (onDisk / 1e6).toFixed(1))
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Measures the generation and the build of the documentation. */
export async function benchBuild({ section, row }: Table): Promise<void> {
  section('Building (median of 3)', 'seconds')
  const scripts = ['generate', 'docs'].map(name => ({ name }))
  const times = await interleave(scripts, 3, ({ name }) => {
    const started = performance.now()
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`])
    return [status === 0 ? (performance.now() - started) / 1000 : Number.NaN]
  })
  for (const [name, [time]] of times) row(`npm run ${name}`, time?.toFixed(1) ?? '')
}

/** The size of a folder in bytes, and its size on disk, which is larger for many small files. */
function sizeOf(folder: string): { bytes: number; onDisk: number } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.map(name => statSync(join(folder, name)))
  return {
    bytes: files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0),
    onDisk: files.reduce((sum, { blocks }) => sum + blocks * 512, 0),
  }
}

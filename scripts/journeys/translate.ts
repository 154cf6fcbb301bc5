import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ContractError, redocly } from '../redocly/run.js'

/** The Chinese overlay of a journey. */
export function overlayOf(file: string): string {
  return file.replace(/\.arazzo\.yaml$/, '.zh-CN.yaml')
}

/**
 * The journeys in Chinese, as YAML, in the order of the files.
 *
 * @throws ContractError with what Redocly said, when an overlay cannot be applied
 */
export async function translated(root: string, files: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-journeys-'))
  try {
    // The command line takes overlays for one document only, a configuration for many: one start of Redocly, not one each.
    const apis = files.map(file => [
      basename(file, '.arazzo.yaml'),
      { root: join(root, file), overlays: [join(root, overlayOf(file))], output: join(folder, basename(file)) },
    ])
    const config = join(folder, 'redocly.yaml')
    writeFileSync(config, JSON.stringify({ apis: Object.fromEntries(apis) }))
    const run = await redocly(['bundle', '--config', config], root)
    if (run.status !== 0) throw new ContractError(run.output)
    return files.map(file => readFileSync(join(folder, basename(file)), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

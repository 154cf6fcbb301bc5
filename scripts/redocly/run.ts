import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js')

/** What a run of the Redocly command line left behind. */
export interface Run {
  status: number
  output: string
}

/** Runs the Redocly command line with this Node, without its update checks and its telemetry; `env` adds to the environment. */
export function redocly(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd,
      env: { ...process.env, ...env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    child.on('error', reject)
    child.on('close', status => resolve({ status: status ?? 1, output: withoutBanner(output) }))
  })
}

/** Redocly frames a notice about the Node version; it is not about the contract. */
function withoutBanner(output: string): string {
  return output
    .split('\n')
    .filter(line => !/^\s*[╔║╚]/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The bundle of `openapi/openapi.yaml` below `root`, as YAML. */
export async function bundle(root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-bundle-'))
  try {
    const file = join(folder, 'openapi.yaml')
    const run = await redocly(['bundle', 'swr', '--output', file], root)
    if (run.status !== 0 || !existsSync(file)) throw new ContractError(run.output)
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The hand-written part is broken; the message says where and by which rule. */
export class ContractError extends Error {
  override name = 'ContractError'
}

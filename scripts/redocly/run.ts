import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Problem } from '../versions/problem.js'

/** What a run of the Redocly command line left behind. */
export interface Run {
  status: number
  output: string
}

/**
 * Runs the Redocly command line with this Node, without its update checks and its telemetry; `env` adds to the environment.
 *
 * @throws Problem at once when it is not installed
 */
export function redocly(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const cli = commandLine()
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

function commandLine(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js')
  } catch {
    throw new Problem('This needs Redocly, which is not installed. In this checkout, run: npm ci')
  }
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

/** The contract in one piece, as YAML. */
export interface Bundles {
  contract: string
  /** With the overlays of a language applied. A language is missing when they cannot be applied; `output` says why. */
  translated: ReadonlyMap<string, string>
  output: string
}

/**
 * The bundle of `openapi/openapi.yaml` below `root`, as it is and with the overlays of each language, given by their paths
 * from `root`. It is `redocly bundle --overlay`, but by a configuration of its own: so one process makes all of them, and
 * starting Redocly takes longer than bundling.
 */
export async function bundles(root: string, overlays: ReadonlyMap<string, readonly string[]>): Promise<Bundles> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-bundle-'))
  const output = (name: string): string => join(folder, `${name}.yaml`)
  const read = (name: string): string | undefined => (existsSync(output(name)) ? readFileSync(output(name), 'utf8') : undefined)
  try {
    const config = join(folder, 'redocly.yaml')
    const api = (name: string, files: readonly string[]): [string, object] => [
      name,
      { root: join(root, 'openapi', 'openapi.yaml'), output: output(name), overlays: files.map(file => join(root, file)) },
    ]
    const apis = Object.fromEntries([api('contract', []), ...[...overlays].map(([name, files]) => api(name, files))])
    writeFileSync(config, JSON.stringify({ apis }))
    const run = await redocly(['bundle', ...Object.keys(apis), '--config', config], root)
    const contract = read('contract')
    if (contract === undefined) throw new ContractError(run.output)
    const translated = [...overlays.keys()].flatMap(name => {
      const text = read(name)
      return text === undefined ? [] : [[name, text] as const]
    })
    return { contract, translated: new Map(translated), output: run.output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The hand-written part is broken; the message says where and by which rule. */
export class ContractError extends Problem {
  override name = 'ContractError'
}

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UserError } from '../user-error.js'

/** The result of a Redocly command. */
export interface RedoclyResult {
  status: number
  output: string
}

/** An error in the hand-written files of `openapi/`; the message names the location and the rule. */
export class ContractError extends UserError {
  override name = 'ContractError'
}

/**
 * Runs the Redocly CLI with the current Node, without update checks and telemetry. `env` extends the environment.
 *
 * @throws UserError synchronously when Redocly isn't installed
 */
export function redocly(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RedoclyResult> {
  const cli = cliPath()
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
    child.on('close', status => resolve({ status: status ?? 1, output: removeBanner(output) }))
  })
}

function cliPath(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js')
  } catch {
    throw new UserError("Redocly isn't installed. Run: npm ci")
  }
}

/** Removes Redocly's framed notice about the Node version. */
function removeBanner(output: string): string {
  return output
    .split('\n')
    .filter(line => !/^\s*[╔║╚]/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A document to bundle: its file and its overlays, as paths from the root of the checkout. */
export interface BundleInput {
  file: string
  overlays: readonly string[]
}

/**
 * Bundles documents by name, as YAML. A document is missing from the result when Redocly can't bundle it; `output` has the reason.
 *
 * `redocly bundle --overlay` accepts one document per run, so this writes a configuration: one process bundles all of them, since
 * starting Redocly takes longer than bundling.
 */
export async function bundleDocuments(
  root: string,
  inputs: ReadonlyMap<string, BundleInput>,
): Promise<{ bundles: ReadonlyMap<string, string>; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-bundle-'))
  try {
    const output = (name: string): string => join(folder, `${name}.yaml`)
    const apis = [...inputs].map(([name, { file, overlays }]) => [
      name,
      { root: join(root, file), output: output(name), overlays: overlays.map(overlay => join(root, overlay)) },
    ])
    const config = join(folder, 'redocly.yaml')
    writeFileSync(config, JSON.stringify({ apis: Object.fromEntries(apis) }))
    const run = await redocly(['bundle', ...inputs.keys(), '--config', config], root)
    const bundled = [...inputs.keys()].filter(name => existsSync(output(name)))
    return { bundles: new Map(bundled.map(name => [name, readFileSync(output(name), 'utf8')])), output: run.output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

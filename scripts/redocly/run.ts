import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
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
 * @throws UserError when Redocly isn't installed
 */
export async function redocly(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RedoclyResult> {
  const child = spawn(process.execPath, [cliPath(), ...args], {
    cwd,
    env: { ...process.env, ...env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  // Without Redocly's framed notice about the Node version.
  const output = `${stdout}${stderr}`.replaceAll(/^\s*[╔║╚].*\n/gm, '').trim()
  return { status: status ?? 1, output }
}

function cliPath(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js')
  } catch {
    throw new UserError("Redocly isn't installed. Run: npm ci")
  }
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

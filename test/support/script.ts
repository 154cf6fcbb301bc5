import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './contract.js'

/** The URL of the loader with which Node runs TypeScript. */
export const tsx: string = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Runs a script of this checkout in another folder and waits for it. */
export function runScript(
  cwd: string,
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  const command = ['--import', tsx, join(root, 'scripts', name), ...args]
  return spawnSync(process.execPath, command, { cwd, encoding: 'utf8', env: { ...process.env, ...env } })
}

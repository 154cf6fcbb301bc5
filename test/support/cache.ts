import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Run, run } from './run.js'

/** Where packages and built programs stay between runs. */
const cache = process.env.SWR_CLIENTS_CACHE ?? join(tmpdir(), 'huaweicloud-swr-clients')

/** A language or a package that this computer lacks. Its tests are skipped. */
export class Missing extends Error {}

/** What a folder of the cache is made of. */
export interface Recipe {
  /** The name of the folder. */
  name: string
  /** Files that are copied into the folder. A change of one makes a new folder. */
  files: readonly string[]
  /** The command that prints the version of the language. */
  version: readonly [string, ...string[]]
  /** Packages with their versions, and other words that change what is installed. */
  packages?: readonly string[]
  /** Environment variables that change what is installed. */
  env?: readonly string[]
  /** Installs packages and builds the program, in the folder. */
  build: (folder: string) => Promise<void>
}

/**
 * Returns a folder with everything that a program needs. The first call builds it.
 *
 * @throws Missing when the language isn't installed
 */
export async function cached({ name, files, version, packages = [], env = [], build }: Recipe): Promise<string> {
  const [command, ...args] = version
  const { code, stdout, stderr } = await run({ command, args })
  if (code !== 0) throw new Missing(`${command} isn't installed. ${lastLine(stderr)}`)
  const hash = createHash('sha256').update(`${stdout}${stderr}`)
  for (const variable of env) hash.update(`${variable}=${process.env[variable] ?? ''}\n`)
  for (const name of packages) hash.update(`${name}\n`)
  for (const file of files) hash.update(await readFile(file))
  const folder = join(cache, `${name}-${hash.digest('hex').slice(0, 16)}`)
  const complete = join(folder, '.complete')
  if (existsSync(complete)) return folder
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const file of files) await copyFile(file, join(folder, basename(file)))
  await build(folder)
  await writeFile(complete, '')
  return folder
}

const minutes = 60_000

/** Runs a command of a build. It has a low priority, since compilers use every core, and can take long on a busy computer. */
async function runQuietly(folder: string, command: string, args: readonly string[]): Promise<Run> {
  const niced = process.platform === 'win32' ? { command, args } : { command: 'nice', args: ['-n', '10', command, ...args] }
  return run({ ...niced, cwd: folder }, '', 45 * minutes)
}

/**
 * Installs packages with the client of their registry.
 *
 * @throws Missing when it fails
 */
export async function install(folder: string, command: string, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await runQuietly(folder, command, args)
  if (code !== 0) throw new Missing(`${command} ${args[0]} can't install the packages. ${lastLine(stderr) || lastLine(stdout)}`)
}

/** Builds a program. Throws when it fails, which is a mistake in the program. */
export async function compile(folder: string, command: string, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await runQuietly(folder, command, args)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}

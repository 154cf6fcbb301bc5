import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../support/contract.js'

/** Programs that are built here keep until `dist/` is removed. */
const binaries = join(root, 'dist/registry-clients')

const run = promisify(execFile)

/** The outcome of a program. */
export interface Outcome {
  code: number
  /** Standard output and standard error. */
  output: string
}

/** A program, or why it can't be used. */
export interface Program {
  path: string
  /** The first line of its version; empty when it can't be used. */
  version: string
  missing: string
}

/** Finds an installed program. */
export function installed(name: string, versionArgs: readonly string[] = ['--version']): Program {
  try {
    const output = execFileSync(name, versionArgs, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return { path: name, version: output.split('\n')[0] ?? '', missing: '' }
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const reason = isMissing ? 'is not installed' : `${versionArgs[0]} fails: is its service running?`
    return { path: name, version: '', missing: `${name} ${reason}` }
  }
}

/** Builds a program from its Go module, unless that has been done before. */
export function built(name: string, module: string, version: string): Program {
  const path = join(binaries, `${name}-${version}`)
  if (!existsSync(path)) {
    const go = installed('go', ['version'])
    if (go.missing) return { path, version: '', missing: `${name} is not built, since go is not installed` }
    mkdirSync(binaries, { recursive: true })
    const env = { ...process.env, GOBIN: binaries, GOFLAGS: '-mod=mod' }
    try {
      execFileSync('go', ['install', `${module}@${version}`], { env, cwd: binaries, stdio: 'pipe' })
      execFileSync('mv', [join(binaries, name), path])
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : error
      return { path, version: '', missing: `${name} could not be built: ${reason}` }
    }
  }
  return { path, version, missing: '' }
}

/** Runs a program to its end. Failures are outcomes, too. */
export async function outcomeOf(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const options = { env: { ...process.env, ...env }, maxBuffer: 64 * 2 ** 20, timeout: 120_000 }
  try {
    const { stdout, stderr } = await run(program, args, options)
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: number | string; stdout?: string; stderr?: string }
    return { code: typeof code === 'number' ? code : -1, output: `${stdout}${stderr}` }
  }
}

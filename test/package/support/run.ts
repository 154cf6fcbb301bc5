import { spawn } from 'node:child_process'

/** How a command ended, and what it said. */
export interface Ended {
  status: number | null
  output: string
  complaints: string
}

/** Runs a command to its end, with no credentials in its environment. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:HUAWEICLOUD_|SWR_|NODE_OPTIONS|VITEST|npm_)/.test(name))
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...Object.fromEntries(kept), NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a batch file there.
      shell: process.platform === 'win32' && command !== process.execPath,
    })
    let [output, complaints] = ['', '']
    child.stdout.setEncoding('utf8').on('data', chunk => (output += chunk))
    child.stderr.setEncoding('utf8').on('data', chunk => (complaints += chunk))
    child.once('error', reject)
    child.once('close', status => resolve({ status, output, complaints }))
  })
}

/** Runs a command that must succeed, and gives what it said. */
export async function succeed(
  command: string,
  args: readonly string[],
  cwd: string,
  env?: Readonly<Record<string, string>>,
): Promise<string> {
  const { status, output, complaints } = await run(command, args, cwd, env)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.\n${output}${complaints}`)
  return output
}

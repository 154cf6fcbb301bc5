import { spawn } from 'node:child_process'

/** The result of a command. */
export interface CommandResult {
  status: number | null
  output: string
  errorOutput: string
}

/** Runs a command without credentials in its environment. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const environment = Object.entries(process.env).filter(
    ([name]) => !/^(?:HUAWEICLOUD_|SWR_|NODE_OPTIONS|VITEST|npm_)/.test(name),
  )
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...Object.fromEntries(environment), NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows, npm is a batch file.
      shell: process.platform === 'win32' && command !== process.execPath,
    })
    let [output, errorOutput] = ['', '']
    child.stdout.setEncoding('utf8').on('data', chunk => (output += chunk))
    child.stderr.setEncoding('utf8').on('data', chunk => (errorOutput += chunk))
    child.once('error', reject)
    child.once('close', status => resolve({ status, output, errorOutput }))
  })
}

/** Runs a command and returns its output. Throws if the command fails. */
export async function succeed(
  command: string,
  args: readonly string[],
  cwd: string,
  env?: Readonly<Record<string, string>>,
): Promise<string> {
  const { status, output, errorOutput } = await run(command, args, cwd, env)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${status}.\n${output}${errorOutput}`)
  return output
}

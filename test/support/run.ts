import { spawn } from 'node:child_process'

/** How to start a program. */
export interface Program {
  command: string
  args: readonly string[]
  cwd?: string
  env?: Readonly<Record<string, string>>
}

/** What a program printed, and how it ended. */
export interface Run {
  /** The exit code; `null` when the program was killed, or couldn't start. */
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a program with text as its standard input, and kills it when it takes too long. */
export function run({ command, args, cwd, env = {} }: Program, input = '', limit = 60_000): Promise<Run> {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, timeout: limit, killSignal: 'SIGKILL' })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', chunk => (stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', chunk => (stderr += chunk))
    child.on('error', error => resolve({ code: null, stdout, stderr: `${stderr}${error.message}` }))
    child.on('close', code => resolve({ code, stdout, stderr }))
    // A program that fails to start closes its input.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Returns the values in the lines of JSON that a program prints, other lines aside. */
export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line))
}

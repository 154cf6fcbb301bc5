import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'
import { UsageError } from '../../src/cli/usage.js'
import { root } from './contract.js'

const running: ChildProcess[] = []

/** Ends every command that a test has left running. */
export function endCommands(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL')
}

/** A running command. */
export interface RunningCommand {
  child: ChildProcess
  /** Resolves to the exit code, or to null when a signal ended the command. */
  ended: Promise<number | null>
  /** Waits until the output matches, by default at most 45,000 ms. */
  waitFor: (pattern: RegExp, limit?: number) => Promise<RegExpExecArray>
  /** Returns the output so far, standard error included. */
  output: () => string
}

/** Runs the built command, as `npx huaweicloud-swr` does. */
export function command(...args: string[]): RunningCommand {
  return commandIn({}, ...args)
}

/** Runs `huaweicloud-swr` from its source in another folder or with additional environment variables. */
export function commandIn(
  { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> },
  ...args: string[]
): RunningCommand {
  return run([inject('cli'), ...args], cwd, env)
}

/** Calls a command in this process with options that it rejects before it starts anything. Returns its message. */
export async function rejectionOf(
  command: (args: readonly string[]) => void | Promise<void>,
  args: readonly string[],
): Promise<string> {
  try {
    await command(args)
  } catch (error) {
    // The process prints the message of any error and exits with 2, but only that of a `UsageError` is for users.
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error(`The command accepted ${args.join(' ')}.`)
}

/** A script of this checkout that runs until it is stopped. */
export const runningScript = (name: string, ...args: string[]): RunningCommand =>
  run(['--import', tsx, join(root, 'scripts', name), ...args], root, {})

const tsx = `file://${join(root, 'node_modules/tsx/dist/loader.mjs')}`

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): RunningCommand {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } })
  running.push(child)
  let output = ''
  child.stdout.on('data', chunk => (output += chunk))
  child.stderr.on('data', chunk => (output += chunk))
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  const waitFor = async (pattern: RegExp, limit = 45_000): Promise<RegExpExecArray> => {
    for (let waited = 0; waited < limit; waited += 10) {
      const match = pattern.exec(output)
      if (match) return match
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    throw new Error(`The output never matched ${pattern}: ${output}`)
  }
  return { child, ended, waitFor, output: () => output }
}

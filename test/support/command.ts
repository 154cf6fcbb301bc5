import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'
import { root } from './contract.js'

const running: ChildProcess[] = []

/** Ends every command that a test has left running. */
export function endCommands(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL')
}

/** A command that runs. */
export interface RunningCommand {
  child: ChildProcess
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>
  /** Waits until it has said something. */
  says: (text: RegExp) => Promise<RegExpExecArray>
  /** What it has said so far. */
  output: () => string
}

/** Runs the built command, as `npx huaweicloud-swr` does. */
export function command(...args: string[]): RunningCommand {
  return commandIn({}, ...args)
}

/** The same with another folder, or with variables of the environment. */
export function commandIn(
  { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> },
  ...args: string[]
): RunningCommand {
  return run([inject('cli'), ...args], cwd, env)
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
  const says = async (text: RegExp): Promise<RegExpExecArray> => {
    for (let waited = 0; waited < 45_000; waited += 50) {
      const found = text.exec(output)
      if (found) return found
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    throw new Error(`It never said ${text}, but: ${output}`)
  }
  return { child, ended, says, output: () => output }
}

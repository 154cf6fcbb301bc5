import { spawn } from 'node:child_process'
import { Problem } from '../versions/problem.js'

/**
 * Runs a program, which says itself what it has to say. Meanwhile this process stays able to hear a signal: whoever waits for
 * a program without listening is killed by what started it, and can no longer say how to go back.
 *
 * @throws Problem when it fails
 */
export function program(cwd: string, command: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', shell: command === 'npm' && process.platform === 'win32' })
    const failed = (why = ''): void => reject(new Problem(`${command} ${args.join(' ')} failed${why}.`))
    child.on('error', error => failed(`: ${error.message}`))
    child.on('close', status => (status === 0 ? resolve() : failed()))
  })
}

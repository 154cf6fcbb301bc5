import { spawnSync } from 'node:child_process'
import { Problem } from './problem.js'

/** Runs git; gives what it said, or undefined when it failed. */
export function tryGit(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })
  return status === 0 ? stdout : undefined
}

/** Runs git, which must succeed. */
export function git(root: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Problem(`git ${args.join(' ')} failed: ${(error?.message ?? stderr).trim()}`)
  return stdout
}

/** The tag of the latest release before this commit; undefined when there was none. */
export function latestRelease(root: string): string | undefined {
  return tryGit(root, 'describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*')?.trim()
}

import { spawnSync } from 'node:child_process'
import { Problem } from './problem.js'
import { compareVersions, isVersion } from './version.js'

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

/**
 * The tag of the latest release before this commit; undefined when there was none.
 *
 * @throws Problem when there is none in a shallow clone, which may only lack it
 */
export function latestRelease(root: string): string | undefined {
  const tags = tryGit(root, 'tag', '--merged', 'HEAD', '--list', 'v*')?.split('\n') ?? []
  const versions = tags.filter(tag => tag.startsWith('v')).map(tag => tag.slice(1))
  const [latest] = versions.filter(isVersion).sort((one, other) => compareVersions(other, one))
  if (latest !== undefined) return `v${latest}`
  if (tryGit(root, 'rev-parse', '--is-shallow-repository')?.trim() === 'true')
    throw new Problem('This clone is shallow, so the latest release cannot be found. Run: git fetch --unshallow --tags')
  return undefined
}

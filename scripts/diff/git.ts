import { spawnSync } from 'node:child_process'
import semver from 'semver'
import { UserError } from '../user-error.js'
import { isReleaseVersion } from './version.js'

/** Runs git. Returns its output, or undefined when it fails. */
export function tryGit(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })
  return status === 0 ? stdout : undefined
}

/**
 * The tag of the latest release before this commit; undefined when nothing was released.
 *
 * @throws UserError when a shallow clone has no tag, since the tag may only be missing there
 */
export function latestRelease(root: string): string | undefined {
  const tags = tryGit(root, 'tag', '--merged', 'HEAD', '--list', 'v*')?.split('\n') ?? []
  const versions = tags.filter(tag => tag.startsWith('v')).map(tag => tag.slice(1))
  const [latest] = semver.rsort(versions.filter(isReleaseVersion))
  if (latest !== undefined) return `v${latest}`
  if (tryGit(root, 'rev-parse', '--is-shallow-repository')?.trim() === 'true')
    throw new UserError("The latest release can't be found in a shallow clone. Run: git fetch --unshallow --tags")
  return undefined
}

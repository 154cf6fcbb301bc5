import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import getReleasePlan from '@changesets/get-release-plan'
import semver from 'semver'
import { UserError } from '../user-error.js'

/** The kinds of version bump, the largest first. Changesets use the same words. */
export const bumps = ['major', 'minor', 'patch'] as const
export type Bump = (typeof bumps)[number]

/** Whether a text is a release version: three numbers without a prerelease tag. */
export function isReleaseVersion(text: string): boolean {
  return semver.valid(text) === text && semver.prerelease(text) === null
}

/** The changeset type for a change. Below 1.0.0 a breaking change is `minor` and any other change is `patch`. */
export function changesetType(version: string, bump: Bump): Bump {
  if (semver.major(version) > 0) return bump
  return bump === 'major' ? 'minor' : 'patch'
}

/** The lowest version that allows a change. */
export function nextVersion(version: string, bump: Bump): string {
  return semver.inc(version, changesetType(version, bump)) ?? version
}

/** The version of the next release: that of package.json, raised by the pending changesets. */
export async function plannedVersion(root: string): Promise<string> {
  const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { releases } = await getReleasePlan(root)
  return releases.find(release => release.name === name)?.newVersion ?? version
}

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

import { compareContracts } from '../versions/compare-contracts.js'
import { git, latestRelease, tryGit } from '../versions/git.js'
import { versionsIn } from '../versions/places.js'
import { Problem } from '../versions/problem.js'
import { compareVersions, isVersion } from '../versions/version.js'
import { brokenOff, isTagged } from './broken-off.js'
import { changelogObstacles } from './changelogs.js'

/** What is to be released. */
export interface Wanted {
  version: string
  publish: boolean
  /** Fails when the bundle does not follow from the contract, so that what is compared is what is released. */
  fresh: (root: string) => Promise<void>
}

/** Why a text is no version; undefined when it is one. */
export const unreadable = (version: string): string | undefined =>
  isVersion(version) ? undefined : `A version is three numbers, such as 0.2.0, not ${JSON.stringify(version)}.`

/** Why a version cannot be released now, one each; nothing when it can. Only what is to be pushed is held against origin. */
export async function obstacles(root: string, { version, publish, fresh }: Wanted): Promise<string[]> {
  const unread = unreadable(version)
  if (unread !== undefined) return [unread]
  return [
    ...(await told(() => here(root, version))),
    ...(await told(() => tooLow(root, version, fresh))),
    ...(publish ? unpushable(root, `v${version}`) : []),
  ]
}

/** A problem is an obstacle as well. */
async function told(look: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof Problem) return [error.message]
    throw error
  }
}

function here(root: string, version: string): string[] {
  const found: string[] = []
  const branch = tryGit(root, 'branch', '--show-current')?.trim()
  if (branch !== 'main') found.push(`Releases are made on main; this is ${branch || 'no branch'}.`)
  if (isTagged(root, `v${version}`)) found.push(`The tag v${version} exists already.`)
  const current = versionsIn(root)[0]?.version ?? '0.0.0'
  if (compareVersions(version, current) < 0) found.push(`${version} is lower than ${current}, which package.json says.`)
  const broken = brokenOff(root)
  if (broken !== undefined) return [...found, broken]
  if (git(root, 'status', '--porcelain') !== '') found.push('There are changes that are not committed; commit or stash them.')
  return [...found, ...changelogObstacles(root, version)]
}

async function tooLow(root: string, version: string, fresh: Wanted['fresh']): Promise<string[]> {
  const last = latestRelease(root)
  if (last === undefined) return []
  await fresh(root)
  const { bump, needed } = await compareContracts(root, last)
  if (compareVersions(version, needed) >= 0) return []
  return [
    bump
      ? `The contract's changes since ${last} ask for a ${bump} bump: at least ${needed}. See: npm run diff -- ${last}`
      : `${version} is lower than ${needed}, which was released.`,
  ]
}

/** A push is refused when origin went on meanwhile; better to know before the tests have run and the tag is set. */
function unpushable(root: string, tag: string): string[] {
  const tags = tryGit(root, 'ls-remote', '--tags', 'origin', `refs/tags/${tag}`)
  if (tags === undefined || tryGit(root, 'fetch', '--quiet', 'origin', 'main') === undefined)
    return ['origin does not give its main, so nothing can be pushed. See: git fetch origin main']
  const ahead = tryGit(root, 'merge-base', '--is-ancestor', 'FETCH_HEAD', 'HEAD') === undefined
  return [
    ...(tags === '' ? [] : [`origin has a tag ${tag} already.`]),
    ...(ahead ? ['main of origin has commits that are not here. Run: git pull --rebase origin main'] : []),
  ]
}

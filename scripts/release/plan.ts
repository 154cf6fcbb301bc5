import { changelogSections, writeChangelogs } from '../versions/changelog.js'
import { compareContracts } from '../versions/compare-contracts.js'
import { git, latestRelease, tryGit } from '../versions/git.js'
import { versionsIn, writeVersion } from '../versions/places.js'
import { compareVersions, isVersion } from '../versions/version.js'

/** A step of a release. */
export interface Step {
  says: string
  run: () => void
}

/** What a release is made of; npm runs through a function, so that a test can leave it out. */
export interface ReleaseOptions {
  version: string
  /** ISO 8601, a day. */
  date: string
  publish: boolean
  npm: (...args: string[]) => void
}

/** Why a version cannot be released now, one sentence each; nothing when it can. Only what is to be pushed is held against origin. */
export async function obstacles(root: string, version: string, publish: boolean): Promise<string[]> {
  if (!isVersion(version)) return [`A version is three numbers, such as 0.2.0, not ${JSON.stringify(version)}.`]
  const found: string[] = []
  const tag = `v${version}`
  const branch = tryGit(root, 'branch', '--show-current')?.trim()
  if (branch !== 'main') found.push(`Releases are made on main; this is ${branch || 'no branch'}.`)
  if (git(root, 'status', '--porcelain') !== '') found.push('There are changes that are not committed; commit or stash them.')
  if (tryGit(root, 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}`) !== undefined)
    found.push(`The tag ${tag} exists already.`)
  const current = versionsIn(root)[0]?.version ?? '0.0.0'
  if (compareVersions(version, current) < 0) found.push(`${version} is lower than ${current}, which package.json says.`)
  for (const { file, sections } of changelogSections(root))
    if (sections[0] === undefined || sections[0].date !== undefined)
      found.push(`${file} says nothing about ${version}: write a section "## [Unreleased]" on top of the others.`)
  const last = latestRelease(root)
  if (last !== undefined) {
    const { bump, needed } = await compareContracts(root, last)
    if (compareVersions(version, needed) < 0)
      found.push(
        `The contract's changes since ${last} ask for a ${bump} bump: at least ${needed}. See: npm run diff -- ${last}`,
      )
  }
  if (publish) found.push(...unpushable(root))
  return found
}

/** A push is refused when origin went on meanwhile; better to know before the tests have run and the tag is set. */
function unpushable(root: string): string[] {
  if (tryGit(root, 'fetch', '--quiet', 'origin', 'main') === undefined)
    return ['origin does not give its main, so nothing can be pushed. See: git fetch origin main']
  if (tryGit(root, 'merge-base', '--is-ancestor', 'FETCH_HEAD', 'HEAD') !== undefined) return []
  return ['main of origin has commits that are not here. Run: git pull --rebase origin main']
}

/** The steps of a release, in order. Only the last one, if it is wished for, leaves this computer. */
export function releaseSteps(root: string, { version, date, publish, npm }: ReleaseOptions): Step[] {
  const tag = `v${version}`
  return [
    {
      says: `write ${version} into ${[...new Set(versionsIn(root).map(({ file }) => file))].join(', ')}`,
      run: () => writeVersion(root, version),
    },
    { says: `date ${version} in the changelogs: ${date}`, run: () => writeChangelogs(root, version, date) },
    { says: 'npm run generate', run: () => npm('run', 'generate') },
    // Only now, so that what is tested is what is tagged.
    { says: 'npm test', run: () => npm('test') },
    { says: 'npm run test:scripts', run: () => npm('run', 'test:scripts') },
    { says: 'npm run test:package', run: () => npm('run', 'test:package') },
    {
      says: `commit "Release ${version}"`,
      run: () => void git(root, 'commit', '--quiet', '--all', '--message', `Release ${version}`),
    },
    { says: `tag ${tag}`, run: () => void git(root, 'tag', '--annotate', tag, '--message', `Release ${version}`) },
    ...(publish
      ? [
          {
            says: `push main and ${tag}, whose workflow publishes to npm with provenance`,
            run: () => void git(root, 'push', '--atomic', 'origin', 'main', tag),
          },
        ]
      : []),
  ]
}

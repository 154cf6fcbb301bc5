import { writeChangelogs } from '../versions/changelog.js'
import { versionsIn, writeVersion } from '../versions/places.js'

/** A step of a release. */
export interface Step {
  says: string
  run: () => Promise<void> | void
}

/** What a release is made of. */
export interface ReleaseOptions {
  version: string
  /** ISO 8601, a day. */
  date: string
  publish: boolean
  /** Runs npm or git, so that a test can leave one out. */
  run: (command: 'npm' | 'git', ...args: string[]) => Promise<void>
}

/** The steps of a release, in order. Only the last one, if it is wished for, leaves this computer. */
export function releaseSteps(root: string, { version, date, publish, run }: ReleaseOptions): Step[] {
  const tag = `v${version}`
  const title = `Release ${version}`
  return [
    {
      says: `write ${version} into ${[...new Set(versionsIn(root).map(({ file }) => file))].join(', ')}`,
      run: () => writeVersion(root, version),
    },
    { says: `date ${version} in the changelogs: ${date}`, run: () => writeChangelogs(root, version, date) },
    { says: 'npm run generate', run: () => run('npm', 'run', 'generate') },
    // Only now, so that what is tested is what is tagged.
    { says: 'npm test', run: () => run('npm', 'test') },
    { says: 'npm run test:scripts', run: () => run('npm', 'run', 'test:scripts') },
    { says: 'npm run test:package', run: () => run('npm', 'run', 'test:package') },
    { says: `commit "${title}"`, run: () => run('git', 'commit', '--quiet', '--all', '--message', title) },
    { says: `tag ${tag}`, run: () => run('git', 'tag', '--annotate', tag, '--message', title) },
    ...(publish
      ? [
          {
            says: `push main and ${tag}, whose workflow publishes to npm with provenance`,
            run: () => run('git', 'push', '--atomic', 'origin', 'main', tag),
          },
        ]
      : []),
  ]
}

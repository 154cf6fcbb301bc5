import { changelogSections } from '../versions/changelog.js'
import { git, tryGit } from '../versions/git.js'

/** Whether there is a tag in this clone. */
export const isTagged = (root: string, tag: string): boolean =>
  tryGit(root, 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}`) !== undefined

/** What can be done about an earlier release that stopped halfway; undefined when none did. */
export function brokenOff(root: string): string | undefined {
  const { version, date } = changelogSections(root)[0]?.sections[0] ?? {}
  if (version === undefined || date === undefined || isTagged(root, `v${version}`)) return undefined
  const title = `Release ${version}`
  if (git(root, 'status', '--porcelain') !== '')
    return `A release of ${version} broke off before its commit. Unless there is more that is not committed, take it back: git restore .`
  if (tryGit(root, 'log', '-1', '--format=%s')?.trim() !== title) return undefined
  return `A release of ${version} broke off before its tag. Tag it: git tag --annotate v${version} --message "${title}"\n  Or take it back: git reset --hard HEAD~1`
}

/** The commands that lead back from a release that just broke off to the commit where it began, one a line. */
export function wayBack(root: string, start: string, tag: string): string {
  const changed = git(root, 'status', '--porcelain') !== ''
  const committed = git(root, 'rev-parse', 'HEAD').trim() !== start
  const tagged = isTagged(root, tag)
  const commands = [
    ...(tagged ? [`git tag --delete ${tag}`] : []),
    ...(committed ? [`git reset --hard ${start.slice(0, 12)}`] : changed ? ['git restore .'] : []),
  ]
  if (commands.length === 0) return 'Nothing was changed.'
  const push = `Only the push is missing. To push again:\n  git push --atomic origin main ${tag}\nOr, as long as origin has none of it, take back what was done:`
  return [tagged ? push : 'To take back what was done:', ...commands.map(command => `  ${command}`)].join('\n')
}

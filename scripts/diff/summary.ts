import semver from 'semver'
import { compareContracts } from './compare.js'
import { changesetType, latestRelease } from './version.js'

/** The commit to compare with: `ref`, otherwise the latest release, otherwise `base`. */
export interface DiffTarget {
  ref?: string | undefined
  base?: string | undefined
}

/** The result of `npm run diff`. */
export interface DiffSummary {
  verdict: string
  /** All changes as a Markdown table. */
  markdown: string
  /** How to raise the version; undefined when it is high enough. */
  fix?: string
}

/**
 * Compares the contract with an earlier one. `assertFresh` runs first, since a change that wasn't generated would go unnoticed.
 *
 * @throws UserError when the two can't be compared
 */
export async function summarizeDiff(
  root: string,
  target: DiffTarget,
  assertFresh: (root: string) => Promise<void>,
): Promise<DiffSummary> {
  const ref = target.ref ?? latestRelease(root) ?? target.base
  if (ref === undefined)
    return {
      verdict: 'Nothing has been released yet (no tag v…), so any version is high enough. To compare, run: npm run diff -- REF',
      markdown: '',
    }
  await assertFresh(root)
  const { base, planned, bump, required, sufficient, markdown } = await compareContracts(root, ref)
  if (!bump) {
    const lower = semver.lt(planned, base)
    return {
      verdict: `The contract hasn't changed since ${ref}${lower ? `, but the version is lower: ${base} → ${planned}` : ''}.`,
      markdown,
      ...(lower ? { fix: `Set the version in package.json to ${base}.` } : {}),
    }
  }
  const verdict = `The changes since ${ref} require a ${bump} bump: ${base} → ${required}. The next version is ${planned}, which is ${sufficient ? 'high enough' : 'too low'}.`
  const fix = `Add a changeset of type ${changesetType(base, bump)}: npx changeset`
  return { verdict, markdown, ...(sufficient ? {} : { fix }) }
}

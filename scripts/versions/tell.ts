import { compareContracts } from './compare-contracts.js'
import { latestRelease } from './git.js'
import { compareVersions } from './version.js'

/** What to compare with: a commit, or the latest release, or before the first one the base. */
export interface Against {
  ref?: string | undefined
  base?: string | undefined
}

/** What is to be said about the contract's changes. */
export interface Told {
  verdict: string
  /** Every change, as a table. */
  markdown: string
  /** The command that gives the contract a version that is high enough; undefined when it has one. */
  run?: string
}

/**
 * Compares the contract, which `fresh` has looked at before: what was not generated would not be seen.
 *
 * @throws Problem when that cannot be compared
 */
export async function tell(root: string, against: Against, fresh: (root: string) => Promise<void>): Promise<Told> {
  const ref = against.ref ?? latestRelease(root) ?? against.base
  if (ref === undefined)
    return {
      verdict: 'Nothing was released yet (no tag v…), so no version can be too low. Compare with: npm run diff -- REF',
      markdown: '',
    }
  await fresh(root)
  const { base, now, bump, needed, enough, markdown } = await compareContracts(root, ref)
  const went = compareVersions(now, base) < 0 ? `, but its version went down: ${base} → ${now}` : ''
  const verdict = bump
    ? `The changes since ${ref} ask for a ${bump} bump: ${base} → ${needed}. The contract says ${now}, which is ${enough ? 'enough' : 'too low'}.`
    : `The contract has not changed since ${ref}${went}.`
  return { verdict, markdown, ...(enough ? {} : { run: `npm run bump -- ${needed}` }) }
}

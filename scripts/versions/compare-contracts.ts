import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bundle, contractChanges, readBundle } from './contract-changes.js'
import { tryGit } from './git.js'
import { Problem } from './problem.js'
import { gravest, type Line, line, table } from './report.js'
import { unlike } from './unrated.js'
import { type Bump, compareVersions, nextVersion } from './version.js'

/** How two versions of the contract differ. */
export interface ContractDiff {
  /** The versions that the two say. */
  base: string
  now: string
  /** What the changes ask for; undefined when there are none. */
  bump?: Bump
  /** The lowest version that has room for the changes; `base` when there are none. */
  needed: string
  /** Whether the contract says at least that. */
  enough: boolean
  /** Every change, as Markdown; empty when there is none. */
  markdown: string
}

const bundle = 'generated/openapi.yaml'
const translation = 'generated/openapi.zh-CN.yaml'

/**
 * Compares the bundle of a commit with the one that is there now.
 *
 * @throws Problem when there is no such commit, or no bundle in it, or one that is broken
 */
export async function compareContracts(root: string, ref: string): Promise<ContractDiff> {
  const base = readBundle(`${ref}:${bundle}`, bundleAt(root, ref))
  const text = here(root, bundle)
  if (text === undefined) throw new Problem(`${bundle} is missing here. Run: npm run generate`)
  const now = readBundle(bundle, text)
  const changes = await contractChanges(base, now)
  const rated = changes.map(change => line(change, base.name, now.name))
  const lines = rated.length > 0 ? rated : unratedLines(root, ref, base, now)
  const bump = gravest(lines)
  const [before, after] = [base.contract.info.version, now.contract.info.version]
  const needed = bump ? nextVersion(before, bump) : before
  return {
    base: before,
    now: after,
    ...(bump ? { bump } : {}),
    needed,
    enough: compareVersions(after, needed) >= 0,
    markdown: table(base.name, now.name, lines),
  }
}

/** What is published is another file all the same: a value of an example, which no rule looks at, or a translation alone. */
function unratedLines(root: string, ref: string, base: Bundle, now: Bundle): Line[] {
  const says = 'No rule rates it, but what is published changes.'
  const told = (where: string, pointers: string[]): Line[] =>
    pointers.map(what => ({ impact: 'patch', kind: 'modified', what, where, says }))
  const [then, after] = [tryGit(root, 'show', `${ref}:${translation}`), here(root, translation)]
  const read = (name: string, text?: string): unknown => (text === undefined ? undefined : readBundle(name, text).contract)
  const translated = then === after ? [] : unlike(read(`${ref}:${translation}`, then), read(translation, after))
  return [...told(now.name, unlike(base.contract, now.contract)), ...told(translation, translated)]
}

function here(root: string, file: string): string | undefined {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined
}

function bundleAt(root: string, ref: string): string {
  if (tryGit(root, 'rev-parse', '--git-dir') === undefined)
    throw new Problem('This folder is no git repository, so there is nothing to compare with.')
  if (ref.startsWith('-') || tryGit(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`) === undefined)
    throw new Problem(`git knows no commit, branch or tag ${JSON.stringify(ref)}. In a shallow clone, fetch it first.`)
  const text = tryGit(root, 'show', `${ref}:${bundle}`)
  if (text === undefined) throw new Problem(`There is no ${bundle} in ${ref}; it has to be a commit that has the contract.`)
  return text
}

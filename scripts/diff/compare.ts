import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { UserError } from '../user-error.js'
import { type Bundle, contractChanges, readBundle } from './changes.js'
import { differences, formatTable, largestBump, type ReportRow, reportRow } from './report.js'
import { type Bump, nextVersion, plannedVersion, tryGit } from './version.js'

/** The differences between two versions of the contract. */
export interface ContractDiff {
  /** The contract's version in the base commit. */
  base: string
  /** The version of the next release: package.json and the pending changesets. */
  planned: string
  /** The bump that the changes require; undefined without changes. */
  bump?: Bump
  /** The lowest version that allows the changes; `base` without changes. */
  required: string
  /** Whether the planned version is at least the required one. */
  sufficient: boolean
  /** All changes as Markdown; empty without changes. */
  markdown: string
}

const bundleFile = 'generated/openapi.yaml'
const translation = 'generated/openapi.zh-CN.yaml'

/**
 * Compares the bundle of a commit with the current one.
 *
 * @throws UserError when the commit doesn't exist or has no valid bundle
 */
export async function compareContracts(root: string, ref: string): Promise<ContractDiff> {
  const before = readBundle(`${ref}:${bundleFile}`, bundleAt(root, ref))
  const text = currentFile(root, bundleFile)
  if (text === undefined) throw new UserError(`${bundleFile} is missing. Run: npm run generate`)
  const after = readBundle(bundleFile, text)
  const changes = await contractChanges(before, after)
  const rated = changes.map(change => reportRow(change, before.name, after.name))
  const rows = rated.length > 0 ? rated : unratedRows(root, ref, before, after)
  const bump = largestBump(rows)
  const base = before.contract.info.version
  const planned = await plannedVersion(root)
  const required = bump ? nextVersion(base, bump) : base
  return {
    base,
    planned,
    ...(bump ? { bump } : {}),
    required,
    sufficient: semver.gte(planned, required),
    markdown: formatTable(before.name, after.name, rows),
  }
}

/** Changes that no rule rates but that change a published file: example values and translations. */
function unratedRows(root: string, ref: string, before: Bundle, after: Bundle): ReportRow[] {
  const message = 'No rule rates this change, but a published file changes.'
  const rows = (where: string, pointers: string[]): ReportRow[] =>
    pointers.map(what => ({ impact: 'patch', kind: 'modified', what, where, message }))
  const [old, current] = [tryGit(root, 'show', `${ref}:${translation}`), currentFile(root, translation)]
  const parse = (name: string, text?: string): unknown => (text === undefined ? undefined : readBundle(name, text).contract)
  const translated = old === current ? [] : differences(parse(`${ref}:${translation}`, old), parse(translation, current))
  return [...rows(after.name, differences(before.contract, after.contract)), ...rows(translation, translated)]
}

function currentFile(root: string, file: string): string | undefined {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined
}

function bundleAt(root: string, ref: string): string {
  if (tryGit(root, 'rev-parse', '--git-dir') === undefined)
    throw new UserError("This folder isn't a git repository, so the contract can't be compared with an earlier commit.")
  if (ref.startsWith('-') || tryGit(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`) === undefined)
    throw new UserError(`git doesn't find a commit, branch or tag ${JSON.stringify(ref)}. In a shallow clone, fetch it first.`)
  const text = tryGit(root, 'show', `${ref}:${bundleFile}`)
  if (text === undefined) throw new UserError(`${ref} has no ${bundleFile}. Choose a commit that contains the contract.`)
  return text
}

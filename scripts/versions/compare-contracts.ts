import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ContractError, redocly } from '../redocly/run.js'
import { tryGit } from './git.js'
import { Problem } from './problem.js'
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
  /** Every change, as Markdown; empty when there is none, or nobody asks for it. */
  markdown: string
}

const bundle = 'generated/openapi.yaml'
const config = fileURLToPath(new URL('../redocly/diff.yaml', import.meta.url))

/**
 * Compares the bundle of a commit with the one that is there now.
 *
 * @throws Problem when there is no such commit, or no bundle in it
 */
export async function compareContracts(root: string, ref: string, withMarkdown = false): Promise<ContractDiff> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-diff-'))
  try {
    const [base, now] = [join(folder, 'then.yaml'), join(root, bundle)]
    writeFileSync(base, bundleAt(root, ref))
    if (!existsSync(now)) throw new Problem(`${bundle} is missing here. Run: npm run generate`)
    const ask = async (format: string): Promise<string> => {
      const out = join(folder, format)
      const args = ['diff', base, now, '--config', config, '--fail-on', 'none', '--format', format, '--output', out]
      const { output } = await redocly(args, root)
      if (!existsSync(out)) throw new ContractError(output)
      return readFileSync(out, 'utf8')
    }
    const read: Pick<ContractDiff, 'bump'> & { infoVersions: { base: string; revision: string } } = JSON.parse(
      await ask('json'),
    )
    const { bump, infoVersions } = read
    const needed = bump ? nextVersion(infoVersions.base, bump) : infoVersions.base
    const markdown = bump && withMarkdown ? await ask('markdown') : ''
    return {
      base: infoVersions.base,
      now: infoVersions.revision,
      ...(bump ? { bump } : {}),
      needed,
      enough: compareVersions(infoVersions.revision, needed) >= 0,
      markdown: markdown.replaceAll(base, `${ref}:${bundle}`).replaceAll(now, bundle),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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

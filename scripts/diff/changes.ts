import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Contract } from '../../src/openapi/document.js'
import { redocly } from '../redocly/run.js'
import { UserError } from '../user-error.js'
import { applyHouseRules, type Change } from './house-rules.js'
import { isReleaseVersion } from './version.js'

/** A bundle with the name that messages use for it. */
export interface Bundle {
  name: string
  text: string
  contract: Contract
}

const config = fileURLToPath(new URL('../redocly/diff.yaml', import.meta.url))

/**
 * Reads a bundle.
 *
 * @throws UserError when it is invalid or has no version
 */
export function readBundle(name: string, text: string): Bundle {
  let contract: Contract | null
  try {
    contract = parse(text)
  } catch (error) {
    // The first line is the message; an excerpt of the file follows.
    throw new UserError(`${name} is invalid: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`)
  }
  if (typeof contract?.openapi !== 'string' || !contract.paths)
    throw new UserError(`${name} is invalid: it isn't an OpenAPI document.`)
  // Nothing has checked an old commit, so the version may be missing.
  const version: unknown = contract.info?.version
  if (typeof version !== 'string' || !isReleaseVersion(version))
    throw new UserError(
      version === undefined
        ? `${name} has no info.version, so the next version can't be determined.`
        : `${name} has the version ${JSON.stringify(version)}. Use three numbers, such as 0.2.0.`,
    )
  return { name, text, contract }
}

/**
 * Returns the rated changes between two bundles, except that of the version.
 *
 * @throws UserError when Redocly can't compare them
 */
export async function contractChanges(before: Bundle, after: Bundle): Promise<Change[]> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-diff-'))
  try {
    const out = join(folder, 'changes.json')
    writeFileSync(join(folder, 'before.yaml'), before.text)
    writeFileSync(join(folder, 'after.yaml'), after.text)
    const files = ['before.yaml', 'after.yaml']
    const args = ['diff', ...files, '--config', config, '--fail-on', 'none', '--format', 'json', '--output', out]
    const { status, output } = await redocly(args, folder)
    if (status !== 0 || !existsSync(out))
      throw new UserError(`${after.name} can't be compared with ${before.name}. ${redoclyMessage(output, before, after)}`)
    const { changes }: { changes: Change[] } = JSON.parse(readFileSync(out, 'utf8'))
    return changes
      .filter(({ path, property }) => path !== '#/info' || property !== 'version')
      .map(change => applyHouseRules(change, { before: before.contract, after: after.contract }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Redocly's message with the names of the bundles and without its stack trace. */
function redoclyMessage(output: string, before: Bundle, after: Bundle): string {
  const lines = output.split('\n').filter(line => !/^\s+at |likely a bug|written to|diff processed/.test(line))
  return lines.join('\n').replaceAll('before.yaml', before.name).replaceAll('after.yaml', after.name).trim()
}

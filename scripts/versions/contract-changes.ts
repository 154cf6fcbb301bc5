import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Contract } from '../../src/openapi/document.js'
import { redocly } from '../redocly/run.js'
import { type Change, ratedByHouse } from './house-rules.js'
import { Problem } from './problem.js'
import { isVersion } from './version.js'

/** A bundle, under the name that people are told. */
export interface Bundle {
  name: string
  text: string
  contract: Contract
}

const config = fileURLToPath(new URL('../redocly/diff.yaml', import.meta.url))

/**
 * Reads a bundle.
 *
 * @throws Problem when it is broken, or has no version
 */
export function readBundle(name: string, text: string): Bundle {
  let contract: Contract | null
  try {
    contract = parse(text)
  } catch (error) {
    // The first line says it; an excerpt follows.
    throw new Problem(`${name} is broken: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`)
  }
  if (typeof contract?.openapi !== 'string' || !contract.paths)
    throw new Problem(`${name} is broken: it is no OpenAPI document.`)
  // Written by people in an old commit, so nothing says that it is there.
  const version: unknown = contract.info?.version
  if (typeof version !== 'string' || !isVersion(version))
    throw new Problem(
      version === undefined
        ? `${name} has no info.version, so nothing follows for the next one.`
        : `${name} says the version ${JSON.stringify(version)}, which is not three numbers such as 0.2.0.`,
    )
  return { name, text, contract }
}

/**
 * How callers see one bundle differ from another: every change but that of the version, rated.
 *
 * @throws Problem when Redocly cannot compare them
 */
export async function contractChanges(base: Bundle, now: Bundle): Promise<Change[]> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-diff-'))
  try {
    const out = join(folder, 'changes.json')
    writeFileSync(join(folder, 'base.yaml'), base.text)
    writeFileSync(join(folder, 'now.yaml'), now.text)
    const args = ['diff', 'base.yaml', 'now.yaml', '--config', config, '--fail-on', 'none', '--format', 'json', '--output', out]
    const { status, output } = await redocly(args, folder)
    if (status !== 0 || !existsSync(out))
      throw new Problem(`${now.name} cannot be compared with ${base.name}. ${inOurNames(output, base, now)}`)
    const { changes }: { changes: Change[] } = JSON.parse(readFileSync(out, 'utf8'))
    return changes
      .filter(({ path, property }) => path !== '#/info' || property !== 'version')
      .map(change => ratedByHouse(change, { base: base.contract, now: now.contract }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What Redocly says, without where in its own code it was. */
function inOurNames(output: string, base: Bundle, now: Bundle): string {
  const lines = output.split('\n').filter(line => !/^\s+at |likely a bug|written to|diff processed/.test(line))
  return lines.join('\n').replaceAll('base.yaml', base.name).replaceAll('now.yaml', now.name).trim()
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Contract } from '../../src/openapi/document.js'
import { bundles } from '../redocly/run.js'
import { Problem } from '../versions/problem.js'
import { errorCodesSource, readCatalogue } from './catalogue.js'
import { allOverlays, contractFiles, overlayPaths, translatedFiles } from './translated.js'

/** The files of generated/ whose content on disk differs from what was built. */
export function stale(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, 'generated')
  return [...files]
    .filter(([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text)
    .map(([name]) => name)
}

/** The files of generated/ that no build makes. */
export function surplus(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, 'generated')
  return existsSync(folder) ? readdirSync(folder).filter(name => name !== 'README.md' && !files.has(name)) : []
}

/** Says what to do about files that do not follow from `openapi/`. */
export const staleness = (names: readonly string[]): string =>
  `generated/ does not follow from openapi/:\n${names.map(name => `  generated/${name}`).join('\n')}\nRun: npm run generate`

/**
 * Makes anew what the documentation reads of generated/, and compares.
 *
 * @throws ContractError when the contract, an overlay or the catalogue is broken; Problem when a file is stale
 */
export async function holdFresh(root: string): Promise<void> {
  const catalogue = readCatalogue(root)
  const overlays = allOverlays(root)
  const made = await bundles(root, overlayPaths(overlays))
  const contract: Contract = parse(made.contract)
  const files = new Map([
    ...contractFiles('openapi', made.contract, JSON.stringify(contract, null, 2)),
    ...translatedFiles(contract, made, overlays),
    ['error-codes.ts', errorCodesSource(contract, catalogue, root)] as const,
  ])
  const names = stale(root, files)
  if (names.length > 0) throw new Problem(staleness(names))
}

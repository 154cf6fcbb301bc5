import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../user-error.js'
import { bundleContract } from './bundle.js'
import { errorCodesSource, readCatalogue } from './catalogue.js'

/** The files of generated/ whose text differs. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, 'generated')
  return [...files]
    .filter(([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text)
    .map(([name]) => name)
}

/** The files of generated/ that the generator doesn't write. */
export function unknownFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, 'generated')
  return existsSync(folder) ? readdirSync(folder).filter(name => name !== 'README.md' && !files.has(name)) : []
}

/** Formats the message for files that don't match the contract, by their paths. */
export const staleMessage = (paths: readonly string[]): string =>
  `These files don't match the contract:\n${paths.map(path => `  ${path}`).join('\n')}\nRun: npm run generate`

/**
 * Checks that the generated files that the documentation reads match `openapi/`.
 *
 * @throws ContractError when the contract or the catalogue is invalid; UserError when a file is stale
 */
export async function assertFresh(root: string): Promise<void> {
  const catalogue = readCatalogue(root)
  const { contract, files } = await bundleContract(root, catalogue)
  const names = staleFiles(root, new Map([...files, ['error-codes.ts', errorCodesSource(contract, catalogue, root)]]))
  if (names.length > 0) throw new UserError(staleMessage(names.map(name => `generated/${name}`)))
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Contract } from '../../src/openapi/document.js'
import { checkOverlays } from '../overlays/check.js'
import { languages, readOverlays } from '../overlays/read.js'
import { bundleDocuments, ContractError } from '../redocly/run.js'
import { header } from './header.js'

/** The contract in one document. */
export interface BundledContract {
  contract: Contract
  json: string
  /** The files of the contract in every language, by name. */
  files: [name: string, text: string][]
  /** Problems of the translations. They don't stop the generation. */
  warnings: string[]
}

/** More problems would hide the first one. */
const maxProblems = 20

/** The version of the package, which is also that of the contract. */
export function packageVersion(root: string): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
}

/**
 * Bundles the contract, sets its version, and applies the overlays of each language.
 *
 * @throws ContractError when the contract or an overlay is invalid
 */
export async function bundleContract(root: string): Promise<BundledContract> {
  const file = 'openapi/openapi.yaml'
  const overlays = languages.map(language => ({ language, files: readOverlays(root, language) }))
  const { bundles, output } = await bundleDocuments(
    root,
    new Map([
      ['contract', { file, overlays: [] }],
      ...overlays.map(({ language, files }) => [language, { file, overlays: files.map(({ file }) => file) }] as const),
    ]),
  )
  // openapi.yaml has a placeholder, since package.json is the only source of the version.
  const bundle = (name: string): string | undefined =>
    bundles.get(name)?.replace(/^ {2}version: .*$/m, `  version: ${packageVersion(root)}`)
  const yaml = bundle('contract')
  if (yaml === undefined) throw new ContractError(output)
  const contract: Contract = parse(yaml)
  const json = JSON.stringify(contract, null, 2)

  const problems = overlays.flatMap(({ language, files }) => checkOverlays(contract, language, files))
  const invalid = problems.filter(problem => problem.invalid)
  if (invalid.length > 0) throw new ContractError(formatProblems(invalid.map(({ message }) => message)))
  const translations = languages.flatMap(language => {
    const translated = bundle(language)
    if (translated === undefined) throw new ContractError(output)
    return contractFiles(`openapi.${language}`, translated, JSON.stringify(parse(translated), null, 2))
  })
  return {
    contract,
    json,
    files: [...contractFiles('openapi', yaml, json), ...translations],
    warnings: problems.map(({ message }) => message),
  }
}

/** Formats a list of problems, shortened. */
export function formatProblems(problems: readonly string[]): string {
  const hidden = problems.length - maxProblems
  return [...problems.slice(0, maxProblems), ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join('\n')
}

const contractFiles = (name: string, yaml: string, json: string): [string, string][] => [
  [`${name}.yaml`, `${header.replace('//', '#')}${yaml}`],
  [`${name}.json`, `${json}\n`],
]

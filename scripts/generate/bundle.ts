import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Contract } from '../../src/openapi/document.js'
import { checkOverlays } from '../overlays/check.js'
import { readOverlays, translatedLanguages } from '../overlays/read.js'
import { bundleDocuments, ContractError } from '../redocly/run.js'
import type { Catalogue } from './catalogue.js'
import { compactJson } from './compact-json.js'
import { type BundleLanguage, completeContract } from './complete.js'
import { limitErrorExamples } from './error-examples.js'
import { header } from './header.js'
import { formatYaml } from './yaml.js'

/** The contract in one document. */
export interface BundledContract {
  contract: Contract
  /** The contract in Chinese. */
  chinese: Contract
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
 * Bundles the contract, applies the overlays of each language, and completes it with its version and what other files define.
 *
 * @throws ContractError when the contract or an overlay is invalid
 */
export async function bundleContract(root: string, catalogue: Catalogue): Promise<BundledContract> {
  const file = 'openapi/openapi.yaml'
  const overlays = translatedLanguages.map(language => ({ language, files: readOverlays(root, language) }))
  const { bundles, output } = await bundleDocuments(
    root,
    new Map([
      ['contract', { file, overlays: [] }],
      ...overlays.map(({ language, files }) => [language, { file, overlays: files.map(({ file }) => file) }] as const),
    ]),
  )
  const read = (name: string, language: BundleLanguage): Contract => {
    const bundle = bundles.get(name)
    if (bundle === undefined) throw new ContractError(output)
    const contract: Contract = parse(bundle)
    // openapi.yaml has a placeholder, since package.json is the only source of the version.
    contract.info.version = packageVersion(root)
    return completeContract(root, contract, catalogue, language)
  }
  const complete = read('contract', 'en')
  const problems = overlays.flatMap(({ language, files }) => checkOverlays(complete, language, files))
  const invalid = problems.filter(problem => problem.invalid)
  if (invalid.length > 0) throw new ContractError(formatProblems(invalid.map(({ message }) => message)))
  const contract = limitErrorExamples(complete)
  const chinese = limitErrorExamples(read('zh-CN', 'zh-CN'))
  const json = compactJson(contract)
  return {
    contract,
    chinese,
    json,
    files: [...contractFiles('openapi', contract, json), ...contractFiles('openapi.zh-CN', chinese)],
    warnings: problems.map(({ message }) => message),
  }
}

/** Formats a list of problems, shortened. */
export function formatProblems(problems: readonly string[]): string {
  const hidden = problems.length - maxProblems
  return [...problems.slice(0, maxProblems), ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join('\n')
}

const contractFiles = (name: string, contract: Contract, json: string = compactJson(contract)): [string, string][] => [
  [`${name}.yaml`, `${header.replace('//', '#')}${formatYaml(contract)}`],
  [`${name}.json`, `${json}\n`],
]

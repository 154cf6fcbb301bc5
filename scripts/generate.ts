// npm run generate [-- --check] [--accept-translations]: generates generated/ from openapi/ and records the translations.
// With --check it writes nothing and fails when a file is stale. With --accept-translations it also records Chinese texts whose
// English text changed, for a translator who has checked that they are still correct.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleContract, formatProblems } from './generate/bundle.js'
import { readCatalogue } from './generate/catalogue.js'
import { generatedFiles } from './generate/files.js'
import { staleFiles, staleMessage, unknownFiles } from './generate/fresh.js'
import { staleGuides } from './generate/guide-lists.js'
import { ContractError, redocly } from './redocly/run.js'
import { outdatedMessage, updateRecords } from './translations/record.js'
import { UserError } from './user-error.js'

interface Generation {
  files: Map<string, string>
  /** The guides with stale lists, by path. */
  guides: Map<string, string>
  warnings: string[]
}

/**
 * Generates all files in memory. When the contract is invalid, the linter's message is the most helpful one, so it is reported
 * first.
 */
async function generate(root: string): Promise<Generation> {
  // Reading the catalogue is fast, so its errors are reported before the linter starts.
  const catalogue = readCatalogue(root)
  const lint = redocly(['lint', 'swr', '--max-problems', '20'], root)
  const run = async (): Promise<Generation> => {
    const bundled = await bundleContract(root, catalogue)
    const contracts = { en: bundled.contract, 'zh-CN': bundled.chinese }
    const guides = staleGuides(root, contracts, catalogue)
    return { files: await generatedFiles(root, bundled, catalogue), guides, warnings: bundled.warnings }
  }
  const result = await run().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
  const { status, output } = await lint
  // Redocly reports no location when it can't read the root document.
  if (status !== 0)
    throw new ContractError(/:\d+:\d+/.test(output) ? output : `openapi/openapi.yaml:1:1 ${output} (rule struct)`)
  if (result instanceof Error) throw result
  return result
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, 'accept-translations': { type: 'boolean', default: false } },
  })
  const root = process.cwd()
  const folder = join(root, 'generated')
  const { files, guides, warnings } = await generate(root)
  if (values.check) {
    const names = [...staleFiles(root, files), ...unknownFiles(root, files).map(name => `${name} (unknown file)`)]
    const paths = [...names.map(name => `generated/${name}`), ...guides.keys()]
    if (paths.length > 0) console.error(staleMessage(paths))
    return paths.length > 0 ? 1 : 0
  }
  mkdirSync(folder, { recursive: true })
  for (const name of unknownFiles(root, files)) rmSync(join(folder, name), { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  for (const [path, text] of guides) writeFileSync(join(root, path), text)
  console.log(`generated/: ${[...files.keys()].join(', ')}`)
  if (warnings.length > 0)
    warn(`${warnings.length} problems in the translations; npm test fails until they are fixed.`, warnings)
  const outdated = updateRecords(root, values['accept-translations']).map(outdatedMessage)
  const fix = 'If the Chinese texts are still correct, run: npm run generate -- --accept-translations'
  if (outdated.length > 0) warn(`${outdated.length} translations may be outdated. ${fix}`, outdated)
  return 0
}

const warn = (title: string, details: readonly string[]): void =>
  console.warn(`\nWarning: ${title}\n${formatProblems(details)}`)

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UserError)) throw error
  const prefix = error instanceof ContractError ? "openapi/ is invalid; generated/ wasn't changed.\n\n" : ''
  console.error(`${prefix}${error.message}`)
  process.exitCode = 1
}

// Builds generated/ from openapi/. With --check it only compares, and fails when something is stale or was edited.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogue } from './generate/catalogue.js'
import { filesFrom, typesMaker } from './generate/files.js'
import { stale, staleness, surplus } from './generate/fresh.js'
import { allOverlays, overlayPaths } from './generate/translated.js'
import { bundles, ContractError, redocly } from './redocly/run.js'
import { Problem } from './versions/problem.js'

/** Every file of generated/, by name. The linter explains best what is broken, so its word comes first. */
async function build(root: string): Promise<Map<string, string>> {
  // Cheap to read, so a mistake there is told before the linter has begun.
  const catalogue = readCatalogue(root)
  const linted = redocly(['lint', 'swr', '--max-problems', '20'], root)
  const types = typesMaker()
  const overlays = allOverlays(root)
  const bundled = await bundles(root, overlayPaths(overlays)).catch(asError)
  const made = bundled instanceof Error ? bundled : await filesFrom(root, bundled, types, catalogue, overlays).catch(asError)
  types.stop()
  const { status, output } = await linted
  // Where Redocly cannot even begin, it names no place.
  if (status !== 0)
    throw new ContractError(/:\d+:\d+/.test(output) ? output : `openapi/openapi.yaml:1:1 ${output} (rule struct)`)
  if (made instanceof Error) throw made
  return made
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

async function main(): Promise<number> {
  const root = process.cwd()
  const folder = join(root, 'generated')
  const files = await build(root)
  if (process.argv.includes('--check')) {
    const names = [...stale(root, files), ...surplus(root, files).map(name => `${name} (does not belong here)`)]
    if (names.length > 0) console.error(staleness(names))
    return names.length > 0 ? 1 : 0
  }
  mkdirSync(folder, { recursive: true })
  for (const name of surplus(root, files)) rmSync(join(folder, name), { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  console.log(`generated/: ${[...files.keys()].join(', ')}`)
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Problem)) throw error
  const broken = error instanceof ContractError ? 'openapi/ is broken; generated/ is left as it was.\n\n' : ''
  console.error(`${broken}${error.message}`)
  process.exitCode = 1
}

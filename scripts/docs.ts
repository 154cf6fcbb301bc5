// npm run docs: builds the documentation in English and Chinese into dist/docs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { languages, prefixOf, suffixOf } from './docs/site.js'
import { assertFresh } from './generate/fresh.js'
import { ContractError, redocly } from './redocly/run.js'
import { UserError } from './user-error.js'

export const docsFolder = 'dist/docs'

/**
 * Builds the site from the contract and the pages of openapi/docs.
 *
 * @throws UserError when the contract is invalid or generated files are stale
 */
export async function buildDocs(root: string): Promise<void> {
  await assertFresh(root)
  await buildSite(root, join(root, docsFolder))
  await Promise.all(
    languages.map(async language => {
      const contract = join(root, `generated/openapi${suffixOf(language)}.yaml`)
      const folder = join(root, docsFolder, prefixOf(language))
      copyFileSync(contract, join(folder, 'openapi.yaml'))
      // The template forbids images from elsewhere, since Redoc loads its logo.
      const template = join(root, 'openapi/docs/.vitepress/reference.hbs')
      const options = ['--inlineBundle', '--template', template, '--output', join(folder, 'reference.html')]
      const run = await redocly(['build-docs', contract, ...options], root)
      if (run.status !== 0) throw new ContractError(run.output)
    }),
  )
}

/** Returns whether the documentation is missing or older than its sources. */
export function isStale(folder: string): boolean {
  const builtAt = newestMtime(join(folder, 'index.html'))
  return ['generated', 'openapi', 'scripts/docs', 'CHANGELOG.md'].some(source => newestMtime(source) > builtAt)
}

/** Returns the latest modification time of a file, or of any file in a folder; 0 if it doesn't exist. */
function newestMtime(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map(name => newestMtime(join(path, name)))) : stat.mtimeMs
}

/** Builds the site into a folder. VitePress takes its configuration from openapi/docs, and runs in a process of its own. */
export async function buildSite(root: string, folder: string): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('vitepress/package.json')), 'bin/vitepress.js')
  const args = [cli, 'build', 'openapi/docs', '--outDir', folder]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk))
  const [status] = await once(child, 'close')
  if (status !== 0) throw new UserError(output)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now()
  try {
    await buildDocs(process.cwd())
    console.log(`${docsFolder}: built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

// npm run docs: builds the documentation in English and Chinese into dist/docs. Each page is one file that works offline.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderSite, writeSite } from './docs/site.js'
import { UserError } from './user-error.js'

export const docsFolder = 'dist/docs'

/** Builds the site from the contract and the pages of openapi/docs. */
export async function buildDocs(root: string): Promise<ReadonlyMap<string, string>> {
  const files = await renderSite(root)
  writeSite(files, join(root, docsFolder))
  return files
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now()
  try {
    const files = await buildDocs(process.cwd())
    console.log(`${docsFolder}: ${files.size} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

// Builds dist/docs: the documentation in English and Chinese, each page one file that works offline.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { site, write } from './docs/site.js'
import { UserError } from './user-error.js'

export const docsFolder = 'dist/docs'

/** Builds the site from the contract and its pages. */
export async function buildDocs(root: string): Promise<ReadonlyMap<string, string>> {
  const files = await site(root)
  write(files, join(root, docsFolder))
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

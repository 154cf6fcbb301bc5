// Builds dist/docs/index.html: the reference as one file that works offline.
import { pathToFileURL } from 'node:url'
import { ContractError, redocly } from './redocly/run.js'

export const docsFile = 'dist/docs/index.html'

/** Builds the page from the bundle. Throws a ContractError with what Redocly said. */
export async function buildDocs(root: string): Promise<void> {
  const run = await redocly(
    ['build-docs', 'bundle', '--inlineBundle', '--output', docsFile, '--title', 'Huawei Cloud SWR API'],
    root,
  )
  if (run.status !== 0) throw new ContractError(run.output)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildDocs(process.cwd())
  console.log(docsFile)
}

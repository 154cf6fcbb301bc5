// npm start: the sandbox, the documentation beside it, and one walk through the API with the client.
import { existsSync, statSync } from 'node:fs'
import { buildDocs, docsFile } from './docs.js'
import { redoWhenMissing } from './start/missing.js'

const bundle = 'generated/openapi.yaml'
redoWhenMissing()
if (!existsSync(docsFile) || statSync(docsFile).mtimeMs < statSync(bundle).mtimeMs) {
  console.log(`Building ${docsFile} …`)
  await buildDocs(process.cwd())
}
// Only now, since it needs what was generated.
const { serveAll } = await import('./start/serve.js')
await serveAll(docsFile)

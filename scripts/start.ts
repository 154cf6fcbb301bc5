// npm start: the sandbox, the documentation beside it, and one walk through the API with the client.
import { buildDocs, docsFolder } from './docs.js'
import { redoWhenMissing } from './start/missing.js'
import { isStale } from './start/stale.js'
import { Problem } from './versions/problem.js'

redoWhenMissing()
if (isStale(docsFolder)) {
  console.log(`Building ${docsFolder} …`)
  await buildDocs(process.cwd()).catch(error => {
    if (!(error instanceof Problem)) throw error
    console.error(error.message)
    process.exit(1)
  })
}
// Only now, since it needs what was generated.
const { serveAll } = await import('./start/serve.js')
await serveAll(docsFolder)

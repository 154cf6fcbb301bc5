// npm start [-- --port PORT] [--sandbox-port PORT]: the sandbox, the documentation beside it, and one walk through the API with the
// client.
import { buildDocs, docsFolder } from './docs.js'
import { generateIfMissing } from './start/generate-if-missing.js'
import { parseStartOptions } from './start/options.js'
import { isStale } from './start/stale.js'
import { Problem } from './versions/problem.js'

try {
  const options = parseStartOptions(process.argv.slice(2))
  generateIfMissing()
  if (isStale(docsFolder)) {
    console.log(`Building ${docsFolder} …`)
    await buildDocs(process.cwd())
  }
  // Only now, since it needs what was generated.
  const { serveAll } = await import('./start/serve.js')
  await serveAll(docsFolder, options)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(error.message)
  process.exitCode = 1
}

// npm start [-- --port PORT] [--sandbox-port PORT]: serves the sandbox and the documentation, and runs a short tour of the API.
import { buildDocs, docsFolder } from './docs.js'
import { generateIfMissing } from './start/generate-if-missing.js'
import { parseStartOptions } from './start/options.js'
import { isStale } from './start/stale.js'
import { UserError } from './user-error.js'

try {
  const options = parseStartOptions(process.argv.slice(2))
  generateIfMissing()
  if (isStale(docsFolder)) {
    console.log(`Building ${docsFolder} …`)
    await buildDocs(process.cwd())
  }
  // Imported late because it depends on generated files.
  const { serveAll } = await import('./start/serve.js')
  await serveAll(docsFolder, options)
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

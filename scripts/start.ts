// npm start [-- --port PORT] [--sandbox-port PORT]: serves the sandbox and the documentation, and runs a short tour of the API.
import { buildDocs, docsFolder } from './docs.js'
import { parseStartOptions } from './start/options.js'
import { serveAll } from './start/serve.js'
import { isStale } from './start/stale.js'
import { UserError } from './user-error.js'

try {
  const options = parseStartOptions(process.argv.slice(2))
  if (isStale(docsFolder)) {
    console.log(`Building ${docsFolder} …`)
    await buildDocs(process.cwd())
  }
  await serveAll(docsFolder, options)
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

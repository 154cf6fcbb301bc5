// npm start [-- --port PORT] [--sandbox-port PORT]: the sandbox, the documentation beside it, and one walk through the API with the
// client.
import { buildDocs, docsFolder } from './docs.js'
import { redoWhenMissing } from './start/missing.js'
import { startOptions } from './start/options.js'
import { isStale } from './start/stale.js'
import { UserError } from './user-error.js'

try {
  const options = startOptions(process.argv.slice(2))
  redoWhenMissing()
  if (isStale(docsFolder)) {
    console.log(`Building ${docsFolder} …`)
    await buildDocs(process.cwd())
  }
  // Only now, since it needs what was generated.
  const { serveAll } = await import('./start/serve.js')
  await serveAll(docsFolder, options)
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

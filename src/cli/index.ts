#!/usr/bin/env node
import { version } from '../../generated/version.js'
import { callCommand } from './call.js'
import { docsCommand } from './docs.js'
import { mockCommand } from './mock.js'
import { sandboxCommand } from './sandbox.js'
import { verifyCommand } from './verify.js'

const commands = new Map<string, (args: readonly string[]) => void | Promise<void>>([
  ['sandbox', sandboxCommand],
  ['mock', mockCommand],
  ['verify', verifyCommand],
  ['call', callCommand],
  ['docs', docsCommand],
])
const usage = `Usage: huaweicloud-swr COMMAND [options]

  sandbox   the service's behaviour in memory, over HTTP
  mock      any documented answer of the API, with Prism
  verify    asks a service everything that the contract says
  call      one call of the API, its answer as JSON
  docs      where the documentation is, and how to build it

COMMAND --help says more, --version what this is.`

// Who reads the output may stop early, as `head` does. A server goes on serving and a run takes away what it made; nobody listens.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const [name = '', ...args] = process.argv.slice(2)
const command = commands.get(name)
if (command) {
  try {
    await command(args)
  } catch (error) {
    // A mistake of the caller, or of the machine: its own words are enough.
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode ||= 1
  }
} else if (name === '--help' || name === '-h') {
  console.log(usage)
} else if (name === '--version') {
  console.log(version)
} else {
  console.error(name === '' ? usage : `There is no command ${JSON.stringify(name)}.\n\n${usage}`)
  process.exitCode = 1
}

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

Commands:
  sandbox   Start an in-memory SWR service over HTTP
  mock      Start a Prism mock that returns any documented response
  verify    Check whether a service conforms to the contract
  call      Send one request and print the response as JSON
  docs      Show where the documentation is

Options:
  --help      Show this help
  --version   Show the version

Run huaweicloud-swr COMMAND --help for details.`

// A reader such as `head` may close the pipe. A server continues to serve, and a run still deletes what it created.
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
    // The message explains the mistake; a stack trace would hide it.
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode ||= 1
  }
} else if (name === '--help' || name === '-h') {
  console.log(usage)
} else if (name === '--version') {
  console.log(version)
} else {
  console.error(
    name === '' ? usage : `Unknown command ${JSON.stringify(name)}. Run huaweicloud-swr --help for a list of commands.`,
  )
  process.exitCode = 1
}

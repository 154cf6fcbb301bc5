#!/usr/bin/env node
import { version } from '../../generated/version.js'
import { callCommand } from './call.js'
import { docsCommand } from './docs.js'
import { exitCodes } from './exit-codes.js'
import { loginCommand } from './login.js'
import { mockCommand } from './mock.js'
import { sandboxCommand } from './sandbox.js'
import { UsageError, unknownNameError } from './usage.js'
import { verifyCommand } from './verify.js'

const commands = new Map<string, (args: readonly string[]) => void | Promise<void>>([
  ['sandbox', sandboxCommand],
  ['mock', mockCommand],
  ['verify', verifyCommand],
  ['call', callCommand],
  ['login', loginCommand],
  ['docs', docsCommand],
])
const usage = `Usage: huaweicloud-swr COMMAND [options]

Commands:
  sandbox  Start an in-memory SWR service over HTTP
  mock     Start a Prism mock that returns any documented response
  verify   Check whether a service conforms to the contract
  call     Call an operation and print the data as JSON
  login    Log docker in to the image registry
  docs     Print the URL of the documentation
  help     Show the help of a command: help COMMAND

Options:
  -h, --help     Show this help
  -v, --version  Show the version

Exit codes:
  0         Success
  1         The service responded with an error, or violates the contract
  2         Invalid usage, or the command could not do its work: no connection, no credentials, an unreadable file
  129-143   Ended by a signal: 128 and its number, for example 130 for Ctrl+C

Run huaweicloud-swr COMMAND --help for details.`

// A reader such as `head` may close the pipe. A server continues to serve, and a run still deletes what it created.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const [name = '', ...args] = process.argv.slice(2)
try {
  await run(name, args)
} catch (error) {
  // The message explains the mistake; a stack trace would hide it.
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode ||= exitCodes.incomplete
}

async function run(name: string, args: readonly string[]): Promise<void> {
  const command = commands.get(name)
  if (command) return command(args)
  switch (name) {
    case 'help':
    case '--help':
    case '-h': {
      // `help call showNamespace` is `call showNamespace --help`.
      const [topic, ...rest] = args
      return topic === undefined ? console.log(usage) : run(topic, [...rest, '--help'])
    }
    case '--version':
    case '-v':
      return console.log(version)
    case '':
      throw new UsageError(usage)
    default:
      throw name.startsWith('-')
        ? unknownNameError('option', name, ['--help', '--version'])
        : unknownNameError('command', name, [...commands.keys(), 'help'])
  }
}

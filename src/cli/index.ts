#!/usr/bin/env node
import { version } from '../../generated/version.js'
import { exitCodes } from './exit-codes.js'
import { UsageError, unknownNameError } from './usage.js'

type Command = (args: readonly string[]) => void | Promise<void>

/** Each command loads on its own: all of them together take twice as long to start. */
const commands = new Map<string, () => Promise<Command>>([
  ['sandbox', async () => (await import('./sandbox.js')).sandboxCommand],
  ['mock', async () => (await import('./mock.js')).mockCommand],
  ['verify', async () => (await import('./verify.js')).verifyCommand],
  ['call', async () => (await import('./call.js')).callCommand],
  ['login', async () => (await import('./login.js')).loginCommand],
  ['docs', async () => (await import('./docs.js')).docsCommand],
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
  2         Invalid usage, or the command failed: no connection, no credentials, an unreadable file
  129-143   Ended by a signal: 128 plus its number, for example 130 for Ctrl+C

Run huaweicloud-swr COMMAND --help for details.`

// A reader such as `head` may close the pipe. A server continues to serve, and a run still deletes what it created.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const [name = '', ...args] = process.argv.slice(2)
try {
  await runCommand(name, args)
} catch (error) {
  // The message explains the mistake; a stack trace would hide it.
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode ||= exitCodes.incomplete
}

async function runCommand(name: string, args: readonly string[]): Promise<void> {
  const loadCommand = commands.get(name)
  if (loadCommand) return (await loadCommand())(args)
  switch (name) {
    case 'help':
    case '--help':
    case '-h': {
      // `help call showNamespace` is `call showNamespace --help`.
      const [topic, ...rest] = args
      return topic === undefined ? console.log(usage) : runCommand(topic, [...rest, '--help'])
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

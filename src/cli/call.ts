import { createSwrClient } from '../client/create-swr-client.js'
import { isPaged } from '../client/paged.js'
import { readContract } from '../openapi/bundle.js'
import { parseCallArgs } from './call/args.js'
import { clientOptions } from './call/client-options.js'
import { describeFailure } from './call/describe-failure.js'
import { inputFields, parseOperationId } from './call/fields.js'
import { callHelp, operationHelp } from './call/help.js'
import { type CallIO, processIO } from './call/io.js'
import { callOutput, returnsSecret } from './call/output.js'
import { readParams } from './call/params.js'
import { readPasswordCredentials } from './environment.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { infoText, withHelpOption } from './parse-options.js'
import { helpHint, UsageError } from './usage.js'

/** `huaweicloud-swr call`: sends one request. */
export async function callCommand(args: readonly string[]): Promise<void> {
  process.exitCode = await runCallCommand(args, processIO())
}

/**
 * Runs `huaweicloud-swr call`.
 *
 * @returns the exit code: 0 for success, 1 for an error response, 2 for invalid usage or a missing or unreadable response
 */
export async function runCallCommand(args: readonly string[], io: CallIO): Promise<ExitCode> {
  try {
    await call(args, io)
    return exitCodes.success
  } catch (error) {
    const { message, exitCode } = await describeFailure(error)
    io.printError(message)
    return exitCode
  }
}

async function call([first, ...rest]: readonly string[], io: CallIO): Promise<void> {
  const [topic] = rest
  if (first === undefined) throw new UsageError(callHelp(readContract()))
  if (first === 'help' && topic !== undefined) return runOperation(topic, ['--help'], io)
  if (first !== 'help' && !first.startsWith('-')) return runOperation(first, rest, io)
  const info = infoText({ help: ['help', '--help', '-h'].includes(first), version: ['--version', '-v'].includes(first) }, () =>
    callHelp(readContract()),
  )
  if (info === undefined) throw new UsageError(`Specify the operation before ${first}. ${helpHint('call')}`)
  io.print(info)
}

async function runOperation(name: string, args: readonly string[], io: CallIO): Promise<void> {
  const { env, print, printError, readStdin } = io
  const operation = parseOperationId(name)
  const fields = inputFields(readContract(), operation)
  const { options, values } = parseCallArgs(operation, fields, withHelpOption(args))
  const info = infoText(options, () => operationHelp(readContract(), operation))
  if (info !== undefined) return print(info)
  if (options.all && !isPaged(operation))
    throw new UsageError(`${operation} doesn't return a paginated list. Remove ${options.lines ? '--lines' : '--all'}.`)

  const params = await readParams(operation, fields, values, { user: readPasswordCredentials(env), readStdin })
  const { createValidator } = await import('../client/validate.js')
  const swr = createSwrClient({
    ...(await clientOptions(operation, options, env)),
    // The service decides: a newer one may accept more than the contract.
    validator: createValidator({ mode: 'warn' }),
    hooks: { warning: ({ message }) => printError(`Warning: ${message}`) },
  })
  for await (const text of callOutput(swr, operation, params, options)) print(text)
  if (returnsSecret(operation) && !options.showSecrets)
    printError('Secrets are redacted (***). Use --show-secrets to print them; keep the output out of logs and shared files.')
}

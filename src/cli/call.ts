import { createSwrClient } from '../client/create-swr-client.js'
import { readContract } from '../openapi/bundle.js'
import { answerOf, showsSecret } from './call/answer.js'
import { callerOf, placeOf } from './call/caller.js'
import { explain } from './call/explain.js'
import { helpOfAll, helpOfOne } from './call/help.js'
import { inputsOf, isPaged, operationOf } from './call/inputs.js'
import { Unaskable } from './call/nearest.js'
import { optionsOf } from './call/options.js'
import { parametersOf } from './call/parameters.js'
import { terminal } from './call/terminal.js'
import { userFrom } from './environment.js'

/** What a call needs of the process it runs in. */
export interface CallSurroundings {
  env: Readonly<Record<string, string | undefined>>
  /** Writes a line that programs may read. */
  print: (text: string) => void
  /** Writes a line for people. */
  complain: (text: string) => void
  /** Reads standard input to its end. */
  stdin: () => Promise<string>
}

/** `huaweicloud-swr call`: one call of the API. */
export async function callCommand(args: readonly string[]): Promise<void> {
  process.exitCode = await runCall(args, terminal())
}

/**
 * Runs one call.
 *
 * @returns the exit code: 0 when it succeeded, 1 when the service refused, 2 when it could not be asked
 */
export async function runCall(args: readonly string[], surroundings: CallSurroundings): Promise<0 | 1 | 2> {
  const { print, complain } = surroundings
  try {
    const [name, ...rest] = args
    if (name === undefined || name === '--help') {
      const say = name === undefined ? complain : print
      say(helpOfAll(readContract()))
      return name === undefined ? 2 : 0
    }
    await ask(name, rest, surroundings)
    return 0
  } catch (error) {
    const { text, code } = await explain(error)
    complain(text)
    return code
  }
}

async function ask(name: string, rest: readonly string[], surroundings: CallSurroundings): Promise<void> {
  const { env, print, complain } = surroundings
  const operation = operationOf(name)
  const inputs = inputsOf(readContract(), operation)
  const { settings, texts } = optionsOf(operation, inputs, rest)
  if (settings.help) return print(helpOfOne(readContract(), operation))
  if (settings.all && !isPaged(operation))
    throw new Unaskable(`${operation} is not paged, so --all has nothing to do. Leave it out.`)

  const user = userFrom(env)
  const parameters = await parametersOf(operation, inputs, texts, user, surroundings.stdin)
  const credentials = callerOf(operation, env)
  const swr = createSwrClient({ ...placeOf(settings, env), ...(credentials ? { credentials } : {}) })
  for await (const text of answerOf(swr, operation, parameters, settings)) print(text)
  if (showsSecret(operation) && !settings.showSecrets)
    complain(`What lets others in is masked (***). --show-secrets prints it; keep it out of logs and files that others read.`)
}

import { closestMatch, sameOption } from './suggestion.js'

/** A mistake on the command line or in the environment. Its message is written for the user. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The environment variables that replace options for credentials, which don't exist. */
const credentialVariables: Readonly<Record<string, string>> = {
  '--token': 'SWR_TOKEN',
  '--ak': 'HUAWEICLOUD_SDK_AK',
  '--access-key': 'HUAWEICLOUD_SDK_AK',
  '--sk': 'HUAWEICLOUD_SDK_SK',
  '--secret-key': 'HUAWEICLOUD_SDK_SK',
  '--user': 'SWR_USERNAME',
  '--username': 'SWR_USERNAME',
  '--password': 'SWR_PASSWORD',
  '--domain': 'SWR_DOMAIN',
  '--project': 'SWR_PROJECT',
}

/**
 * Returns the error of a name that doesn't exist.
 *
 * @param kind what the name is, for example `option`
 * @param candidates the names that exist, one of which may have been meant
 * @param command the command whose help lists them; the program itself by default
 */
export function unknownNameError(kind: string, name: string, candidates: readonly string[], command?: string): UsageError {
  const variable = /^(?:call|login|verify)\b/.test(command ?? '') ? credentialVariables[name] : undefined
  if (variable)
    return new UsageError(
      `Unknown ${kind} ${name}. Set ${variable} in the environment, since other users can read command lines. ${helpHint(command)}`,
    )
  const suggestion = sameOption(name, candidates) ?? closestMatch(name, candidates)
  return new UsageError(
    `Unknown ${kind} ${name}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`} ${helpHint(command)}`,
  )
}

/** Returns the error of an argument that is neither an option nor the value of one. */
export function unexpectedArgumentError(argument: string, command: string): UsageError {
  return new UsageError(
    `Unexpected argument ${JSON.stringify(argument)}. Write options as --NAME or --NAME VALUE. ${helpHint(command)}`,
  )
}

/** Returns the error of an option without its value. */
export function missingValueError(option: string): UsageError {
  return new UsageError(`--${option} requires a value. Write a value that begins with a hyphen as --${option}=VALUE.`)
}

/** Returns the sentence that refers to the help of a command, of the program, or of a script of npm. */
export function helpHint(command = ''): string {
  const program = command.startsWith('npm ') ? [] : ['huaweicloud-swr']
  return `Run ${[...program, command, '--help'].filter(Boolean).join(' ')} for details.`
}

/** The highest port number. */
export const maxPort = 65_535

/**
 * Parses an option that is an integer. Rejects `1e3`, `0x10` and an empty string, which `Number` accepts.
 *
 * @throws UsageError when the text isn't an integer from 0 to the maximum
 */
export function parseIntegerOption(option: string, text: string, max: number): number {
  if (/^\d+$/.test(text) && Number(text) <= max) return Number(text)
  throw new UsageError(`--${option} must be an integer from 0 to ${max}, not ${JSON.stringify(text)}.`)
}

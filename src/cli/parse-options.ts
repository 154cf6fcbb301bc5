import { type ParseArgsConfig, parseArgs } from 'node:util'
import { version } from '../../generated/version.js'
import { missingValueError, UsageError, unexpectedArgumentError, unknownNameError } from './usage.js'

type OptionTable = NonNullable<ParseArgsConfig['options']>

/** The options that every command accepts. */
const infoOptions = {
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

/** The values of options; those that are missing and have no default are undefined. */
export type OptionValues<Options extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options & typeof infoOptions }>
>['values']

/**
 * Parses the options of a command, `--help` and `--version` included.
 *
 * @throws UsageError for an option that is unknown or lacks its value, and for any other argument
 */
export function parseOptions<const Options extends OptionTable>(
  command: string,
  args: readonly string[],
  options: Options,
): OptionValues<Options> {
  const all = { ...options, ...infoOptions }
  const names = Object.keys(all).map(name => `--${name}`)
  const config = { args: withHelpOption(args), options: all }
  for (const token of parseArgs({ ...config, strict: false, tokens: true, allowPositionals: true }).tokens) {
    if (token.kind === 'positional') throw unexpectedArgumentError(token.value, command)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(all, token.name) ? (all as OptionTable)[token.name] : undefined
    if (!option) throw unknownNameError('option', token.rawName, names, command)
    if (option.type === 'string' && isMissing(token.value, token.inlineValue ?? false)) throw missingValueError(token.name)
    if (option.type === 'boolean' && token.value !== undefined) throw new UsageError(`--${token.name} accepts no value.`)
  }
  return parseArgs(config).values
}

/** Whether the value of an option is missing. A text with a leading hyphen is a value only after an equals sign. */
function isMissing(value: string | undefined, isInline: boolean): boolean {
  return value === undefined || (!isInline && value.startsWith('-') && value !== '-')
}

/** Returns the help or the version if an option requests it. */
export function infoText(options: { help: boolean; version: boolean }, help: () => string): string | undefined {
  return options.help ? help() : options.version ? version : undefined
}

/** Accepts `help` instead of `--help`. */
export function withHelpOption(args: readonly string[]): string[] {
  return args[0] === 'help' ? ['--help', ...args.slice(1)] : [...args]
}

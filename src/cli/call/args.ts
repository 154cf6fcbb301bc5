import type { OperationId } from '../../../generated/operations.js'
import { missingValueError, UsageError, unexpectedArgumentError, unknownNameError } from '../usage.js'
import { bodyType, type InputField } from './fields.js'

/** The options that every operation accepts. */
export interface CallCommandOptions {
  help: boolean
  version: boolean
  all: boolean
  lines: boolean
  showSecrets: boolean
  endpoint: string | undefined
  iamEndpoint: string | undefined
  region: string | undefined
}

/** The arguments of a call. */
export interface CallArgs {
  options: CallCommandOptions
  /** The unparsed values of the inputs by name; the whole body as `body`. */
  values: ReadonlyMap<string, string>
}

const flags = ['help', 'version', 'all', 'lines', 'show-secrets'] as const
const endpointOptions = ['endpoint', 'iam-endpoint', 'region'] as const
const shortOptions: Readonly<Record<string, string>> = { '-h': '--help', '-v': '--version' }
const commonOptions: readonly string[] = [...flags, ...endpointOptions]

/**
 * Parses the arguments of a call.
 *
 * @throws UsageError for an option that is unknown, lacks its value or is repeated
 */
export function parseCallArgs(operation: OperationId, fields: readonly InputField[], args: readonly string[]): CallArgs {
  const inputs = [...fields.map(({ name }) => name), ...(bodyType(operation) ? ['body'] : [])]
  const parsed = new Map<string, string>()
  const optionNames = [...inputs, ...commonOptions].map(name => `--${name}`)
  const command = `call ${operation}`
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    const [, option, attached] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(shortOptions[arg] ?? arg) ?? []
    if (option === undefined)
      throw /^-\w/.test(arg) ? unknownNameError('option', arg, optionNames, command) : unexpectedArgumentError(arg, command)
    const name = resolveName(option, inputs)
    if (name === undefined) throw unknownNameError('option', `--${option}`, optionNames, command)
    if (parsed.has(name)) throw new UsageError(`--${name} is specified more than once.`)
    const following = args[index + 1]
    const value = attached ?? valueAfter(name, following, fields)
    if (value === undefined) throw missingValueError(name)
    if (attached === undefined && value === following) index += 1
    parsed.set(name, value)
  }
  const isSet = (flag: (typeof flags)[number]): boolean => parsed.has(flag)
  const options: CallCommandOptions = {
    help: isSet('help'),
    version: isSet('version'),
    all: isSet('all') || isSet('lines'),
    lines: isSet('lines'),
    showSecrets: isSet('show-secrets'),
    endpoint: parsed.get('endpoint'),
    iamEndpoint: parsed.get('iam-endpoint'),
    region: parsed.get('region'),
  }
  return { options, values: new Map([...parsed].filter(([name]) => inputs.includes(name))) }
}

/** Accepts `access-domain` for `access_domain`, since options usually have hyphens. */
function resolveName(option: string, inputs: readonly string[]): string | undefined {
  return [option, option.replaceAll('-', '_')].find(name => [...inputs, ...commonOptions].includes(name))
}

function valueAfter(name: string, following: string | undefined, fields: readonly InputField[]): string | undefined {
  if (flags.some(flag => flag === name)) return ''
  const isBoolean = fields.some(field => field.name === name && field.type === 'boolean')
  // A boolean option without a value means true. Any other value is reported where values are checked.
  if (isBoolean) return following === undefined || following.startsWith('-') ? 'true' : following
  return following?.startsWith('--') ? undefined : following
}

import type { OperationId } from '../../../generated/operations.js'
import { bodyOf, type Input } from './inputs.js'
import { nearest, Unaskable } from './nearest.js'

/** How to call, besides what the operation is told. */
export interface CallSettings {
  help: boolean
  all: boolean
  lines: boolean
  showSecrets: boolean
  endpoint: string | undefined
  iamEndpoint: string | undefined
  region: string | undefined
}

/** What was written on the command line; values are texts still. */
export interface GivenOptions {
  settings: CallSettings
  /** By the name of the input, or `body`. */
  texts: ReadonlyMap<string, string>
}

const flags = ['help', 'all', 'lines', 'show-secrets'] as const
const places = ['endpoint', 'iam-endpoint', 'region'] as const

/**
 * Reads the options of a call.
 *
 * @throws Unaskable for an option that is unknown, lacks its value or comes twice
 */
export function optionsOf(operation: OperationId, inputs: readonly Input[], args: readonly string[]): GivenOptions {
  const own = [...inputs.map(({ name }) => name), ...(bodyOf(operation) ? ['body'] : [])]
  const found = new Map<string, string>()
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? ''
    const [, written, attached] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? []
    if (written === undefined) throw new Unaskable(`${JSON.stringify(word)} is no option. Values are written as --name VALUE.`)
    const name = nameOf(written, own)
    if (name === undefined) throw new Unaskable(unknown(operation, written, own))
    if (found.has(name)) throw new Unaskable(`--${name} is given twice.`)
    const following = args[index + 1]
    const value = attached ?? nextValue(name, following, inputs)
    if (value === undefined)
      throw new Unaskable(`--${name} needs a value; one that begins with -- is written as --${name}=VALUE.`)
    if (attached === undefined && value === following) index += 1
    found.set(name, value)
  }
  const on = (name: (typeof flags)[number]): boolean => found.has(name)
  const settings: CallSettings = {
    help: on('help'),
    all: on('all') || on('lines'),
    lines: on('lines'),
    showSecrets: on('show-secrets'),
    endpoint: found.get('endpoint'),
    iamEndpoint: found.get('iam-endpoint'),
    region: found.get('region'),
  }
  return { settings, texts: new Map([...found].filter(([name]) => own.includes(name))) }
}

/** The name that is meant; `access-domain` stands for `access_domain`, since options are often written so. */
function nameOf(written: string, own: readonly string[]): string | undefined {
  return [written, written.replaceAll('-', '_')].find(name => [...own, ...flags, ...places].includes(name))
}

function nextValue(name: string, following: string | undefined, inputs: readonly Input[]): string | undefined {
  if (flags.some(flag => flag === name)) return ''
  const boolean = inputs.some(input => input.name === name && input.type === 'boolean')
  // A boolean alone means true, as everywhere on a command line.
  if (boolean) return following === 'true' || following === 'false' ? following : 'true'
  return following?.startsWith('--') ? undefined : following
}

function unknown(operation: OperationId, written: string, own: readonly string[]): string {
  const meant = nearest(written, [...own, ...flags, ...places])
  const takes = own.length > 0 ? own.map(name => `--${name}`).join(', ') : 'no parameters'
  return `${operation} does not know --${written}.${meant ? ` Did you mean --${meant}?` : ''} It takes ${takes}; \`huaweicloud-swr call ${operation} --help\` explains them.`
}

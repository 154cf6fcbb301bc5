import { SwrInputError } from './input-error.js'

/**
 * The types of options by name, as error messages describe them: `a string or a number`, an object if the description names no
 * type, or the valid texts such as `"on" or "off"`.
 */
export type OptionTypes = Readonly<Record<string, string>>

/**
 * Checks options, which TypeScript can't do for JavaScript.
 *
 * @param owner the function or the option that the options belong to, for error messages
 * @throws SwrInputError for an option that is unknown, that is `null` or that has the wrong type
 */
export function checkOptions(owner: string, options: unknown, types: OptionTypes): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new SwrInputError(`${owner} requires an object of options, not ${describeValue(options)}.`)
  for (const [option, value] of Object.entries(options)) {
    const type = Object.hasOwn(types, option) ? types[option] : undefined
    if (type === undefined)
      throw new SwrInputError(`Unknown option \`${option}\` of ${owner}. Supported options: ${Object.keys(types).join(', ')}.`)
    if (value === undefined || hasType(value, type)) continue
    const problem = hasTexts(type) && typeof value === 'string' ? '' : `, not ${describeValue(value)}`
    throw new SwrInputError(`\`${owner}.${option}\` must be ${type}${problem}.`)
  }
}

function hasType(value: unknown, description: string): boolean {
  if (hasTexts(description)) return typeof value === 'string' && /^\w+$/.test(value) && description.includes(`"${value}"`)
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return (description.match(/string|number|boolean|function|array|object/g) ?? ['object']).includes(kind)
}

/** Whether a description lists the valid texts. */
const hasTexts = (description: string): boolean => description.startsWith('"')

/** Whether a value can be part of a query or a filter: a string, a number or a boolean. */
export function isPlainValue(value: unknown): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' || typeof value === 'boolean'
}

/** Describes a value of any type. A text may be a secret in the wrong place. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'bigint') return `${value}n`
  if (value && typeof value === 'object') return 'an object'
  return /string|function/.test(typeof value) ? `a ${typeof value}` : String(value)
}

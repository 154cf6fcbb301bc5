import { SwrInputError } from './input-error.js'

/** Option types, as error messages describe them, each with its `typeof`s, or with the valid texts in quotes. */
export type OptionType = readonly [description: string, ...valid: string[]]

/** The types of options by name. */
export type OptionTypes = Readonly<Record<string, OptionType>>

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
    const isValid =
      (value !== null && !Array.isArray(value) && type.includes(typeof value)) ||
      (typeof value === 'string' && type.includes(`"${value}"`))
    if (value !== undefined && !isValid)
      throw new SwrInputError(`\`${owner}.${option}\` must be ${type[0]}, not ${describeValue(value)}.`)
  }
}

/** Describes a value of any type. A text may be a secret in the wrong place. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  if (value && typeof value === 'object') return 'an object'
  return /string|function/.test(typeof value) ? `a ${typeof value}` : String(value)
}

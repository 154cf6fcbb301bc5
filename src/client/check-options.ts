import { SwrInputError } from '../errors/input-error.js'

/** What options must be, in words: with the name of the type as `typeof` returns it, or with the valid texts in quotes. */
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
      throw new SwrInputError(`${owner} doesn't support \`${option}\`, but ${Object.keys(types).join(', ')}.`)
    const isValid =
      (value !== null && !Array.isArray(value) && type.includes(typeof value)) ||
      (typeof value === 'string' && type.includes(`"${value}"`))
    if (value !== undefined && !isValid)
      throw new SwrInputError(`\`${owner}.${option}\` must be ${type}, not ${describeValue(value)}.`)
  }
}

/** Describes a value of any type. A text may be a secret in the wrong place. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  if (value && typeof value === 'object') return 'an object'
  return /string|function/.test(typeof value) ? `a ${typeof value}` : String(value)
}

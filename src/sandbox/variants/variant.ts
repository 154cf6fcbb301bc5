/** Responses of newer services or partner clouds that differ from the reference of 2022. */
export const variantNames = [
  /** Errors of the service are one object with the old and the new format, instead of an array. */
  'error-object',
  /** Empty lists are `null`. */
  'null-lists',
  /** Every object has a field that the contract doesn't contain. */
  'extra-fields',
  /** Writes that return `{}` return no body. */
  'empty-writes',
  /** `showAccessDomain` returns 400 `SVCSTG.SWR.4001090` for an account without a share, instead of `exist: false`. */
  'missing-share-400',
  /** Names of accounts are in lower case. */
  'lower-case-accounts',
] as const

/** A way in which responses differ from the default ones. */
export type Variant = (typeof variantNames)[number]

/** The request header that selects variants for one call: `null-lists, empty-writes`, `all` or `none`. */
export const variantsHeader = 'x-sandbox-variants'

const isVariant = (name: unknown): name is Variant => variantNames.some(variant => variant === name)

/**
 * Validates variants and returns them without duplicates.
 *
 * @throws TypeError when one is unknown
 */
export function validateVariants(value: unknown): ReadonlySet<Variant> {
  if (!Array.isArray(value)) throw new TypeError('Invalid variants: they must be an array of names.')
  const variants: unknown[] = value
  const unknown = variants.find(name => !isVariant(name))
  if (unknown !== undefined)
    throw new TypeError(`Invalid variants: ${JSON.stringify(unknown)} isn't one of ${variantNames.join(', ')}.`)
  return new Set(variants.filter(isVariant))
}

/**
 * Parses a list of variants that are separated by commas, `all` or `none`.
 *
 * @throws TypeError when one is unknown
 */
export function parseVariants(text: string): ReadonlySet<Variant> {
  const names = text.split(',').map(name => name.trim())
  if (names.length === 1 && (names[0] === 'none' || names[0] === '')) return new Set()
  return validateVariants(names.length === 1 && names[0] === 'all' ? [...variantNames] : names)
}

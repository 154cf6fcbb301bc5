import type { Filters } from '../../generated/operations.js'
import { SwrInputError } from '../errors/input-error.js'
import { parseFilterPairs } from '../openapi/filter-pairs.js'

/** The operations that support a filter. */
export type FilteredOperation = keyof Filters

/** The keys of an operation's filter and their values. */
export type FilterFields<Op extends FilteredOperation> = {
  readonly [Key in keyof Filters[Op]]: Filters[Op][Key] | undefined
}

/** The keys of any operation's filter and their values. */
export type AnyFilterFields = { [Op in FilteredOperation]: FilterFields<Op> }[FilteredOperation]

/**
 * Returns the text of a filter: `key::value` pairs joined by `|`. Fields that are `undefined` are omitted.
 *
 * @param fields the keys and their values
 * @returns the filter without percent-encoding, which the client adds
 * @throws SwrInputError if a value is empty or contains `|` or `::`, or if there are no fields
 *
 * @example
 * filter({ namespace: 'group', name: 'busybox' }) // 'namespace::group|name::busybox'
 */
export function filter<Op extends FilteredOperation = FilteredOperation>(fields: FilterFields<Op> | AnyFilterFields): string {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined)
  if (pairs.length === 0) throw new SwrInputError('A filter requires at least one key.')
  return pairs
    .map(([key, value]) => {
      if (typeof value !== 'string' && typeof value !== 'number')
        throw new SwrInputError(
          `The filter value of \`${key}\` must be a string or a number, not ${value === null ? null : typeof value}.`,
        )
      const text = String(value)
      if (text === '') throw new SwrInputError(`The filter value of \`${key}\` is empty. Omit the key.`)
      // A colon at either end would merge with the separator.
      if (/\||::|^:|:$/.test(text) || /\||:/.test(key)) {
        throw new SwrInputError(
          `The filter value of \`${key}\` is ${JSON.stringify(text)}, but a filter can't contain \`|\` or \`::\`.`,
        )
      }
      return `${key}::${text}`
    })
    .join('|')
}

/**
 * Parses the text of a filter; the inverse of `filter`. `limit` and `offset` become numbers, other values stay strings.
 *
 * @throws SwrInputError if a pair has no `::` or a key is duplicated
 *
 * @example
 * parseFilter('namespace::group|limit::10') // { namespace: 'group', limit: 10 }
 */
export function parseFilter(text: string): Record<string, string | number> {
  const parsed = parseFilterPairs(text)
  if ('invalidPair' in parsed)
    throw new SwrInputError(
      `The filter ${JSON.stringify(text)} contains an invalid pair: ${JSON.stringify(parsed.invalidPair)}. Pairs have the form key::value.`,
    )
  if ('duplicateKey' in parsed)
    throw new SwrInputError(`The filter ${JSON.stringify(text)} contains \`${parsed.duplicateKey}\` more than once.`)
  const parseValue = (key: string, value: string): string | number =>
    (key === 'limit' || key === 'offset') && /^\d+$/.test(value) ? Number(value) : value
  return Object.fromEntries([...parsed.fields].map(([key, value]) => [key, parseValue(key, value)]))
}

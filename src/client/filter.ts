import type { Filters } from '../../generated/params.js'
import { describeValue, isPlainValue } from '../errors/check-options.js'
import { SwrInputError } from '../errors/input-error.js'
import { isRecord } from '../errors/json.js'
import { parseFilterPairs } from '../openapi/filter-pairs.js'
import type { Sorted } from './flat-types.js'

/** The operations that support a filter. */
export type FilteredOperation = keyof Filters

/** The keys of an operation's filter and their values. `true` and `false` may be booleans. */
export type FilterFields<Op extends FilteredOperation> = Sorted<FilterKeys<Op>>
/** The same without the rule that a column to sort by requires a direction. */
export type FilterKeys<Op extends FilteredOperation> = {
  readonly [Key in keyof Filters[Op]]: Filters[Op][Key] | OrBoolean<Filters[Op][Key]> | undefined
}
type OrBoolean<Value> = Value extends 'true' ? boolean : never

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
  const pairs = Object.entries(readFilter(fields)).filter(([, value]) => value !== undefined)
  if (pairs.length === 0) throw new SwrInputError('A filter requires at least one key.')
  return pairs
    .map(([key, value]) => {
      if (!isPlainValue(value))
        throw new SwrInputError(
          `The filter value of \`${key}\` must be a string, a number or a boolean, not ${describeValue(value)}.`,
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
 * Returns the fields of a filter, which may be a string.
 *
 * @throws SwrInputError if it is neither a string nor an object
 */
export function readFilter(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'string') return parseFilter(value)
  if (isRecord(value)) return value
  throw new SwrInputError(`A filter must be a string or an object, not ${describeValue(value)}. The request was not sent.`)
}

/**
 * Parses the text of a filter; the inverse of `filter`. `limit` and `offset` become numbers, other values stay strings. The
 * last value of a repeated key counts.
 *
 * @throws SwrInputError if a pair has no `::`
 *
 * @example
 * parseFilter('namespace::group|limit::10') // { namespace: 'group', limit: 10 }
 */
export function parseFilter(text: string): Record<string, string | number> {
  if (typeof text !== 'string') throw new SwrInputError(`A filter to parse must be a string, not ${describeValue(text)}.`)
  const parsed = parseFilterPairs(text)
  if ('invalidPair' in parsed)
    throw new SwrInputError(
      `The filter ${JSON.stringify(text)} contains an invalid pair: ${JSON.stringify(parsed.invalidPair)}. Pairs have the form key::value.`,
    )
  const parseValue = (key: string, value: string): string | number =>
    (key === 'limit' || key === 'offset') && /^\d+$/.test(value) ? Number(value) : value
  return Object.fromEntries([...parsed.fields].map(([key, value]) => [key, parseValue(key, value)]))
}

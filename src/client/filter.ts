import type { Filters } from '../../generated/operations.js'
import { SwrInputError } from '../errors/input-error.js'
import { parseFilterPairs } from '../openapi/filter-pairs.js'

/** The operations that take a filter. */
export type FilteredOperation = keyof Filters

/** The keys of an operation's filter with the values they take. */
export type FilterFields<Op extends FilteredOperation> = Readonly<Filters[Op]>

/** The fields that any filter knows. */
export type AnyFilterFields = { [Op in FilteredOperation]: FilterFields<Op> }[FilteredOperation]

/**
 * Writes a filter: `key::value` pairs joined by `|`. Fields that are `undefined` are left out.
 *
 * @param fields the keys and their values
 * @returns the filter, not yet percent-encoded (the client does that)
 * @throws SwrInputError when a value is empty or holds `|` or `::`, or when there is no pair at all
 *
 * @example
 * filter({ namespace: 'group', name: 'busybox' }) // 'namespace::group|name::busybox'
 */
export function filter<Op extends FilteredOperation = FilteredOperation>(fields: FilterFields<Op> | AnyFilterFields): string {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined)
  if (pairs.length === 0) throw new SwrInputError('A filter needs one key or more.')
  return pairs
    .map(([key, value]) => {
      const text = String(value)
      if (text === '') throw new SwrInputError(`The filter's \`${key}\` is empty; leave it out instead.`)
      // A colon at either end would join the separator.
      if (/\||::|^:|:$/.test(text) || /\||:/.test(key)) {
        throw new SwrInputError(
          `The filter's \`${key}\` is ${JSON.stringify(text)}; \`|\` and \`::\` cannot be written in a filter.`,
        )
      }
      return `${key}::${text}`
    })
    .join('|')
}

/**
 * Reads a filter, the inverse of `filter`. Values stay texts, but `limit` and `offset` become numbers.
 *
 * @throws SwrInputError when a pair has no `::` or a key comes twice
 *
 * @example
 * parseFilter('namespace::group|limit::10') // { namespace: 'group', limit: 10 }
 */
export function parseFilter(text: string): Record<string, string | number> {
  const read = parseFilterPairs(text)
  if ('broken' in read)
    throw new SwrInputError(
      `The filter ${JSON.stringify(text)} has a broken pair: ${JSON.stringify(read.broken)}. Pairs read key::value.`,
    )
  if ('twice' in read) throw new SwrInputError(`The filter ${JSON.stringify(text)} has \`${read.twice}\` twice.`)
  const value = (key: string, text: string): string | number =>
    (key === 'limit' || key === 'offset') && /^\d+$/.test(text) ? Number(text) : text
  return Object.fromEntries([...read.fields].map(([key, text]) => [key, value(key, text)]))
}

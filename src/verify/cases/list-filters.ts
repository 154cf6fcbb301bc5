import { type OperationRow, operations } from '../../../generated/operations.js'
import type { FilterKey, OperationEntry } from '../../openapi/document.js'
import type { CaseContext } from '../run/case-context.js'
import type { OperationRequest } from '../run/send.js'
import { fixtureQuery, hasPlainPages, type Item, listCase, requestItems, serializeFilter } from './list-requests.js'
import type { SuiteCase } from './suite-case.js'

/** Filters of a paged list. */
export function filterCases(entry: OperationEntry): SuiteCase[] {
  const filter = entry.parameters.find(parameter => parameter['x-filter'])
  if (!filter) return []
  const keys = Object.entries(filter['x-filter'] ?? {})
  const withPlain = hasPlainPages(entry.operation.operationId)
  return [
    ...keys.flatMap(([key, rule]) =>
      rule.matches
        ? [listCase(entry, `filters by ${key}`, (context, request) => checkFilter(context, request, key, rule))]
        : [],
    ),
    ...(withPlain ? [filterFirst(entry)] : []),
  ]
}

/** Filters of the lists expected pages: one of all fields, and one of each field with fixed values. */
export function unpagedFilterCases(entry: OperationEntry): SuiteCase[] {
  const { query = [] }: OperationRow = operations[entry.operation.operationId]
  if (query.length < 2 || !query.includes('filter') || query.includes('limit')) return []
  const keys = entry.parameters.flatMap(parameter => Object.entries(parameter['x-filter'] ?? {}))
  const fixed = keys.flatMap(([key, rule]) => (rule.enum ? [{ [key]: rule.enum[0] }] : []))
  // Without resources of its own, a run has no value for a key, and a filter has at least one.
  return [filterFirst(entry, query => (Object.keys(query).length > 0 ? [query, ...fixed] : fixed))]
}

function filterFirst(
  entry: OperationEntry,
  filtersOf: (query: Record<string, string>) => object[] = query => [{ ...query, offset: '0', limit: '1000' }],
): SuiteCase {
  return listCase(entry, 'ignores plain parameters next to a filter', async (context, request) => {
    for (const fields of filtersOf(fixtureQuery(context, request))) {
      const filter = serializeFilter({ ...fields })
      const alone = await requestItems(context, request, { filter })
      for (const plain of plainQueries(entry)) {
        const both = await requestItems(context, request, { filter, ...plain })
        const [actual, expected] = [both, alone].map(({ response }) => JSON.stringify(response.json))
        context.expect(
          actual === expected,
          `${JSON.stringify(plain)} next to ${filter} changed the list from ${expected?.slice(0, 200)} to ${actual?.slice(0, 200)}.`,
        )
      }
    }
  })
}

/** Returns queries with plain parameters, each of which would change most lists. */
function plainQueries({ parameters }: OperationEntry): Record<string, unknown>[] {
  const paired = ['limit', 'offset', 'order_column', 'order_type']
  const columns = (parameters.find(({ name }) => name === 'order_column')?.schema.enum ?? []) as string[]
  const others = parameters.filter(
    parameter => parameter.in === 'query' && !parameter['x-filter'] && !paired.includes(parameter.name),
  )
  return [
    ...(parameters.some(({ name }) => name === 'limit') ? [{ offset: 0, limit: 1 }] : []),
    ...columns.flatMap(order_column => ['asc', 'desc'].map(order_type => ({ order_column, order_type }))),
    ...others.flatMap(({ name, schema }) => {
      const values = (schema.enum as unknown[] | undefined) ?? (schema.type === 'boolean' ? [true, false] : ['no-such-name'])
      return values.map(value => ({ [name]: value }))
    }),
  ]
}

/** Filters a list by values of a key: those that items have, some that none has, and a part of one where the key matches by substring. */
async function checkFilter(
  context: CaseContext,
  request: OperationRequest,
  key: string,
  { enum: choices = [], matches: { field, substring } = { field: key } }: FilterKey,
): Promise<void> {
  const query = fixtureQuery(context, request)
  const { items: all } = await requestItems(context, request, { ...query, offset: 0, limit: 1000 })
  const full = String(all.at(-1)?.[field] ?? '')
  // Names start and end with a letter or a digit, so the part must, too.
  const inner = full.slice(1, -1).replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, '')
  for (const value of new Set([full, ...(substring ? [inner] : []), ...choices])) {
    if (value === '') continue
    const matches = (item: Item): boolean => (substring ? String(item[field]).includes(value) : String(item[field]) === value)
    const matching = all.filter(matches).length
    const mayIgnoreSubstrings = substring === 'unsettled' && value !== full
    const isExpected = (count: number): boolean => count === matching || (mayIgnoreSubstrings && count === 0)
    const filter = serializeFilter({ ...query, offset: '0', limit: '1000', [key]: value })
    const { items: found } = await requestItems(context, request, { filter })
    context.expect(found.every(matches), `The filter ${filter} returned items that don't match.`)
    context.expect(isExpected(found.length), `The filter ${filter} returned ${found.length} items; ${matching} match.`)
    if (!((operations[request.operation] as OperationRow).query ?? []).includes(key)) continue
    const plain = await requestItems(context, request, { ...query, offset: 0, limit: 1000, [key]: value })
    context.expect(plain.items.every(matches), `${key}=${value} returned items that don't match.`)
    context.expect(isExpected(plain.items.length), `${key}=${value} returned ${plain.items.length} items; ${matching} match.`)
  }
}

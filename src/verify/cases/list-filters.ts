import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import type { FilterKey, OperationEntry } from '../../openapi/document.js'
import type { CaseContext } from '../run/case-context.js'
import type { OperationRequest } from '../run/operation-request.js'
import { fixtureQuery, hasPlainPages, type Item, listCase, requestItems, serializeFilter } from './list-requests.js'
import type { SuiteCase } from './suite-case.js'

/** Filters of a paged list. */
export function filterCases(entry: OperationEntry): SuiteCase[] {
  const filter = entry.parameters.find(parameter => parameter['x-filter'])
  if (!filter) return []
  const keys = Object.entries(filter['x-filter'] ?? {})
  const withPlain = hasPlainPages(entry.operation.operationId as OperationId)
  return [
    ...keys.flatMap(([key, { matches }]) =>
      matches ? [listCase(entry, `filters by ${key}`, (context, request) => checkFilter(context, request, key, matches))] : [],
    ),
    ...(withPlain ? [filterFirst(entry)] : []),
  ]
}

function filterFirst(entry: OperationEntry): SuiteCase {
  return listCase(entry, 'ignores plain parameters next to a filter', async (context, request) => {
    const query = fixtureQuery(context, request)
    const filter = serializeFilter({ ...query, offset: '0', limit: '2' })
    const alone = await requestItems(context, request, { filter })
    const both = await requestItems(context, request, { filter, offset: 0, limit: 1 })
    context.expect(
      alone.items.length === both.items.length,
      `limit=1 next to a filter changed the list from ${alone.items.length} to ${both.items.length} items.`,
    )
  })
}

/** Filters a list by the last item's value of a key, and by a part of that value where the key matches by substring. */
async function checkFilter(
  context: CaseContext,
  request: OperationRequest,
  key: string,
  { field, substring }: NonNullable<FilterKey['matches']>,
): Promise<void> {
  const query = fixtureQuery(context, request)
  const { items: all } = await requestItems(context, request, { ...query, offset: 0, limit: 1000 })
  const full = String(all.at(-1)?.[field] ?? '')
  // Names start and end with a letter or a digit, so the part must, too.
  const inner = full.slice(1, -1).replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, '')
  for (const value of new Set(substring ? [full, inner] : [full])) {
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

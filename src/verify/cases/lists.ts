import { type OperationRow, operations } from '../../../generated/operations.js'
import { type Contract, type OperationEntry, operationEntries } from '../../openapi/document.js'
import type { CaseContext, ParsedResponse } from '../run/case-context.js'
import { asObject } from './effects/effect.js'
import { filterCases, unpagedFilterCases } from './list-filters.js'
import { fixtureQuery, hasOffsets, hasPlainPages, type Item, listCase, listsFixtures, requestItems } from './list-requests.js'
import type { SuiteCase } from './suite-case.js'

/** Pagination, sort orders and filters of each list with offsets. */
export function listCases(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const operation = entry.operation.operationId
    const row: OperationRow = operations[operation]
    return row.itemKey && hasOffsets(operation)
      ? [...pageCases(entry, row.itemKey), ...orderCases(entry), ...filterCases(entry)]
      : unpagedFilterCases(entry)
  })
}

function pageCases(entry: OperationEntry, itemKey: readonly string[]): SuiteCase[] {
  const isSameItem = (one: Item | undefined, other: Item | undefined): boolean =>
    itemKey.every(field => one?.[field] === other?.[field])
  return [
    listCase(entry, 'returns pages of several items that add up to the full list', async (context, request) => {
      const query = fixtureQuery(context, request)
      const { items: all } = await requestItems(context, request, { ...query, offset: 0, limit: 1000 })
      for (const limit of new Set([2, Math.max(2, all.length - 1)])) {
        for (let offset = 0; offset < Math.min(all.length, 2 * limit); offset += limit) {
          const page = await requestItems(context, request, { ...query, offset, limit })
          const expected = all.slice(offset, offset + limit)
          context.expect(
            page.items.length === expected.length && expected.every((item, index) => isSameItem(item, page.items[index])),
            `The page with limit ${limit} and offset ${offset} differs from the full list.`,
          )
          checkContentRange(context, page.response, offset, expected.length)
        }
      }
    }),
    listCase(entry, 'returns pages of one item that add up to the full list', async (context, request) => {
      const query = fixtureQuery(context, request)
      const { items: all, response } = await requestItems(context, request, { ...query, offset: 0, limit: 1000 })
      const total = checkContentRange(context, response, 0, all.length)
      const isTotal = total === all.length || all.length === 1000
      context.expect(isTotal, `The full list has ${all.length} items, but Content-Range reports ${total}.`)
      context.expect(
        !context.session.target.allowWrites || !listsFixtures(request.operation) || all.length >= 3,
        `${request.operation} returned only ${all.length} of the created items.`,
      )
      for (let offset = 0; offset < Math.min(all.length, 5); offset++) {
        const page = await requestItems(context, request, { ...query, offset, limit: 1 })
        context.expect(
          page.items.length === 1,
          `The page with limit 1 and offset ${offset} of ${total} has ${page.items.length} items.`,
        )
        context.expect(
          isSameItem(page.items[0], all[offset]),
          `The page with offset ${offset} doesn't start with item ${offset} of the full list.`,
        )
        checkContentRange(context, page.response, offset, page.items.length, total)
        for (const totalInBody of [page.items[0]?.total_range, asObject(page.response.json).total])
          context.expect(
            totalInBody === undefined || totalInBody === total,
            `The body has the total ${totalInBody}, but Content-Range reports ${total}.`,
          )
      }
    }),
    listCase(entry, 'returns an empty page after the last item', async (context, request) => {
      const query = fixtureQuery(context, request)
      const first = await requestItems(context, request, { ...query, offset: 0, limit: 1 })
      const total = checkContentRange(context, first.response, 0, first.items.length)
      const { items } = await requestItems(context, request, { ...query, offset: total, limit: 10 })
      context.expect(items.length === 0, `The page after the last item has ${items.length} items.`)
    }),
    ...(hasPlainPages(entry.operation.operationId) ? [alonePages(entry)] : []),
  ]
}

function alonePages(entry: OperationEntry): SuiteCase {
  return listCase(entry, 'ignores limit without offset and offset without limit', async (context, request) => {
    const query = fixtureQuery(context, request)
    const full = await requestItems(context, request, query)
    for (const alone of [{ limit: 1 }, { offset: 1 }]) {
      const { items: found, response } = await requestItems(context, request, { ...query, ...alone })
      context.expect(
        found.length === full.items.length,
        `${JSON.stringify(alone)} changed the list from ${full.items.length} to ${found.length} items.`,
      )
      context.expect(
        !response.headers.has('content-range'),
        `The response to ${JSON.stringify(alone)} has a Content-Range header.`,
      )
    }
  })
}

/** Checks the offset and the count in `Content-Range` and returns its total. */
function checkContentRange(
  context: CaseContext,
  { headers }: ParsedResponse,
  offset: number,
  count: number,
  total?: number,
): number {
  const text = headers.get('content-range') ?? ''
  const reported = /^\d+-\d+\/(\d+)$/.exec(text)?.[1]
  const expected = `${offset}-${count}/${total ?? reported ?? 'TOTAL'}`
  context.expect(text === expected, `Content-Range: expected "${expected}", received "${text}".`)
  return Number(reported ?? 0)
}

function orderCases(entry: OperationEntry): SuiteCase[] {
  const column = entry.parameters.find(({ name }) => name === 'order_column')
  const fields = column?.['x-sorts-by'] ?? {}
  return ((column?.schema.enum ?? []) as string[]).flatMap(order_column =>
    ['asc', 'desc'].map(order_type =>
      listCase(entry, `sorts by ${order_column}, ${order_type}`, async (context, request) => {
        const field = fields[order_column]
        if (field === undefined) throw new Error(`x-sorts-by in the contract has no field for ${order_column}.`)
        const { items: found } = await requestItems(context, request, {
          ...fixtureQuery(context, request),
          offset: 0,
          limit: 100,
          order_column,
          order_type,
        })
        const values = found.map(item => item[field])
        const sign = order_type === 'asc' ? 1 : -1
        const misplaced = values.findIndex((value, index) => index > 0 && sign * compareValues(values[index - 1], value) > 0)
        context.expect(
          misplaced < 0,
          `Item ${misplaced} is out of order: ${values[misplaced - 1]} precedes ${values[misplaced]}.`,
        )
      }),
    ),
  )
}

function compareValues(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [left, right] = [String(one), String(other)]
  return left < right ? -1 : left > right ? 1 : 0
}

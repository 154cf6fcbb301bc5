import { type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, type OperationEntry, operationEntries } from '../../../openapi/document.js'
import type { CaseContext, ParsedResponse } from '../../run/case-context.js'
import { withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { effectCase, type Fields, requestFor } from './effect.js'
import { itemsOf } from './listing.js'
import { listFixtures, type PagedList } from './paged-lists.js'

/** Pages of every paged list: all sort orders, items with equal values, pages without items, and more than 100 items. */
export function listPageEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const operation = entry.operation.operationId
    const fixtures = listFixtures(operation)
    if (!fixtures) return []
    const { requires, createItems, seedItems } = fixtures
    const smallPages = effectCase(
      operation,
      'returns the same items in pages of any size and order',
      ['writes', ...requires],
      async context => {
        for (const list of await createItems(context)) await checkOrders(context, entry, list)
      },
    )
    if (!seedItems) return [smallPages]
    return [
      smallPages,
      effectCase(operation, 'returns up to 1000 items', ['isolated', 'otherAccount'], context =>
        withRestoredState(context, async () => {
          for (const list of await seedItems(context)) await checkManyItems(context, list)
        }),
      ),
    ]
  })
}

/** How a list accepts pages: as a filter, which not every list supports, and as plain parameters. */
function pageForms({ operation }: PagedList): boolean[] {
  const { query = [] }: OperationRow = operations[operation]
  return [...(query.includes('filter') ? [true] : []), ...(query.includes('limit') ? [false] : [])]
}

/** Requests all pages in all orders, as plain parameters and as a filter. */
async function checkOrders(context: CaseContext, { parameters }: OperationEntry, list: PagedList): Promise<void> {
  const column = parameters.find(({ name }) => name === 'order_column')
  const fields = column?.['x-sorts-by'] ?? {}
  const columns = (column?.schema.enum ?? []) as string[]
  const directions = parameters.flatMap(parameter => parameter['x-filter']?.order?.enum ?? [])
  const orders = [
    {},
    ...directions.map(order => ({ order: String(order) })),
    ...columns.flatMap(name => ['asc', 'desc'].map(type => ({ order_column: name, order_type: type }))),
  ]
  for (const order of orders) {
    const query = { ...list.query, ...order }
    const { items: all } = await requestPage(context, list, query, 0, 1000)
    const name = 'order_column' in order ? String(order.order_column) : undefined
    context.expect(
      all.length >= list.minimum,
      `${list.operation} returned only ${all.length} items with ${JSON.stringify(order)}.`,
    )
    if (name !== undefined) expectSorted(context, list, all, fields[name] ?? name, order)
    for (const asFilter of pageForms(list)) {
      for (const limit of [2, 3]) {
        for (let offset = 0; offset < all.length; offset += limit) {
          const page = await requestPage(context, list, query, offset, limit, asFilter)
          expectSameItems(context, list, page.items, all.slice(offset, offset + limit), describePage(query, offset, limit))
          expectRange(context, list, page.response, `${offset}-${page.items.length}/${all.length}`)
        }
      }
      for (const offset of [all.length, all.length + 1, all.length + 50])
        await expectEmptyPage(offset, all.length, query, asFilter)
    }
  }
  // A list without items has pages, too.
  if (list.nameKey !== undefined)
    for (const asFilter of pageForms(list))
      await expectEmptyPage(0, 0, { ...list.query, [list.nameKey]: 'no-such-name' }, asFilter)

  async function expectEmptyPage(offset: number, total: number, query: PagedList['query'], asFilter: boolean): Promise<void> {
    const { items, response } = await requestPage(context, list, query, offset, 10, asFilter)
    expectSameItems(context, list, items, [], describePage(query, offset, 10))
    expectRange(context, list, response, `${offset}-0/${total}`)
  }
}

function expectSorted(context: CaseContext, list: PagedList, items: readonly Fields[], field: string, order: object): void {
  const values = items.map(item => item[field]) as (string | number)[]
  const sign = 'order_type' in order && order.order_type === 'desc' ? -1 : 1
  const isSorted = values.every((value, index) => {
    const previous = values[index - 1]
    return previous === undefined || (previous < value ? -1 : previous > value ? 1 : 0) * sign <= 0
  })
  context.expect(isSorted, `${list.operation} isn't sorted with ${JSON.stringify(order)}: ${values.join(', ')}.`)
}

async function checkManyItems(context: CaseContext, list: PagedList): Promise<void> {
  const { items: first } = await requestPage(context, list, list.query, 0, 1000)
  const { items: rest } = await requestPage(context, list, list.query, 1000, 1000)
  const all = [...first, ...rest]
  const keys = new Set(all.map(item => list.itemKey.map(field => item[field]).join('/')))
  context.expect(
    first.length === 1000 && keys.size === all.length && all.length >= 1001 && all.length <= 1002,
    `${list.operation} returned ${first.length} items with limit 1000, and ${keys.size} different ones of 1001 on two pages.`,
  )
  for (const [offset, limit] of [
    [0, 101],
    [0, 1000],
    [100, 100],
    [99, 2],
    [300, 600],
    [1000, 10],
  ] as const) {
    for (const asFilter of pageForms(list)) {
      const page = await requestPage(context, list, list.query, offset, limit, asFilter)
      expectSameItems(context, list, page.items, all.slice(offset, offset + limit), describePage(list.query, offset, limit))
      expectRange(context, list, page.response, `${offset}-${page.items.length}/${all.length}`)
      const totals = new Set(page.items.map(({ total_range }) => total_range ?? all.length))
      context.expect(
        page.items.length === 0 || (totals.size === 1 && totals.has(all.length)),
        `${list.operation}: expected total_range to be ${all.length}, received ${[...totals].join(', ')}.`,
      )
    }
  }
}

async function requestPage(
  context: CaseContext,
  list: PagedList,
  query: Readonly<Record<string, string>>,
  offset: number,
  limit: number,
  asFilter = pageForms(list)[0],
): Promise<{ items: Fields[]; response: ParsedResponse }> {
  const { operation, path, options } = list
  const pairs = { ...query, offset, limit }
  const filter = Object.entries(pairs)
    .map(([key, value]) => `${key}::${value}`)
    .join('|')
  const request = requestFor(context, operation, { path, query: asFilter ? { filter } : pairs })
  const response = await context.request(request, options)
  context.expectStatus(request, response, 200)
  return { items: itemsOf(response.json), response }
}

const describePage = (query: object, offset: number, limit: number): string =>
  `with limit ${limit} and offset ${offset} of ${JSON.stringify(query)}`

function expectSameItems(
  context: CaseContext,
  { operation, itemKey }: PagedList,
  actual: readonly Fields[],
  expected: readonly Fields[],
  where: string,
): void {
  const nameOf = (item: Fields): string => String(item[itemKey.at(-1) ?? ''])
  const [found, required] = [actual.map(nameOf), expected.map(nameOf)]
  context.expect(
    found.join() === required.join(),
    `${operation} ${where}: expected ${summarizeNames(required)}, received ${summarizeNames(found)}.`,
  )
}

const summarizeNames = (names: readonly string[]): string =>
  names.length <= 5 ? names.join(', ') || 'no items' : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`

function expectRange(context: CaseContext, { operation }: PagedList, { headers }: ParsedResponse, expected: string): void {
  const range = headers.get('content-range')
  context.expect(range === expected, `${operation}: expected the Content-Range ${expected}, received ${range ?? 'none'}.`)
}

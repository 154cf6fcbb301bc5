import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, type OperationEntry, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext, ParsedResponse, RequestOptions } from '../../run/case-context.js'
import { addSandboxData, advanceClock, putImage, setClockFrozen, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObjects, asOtherAccount, effectCase, type Fields, requestFor, requestOperation } from './effect.js'
import { createOrganization, createRepository } from './resources.js'

/** One paged list in one state: who asks for it, and its query without pages. */
interface PagedList {
  operation: OperationId
  itemKey: readonly string[]
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  options: RequestOptions
}

/** Repositories with the number of their tags, so that several have the same number. */
const tagCounts = { 'pages/e': 0, 'pages/a': 2, 'pages/d': 0, 'pages/b': 1, 'pages/f': 2, 'pages/c': 0, 'pages/g': 0 }

/** Pages of every paged list: all sort orders, items with equal values, pages without items, and more than 100 items. */
export function listPageEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const operation = entry.operation.operationId as OperationId
    const { itemKey, query = [] }: OperationRow = operations[operation]
    if (!itemKey) return []
    const requirements = [
      'writes',
      ...(pathParamNames(operation).length > 0 ? (['images'] as const) : []),
      ...(query.includes('center') ? (['otherAccount'] as const) : []),
    ] as const
    return [
      effectCase(operation, 'returns the same items in pages of any size and order', requirements, async context => {
        await createRepositories(context)
        for (const list of pagedLists(context, operation, itemKey)) await checkOrders(context, entry, list)
      }),
      effectCase(operation, 'returns up to 1000 items', ['isolated', 'otherAccount'], context =>
        withRestoredState(context, async () => {
          await seedManyItems(context)
          for (const list of pagedLists(context, operation, itemKey)) await checkManyItems(context, list)
        }),
      ),
    ]
  })
}

/** Returns the lists of an operation that contain the fixtures of a case, each for every account that sees them. */
function pagedLists(context: CaseContext, operation: OperationId, itemKey: readonly string[]): PagedList[] {
  const namespace = context.session.names.body.namespace ?? ''
  const { query = [] }: OperationRow = operations[operation]
  const base = { operation, itemKey, path: {}, options: {} }
  if (pathParamNames(operation).length > 0) return [{ ...base, path: { namespace, repository: 'pages/tags' }, query: {} }]
  const own = { namespace, name: 'pages/' }
  if (!query.includes('center')) return [{ ...base, query: own }]
  return [
    { ...base, query: { ...own, center: 'self' } },
    { ...base, query: { ...own, center: 'thirdparty' }, options: asOtherAccount(context) },
  ]
}

/** Creates repositories with equal numbers of tags and, in a sandbox, with equal times. */
async function createRepositories(context: CaseContext): Promise<void> {
  const { names, target } = context.session
  const namespace = names.body.namespace ?? ''
  await createOrganization(context, namespace)
  const create = async (repository: string): Promise<void> => {
    const path = { namespace, repository }
    await createRepository(context, path)
    if (target.otherAccount) await requestOperation(context, 'createRepoDomains', { path })
  }
  // Resources that change at the same time have equal values in these columns, too.
  if (target.isolated) await setClockFrozen(context, true)
  try {
    for (const [repository, count] of Object.entries(tagCounts)) {
      await create(repository)
      for (let tag = 0; target.isSandbox && tag < count; tag++)
        await putImage(context, { namespace, repository, tag: `v${tag}` })
    }
    if (target.isSandbox) {
      const repository = 'pages/tags'
      await createRepository(context, { namespace, repository })
      for (const tag of ['c', 'a', 'e', 'b', 'd', 'g', 'f']) await putImage(context, { namespace, repository, tag })
    }
    // Later changes make the order of times differ from that of creation.
    if (target.isolated) await advanceClock(context, 1000)
    for (const repository of ['pages/d', 'pages/a'])
      await requestOperation(context, 'updateRepo', { path: { namespace, repository }, body: { is_public: false } })
    if (target.isSandbox) for (const tag of ['e', 'a']) await putImage(context, { namespace, repository: 'pages/tags', tag })
  } finally {
    if (target.isolated) await setClockFrozen(context, false)
  }
}

/** Requests all pages in all orders, as plain parameters and as a filter. */
async function checkOrders(context: CaseContext, { parameters }: OperationEntry, list: PagedList): Promise<void> {
  const column = parameters.find(({ name }) => name === 'order_column')
  const fields = column?.['x-sorts-by'] ?? {}
  const columns = (column?.schema.enum ?? []) as string[]
  const orders = [{}, ...columns.flatMap(name => ['asc', 'desc'].map(type => ({ order_column: name, order_type: type })))]
  for (const order of orders) {
    const query = { ...list.query, ...order }
    const { items: all } = await requestPage(context, list, query, 0, 1000, true)
    const name = 'order_column' in order ? String(order.order_column) : undefined
    context.expect(
      all.length >= Object.keys(tagCounts).length,
      `${list.operation} returned only ${all.length} items with ${JSON.stringify(order)}.`,
    )
    if (name !== undefined) expectSorted(context, list, all, fields[name] ?? name, order)
    for (const asFilter of [true, false]) {
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
  const key = list.itemKey.at(-1) === 'Tag' ? 'tag' : 'name'
  for (const asFilter of [true, false]) await expectEmptyPage(0, 0, { ...list.query, [key]: 'no-such-name' }, asFilter)

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
  context.expect(isSorted, `${list.operation} is not sorted with ${JSON.stringify(order)}: ${values.join(', ')}.`)
}

/** Adds more items than any page or default contains, in one request. */
async function seedManyItems(context: CaseContext): Promise<void> {
  const namespace = context.session.names.body.namespace ?? ''
  const partner = context.session.target.otherAccount?.name ?? ''
  const numbers = Array.from({ length: 1001 }, (_, index) => String(index).padStart(4, '0'))
  const repositories = numbers.map(number => ({
    repository: `pages/${number}`,
    access_domains: [{ access_domain: partner, deadline: 'forever' }],
  }))
  const images = numbers.map(number => ({ tag: `v${number}` }))
  await addSandboxData(context, {
    namespaces: [{ namespace, repositories: [...repositories, { repository: 'pages/tags', images }] }],
  })
}

async function checkManyItems(context: CaseContext, list: PagedList): Promise<void> {
  const { items: first } = await requestPage(context, list, list.query, 0, 1000, true)
  const { items: rest } = await requestPage(context, list, list.query, 1000, 1000, true)
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
    for (const asFilter of [true, false]) {
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
  { operation, path, options }: PagedList,
  query: Readonly<Record<string, string>>,
  offset: number,
  limit: number,
  asFilter: boolean,
): Promise<{ items: Fields[]; response: ParsedResponse }> {
  const pairs = { ...query, offset, limit }
  const filter = Object.entries(pairs)
    .map(([key, value]) => `${key}::${value}`)
    .join('|')
  const request = requestFor(context, operation, { path, query: asFilter ? { filter } : pairs })
  const response = await context.request(request, options)
  context.expectStatus(request, response, 200)
  return { items: asObjects(response.json), response }
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
  const [found, wanted] = [actual.map(nameOf), expected.map(nameOf)]
  context.expect(
    found.join() === wanted.join(),
    `${operation} ${where}: expected ${summarize(wanted)}, received ${summarize(found)}.`,
  )
}

const summarize = (names: readonly string[]): string =>
  names.length <= 5 ? names.join(', ') || 'no items' : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`

function expectRange(context: CaseContext, { operation }: PagedList, { headers }: ParsedResponse, expected: string): void {
  const range = headers.get('content-range')
  context.expect(range === expected, `${operation}: expected the Content-Range ${expected}, received ${range ?? 'none'}.`)
}

import type { OperationId } from '../../../generated/operations.js'
import { type Call, type Fields, intercept, type Mutant, sendAs } from '../mutant.js'

/** The three lists with pages, and the field that each column of a list sorts by. */
export const pagedLists = ['listReposDetails', 'listSharedReposDetails', 'listRepositoryTags'] as const
const sortFields: Readonly<Record<string, string>> = { name: 'name', updated_time: 'updated_at', tag_count: 'num_images' }

/** Reads a plain parameter or a field of the filter. */
export function readQuery(url: string, name: string): string | undefined {
  const { searchParams } = new URL(url)
  const filter = searchParams.get('filter')
  if (filter === null) return searchParams.get(name) ?? undefined
  return new RegExp(`(?:^|\\|)${name}::([^|]*)`).exec(filter)?.[1]
}

/** Replaces a plain parameter or a field of the filter that an address has; undefined deletes it. */
export function replaceQuery(url: string, name: string, value: string | undefined): string {
  const changed = new URL(url)
  const filter = changed.searchParams.get('filter')
  if (filter !== null) {
    const pairs = filter.split('|').filter(pair => !pair.startsWith(`${name}::`))
    changed.searchParams.set('filter', [...pairs, ...(value === undefined ? [] : [`${name}::${value}`])].join('|'))
  } else if (value === undefined) changed.searchParams.delete(name)
  else changed.searchParams.set(name, value)
  return String(changed)
}

/** A page that was requested. */
interface PageRequest {
  offset: number
  limit: number
  column: string | undefined
  descending: boolean
  url: string
  /** Loads the whole list, sorted as requested or not. */
  load: (sorted: boolean) => Promise<Fields[]>
}

/** Replaces the items of pages; undefined keeps a page. */
export function replacePages(
  operation: OperationId,
  replace: (page: PageRequest) => Promise<readonly Fields[] | undefined>,
): NonNullable<Mutant['mutate']> {
  return intercept([operation], async ({ request, fetch, caller, forward }: Call) => {
    const response = await forward()
    const { url } = request
    const [offset, limit] = [readQuery(url, 'offset'), readQuery(url, 'limit')].map(Number) as [number, number]
    if (!response.ok || Number.isNaN(offset) || Number.isNaN(limit)) return response
    const load = async (sorted: boolean): Promise<Fields[]> => {
      const unpaged = replaceQuery(replaceQuery(url, 'offset', '0'), 'limit', '1000')
      const target = sorted ? unpaged : replaceQuery(replaceQuery(unpaged, 'order_column', undefined), 'order_type', undefined)
      return (await (await sendAs(fetch, caller, request, { url: target })).json()) as Fields[]
    }
    const column = readQuery(url, 'order_column')
    const items = await replace({ offset, limit, column, descending: readQuery(url, 'order_type') === 'desc', url, load })
    if (items === undefined) return response
    const headers = new Headers(response.headers)
    const total = headers.get('content-range')?.split('/')[1] ?? '0'
    headers.set('content-range', `${offset}-${items.length}/${total}`)
    return new Response(JSON.stringify(items), { status: response.status, headers })
  })
}

/** Returns the value that a list is sorted by. */
function sortValue(item: Fields, column: string): unknown {
  return item[sortFields[column] ?? column] ?? item.updated ?? item.updated_at
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0
}

const wrongPages: Mutant[] = pagedLists.flatMap(operation => [
  {
    name: 'sorts only within a page',
    operation,
    mutate: replacePages(operation, async ({ offset, limit, column, descending, load }) => {
      if (column === undefined) return undefined
      const page = (await load(false)).slice(offset, offset + limit)
      return page.sort((a, b) => (descending ? -1 : 1) * compare(sortValue(a, column), sortValue(b, column)))
    }),
  },
  {
    name: 'ignores the order after the first page',
    operation,
    mutate: replacePages(operation, async ({ offset, limit, column, load }) =>
      column === undefined || offset === 0 ? undefined : (await load(false)).slice(offset, offset + limit),
    ),
  },
  {
    name: 'returns items with the same value in another order on later pages',
    operation,
    mutate: replacePages(operation, async ({ offset, limit, column, descending, load }) => {
      if (column === undefined || offset === 0) return undefined
      const reversed = (await load(true)).reverse()
      const sorted = reversed.sort((a, b) => (descending ? -1 : 1) * compare(sortValue(a, column), sortValue(b, column)))
      return sorted.slice(offset, offset + limit)
    }),
  },
  {
    name: 'omits items with the same value',
    operation,
    mutate: replacePages(operation, async ({ offset, limit, column, load }) => {
      if (column === undefined || column === 'name') return undefined
      const all = await load(true)
      const isFirst = (item: Fields, index: number): boolean =>
        all.findIndex(one => sortValue(one, column) === sortValue(item, column)) === index
      return all.filter(isFirst).slice(offset, offset + limit)
    }),
  },
  {
    name: 'ignores the order of a filter',
    operation,
    mutate: replacePages(operation, async ({ offset, limit, column, url, load }) =>
      column === undefined || !url.includes('filter=') ? undefined : (await load(false)).slice(offset, offset + limit),
    ),
  },
  {
    name: 'returns no third page',
    operation,
    mutate: replacePages(operation, async ({ offset, limit }) => (limit > 1 && offset >= 2 * limit ? [] : undefined)),
  },
])

/** Services whose lists are wrong on some pages, in one order or for items with the same value. */
export const mutantsOfPagedLists: readonly Mutant[] = wrongPages

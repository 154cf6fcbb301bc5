import { operations } from '../../generated/operations.js'
import { onAbort } from './abort.js'
import { type ClientResponse, toPublic } from './client-response.js'
import type { ListEvent } from './hooks.js'
import type { Page, PagedCall, PagedOperation, WithResponse } from './types.js'

/** A page and the response that contained it. */
interface PageResult<Item> {
  data: Page<Item>
  response: ClientResponse
}

/** Requests one page. */
export type PageSource<Item> = (
  offset: number | undefined,
  limit: number | undefined,
  signal?: AbortSignal,
) => Promise<PageResult<Item>>

/** The page size of the service if a request has no `limit`. */
const defaultLimit = 100

/** The options of a list. */
export interface ListStart {
  operation: PagedOperation
  offset: number | undefined
  limit: number | undefined
  prefetch: boolean
  /** Aborts the requests of the list. */
  signal: AbortSignal | undefined
  onEvent: (event: ListEvent) => unknown
}

/** Creates a list that sends nothing until it is awaited or iterated over. */
export function createPagedCall<Item>(start: () => ListStart, source: PageSource<Item>): PagedCall<Item> {
  const firstPage = async (): Promise<PageResult<Item>> => {
    const { offset, limit } = start()
    // The service ignores one of the two without the other.
    const incomplete = (offset === undefined) !== (limit === undefined)
    return incomplete ? source(offset ?? 0, limit ?? defaultLimit) : source(offset, limit)
  }
  let pending: Promise<PageResult<Item>> | undefined
  const result = (): Promise<PageResult<Item>> => {
    pending ??= firstPage()
    return pending
  }
  const page = (): Promise<Page<Item>> => result().then(({ data }) => data)
  return {
    // biome-ignore lint/suspicious/noThenProperty: a list can be awaited
    then: (onFulfilled, onRejected) => page().then(onFulfilled, onRejected),
    catch: onRejected => page().catch(onRejected),
    finally: onFinally => page().finally(onFinally),
    async withResponse(): Promise<WithResponse<Page<Item>>> {
      const { data, response } = await result()
      return { data, ...(await toPublic(response)) }
    },
    [Symbol.asyncIterator]: () => iterateItems(start, source),
  }
}

/** Yields all items, page by page, with at most two pages in memory. */
async function* iterateItems<Item>(start: () => ListStart, source: PageSource<Item>): AsyncGenerator<Item, void, undefined> {
  const { operation, prefetch, signal, onEvent, offset: firstOffset = 0, limit = defaultLimit } = start()
  const controller = new AbortController()
  const unlink = onAbort(signal, reason => controller.abort(reason))
  const requestPage = (offset: number): Promise<PageResult<Item>> => {
    const page = source(offset, limit, controller.signal)
    // A prefetched page may never be read.
    page.catch(() => {})
    return page
  }
  let offset = firstOffset
  let total: number | undefined
  let previousKeys = new Set<string>()
  // Without a total or keys, a service that repeats its pages is detected by their first items.
  const firstKeys = new Set<string>()
  let nextPage: Promise<PageResult<Item>> | undefined
  try {
    for (;;) {
      const { data: page } = await (nextPage ?? requestPage(offset))
      const report = (kind: ListEvent['kind'], message: string): unknown => onEvent({ operation, kind, offset, message })
      if (total !== undefined && page.total !== undefined && page.total < total)
        await report('shrunk', `The total decreased from ${total} to ${page.total}.`)
      total = page.total ?? total
      if (page.count === 0) {
        if (total !== undefined && offset > 0 && offset < total)
          await report('shrunk', `The page is empty, but the total is ${total}.`)
        return
      }
      if (total !== undefined && offset > 0 && offset >= total)
        return void (await report('duplicate', `The list continues after its total of ${total}.`))
      const firstKey = itemKey(operation, page.items[0])
      if (total === undefined || firstKey === undefined) {
        const first = firstKey ?? stringifyItem(page.items[0])
        if (firstKeys.has(first)) return void (await report('duplicate', `Duplicate first item of a page: ${first}.`))
        firstKeys.add(first)
      }
      const end = offset + page.count
      // A service may return fewer items than requested and state a total that shows that there are more.
      const isLast = page.count < limit && !(total !== undefined && end < total)
      nextPage = !isLast && prefetch ? requestPage(end) : undefined
      const keys = new Set<string>()
      let newItems = 0
      for (const item of page.items) {
        const key = itemKey(operation, item)
        if (key !== undefined && (keys.has(key) || previousKeys.has(key))) {
          await report('duplicate', `Duplicate item: ${key}.`)
          continue
        }
        if (key !== undefined) keys.add(key)
        newItems += 1
        yield item
      }
      // A page without new items means that the service ignores the offset.
      if (isLast || newItems === 0) return
      previousKeys = keys
      offset = end
    }
  } finally {
    unlink()
    controller.abort()
  }
}

/** Returns the key that identifies an item; `undefined` if one of its fields is missing, so that duplicates go unnoticed. */
function itemKey(operation: PagedOperation, item: unknown): string | undefined {
  let key = ''
  for (const field of operations[operation].itemKey) {
    const value = (item as Record<string, unknown>)[field]
    if (value === undefined) return undefined
    key += key === '' ? value : `/${value}`
  }
  return key
}

/** Converts an item without a key to text. One that is nested too deeply has the same text as any other such item. */
function stringifyItem(item: unknown): string {
  try {
    return JSON.stringify(item)
  } catch {
    return 'an item without a key'
  }
}

/**
 * Returns the total of a list: from `Content-Range` (`offset-count/total`, which a proxy may duplicate), or from
 * `total_range` of the first item.
 */
export function totalOf(headers: Headers, items: readonly unknown[]): number | undefined {
  const range = /^(\d+-\d+\/(\d+))(?:, \1)*$/.exec(headers.get('content-range') ?? '')
  if (range) return Number(range[2])
  const [first] = items
  const total = typeof first === 'object' && first !== null && 'total_range' in first ? first.total_range : undefined
  return typeof total === 'number' ? total : undefined
}

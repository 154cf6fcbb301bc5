import { defaultLimit, type ListStart, type PageResult, type PageSource } from './page-source.js'
import { toPublic } from './to-public.js'
import type { Page, PagedCall, WithResponse } from './types.js'

/** Creates a list that sends nothing until it is awaited or iterated over. */
export function createPagedCall<Item>(start: () => Promise<ListStart>, source: PageSource<Item>): PagedCall<Item> {
  const firstPage = async (): Promise<PageResult<Item>> => {
    const { offset, limit } = await start()
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
  async function* pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const settings = await start()
    yield* (await import('./on-demand.js')).iteratePages(settings, source)
  }
  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* page.items
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: a list can be awaited
    then: (onFulfilled, onRejected) => page().then(onFulfilled, onRejected),
    catch: onRejected => page().catch(onRejected),
    finally: onFinally => page().finally(onFinally),
    async withResponse(): Promise<WithResponse<Page<Item>>> {
      const { data, response } = await result()
      return { data, ...(await toPublic(response)) }
    },
    pages,
    toArray: async options => (await import('./on-demand.js')).collectItems(options, start, source),
    [Symbol.asyncIterator]: items,
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

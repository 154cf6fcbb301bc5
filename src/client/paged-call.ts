import { toPublic } from './create-call.js'
import { type AnyPage, defaultLimit, type ListStart, type PageResult, type PageSource } from './page-source.js'
import type { PagedCall, WithResponse } from './types.js'

/** Creates a list that sends nothing until it is awaited or iterated over. */
export function createPagedCall<Item>(
  start: () => Promise<ListStart>,
  source: PageSource<Item>,
): PagedCall<Item, AnyPage<Item>> {
  const firstPage = async (): Promise<PageResult<Item>> => {
    const { hasMarkers, from, limit } = await start()
    // The service ignores an offset without a limit, and vice versa.
    const incomplete = !hasMarkers && (from === undefined) !== (limit === undefined)
    return incomplete ? source(from ?? 0, limit ?? defaultLimit) : source(from, limit)
  }
  let pending: Promise<PageResult<Item>> | undefined
  const result = (): Promise<PageResult<Item>> => {
    pending ??= firstPage()
    return pending
  }
  const page = (): Promise<AnyPage<Item>> => result().then(({ data }) => data)
  async function* pages(): AsyncGenerator<AnyPage<Item>, void, undefined> {
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
    async withResponse(): Promise<WithResponse<AnyPage<Item>>> {
      const { data, response } = await result()
      return { data, ...(await toPublic(response)) }
    },
    pages,
    toArray: async options => (await import('./on-demand.js')).collectItems(options, start, source),
    [Symbol.asyncIterator]: items,
  }
}

/**
 * Returns the total of a list: from `Content-Range` (`offset-count/total`, which a proxy may duplicate), from `total_range` of the
 * first item, or from `total` beside the items.
 */
export function totalOf(headers: Headers, body: object, [first]: readonly unknown[]): number | undefined {
  const range = /^(\d+-\d+\/(\d+))(?:, \1)*$/.exec(headers.get('content-range') ?? '')
  if (range) return Number(range[2])
  const { total, total_range = total }: { total?: unknown; total_range?: unknown } = { ...body, ...(first as object) }
  return typeof total_range === 'number' ? total_range : undefined
}

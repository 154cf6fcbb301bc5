import { SwrInputError } from '../errors/input-error.js'
import { checkOptions, describeValue } from './check-options.js'
import { toPublic } from './client-response.js'
import { defaultLimit, type ListStart, type PageResult, type PageSource } from './page-source.js'
import type { ArrayOptions, Page, PagedCall, WithResponse } from './types.js'

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
  async function* pages(maximum = defaultLimit): AsyncGenerator<Page<Item>, void, undefined> {
    const settings = start()
    const { iteratePages } = await import('./pages.js')
    yield* iteratePages({ ...settings, limit: settings.limit ?? Math.min(maximum, defaultLimit) }, source)
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
    pages: () => pages(),
    async toArray(options: ArrayOptions = {}): Promise<Item[]> {
      checkOptions('toArray', options, { limit: ['a number', 'number'] })
      const { limit = Number.POSITIVE_INFINITY } = options
      if (limit !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(limit) && limit >= 0))
        throw new SwrInputError(`\`toArray.limit\` must be an integer of 0 or more, not ${describeValue(limit)}.`)
      const found: Item[] = []
      if (limit === 0) return found
      for await (const { items } of pages(limit)) {
        found.push(...items.slice(0, limit - found.length))
        if (found.length === limit) break
      }
      return found
    },
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

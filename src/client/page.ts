import { operations } from '../../generated/operations.js'
import type { ListEvent } from './hooks.js'
import type { ClientResponse } from './received-response.js'
import type { PagedOperation, WithResponse } from './types.js'

/** One page of a list. */
export interface Page<Item> {
  items: Item[]
  /** Index of the first item in the whole list. */
  offset: number
  /** How many items came. */
  count: number
  /** How many items the whole list has; `undefined` when the answer does not say. */
  total: number | undefined
}

/** A list: await it for one page, or iterate over all its items. */
export interface PagedCall<Item> extends PromiseLike<Page<Item>>, AsyncIterable<Item> {
  catch<Other = never>(rejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null): Promise<Page<Item> | Other>
  finally(done?: (() => void) | null): Promise<Page<Item>>
  withResponse(): Promise<WithResponse<Page<Item>>>
}

/** A page with the answer that brought it. */
interface ReceivedPage<Item> {
  data: Page<Item>
  lean: ClientResponse
}

/** Gets one page. */
export type PageSource<Item> = (
  offset: number | undefined,
  limit: number | undefined,
  signal?: AbortSignal,
) => Promise<ReceivedPage<Item>>

const defaultLimit = 100

/** What is known about a list before it is read. */
export interface ListStart {
  operation: PagedOperation
  offset: number | undefined
  limit: number | undefined
  prefetch: boolean
  report: (event: ListEvent) => unknown
}

/** A list that sends nothing until it is awaited or iterated. */
export function pagedCall<Item>(start: () => ListStart, source: PageSource<Item>): PagedCall<Item> {
  const first = async (): Promise<ReceivedPage<Item>> => {
    const { offset, limit } = start()
    // The two belong together: the service ignores one alone.
    const alone = (offset === undefined) !== (limit === undefined)
    return alone ? source(offset ?? 0, limit ?? defaultLimit) : source(offset, limit)
  }
  let sent: Promise<ReceivedPage<Item>> | undefined
  const received = (): Promise<ReceivedPage<Item>> => {
    sent ??= first()
    return sent
  }
  const withResponse = async (): Promise<WithResponse<Page<Item>>> => {
    const { data, lean } = await received()
    return { data, response: lean.toResponse(), requestId: lean.requestId }
  }
  const page = (): Promise<Page<Item>> => received().then(({ data }) => data)
  return {
    // biome-ignore lint/suspicious/noThenProperty: a list can be awaited
    then: (fulfilled, rejected) => page().then(fulfilled, rejected),
    catch: rejected => page().catch(rejected),
    finally: done => page().finally(done),
    withResponse,
    [Symbol.asyncIterator]: () => items(start, source),
  }
}

/** All items, page by page, holding two pages at the most. */
async function* items<Item>(begin: () => ListStart, source: PageSource<Item>): AsyncGenerator<Item, void, undefined> {
  const start = begin()
  const { operation } = start
  const limit = start.limit ?? defaultLimit
  const stop = new AbortController()
  const ask = (offset: number): Promise<ReceivedPage<Item>> => {
    const asked = source(offset, limit, stop.signal)
    // A page that was asked for ahead may never be looked at.
    asked.catch(() => {})
    return asked
  }
  let offset = start.offset ?? 0
  let total: number | undefined
  let before = new Set<string>()
  // How pages began, for a service that gives some pages over and over and no total to stop at.
  const beginnings = new Set<string>()
  let next: Promise<ReceivedPage<Item>> | undefined
  try {
    for (;;) {
      const { data: page } = await (next ?? ask(offset))
      const report = (change: ListEvent['change'], detail: string): unknown =>
        start.report({ operation, change, offset, detail })
      if (total !== undefined && page.total !== undefined && page.total < total)
        await report('shrunk', `the total fell from ${total} to ${page.total}`)
      total = page.total ?? total
      if (page.count === 0) {
        if (total !== undefined && offset > 0 && offset < total)
          await report('shrunk', `the page is empty, of a total of ${total}`)
        return
      }
      if (total !== undefined && offset > 0 && offset >= total)
        return void (await report('repeated', `a list of ${total} did not end`))
      if (total === undefined) {
        const first = identity(operation, page.items[0]) ?? JSON.stringify(page.items[0])
        if (beginnings.has(first)) return void (await report('repeated', `a page began with ${first} again`))
        beginnings.add(first)
      }
      const end = offset + page.count
      // A service may give fewer than it was asked for, and say that there are more.
      const last = page.count < limit && !(total !== undefined && end < total)
      next = !last && start.prefetch ? ask(end) : undefined
      const keys = new Set<string>()
      let fresh = 0
      for (const item of page.items) {
        const key = identity(operation, item)
        if (key !== undefined && (keys.has(key) || before.has(key))) {
          await report('repeated', `${key} came again`)
          continue
        }
        if (key !== undefined) keys.add(key)
        fresh += 1
        yield item
      }
      // A page without anything new means that the server does not move on.
      if (last || fresh === 0) return
      before = keys
      offset = end
    }
  } finally {
    stop.abort()
  }
}

/** What tells an item apart; `undefined` where it lacks a part of that, so that it cannot be told to come again. */
function identity(operation: PagedOperation, item: unknown): string | undefined {
  let key = ''
  for (const field of operations[operation].itemKey) {
    const value = (item as Record<string, unknown>)[field]
    if (value === undefined) return undefined
    key += key === '' ? value : `/${value}`
  }
  return key
}

/** The total of a list: from `Content-Range` (`offset-count/total`; a proxy may say it twice), else from `total_range` of the first item. */
export function totalOf(headers: Headers, items: readonly unknown[]): number | undefined {
  const range = /^(\d+-\d+\/(\d+))(?:, \1)*$/.exec(headers.get('content-range') ?? '')
  if (range) return Number(range[2])
  const [first] = items
  const total = typeof first === 'object' && first !== null && 'total_range' in first ? first.total_range : undefined
  return typeof total === 'number' ? total : undefined
}

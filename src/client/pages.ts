import { onAbort } from './abort.js'
import type { ListEvent } from './hooks.js'
import { type AnyPage, defaultLimit, type ListStart, type PageResult, type PageSource, type PageStart } from './page-source.js'

/**
 * Yields the pages of a list, with at most two in memory. An item that a page repeats is left out and reported. The first page
 * is yielded even if it is empty. A list with markers ends with a page that has no marker, not with an empty one. Loads on demand:
 * an awaited list has one page.
 */
export async function* iteratePages<Item>(
  { keyFields, hasMarkers, prefetch, signal, onEvent, from, limit }: ListStart,
  source: PageSource<Item>,
): AsyncGenerator<AnyPage<Item>, void, undefined> {
  const pageSize = limit ?? defaultLimit
  const controller = new AbortController()
  const unlink = onAbort(signal, reason => controller.abort(reason))
  const requestPage = (start: PageStart): Promise<PageResult<Item>> => {
    const page = source(start, hasMarkers ? limit : pageSize, controller.signal)
    // A prefetched page may never be read.
    page.catch(() => {})
    return page
  }
  // Pages with markers state no offset, so theirs counts from the first page.
  const firstOffset = hasMarkers ? 0 : Number(from ?? 0)
  let offset = firstOffset
  let next = hasMarkers ? from : firstOffset
  let total: number | undefined
  let previousKeys = new Set<string>()
  // Without a total or keys, a service that repeats its pages is detected by their first items or markers.
  const firstKeys = new Set<string>()
  let nextPage: Promise<PageResult<Item>> | undefined
  try {
    for (;;) {
      const { data: page } = await (nextPage ?? requestPage(next))
      const report = (kind: ListEvent['kind'], message: string): unknown => onEvent({ kind, offset, message })
      if (total !== undefined && page.total !== undefined && page.total < total)
        await report('total-decreased', `The total decreased from ${total} to ${page.total}.`)
      total = page.total ?? total
      if (page.count === 0 && !hasMarkers) {
        if (total !== undefined && offset > 0 && offset < total)
          await report('total-decreased', `The page is empty, but the total is ${total}.`)
        if (offset === firstOffset) yield page
        return
      }
      if (total !== undefined && offset > 0 && offset >= total)
        return void (await report('duplicate', `The list continues after its total of ${total}.`))
      const firstKey = hasMarkers ? `marker ${next}` : itemKey(keyFields, page.items[0])
      if (total === undefined || firstKey === undefined) {
        const first = firstKey ?? stringifyItem(page.items[0])
        if (firstKeys.has(first)) return void (await report('duplicate', `Duplicate first item of a page: ${first}.`))
        firstKeys.add(first)
      }
      const end = offset + page.count
      next = hasMarkers ? page.nextMarker : end
      // A service may return fewer items than requested and state a total that shows that there are more.
      const isLast = hasMarkers ? next === undefined : page.count < pageSize && !(total !== undefined && end < total)
      nextPage = !isLast && prefetch ? requestPage(next) : undefined
      const keys = new Set<string>()
      const items: Item[] = []
      for (const item of page.items) {
        const key = itemKey(keyFields, item)
        if (key !== undefined && (keys.has(key) || previousKeys.has(key))) {
          await report('duplicate', `Duplicate item: ${key}.`)
          continue
        }
        if (key !== undefined) keys.add(key)
        items.push(item)
      }
      // A page without new items means that the service ignores the offset or the marker.
      if (items.length < Math.min(page.count, 1)) return
      yield { ...page, items, count: items.length }
      if (isLast) return
      previousKeys = keys
      offset = end
    }
  } finally {
    unlink?.()
    controller.abort()
  }
}

/** Returns the key that identifies an item; `undefined` if one of its fields is missing, so that duplicates go unnoticed. */
function itemKey(fields: readonly string[], item: unknown): string | undefined {
  let key = typeof item === 'string' ? item : ''
  for (const field of fields) {
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

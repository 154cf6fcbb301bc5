import { createSwrClient, type ListEvent, parseFilter, type SwrClient } from '../../src/index.js'
import { sendJson, startTestServer } from './server.js'

/** A repository of a list. */
export interface ListedItem {
  namespace: string
  name: string
  total_range?: number
}

/** Starts a server of a list. It reads `limit` and `offset` from the query or the filter. */
export async function startList(
  items: (request: number) => ListedItem[],
  options: { range?: boolean; ignoreOffset?: boolean; maxPage?: number; noTotal?: boolean } = {},
): Promise<{ swr: SwrClient; events: ListEvent[]; queries: () => string[] }> {
  const server = await startTestServer(({ url, number, response }) => {
    const query = Object.fromEntries(new URL(url, 'http://host').searchParams)
    const range = query.filter === undefined ? query : parseFilter(query.filter)
    const all = items(number)
    const [offset, limit] = range.limit === undefined ? [0, 100] : [Number(range.offset), Number(range.limit)]
    const from = options.ignoreOffset ? 0 : offset
    const page = all
      .slice(from, from + Math.min(limit, options.maxPage ?? limit))
      .map(item => (options.noTotal ? item : { total_range: all.length, ...item }))
    sendJson(
      response,
      200,
      page,
      options.range && range.limit !== undefined ? { 'content-range': `${offset}-${page.length}/${all.length}` } : {},
    )
  })
  const events: ListEvent[] = []
  const swr = createSwrClient({
    endpoint: server.url,
    credentials: { token: 't' },
    hooks: { list: event => events.push(event) },
  })
  return {
    swr,
    events,
    queries: () => server.requests.map(({ url }) => decodeURIComponent(new URL(url, 'http://host').search)),
  }
}

/** Returns repositories named r0, r1, … */
export const repositories = (count: number): ListedItem[] =>
  Array.from({ length: count }, (_, index) => ({ namespace: 'group', name: `r${index}` }))

/** Returns the names of all items of a list. */
export async function names(list: AsyncIterable<{ name: string }>): Promise<string[]> {
  const found: string[] = []
  for await (const { name } of list) found.push(name)
  return found
}

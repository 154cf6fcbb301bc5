import { afterEach, describe, expect, it } from 'vitest'
import {
  createSwrClient,
  type ListEvent,
  parseFilter,
  type SwrClient,
  SwrInputError,
  SwrResponseError,
} from '../../src/index.js'
import { sendJson, startServer, type TestServer } from '../support/server.js'

interface Listed {
  namespace: string
  name: string
  total_range?: number
}

let server: TestServer | undefined
afterEach(async () => {
  await server?.[Symbol.asyncDispose]()
  server = undefined
})

/** Starts a server of a list. It reads `limit` and `offset` from the query or the filter. */
async function startList(
  items: (request: number) => Listed[],
  options: { range?: boolean; ignoreOffset?: boolean; most?: number; noTotal?: boolean } = {},
): Promise<{ swr: SwrClient; events: ListEvent[]; queries: () => string[] }> {
  server = await startServer(({ url, number, response }) => {
    const query = Object.fromEntries(new URL(url, 'http://host').searchParams)
    const range = query.filter === undefined ? query : parseFilter(query.filter)
    const all = items(number)
    const [offset, limit] = range.limit === undefined ? [0, 100] : [Number(range.offset), Number(range.limit)]
    const from = options.ignoreOffset ? 0 : offset
    const page = all
      .slice(from, from + Math.min(limit, options.most ?? limit))
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
    queries: () => (server?.requests ?? []).map(({ url }) => decodeURIComponent(new URL(url, 'http://host').search)),
  }
}

const repositories = (count: number): Listed[] =>
  Array.from({ length: count }, (_, index) => ({ namespace: 'group', name: `r${index}` }))
async function names(list: AsyncIterable<{ name: string }>): Promise<string[]> {
  const found: string[] = []
  for await (const { name } of list) found.push(name)
  return found
}

describe('an awaited list', () => {
  it('returns one page with the total from Content-Range', async () => {
    const { swr } = await startList(() => repositories(37), { range: true })
    const page = await swr.listReposDetails({ limit: 10, offset: 30 })
    expect(page).toMatchObject({ offset: 30, count: 7, total: 37 })
    expect(page.items).toHaveLength(7)
  })

  it('returns the total of the first item if the header is missing', async () => {
    const { swr } = await startList(() => repositories(3))
    expect(await swr.listReposDetails()).toMatchObject({ offset: 0, count: 3, total: 3 })
  })

  it('returns the total of a duplicate Content-Range', async () => {
    server = await startServer(
      ({ response }) =>
        void response
          .writeHead(
            200,
            [
              ['content-range', '0-1/5'],
              ['content-range', '0-1/5'],
              ['content-type', 'application/json'],
            ].flat(),
          )
          .end(JSON.stringify([{ namespace: 'group', name: 'app' }])),
    )
    expect(await createSwrClient({ endpoint: server.url, credentials: { token: 't' } }).listReposDetails()).toMatchObject({
      total: 5,
    })
  })

  it('returns no total for an empty list without Content-Range', async () => {
    const { swr } = await startList(() => [])
    expect(await swr.listReposDetails()).toEqual({ items: [], offset: 0, count: 0, total: undefined })
  })

  it('sends one request however often it is awaited', async () => {
    const { swr, queries } = await startList(() => repositories(1))
    const list = swr.listReposDetails()
    await list
    await list.then(page => page)
    const { response } = await list.withResponse()
    expect(response.status).toBe(200)
    expect(queries()).toEqual([''])
  })

  it('adds limit or offset if one of them is missing', async () => {
    const { swr, queries } = await startList(() => repositories(9))
    await swr.listReposDetails({ limit: 5 })
    await swr.listReposDetails({ offset: 2 })
    expect(queries()).toEqual(['?limit=5&offset=0', '?limit=100&offset=2'])
  })

  it.each([-1, 1.5, Number.NaN, '10'])('rejects the limit %j', async limit => {
    const { swr, queries } = await startList(() => [])
    await expect(swr.listReposDetails({ limit } as never)).rejects.toBeInstanceOf(SwrInputError)
    expect(queries()).toEqual([])
  })

  it('sends nothing before it is awaited', async () => {
    const { swr, queries } = await startList(() => [])
    swr.listReposDetails()
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(queries()).toEqual([])
  })
})

describe('an iterated list', () => {
  it('yields all items and stops after a short page', async () => {
    const { swr, queries } = await startList(() => repositories(250))
    expect(await names(swr.listReposDetails({ namespace: 'group' }))).toHaveLength(250)
    expect(queries()).toEqual([0, 100, 200].map(offset => `?namespace=group&limit=100&offset=${offset}`))
  })

  it('stops at an empty page after a full one', async () => {
    const { swr, queries } = await startList(() => repositories(20))
    expect(await names(swr.listReposDetails({ limit: 10, offset: 0 }))).toHaveLength(20)
    expect(queries()).toHaveLength(3)
  })

  it('yields nothing for an empty list', async () => {
    const { swr } = await startList(() => [])
    expect(await names(swr.listReposDetails())).toEqual([])
  })

  it('starts at the requested offset', async () => {
    const { swr } = await startList(() => repositories(25))
    expect(await names(swr.listReposDetails({ limit: 10, offset: 20 }))).toEqual(['r20', 'r21', 'r22', 'r23', 'r24'])
  })

  it('adds the range to the filter', async () => {
    const { swr, queries } = await startList(() => repositories(12))
    expect(await names(swr.listReposDetails({ filter: { namespace: 'group', limit: 10 } }))).toHaveLength(12)
    expect(queries()).toEqual(['?filter=namespace::group|limit::10|offset::0', '?filter=namespace::group|limit::10|offset::10'])
    await names(swr.listReposDetails({ filter: 'namespace::group|limit::10|offset::5' }))
    expect(queries()[2]).toBe('?filter=namespace::group|limit::10|offset::5')
  })

  it('sends no further requests after a break', async () => {
    const { swr, queries } = await startList(() => repositories(1000))
    for await (const { name } of swr.listReposDetails({ limit: 10, offset: 0 })) if (name === 'r15') break
    expect(queries()).toHaveLength(2)
  })

  it('requests one page ahead with prefetch', async () => {
    const { swr, queries } = await startList(() => repositories(30))
    const iterator = swr.listReposDetails({ limit: 10, offset: 0 }, { prefetch: true })[Symbol.asyncIterator]()
    await iterator.next()
    await expect.poll(() => queries().length).toBe(2)
    await iterator.return?.()
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(queries()).toHaveLength(2)
    expect(await names(swr.listReposDetails({ limit: 10, offset: 0 }, { prefetch: true }))).toHaveLength(30)
  })

  it('rejects with the error of a later page', async () => {
    server = await startServer(({ number, response }) =>
      number === 1
        ? sendJson(response, 200, repositories(10))
        : sendJson(response, 400, [{ errorCode: 'SVCSTG.SWR.4000056', errorMessage: 'x' }]),
    )
    const broken = createSwrClient({ endpoint: server.url, credentials: { token: 't' } })
    await expect(names(broken.listReposDetails({ limit: 10, offset: 0 }, { prefetch: true }))).rejects.toMatchObject({
      status: 400,
    })
  })

  it.each([false, true])('continues after a short page if the total is higher, with prefetch %j', async prefetch => {
    const { swr, events, queries } = await startList(() => repositories(95), { range: true, most: 10 })
    const found = await names(swr.listReposDetails({ limit: 30, offset: 0 }, { prefetch }))
    expect(found).toEqual(repositories(95).map(({ name }) => name))
    expect(queries()).toHaveLength(10)
    expect(events).toEqual([])
  })

  it('rejects when the caller aborts', async () => {
    const { swr } = await startList(() => repositories(1000))
    const controller = new AbortController()
    const read = async (): Promise<void> => {
      for await (const { name } of swr.listReposDetails({ limit: 10, offset: 0 }, { signal: controller.signal }))
        if (name === 'r12') controller.abort('enough')
    }
    await expect(read()).rejects.toBe('enough')
  })
})

describe('a list that changes while it is read', () => {
  it('skips and reports a duplicate item', async () => {
    // A new repository sorts first and moves all others by one.
    const { swr, events } = await startList(request =>
      request === 1 ? repositories(15) : [{ namespace: 'group', name: 'new' }, ...repositories(15)],
    )
    const found = await names(swr.listReposDetails({ limit: 10, offset: 0 }))
    expect(found).toEqual(repositories(15).map(({ name }) => name))
    expect(events).toMatchObject([
      { operation: 'listReposDetails', kind: 'duplicate', offset: 10, message: 'Duplicate item: group/r9.' },
    ])
  })

  it('reports a decreasing total', async () => {
    const { swr, events } = await startList(request => (request === 1 ? repositories(25) : repositories(25).slice(3)), {
      range: true,
    })
    await names(swr.listReposDetails({ limit: 10, offset: 0 }))
    expect(events).toMatchObject([{ kind: 'shrunk', message: 'The total decreased from 25 to 22.' }])
  })

  it('reports an empty page before the total is reached', async () => {
    const { swr, events } = await startList(request => repositories(request === 1 ? 20 : 0))
    expect(await names(swr.listReposDetails({ limit: 10, offset: 0 }))).toHaveLength(10)
    expect(events).toMatchObject([{ kind: 'shrunk', offset: 10, message: 'The page is empty, but the total is 20.' }])
  })

  it.each([
    ['a total', {}, 'The list continues after its total of 20.'],
    ['no total', { noTotal: true }, 'Duplicate first item of a page: group/r0.'],
  ])('stops when the service alternates between two pages, with %s', async (_, options, message) => {
    const two = [repositories(10), repositories(20).slice(10)]
    let number = 0
    server = await startServer(({ response }) => {
      const page = two[number++ % 2] ?? []
      sendJson(response, 200, 'noTotal' in options ? page : page.map(item => ({ ...item, total_range: 20 })))
    })
    const events: ListEvent[] = []
    const hooks = { list: (event: ListEvent) => events.push(event) }
    const swr = createSwrClient({ endpoint: server.url, credentials: { token: 't' }, hooks })
    const found: string[] = []
    for await (const { name } of swr.listReposDetails({ limit: 10, offset: 0 })) {
      found.push(name)
      if (found.length > 100) break
    }
    expect(found).toEqual(repositories(20).map(({ name }) => name))
    expect(events).toMatchObject([{ kind: 'duplicate', message }])
  })

  it('yields every item without a key', async () => {
    const { swr, events } = await startList(() => [{ colour: 1 }, { colour: 2 }, { colour: 2 }] as never)
    const found: unknown[] = []
    for await (const item of swr.listReposDetails()) found.push(item)
    expect(found).toHaveLength(3)
    expect(events).toEqual([])
  })

  it('rejects items that are not objects', async () => {
    server = await startServer(({ response }) => sendJson(response, 200, [null]))
    const broken = createSwrClient({ endpoint: server.url, credentials: { token: 't' } })
    await expect(names(broken.listReposDetails())).rejects.toBeInstanceOf(SwrResponseError)
  })

  it('stops when the service repeats the same page', async () => {
    const { swr, events, queries } = await startList(() => repositories(30), { ignoreOffset: true })
    expect(await names(swr.listReposDetails({ limit: 10, offset: 0 }))).toHaveLength(10)
    expect(queries()).toHaveLength(2)
    expect(events).toHaveLength(10)
  })
})

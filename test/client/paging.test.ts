import { afterEach, describe, expect, it } from 'vitest'
import {
  createSwrClient,
  type ListEvent,
  parseFilter,
  type SwrClient,
  SwrInputError,
  SwrResponseError,
} from '../../src/index.js'
import { json, serve, type TestServer } from '../support/server.js'

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

/** A server whose list is what `items` says at each request; it reads `limit` and `offset` from either place. */
async function listing(
  items: (request: number) => Listed[],
  options: { range?: boolean; ignoreOffset?: boolean; most?: number; noTotal?: boolean } = {},
): Promise<{ swr: SwrClient; events: ListEvent[]; asked: () => string[] }> {
  server = await serve(({ url, number, response }) => {
    const query = Object.fromEntries(new URL(url, 'http://host').searchParams)
    const range = query.filter === undefined ? query : parseFilter(query.filter)
    const all = items(number)
    const [offset, limit] = range.limit === undefined ? [0, 100] : [Number(range.offset), Number(range.limit)]
    const from = options.ignoreOffset ? 0 : offset
    const page = all
      .slice(from, from + Math.min(limit, options.most ?? limit))
      .map(item => (options.noTotal ? item : { total_range: all.length, ...item }))
    json(
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
    asked: () => (server?.arrived ?? []).map(({ url }) => decodeURIComponent(new URL(url, 'http://host').search)),
  }
}

const repositories = (count: number): Listed[] =>
  Array.from({ length: count }, (_, index) => ({ namespace: 'group', name: `r${index}` }))
async function names(list: AsyncIterable<{ name: string }>): Promise<string[]> {
  const found: string[] = []
  for await (const { name } of list) found.push(name)
  return found
}

describe('A list that is awaited', () => {
  it('is one page, with the total from Content-Range', async () => {
    const { swr } = await listing(() => repositories(37), { range: true })
    const page = await swr.listReposDetails({ limit: 10, offset: 30 })
    expect(page).toMatchObject({ offset: 30, count: 7, total: 37 })
    expect(page.items).toHaveLength(7)
  })

  it('has the total from its first item where the header is missing', async () => {
    const { swr } = await listing(() => repositories(3))
    expect(await swr.listReposDetails()).toMatchObject({ offset: 0, count: 3, total: 3 })
  })

  it('has the total from a Content-Range that a proxy said twice', async () => {
    server = await serve(
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

  it('has no total when it is empty and nothing says it', async () => {
    const { swr } = await listing(() => [])
    expect(await swr.listReposDetails()).toEqual({ items: [], offset: 0, count: 0, total: undefined })
  })

  it('is sent once, however often it is awaited', async () => {
    const { swr, asked } = await listing(() => repositories(1))
    const list = swr.listReposDetails()
    await list
    await list.then(page => page)
    const { response } = await list.withResponse()
    expect(response.status).toBe(200)
    expect(asked()).toEqual([''])
  })

  it('gets the half that the caller left out, since the service ignores one alone', async () => {
    const { swr, asked } = await listing(() => repositories(9))
    await swr.listReposDetails({ limit: 5 })
    await swr.listReposDetails({ offset: 2 })
    expect(asked()).toEqual(['?limit=5&offset=0', '?limit=100&offset=2'])
  })

  it.each([-1, 1.5, Number.NaN, '10'])('is not sent with the limit %j', async limit => {
    const { swr, asked } = await listing(() => [])
    await expect(swr.listReposDetails({ limit } as never)).rejects.toBeInstanceOf(SwrInputError)
    expect(asked()).toEqual([])
  })

  it('sends nothing until then', async () => {
    const { swr, asked } = await listing(() => [])
    swr.listReposDetails()
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(asked()).toEqual([])
  })
})

describe('A list that is iterated', () => {
  it('gives all items and stops on a short page', async () => {
    const { swr, asked } = await listing(() => repositories(250))
    expect(await names(swr.listReposDetails({ namespace: 'group' }))).toHaveLength(250)
    expect(asked()).toEqual([0, 100, 200].map(offset => `?namespace=group&limit=100&offset=${offset}`))
  })

  it('stops on an empty page when the last one was full', async () => {
    const { swr, asked } = await listing(() => repositories(20))
    expect(await names(swr.listReposDetails({ limit: 10, offset: 0 }))).toHaveLength(20)
    expect(asked()).toHaveLength(3)
  })

  it('gives nothing for an empty list', async () => {
    const { swr } = await listing(() => [])
    expect(await names(swr.listReposDetails())).toEqual([])
  })

  it('begins at the offset that was asked for', async () => {
    const { swr } = await listing(() => repositories(25))
    expect(await names(swr.listReposDetails({ limit: 10, offset: 20 }))).toEqual(['r20', 'r21', 'r22', 'r23', 'r24'])
  })

  it('puts the range into the filter, beside which the service ignores plain parameters', async () => {
    const { swr, asked } = await listing(() => repositories(12))
    expect(await names(swr.listReposDetails({ filter: { namespace: 'group', limit: 10 } }))).toHaveLength(12)
    expect(asked()).toEqual(['?filter=namespace::group|limit::10|offset::0', '?filter=namespace::group|limit::10|offset::10'])
    await names(swr.listReposDetails({ filter: 'namespace::group|limit::10|offset::5' }))
    expect(asked()[2]).toBe('?filter=namespace::group|limit::10|offset::5')
  })

  it('stops early without asking further', async () => {
    const { swr, asked } = await listing(() => repositories(1000))
    for await (const { name } of swr.listReposDetails({ limit: 10, offset: 0 })) if (name === 'r15') break
    expect(asked()).toHaveLength(2)
  })

  it('has one request ahead if asked to', async () => {
    const { swr, asked } = await listing(() => repositories(30))
    const iterator = swr.listReposDetails({ limit: 10, offset: 0 }, { prefetch: true })[Symbol.asyncIterator]()
    await iterator.next()
    await expect.poll(() => asked().length).toBe(2)
    await iterator.return?.()
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(asked()).toHaveLength(2)
    expect(await names(swr.listReposDetails({ limit: 10, offset: 0 }, { prefetch: true }))).toHaveLength(30)
  })

  it('passes on the failure of a page in the middle', async () => {
    server = await serve(({ number, response }) =>
      number === 1
        ? json(response, 200, repositories(10))
        : json(response, 400, [{ errorCode: 'SVCSTG.SWR.4000056', errorMessage: 'x' }]),
    )
    const broken = createSwrClient({ endpoint: server.url, credentials: { token: 't' } })
    await expect(names(broken.listReposDetails({ limit: 10, offset: 0 }, { prefetch: true }))).rejects.toMatchObject({
      status: 400,
    })
  })

  it.each([false, true])('goes on where the service gives fewer than it was asked for, but a total; ahead: %j', async ahead => {
    const { swr, events, asked } = await listing(() => repositories(95), { range: true, most: 10 })
    const found = await names(swr.listReposDetails({ limit: 30, offset: 0 }, { prefetch: ahead }))
    expect(found).toEqual(repositories(95).map(({ name }) => name))
    expect(asked()).toHaveLength(10)
    expect(events).toEqual([])
  })

  it('ends when the caller gives up', async () => {
    const { swr } = await listing(() => repositories(1000))
    const controller = new AbortController()
    const read = async (): Promise<void> => {
      for await (const { name } of swr.listReposDetails({ limit: 10, offset: 0 }, { signal: controller.signal }))
        if (name === 'r12') controller.abort('enough')
    }
    await expect(read()).rejects.toBe('enough')
  })
})

describe('A list that changes while it is read', () => {
  it('does not give an item twice, and says so', async () => {
    // Somebody creates a repository that sorts first: everything moves on by one.
    const { swr, events } = await listing(request =>
      request === 1 ? repositories(15) : [{ namespace: 'group', name: 'new' }, ...repositories(15)],
    )
    const found = await names(swr.listReposDetails({ limit: 10, offset: 0 }))
    expect(found).toEqual(repositories(15).map(({ name }) => name))
    expect(events).toMatchObject([
      { operation: 'listReposDetails', change: 'repeated', offset: 10, detail: 'group/r9 came again' },
    ])
  })

  it('says when its total falls, since items may have been passed over', async () => {
    const { swr, events } = await listing(request => (request === 1 ? repositories(25) : repositories(25).slice(3)), {
      range: true,
    })
    await names(swr.listReposDetails({ limit: 10, offset: 0 }))
    expect(events).toMatchObject([{ change: 'shrunk', detail: 'the total fell from 25 to 22' }])
  })

  it('says when a page is empty before its total is reached', async () => {
    const { swr, events } = await listing(request => repositories(request === 1 ? 20 : 0))
    expect(await names(swr.listReposDetails({ limit: 10, offset: 0 }))).toHaveLength(10)
    expect(events).toMatchObject([{ change: 'shrunk', offset: 10, detail: 'the page is empty, of a total of 20' }])
  })

  it.each([
    ['a total', {}, 'a list of 20 did not end'],
    ['no total', { noTotal: true }, 'a page began with group/r0 again'],
  ])('does not loop when the service gives two pages in turn, with %s', async (_, options, detail) => {
    const two = [repositories(10), repositories(20).slice(10)]
    let number = 0
    server = await serve(({ response }) => {
      const page = two[number++ % 2] ?? []
      json(response, 200, 'noTotal' in options ? page : page.map(item => ({ ...item, total_range: 20 })))
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
    expect(events).toMatchObject([{ change: 'repeated', detail }])
  })

  it('gives every item that lacks what would tell it apart', async () => {
    const { swr, events } = await listing(() => [{ colour: 1 }, { colour: 2 }, { colour: 2 }] as never)
    const found: unknown[] = []
    for await (const item of swr.listReposDetails()) found.push(item)
    expect(found).toHaveLength(3)
    expect(events).toEqual([])
  })

  it('is an answer error when its items are no objects', async () => {
    server = await serve(({ response }) => json(response, 200, [null]))
    const broken = createSwrClient({ endpoint: server.url, credentials: { token: 't' } })
    await expect(names(broken.listReposDetails())).rejects.toBeInstanceOf(SwrResponseError)
  })

  it('does not loop when the service gives the same page for ever', async () => {
    const { swr, events, asked } = await listing(() => repositories(30), { ignoreOffset: true })
    expect(await names(swr.listReposDetails({ limit: 10, offset: 0 }))).toHaveLength(10)
    expect(asked()).toHaveLength(2)
    expect(events).toHaveLength(10)
  })
})

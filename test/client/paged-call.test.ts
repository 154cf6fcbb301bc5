import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrInputError } from '../../src/index.js'
import { names, repositories, startList } from '../support/list-server.js'
import { sendJson, startTestServer } from '../support/server.js'

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
    const server = await startTestServer(
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
    const server = await startTestServer(({ number, response }) =>
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
    const { swr, events, queries } = await startList(() => repositories(95), { range: true, maxPage: 10 })
    const found = await names(swr.listReposDetails({ limit: 30, offset: 0 }, { prefetch }))
    expect(found).toEqual(repositories(95).map(({ name }) => name))
    expect(queries()).toHaveLength(10)
    expect(events).toEqual([])
  })

  it('returns its items in an array, all or the first ones', async () => {
    const { swr, queries } = await startList(() => repositories(250))
    expect(await swr.listReposDetails().toArray()).toHaveLength(250)
    expect(queries()).toHaveLength(3)
    expect((await swr.listReposDetails({ limit: 10 }).toArray({ limit: 15 })).map(({ name }) => name)).toEqual(
      repositories(15).map(({ name }) => name),
    )
    expect(queries().slice(3)).toEqual(['?limit=10&offset=0', '?limit=10&offset=10'])
    expect(await swr.listReposDetails().toArray({ limit: 3 })).toHaveLength(3)
    expect(queries().slice(5)).toEqual(['?limit=3&offset=0'])
    expect(await swr.listReposDetails().toArray({ limit: 0 })).toEqual([])
    expect(await swr.listReposDetails().toArray({ limit: undefined })).toHaveLength(250)
    expect(queries()).toHaveLength(9)
  })

  it.each([-1, 1.5, Number.NaN, '10', null])('rejects the limit %j of an array', async limit => {
    const { swr, queries } = await startList(() => [])
    await expect(swr.listReposDetails().toArray({ limit } as never)).rejects.toBeInstanceOf(SwrInputError)
    await expect(swr.listReposDetails().toArray({ limit } as never)).rejects.toThrow(/toArray\.limit` must be/)
    expect(queries()).toEqual([])
  })

  it('yields its pages, which are requested as they are read', async () => {
    const { swr, queries } = await startList(() => repositories(25), { range: true })
    const seen: unknown[] = []
    for await (const { items, offset, count, total } of swr.listReposDetails({ limit: 10 }).pages()) {
      seen.push([items.length, offset, count, total])
      expect(queries()).toHaveLength(seen.length)
    }
    expect(seen).toEqual([
      [10, 0, 10, 25],
      [10, 10, 10, 25],
      [5, 20, 5, 25],
    ])
  })

  it('has one page without items if it is empty', async () => {
    const { swr } = await startList(() => [])
    const pages: unknown[] = []
    for await (const page of swr.listReposDetails().pages()) pages.push(page)
    expect(pages).toEqual([{ items: [], offset: 0, count: 0, total: undefined }])
    expect(await swr.listReposDetails().toArray()).toEqual([])
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

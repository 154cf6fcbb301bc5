import { describe, expect, it } from 'vitest'
import { createSwrClient, type ListEvent, SwrResponseError } from '../../src/index.js'
import { names, repositories, startList } from '../support/list-server.js'
import { sendJson, startTestServer } from '../support/server.js'

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
    expect(events).toMatchObject([{ kind: 'total-decreased', message: 'The total decreased from 25 to 22.' }])
  })

  it('reports an empty page before the total is reached', async () => {
    const { swr, events } = await startList(request => repositories(request === 1 ? 20 : 0))
    expect(await names(swr.listReposDetails({ limit: 10, offset: 0 }))).toHaveLength(10)
    expect(events).toMatchObject([{ kind: 'total-decreased', offset: 10, message: 'The page is empty, but the total is 20.' }])
  })

  it.each([
    ['a total', {}, 'The list continues after its total of 20.'],
    ['no total', { noTotal: true }, 'Duplicate first item of a page: group/r0.'],
  ])('stops when the service alternates between two pages, with %s', async (_, options, message) => {
    const two = [repositories(10), repositories(20).slice(10)]
    let number = 0
    const server = await startTestServer(({ response }) => {
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
    const server = await startTestServer(({ response }) => sendJson(response, 200, [null]))
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

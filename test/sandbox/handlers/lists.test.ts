import { beforeAll, describe, expect, it } from 'vitest'
import { createFixture, errorOf, type SandboxFixture } from '../../support/sandbox.js'

let fixture: SandboxFixture

beforeAll(async () => {
  fixture = await createFixture()
  const { demo, sandbox } = fixture
  for (const namespace of ['group', 'tools']) await demo.createNamespace({ namespace })
  sandbox.clock.freeze()
  for (const number of Array.from({ length: 120 }, (_, index) => index)) {
    sandbox.clock.advance(10)
    const namespace = number % 3 === 0 ? 'tools' : 'group'
    await demo.createRepo({
      namespace,
      repository: `app${119 - number}`,
      is_public: false,
      category: number % 2 ? 'linux' : 'lang',
    })
  }
  sandbox.images.put({ namespace: 'group', repository: 'app4', tag: 'v1' })
  sandbox.images.put({ namespace: 'group', repository: 'app4', tag: 'v2' })
})

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

describe('A list of repositories', () => {
  it('has 100 items and no Content-Range by default', async () => {
    const { body, headers } = await fixture.send('GET', '/v2/manage/repos')
    expect(body).toHaveLength(100)
    expect(headers.get('content-range')).toBeNull()
    expect(body).toMatchObject([{ total_range: 120 }, ...Array(99).fill({})])
  })

  it('returns the page of offset and limit, with its size in Content-Range', async () => {
    const { body, headers } = await fixture.send('GET', '/v2/manage/repos?offset=110&limit=20')
    expect(body).toHaveLength(10)
    expect(headers.get('content-range')).toBe('110-10/120')
  })

  it('ignores offset or limit alone', async () => {
    const { body, headers } = await fixture.send('GET', '/v2/manage/repos?limit=3')
    expect(body).toHaveLength(100)
    expect(headers.get('content-range')).toBeNull()
  })

  it('accepts numbers with leading zeros', async () => {
    const { headers } = await fixture.send('GET', '/v2/manage/repos?offset=007&limit=05')
    expect(headers.get('content-range')).toBe('7-5/120')
  })

  it('returns an empty page past its end', async () => {
    const { body, headers } = await fixture.send('GET', '/v2/manage/repos?offset=120&limit=20')
    expect(body).toEqual([])
    expect(headers.get('content-range')).toBe('120-0/120')
  })

  it('is empty at the largest offset, also in a filter', async () => {
    for (const query of ['limit=10&offset=999999999', 'filter=limit::10|offset::999999999']) {
      const { status, body, headers } = await fixture.send('GET', `/v2/manage/repos?${query}`)
      expect([status, body, headers.get('content-range')]).toEqual([200, [], '999999999-0/120'])
    }
  })

  it.each(['1000000000', '9007199254740993', '9'.repeat(400)])('rejects the offset %s', async offset => {
    for (const query of [`limit=10&offset=${offset}`, `filter=limit::10|offset::${offset}`]) {
      const { status, body } = await fixture.send('GET', `/v2/manage/repos?${query}`)
      expect([status, body], query).toMatchObject([400, [{ errorCode: expect.any(String) }]])
    }
  })

  it('is filtered by the last of several pairs with the same key, which the contract allows', async () => {
    const { body } = await fixture.send('GET', '/v2/manage/repos?filter=name::app7|name::app118')
    expect(body).toMatchObject([{ name: 'app118' }])
  })

  it('is read in full by the client, each item once', async () => {
    const seen = new Set<string>()
    for await (const { namespace, name } of fixture.demo.listReposDetails({ offset: 0, limit: 7 }))
      seen.add(`${namespace}/${name}`)
    expect(seen.size).toBe(120)
  })

  it('matches organization and name by substring, the category exactly', async () => {
    const { items } = await fixture.demo.listReposDetails({ filter: { namespace: 'too', name: 'pp11' } })
    expect(names(items)).toEqual(['app119', 'app116', 'app113', 'app110', 'app11'])
    expect((await fixture.demo.listReposDetails({ category: 'linux', offset: 0, limit: 1 })).total).toBe(60)
    expect((await fixture.demo.listReposDetails({ category: 'arm' })).items).toEqual([])
  })

  it('is sorted by name, date or number of tags, ascending or descending', async () => {
    const first = async (order_column: 'name' | 'updated_time' | 'tag_count', order_type: 'asc' | 'desc') =>
      (await fixture.demo.listReposDetails({ order_column, order_type, offset: 0, limit: 1 })).items[0]?.name
    expect(await first('name', 'asc')).toBe('app0')
    expect(await first('name', 'desc')).toBe('app99')
    expect(await first('updated_time', 'asc')).toBe('app119')
    expect(await first('tag_count', 'desc')).toBe('app4')
  })

  it('ignores plain parameters when there is a filter', async () => {
    const { body } = await fixture.send(
      'GET',
      '/v2/manage/repos?limit=bad&order_column=bad&name=none&filter=name%3A%3Aapp5|limit::2|offset::0',
    )
    expect(body).toMatchObject([{}, {}])
  })

  it.each([
    ['a column that is not sortable', 'order_column=updated_at', 'SVCSTG.SWR.4001096'],
    ['the same in a filter', 'filter=order_column::updated_at', 'SVCSTG.SWR.4001096'],
    ['a limit that is too large', 'limit=1001&offset=0', 'SVCSTG.SWR.4000056'],
    ['the same in a filter', 'filter=limit::1001|offset::0', 'SVCSTG.SWR.4000056'],
    ['an offset below 0', 'limit=10&offset=-1', 'SVCSTG.SWR.4000056'],
    ['an offset of -0', 'limit=10&offset=-0', 'SVCSTG.SWR.4000056'],
    ['a limit that is not a number and has no effect', 'limit=ten', 'SVCSTG.SWR.4000056'],
    ['an offset below 0 that has no effect', 'offset=-1', 'SVCSTG.SWR.4000056'],
    ['a limit in a filter that is too large and has no effect', 'filter=limit::1001', 'SVCSTG.SWR.4000056'],
    ['a limit that is not a number', 'limit=ten&offset=0', 'SVCSTG.SWR.4000056'],
    ['an unknown key of the filter', 'filter=unknown::1', 'SVCSTG.SWR.4001035'],
    ['an invalid pair', 'filter=name', 'SVCSTG.SWR.4001035'],
    ['an empty filter', 'filter=', 'SVCSTG.SWR.4001035'],
    ['an unknown category', 'category=fruit', 'SVCSTG.SWR.4001025'],
    ['an unknown direction', 'order_type=sideways', 'SVCSTG.SWR.4001025'],
  ])('is rejected with %s (%s)', async (_, query, code) => {
    expect(await fixture.send('GET', `/v2/manage/repos?${query}`)).toMatchObject({ status: 400, body: [{ errorCode: code }] })
  })
})

describe('A list of tags', () => {
  it('is filtered, sorted and paginated', async () => {
    const { demo, sandbox } = fixture
    const app = { namespace: 'group', repository: 'app4' }
    expect((await demo.listRepositoryTags({ ...app, tag: '2' })).items).toMatchObject([{ Tag: 'v2' }])
    const page = await demo.listRepositoryTags({
      ...app,
      filter: { order_column: 'updated_at', order_type: 'desc', offset: 1, limit: 1 },
    })
    expect(page).toMatchObject({ total: 2, count: 1 })
    const names = async () =>
      (await demo.listRepositoryTags({ ...app, order_column: 'updated_at', order_type: 'desc' })).items.map(({ Tag }) => Tag)
    expect(await names()).toEqual(['v2', 'v1'])
    // Replacing a tag changes its update time.
    sandbox.clock.advance(10)
    sandbox.images.put({ ...app, tag: 'v1' })
    expect(await names()).toEqual(['v1', 'v2'])
    expect(await errorOf(demo.listRepositoryTags({ namespace: 'group', repository: 'none' }))).toBe('404 SVCSTG.SWR.4040010')
  })
})

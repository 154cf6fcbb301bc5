import { beforeAll, describe, expect, it } from 'vitest'
import { accounts, createFixture, type SandboxFixture } from '../../support/sandbox.js'

let fixture: SandboxFixture

beforeAll(async () => {
  fixture = await createFixture({ accounts, frozenAt: '2027-01-01T12:00:00Z' })
  const { demo, sandbox } = fixture
  for (const namespace of ['zeta', 'alpha']) {
    await demo.createNamespace({ namespace })
    for (const repository of ['one', 'two']) await demo.createRepo({ namespace, repository, is_public: repository === 'two' })
    await demo.createRepoDomains({
      namespace,
      repository: 'one',
      access_domain: 'partner',
      permit: 'read',
      deadline: namespace === 'zeta' ? 'forever' : '2027-01-01T00:00:00Z',
    })
  }
  sandbox.clock.freeze('2027-01-02T00:00:00Z')
})

async function paths(query: string, list = 'repos'): Promise<string[]> {
  const { status, body } = await fixture.send('GET', `/v2/manage/${list}?${query}`)
  expect(status, query).toBe(200)
  return (body as { namespace: string; name: string }[]).map(({ namespace, name }) => `${namespace}/${name}`)
}

describe('The list of repositories', () => {
  it('is filtered by is_public, plain and in a filter', async () => {
    expect(await paths('is_public=true')).toEqual(['zeta/two', 'alpha/two'])
    expect(await paths('is_public=false&namespace=alp')).toEqual(['alpha/one'])
    expect(await paths('filter=is_public::true')).toEqual(['zeta/two', 'alpha/two'])
    expect(await paths('filter=is_public::false|namespace::zeta')).toEqual(['zeta/one'])
  })

  it('is filtered again when a repository changes', async () => {
    const app = { namespace: 'zeta', repository: 'one' }
    await fixture.demo.updateRepo({ ...app, is_public: true })
    expect(await paths('is_public=true')).toEqual(['zeta/one', 'zeta/two', 'alpha/two'])
    await fixture.demo.updateRepo({ ...app, is_public: false })
    expect(await paths('is_public=true')).toEqual(['zeta/two', 'alpha/two'])
    expect(fixture.sandbox.checkInvariants()).toEqual([])
  })

  it.each(['yes', 'TRUE', '1', ''])('is rejected with is_public=%s', async value => {
    expect(await fixture.send('GET', `/v2/manage/repos?is_public=${value}`)).toMatchObject({ status: 400 })
  })

  it('is sorted by namespace and is_public', async () => {
    const both = ['alpha/one', 'alpha/two', 'zeta/one', 'zeta/two']
    expect(await paths('order_column=namespace&order_type=asc')).toEqual(both)
    expect(await paths('order_column=namespace&order_type=desc')).toEqual(both.toReversed())
    expect(await paths('order_column=is_public&order_type=desc')).toEqual(['alpha/two', 'zeta/two', 'alpha/one', 'zeta/one'])
  })
})

describe('The list of shared repositories', () => {
  const shared = async (query: string): Promise<unknown> => {
    const { items } = await fixture.partner.listSharedReposDetails(Object.fromEntries(new URLSearchParams(query)) as object)
    return items.map(({ namespace, name, status }) => `${namespace}/${name} ${status}`)
  }

  it('is filtered by status, today and on the next day', async () => {
    expect(await shared('center=thirdparty')).toEqual(['zeta/one true', 'alpha/one false'])
    expect(await shared('center=thirdparty&status=true')).toEqual(['zeta/one true'])
    expect(await shared('center=thirdparty&status=false')).toEqual(['alpha/one false'])
    fixture.sandbox.clock.freeze('2027-01-01T23:59:59Z')
    expect(await shared('center=thirdparty&status=true')).toEqual(['zeta/one true', 'alpha/one true'])
    fixture.sandbox.clock.freeze('2027-01-02T00:00:00Z')
    expect(await shared('center=thirdparty&status=true')).toEqual(['zeta/one true'])
  })

  it('has no valid shares for their owner', async () => {
    expect(await paths('center=self&status=true', 'shared-repositories')).toEqual([])
    expect(await paths('center=self&status=false', 'shared-repositories')).toEqual(['zeta/one', 'alpha/one'])
  })

  it('is filtered by domain_name, ignoring case', async () => {
    expect(await shared('center=thirdparty&domain_name=Demo')).toEqual(['zeta/one true', 'alpha/one false'])
    expect(await shared('center=thirdparty&domain_name=partner')).toEqual([])
    expect(await paths('center=self&domain_name=demo', 'shared-repositories')).toEqual(['zeta/one', 'alpha/one'])
  })

  it('is sorted by namespace and domain_name', async () => {
    expect(await paths('center=self&order_column=namespace', 'shared-repositories')).toEqual(['alpha/one', 'zeta/one'])
    expect(await paths('center=self&order_column=domain_name', 'shared-repositories')).toEqual(['zeta/one', 'alpha/one'])
  })
})

describe('The list of tags', () => {
  it('is sorted by tag', async () => {
    for (const tag of ['v2', 'v1']) fixture.sandbox.images.put({ namespace: 'zeta', repository: 'one', tag })
    const names = async (query: string): Promise<unknown> => {
      const { body } = await fixture.send('GET', `/v2/manage/namespaces/zeta/repos/one/tags?${query}`)
      return (body as { Tag: string }[]).map(({ Tag }) => Tag)
    }
    expect(await names('order_column=tag&order_type=asc')).toEqual(['v1', 'v2'])
    expect(await names('filter=order_column::tag|order_type::desc')).toEqual(['v2', 'v1'])
  })
})

describe('A temporary login', () => {
  it('is valid for duration_seconds', async () => {
    const { sandbox, demo, send } = fixture
    const { status, headers } = await send('POST', '/v2/manage/utils/secret?duration_seconds=900')
    expect(status).toBe(200)
    expect(headers.get('x-swr-expireat')).toBe('2027-01-02T00:15:00Z')
    const { username, password } = await demo.createSecret()
    expect(sandbox.checkLogin(username, password)).toMatchObject({ account: 'demo' })
    expect(await send('POST', '/v2/manage/utils/secret?duration_seconds=899')).toMatchObject({ status: 400 })
  })
})

describe('A repository without is_public', () => {
  const path = '/v2/manage/namespaces/zeta/repos'

  it('is private', async () => {
    expect(await fixture.send('POST', path, { repository: 'app' })).toMatchObject({ status: 201 })
    expect(await fixture.send('GET', `${path}/app`)).toMatchObject({ body: { is_public: false, category: 'other' } })
  })

  it('stays as it is when it is updated', async () => {
    for (const is_public of [true, false]) {
      await fixture.send('PATCH', `${path}/two`, { is_public })
      expect(await fixture.send('PATCH', `${path}/two`, { description: 'Text' })).toMatchObject({ status: 201 })
      expect(await fixture.send('GET', `${path}/two`)).toMatchObject({ body: { is_public, description: 'Text' } })
    }
  })
})

import { describe, expect, it } from 'vitest'
import { createFixture, type SandboxFixture } from '../../support/sandbox.js'

async function withRepositories(): Promise<SandboxFixture> {
  const fixture = await createFixture()
  const { demo } = fixture
  for (const namespace of ['group', 'tools']) await demo.createNamespace({ namespace })
  for (let number = 0; number < 7; number++)
    await demo.createRepo({
      namespace: number % 2 ? 'group' : 'tools',
      repository: `team/app${number}`,
      is_public: number === 3,
      category: number === 2 ? 'windows' : 'linux',
    })
  return fixture
}

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name.replace('team/app', ''))

describe('listRepoDetails', () => {
  it('returns pages in the order of IDs, which follow their markers', async () => {
    const { demo } = await withRepositories()
    const pages: string[][] = []
    for await (const { items } of demo.listRepoDetails({ limit: 3 }).pages()) pages.push(names(items))
    expect(pages).toEqual([['0', '1', '2'], ['3', '4', '5'], ['6']])
  })

  it('leaves nextMarker out on the last page, and always has a status', async () => {
    const { send } = await withRepositories()
    const { body } = await send('GET', '/v3/manage/repos?limit=7')
    expect(body).not.toHaveProperty('nextMarker')
    expect(body).toMatchObject({ repos: Array(7).fill({ status: false }) })
    expect((await send('GET', '/v3/manage/repos?limit=6')).body).toHaveProperty('nextMarker', expect.any(Number))
  })

  it('filters by organization, name, category and visibility', async () => {
    const { demo } = await withRepositories()
    const found = async (params: Parameters<typeof demo.listRepoDetails>[0]) =>
      names(await demo.listRepoDetails({ ...params, limit: 2 }).toArray())
    expect(await found({ namespace: 'gro' })).toEqual(['1', '3', '5'])
    expect(await found({ name: 'app4' })).toEqual(['4'])
    expect(await found({ category: 'windows' })).toEqual(['2'])
    expect(await found({ is_public: true })).toEqual(['3'])
    expect(await found({ namespace: 'none' })).toEqual([])
  })

  it('contains what was created after the first page, and not what was deleted', async () => {
    const { demo } = await withRepositories()
    const { nextMarker } = await demo.listRepoDetails({ limit: 2 })
    await demo.deleteRepo({ namespace: 'group', repository: 'team/app3' })
    await demo.createRepo({ namespace: 'group', repository: 'team/app9', is_public: false })
    expect(names(await demo.listRepoDetails({ limit: 2, marker: nextMarker }).toArray())).toEqual(['2', '4', '5', '6', '9'])
  })

  it('shows each user only what the user may read', async () => {
    const { demo, dev, devUser } = await withRepositories()
    expect(names(await dev.listRepoDetails().toArray())).toEqual(['3'])
    await demo.createNamespaceAuth({ namespace: 'tools', body: [{ ...devUser, auth: 1 }] })
    expect(names(await dev.listRepoDetails().toArray())).toEqual(['0', '2', '3', '4', '6'])
  })
})

describe('listSharedRepoDetails', () => {
  it('lists own shares and those of others, with their status', async () => {
    const { demo, partner, sandbox } = await withRepositories()
    sandbox.clock.set('2026-01-01T00:00:00Z')
    const share = { namespace: 'group', access_domain: 'partner', permit: 'read' } as const
    await demo.createRepoDomains({ ...share, repository: 'team/app1', deadline: 'forever' })
    await demo.createRepoDomains({ ...share, repository: 'team/app5', deadline: '2025-12-01T00:00:00Z' })
    const found = async (client: typeof demo, params: Parameters<typeof demo.listSharedRepoDetails>[0]) =>
      (await client.listSharedRepoDetails({ ...params, limit: 1 }).toArray()).map(({ name, status }) => [name, status])
    expect(await found(demo, { shared_by: 'self' })).toEqual([
      ['team/app1', false],
      ['team/app5', false],
    ])
    // The status has no meaning for own repositories.
    expect(await found(demo, { shared_by: 'self', status: true })).toHaveLength(2)
    expect(await found(demo, { shared_by: 'thirdparty' })).toEqual([])
    expect(await found(partner, { shared_by: 'thirdparty' })).toEqual([
      ['team/app1', true],
      ['team/app5', false],
    ])
    expect(await found(partner, { shared_by: 'thirdparty', status: true })).toEqual([['team/app1', true]])
    expect(await found(partner, { shared_by: 'thirdparty', status: false })).toEqual([['team/app5', false]])
    expect(await found(partner, { shared_by: 'thirdparty', name: 'app5' })).toEqual([['team/app5', false]])
  })

  it('requires shared_by', async () => {
    const { send } = await withRepositories()
    const codeOf = async (query: string) => (await send('GET', `/v3/manage/shared-repositories${query}`)).body
    expect(await codeOf('')).toMatchObject([{ errorCode: 'SVCSTG.SWR.4001036' }])
    expect(await codeOf('?name=a')).toMatchObject([{ errorCode: 'SVCSTG.SWR.4001036' }])
    expect(await codeOf('?shared_by=all')).toMatchObject([{ errorCode: 'SVCSTG.SWR.4001025' }])
  })
})

import { describe, expect, it } from 'vitest'
import { bench, refusalOf } from '../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }
const share = { ...app, access_domain: 'partner', permit: 'read' as const, deadline: 'forever' }

async function withRepository() {
  const all = await bench()
  await all.demo.createNamespace({ namespace: 'group' })
  await all.demo.createRepo({ ...app, is_public: false })
  return all
}

describe('A sharing', () => {
  it('is created, shown, listed, changed and ended', async () => {
    const { demo, sandbox } = await withRepository()
    sandbox.clock.freeze('2027-01-01T00:00:00Z')
    await demo.createRepoDomains({ ...share, deadline: '2099-12-31T10:20:30.456Z', description: 'Tests' })
    const one = { ...app, access_domain: 'partner' }
    expect(await demo.showAccessDomain(one)).toMatchObject({
      exist: true,
      deadline: '2099-12-31T10:20:30Z',
      description: 'Tests',
      status: true,
    })
    expect(await demo.listRepoDomains(app)).toMatchObject([{ ...one, permit: 'read', creator_name: 'admin' }])
    sandbox.clock.advance(60_000)
    await demo.updateRepoDomains(share)
    expect(await demo.showAccessDomain(one)).toMatchObject({
      deadline: 'forever',
      description: '',
      created: '2027-01-01T00:00:00.000Z',
      updated: '2027-01-01T00:01:00.000Z',
    })
    await demo.deleteRepoDomains(one)
    expect(await demo.showAccessDomain(one)).toEqual({ exist: false })
    expect(await refusalOf(demo.deleteRepoDomains(one))).toBe('404 SVCSTG.SWR.4040091')
    expect(await refusalOf(demo.updateRepoDomains(share))).toBe('404 SVCSTG.SWR.4040091')
  })

  it('exists once for an account, and only for one that there is', async () => {
    const { demo } = await withRepository()
    await demo.createRepoDomains(share)
    expect(await refusalOf(demo.createRepoDomains(share))).toBe('409 SVCSTG.SWR.4090089')
    const nobody = { ...share, access_domain: 'nobody' }
    expect(await refusalOf(demo.createRepoDomains(nobody))).toBe('400 SVCSTG.SWR.4001090')
    expect(await refusalOf(demo.showAccessDomain({ ...app, access_domain: 'nobody' }))).toBe('400 SVCSTG.SWR.4001090')
    expect(await refusalOf(demo.createRepoDomains({ ...share, access_domain: 'demo' }))).toBe('400 SVCSTG.SWR.4001041')
  })

  it('lets the other account read, and no more', async () => {
    const { demo, partner } = await withRepository()
    expect(await refusalOf(partner.showRepository(app))).toBe('403 SVCSTG.SWR.4037020')
    await demo.createRepoDomains(share)
    expect(await partner.showRepository(app)).toMatchObject({ name: 'team/app' })
    expect(await refusalOf(partner.updateRepo({ ...app, is_public: true }))).toBe('403 SVCSTG.SWR.4037020')
    expect(await refusalOf(partner.listRepoDomains(app))).toBe('403 SVCSTG.SWR.4037020')
  })

  it('shows to its owner under center::self and to the other under center::thirdparty', async () => {
    const { demo, partner } = await withRepository()
    await demo.createRepoDomains(share)
    const names = async (call: ReturnType<typeof demo.listSharedReposDetails>) => (await call).items.map(({ name }) => name)
    expect(await names(demo.listSharedReposDetails({ filter: { center: 'self' } }))).toEqual(['team/app'])
    expect(await names(demo.listSharedReposDetails({ center: 'thirdparty' }))).toEqual([])
    expect(await names(partner.listSharedReposDetails({ center: 'thirdparty' }))).toEqual(['team/app'])
    expect(await names(partner.listSharedReposDetails({ filter: { center: 'self' } }))).toEqual([])
    expect(await names(partner.listReposDetails())).toEqual([])
    expect(await names(partner.listSharedReposDetails({ filter: { center: 'thirdparty', name: 'x' } }))).toEqual([])
  })

  it('ends at the midnight after its day, and stays in the list as expired', async () => {
    const { demo, partner, sandbox } = await withRepository()
    sandbox.clock.set('2027-03-01T08:00:00Z')
    await demo.createRepoDomains({ ...share, deadline: '2027-03-02T06:00:00Z' })
    sandbox.clock.freeze('2027-03-02T23:59:59Z')
    expect(await partner.showRepository(app)).toMatchObject({ name: 'team/app' })
    sandbox.clock.freeze('2027-03-03T00:00:00Z')
    expect(await refusalOf(partner.showRepository(app))).toBe('403 SVCSTG.SWR.4037020')
    expect((await partner.listSharedReposDetails({ center: 'thirdparty' })).items).toMatchObject([
      { name: 'team/app', status: false },
    ])
    expect((await partner.listNamespaces({ filter: { mode: 'visible' } })).namespaces).toEqual([])
    expect(await demo.listRepoDomains(app)).toMatchObject([{ status: false }])
    expect(await refusalOf(demo.createRepoDomains(share))).toBe('409 SVCSTG.SWR.4090089')
    await demo.updateRepoDomains(share)
    expect(await partner.showRepository(app)).toMatchObject({ name: 'team/app' })
  })

  it('ends with its repository', async () => {
    const { demo, partner } = await withRepository()
    await demo.createRepoDomains(share)
    await demo.deleteRepo(app)
    expect((await partner.listSharedReposDetails({ center: 'thirdparty' })).items).toEqual([])
    expect((await demo.listSharedReposDetails({ center: 'self' })).items).toEqual([])
  })

  it.each([
    ['a right that is not to read', { permit: 'write' }, 'SVCSTG.SWR.4001091'],
    ['a day that is not in the calendar', { deadline: '2027-02-30T00:00:00Z' }, 'SVCSTG.SWR.4000014'],
    ['a deadline that is none', { deadline: 'tomorrow' }, 'SVCSTG.SWR.4000014'],
    ['an empty account', { access_domain: '' }, 'SVCSTG.SWR.4001041'],
    ['no right at all', { permit: undefined }, 'SVCSTG.SWR.4001014'],
  ])('is refused with %s', async (_, change, code) => {
    const { send } = await withRepository()
    const body = { access_domain: 'partner', permit: 'read', deadline: 'forever', ...change }
    const answer = await send('POST', '/v2/manage/namespaces/group/repositories/team$app/access-domains', body)
    expect(answer).toMatchObject({ status: 400, body: [{ errorCode: code }] })
  })
})

import { describe, expect, it } from 'vitest'
import { requestValidators } from '../../../generated/request-validators.js'
import { parseDeadline } from '../../../src/sandbox/store/deadline.js'
import { createFixture, errorOf } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }
const share = { ...app, access_domain: 'partner', permit: 'read' as const, deadline: 'forever' }

async function withRepository() {
  const fixture = await createFixture()
  await fixture.demo.createNamespace({ namespace: 'group' })
  await fixture.demo.createRepo({ ...app, is_public: false })
  return fixture
}

describe('A share', () => {
  it('is created, shown, listed, updated and deleted', async () => {
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
    expect(await errorOf(demo.deleteRepoDomains(one))).toBe('404 SVCSTG.SWR.4040091')
    expect(await errorOf(demo.updateRepoDomains(share))).toBe('404 SVCSTG.SWR.4040091')
  })

  it('exists once per account, and requires an existing account', async () => {
    const { demo } = await withRepository()
    await demo.createRepoDomains(share)
    expect(await errorOf(demo.createRepoDomains(share))).toBe('409 SVCSTG.SWR.4090089')
    const unknown = { ...share, access_domain: 'unknown' }
    expect(await errorOf(demo.createRepoDomains(unknown))).toBe('400 SVCSTG.SWR.4001090')
    expect(await errorOf(demo.showAccessDomain({ ...app, access_domain: 'unknown' }))).toBe('400 SVCSTG.SWR.4001090')
    expect(await errorOf(demo.createRepoDomains({ ...share, access_domain: 'demo' }))).toBe('400 SVCSTG.SWR.4001041')
  })

  it('allows the other account to read and nothing else', async () => {
    const { demo, partner } = await withRepository()
    expect(await errorOf(partner.showRepository(app))).toBe('403 SVCSTG.SWR.4037020')
    await demo.createRepoDomains(share)
    expect(await partner.showRepository(app)).toMatchObject({ name: 'team/app' })
    expect(await errorOf(partner.updateRepo({ ...app, is_public: true }))).toBe('403 SVCSTG.SWR.4037020')
    expect(await errorOf(partner.listRepoDomains(app))).toBe('403 SVCSTG.SWR.4037020')
  })

  it('is listed for its owner under center::self and for the other account under center::thirdparty', async () => {
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

  it('expires at midnight after its deadline, and stays in the list as expired', async () => {
    const { demo, partner, sandbox } = await withRepository()
    sandbox.clock.set('2027-03-01T08:00:00Z')
    await demo.createRepoDomains({ ...share, deadline: '2027-03-02T06:00:00Z' })
    sandbox.clock.freeze('2027-03-02T23:59:59Z')
    expect(await partner.showRepository(app)).toMatchObject({ name: 'team/app' })
    sandbox.clock.freeze('2027-03-03T00:00:00Z')
    expect(await errorOf(partner.showRepository(app))).toBe('403 SVCSTG.SWR.4037020')
    expect((await partner.listSharedReposDetails({ center: 'thirdparty' })).items).toMatchObject([
      { name: 'team/app', status: false },
    ])
    expect((await partner.listNamespaces({ filter: { mode: 'visible' } })).namespaces).toEqual([])
    expect(await demo.listRepoDomains(app)).toMatchObject([{ status: false }])
    expect(await errorOf(demo.createRepoDomains(share))).toBe('409 SVCSTG.SWR.4090089')
    await demo.updateRepoDomains(share)
    expect(await partner.showRepository(app)).toMatchObject({ name: 'team/app' })
  })

  it('has the same deadlines in the contract and in the sandbox', () => {
    const accepted = (deadline: string): boolean => {
      try {
        return parseDeadline(deadline) !== undefined
      } catch {
        return false
      }
    }
    const check = requestValidators.updateRepoDomains.body
    const numbers = Array.from({ length: 33 }, (_, number) => String(number).padStart(2, '0'))
    const dates = ['0000', '1900', '2000', '2024', '2027', '2100', '9996'].flatMap(year =>
      numbers.slice(0, 14).flatMap(month => numbers.map(day => `${year}-${month}-${day}T23:59:59.999Z`)),
    )
    const times = ['24:00:00', '23:60:00', '23:59:60', '00:00:00.', '00:00:00.0123456789', '00:00'].map(
      time => `2027-01-01T${time}Z`,
    )
    for (const deadline of [...dates, ...times, '2027-01-01T00:00:00', 'forever', ''])
      expect(check?.({ permit: 'read', deadline }), deadline).toBe(accepted(deadline))
  })

  it.each(['2027-02-30T00:00:00Z', 'tomorrow'])(
    'has its deadline %s rejected before its repository is missed',
    async deadline => {
      const { send } = await withRepository()
      const body = { access_domain: 'partner', permit: 'read', deadline }
      const shares = '/v2/manage/namespaces/none/repositories/none/access-domains'
      const rejected = { status: 400, body: [{ errorCode: 'SVCSTG.SWR.4000014' }] }
      expect(await send('POST', shares, body)).toMatchObject(rejected)
      expect(await send('PATCH', `${shares}/partner`, body)).toMatchObject(rejected)
      expect(await send('POST', shares, { ...body, deadline: 'forever' })).toMatchObject({ status: 404 })
    },
  )

  it('finds its account by name case-insensitively, and returns the registered name', async () => {
    const { demo, partner } = await withRepository()
    const other = { ...app, access_domain: 'PARTNER' }
    await demo.createRepoDomains({ ...share, access_domain: 'Partner' })
    expect(await demo.showAccessDomain(other)).toMatchObject({ exist: true, access_domain: 'partner' })
    expect(await partner.showRepository(app)).toMatchObject({ name: 'team/app' })
    expect(await errorOf(demo.createRepoDomains({ ...share, access_domain: 'PARTNER' }))).toBe('409 SVCSTG.SWR.4090089')
    expect(await errorOf(demo.createRepoDomains({ ...share, access_domain: 'DEMO' }))).toBe('400 SVCSTG.SWR.4001041')
    await demo.updateRepoDomains({ ...other, permit: 'read', deadline: '2099-12-31T00:00:00Z' })
    expect(await demo.listRepoDomains(app)).toMatchObject([{ access_domain: 'partner', deadline: '2099-12-31T00:00:00Z' }])
    await demo.deleteRepoDomains(other)
    expect(await demo.listRepoDomains(app)).toEqual([])
  })

  it('is available under the second path of partner clouds as well', async () => {
    const { send } = await withRepository()
    const shares = '/v2/manage/namespaces/group/repos/team$app/access-domains'
    const body = { access_domain: 'partner', permit: 'read', deadline: 'forever' }
    expect(await send('POST', shares, body)).toMatchObject({ status: 201 })
    expect(await send('GET', shares)).toMatchObject({ status: 200, body: [{ access_domain: 'partner' }] })
    expect(await send('PATCH', `${shares}/partner`, { ...body, description: 'Tests' })).toMatchObject({ status: 201 })
    expect(await send('GET', `${shares}/partner`)).toMatchObject({ status: 200, body: { exist: true, description: 'Tests' } })
    expect(await send('DELETE', `${shares}/partner`)).toMatchObject({ status: 204 })
    expect(await send('GET', shares.replace('/access-domains', '/unknown'))).toMatchObject({ status: 404 })
  })

  it('is deleted with its repository', async () => {
    const { demo, partner } = await withRepository()
    await demo.createRepoDomains(share)
    await demo.deleteRepo(app)
    expect((await partner.listSharedReposDetails({ center: 'thirdparty' })).items).toEqual([])
    expect((await demo.listSharedReposDetails({ center: 'self' })).items).toEqual([])
  })

  it.each([
    ['a permission other than read', { permit: 'write' }, 'SVCSTG.SWR.4001091'],
    ['a day that does not exist', { deadline: '2027-02-30T00:00:00Z' }, 'SVCSTG.SWR.4000014'],
    ['a time that does not exist', { deadline: '2027-02-01T24:00:00Z' }, 'SVCSTG.SWR.4000014'],
    ['29 February of a common year', { deadline: '2027-02-29T00:00:00.000Z' }, 'SVCSTG.SWR.4000014'],
    ['an invalid deadline', { deadline: 'tomorrow' }, 'SVCSTG.SWR.4000014'],
    ['an empty account', { access_domain: '' }, 'SVCSTG.SWR.4001041'],
    ['no permission', { permit: undefined }, 'SVCSTG.SWR.4001014'],
  ])('is rejected with %s', async (_, change, code) => {
    const { send } = await withRepository()
    const body = { access_domain: 'partner', permit: 'read', deadline: 'forever', ...change }
    const response = await send('POST', '/v2/manage/namespaces/group/repositories/team$app/access-domains', body)
    expect(response).toMatchObject({ status: 400, body: [{ errorCode: code }] })
  })
})

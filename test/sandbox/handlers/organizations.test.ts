import { describe, expect, it } from 'vitest'
import { createFixture, errorOf } from '../../support/sandbox.js'

describe('An organization', () => {
  it('is created, shown and listed, and cannot be created twice', async () => {
    const { demo } = await createFixture()
    await demo.createNamespace({ namespace: 'group' })
    expect(await demo.showNamespace({ namespace: 'group' })).toMatchObject({ name: 'group', creator_name: 'admin', auth: 7 })
    expect(await demo.listNamespaces()).toMatchObject({
      namespaces: [{ name: 'group', auth: 7, access_user_count: 1, repo_count: 0 }],
    })
    expect(await errorOf(demo.createNamespace({ namespace: 'group' }))).toBe('409 SVCSTG.SWR.4090060')
  })

  it('has a name that other accounts cannot use until it is deleted', async () => {
    const { demo, partner } = await createFixture()
    await demo.createNamespace({ namespace: 'group' })
    expect(await errorOf(partner.createNamespace({ namespace: 'group' }))).toBe('409 SVCSTG.SWR.4090060')
    await demo.deleteNamespaces({ namespace: 'group' })
    await partner.createNamespace({ namespace: 'group' })
    expect(await errorOf(demo.showNamespace({ namespace: 'group' }))).toBe('403 SVCSTG.SWR.4039002')
  })

  it('is rejected beyond the quota, which is configurable', async () => {
    const { demo } = await createFixture()
    for (const number of [1, 2, 3, 4, 5]) await demo.createNamespace({ namespace: `group${number}` })
    expect(await errorOf(demo.createNamespace({ namespace: 'group6' }))).toBe('400 SVCSTG.SWR.4000097')
    const small = await createFixture({
      accounts: [
        {
          name: 'demo',
          organizationQuota: 1,
          users: [{ name: 'admin', password: 'sandbox', accessKeys: [{ id: 'SANDBOXDEMOAK', secret: 'sandbox-demo-sk' }] }],
        },
      ],
    })
    await small.demo.createNamespace({ namespace: 'one' })
    expect(await errorOf(small.demo.createNamespace({ namespace: 'two' }))).toBe('400 SVCSTG.SWR.4000097')
  })

  it('returns 404 until it is created', async () => {
    const { demo } = await createFixture()
    expect(await errorOf(demo.showNamespace({ namespace: 'group' }))).toBe('404 SVCSTG.SWR.4040058')
    expect(await errorOf(demo.deleteNamespaces({ namespace: 'group' }))).toBe('404 SVCSTG.SWR.4040058')
    expect(await demo.listNamespaces()).toEqual({ namespaces: [] })
  })

  it('cannot be deleted while it contains repositories', async () => {
    const { demo } = await createFixture()
    await demo.createNamespace({ namespace: 'group' })
    await demo.createRepo({ namespace: 'group', repository: 'app', is_public: false })
    expect(await errorOf(demo.deleteNamespaces({ namespace: 'group' }))).toBe('406 SVCSTG.SWR.4060074')
    await demo.deleteRepo({ namespace: 'group', repository: 'app' })
    await demo.deleteNamespaces({ namespace: 'group' })
  })

  it('is found by a substring of its name, in a filter or a plain parameter, and the filter takes precedence', async () => {
    const { demo, send } = await createFixture()
    for (const namespace of ['group', 'group-staging', 'other']) await demo.createNamespace({ namespace })
    const names = async (call: ReturnType<typeof demo.listNamespaces>) => (await call).namespaces?.map(({ name }) => name)
    expect(await names(demo.listNamespaces({ namespace: 'roup' }))).toEqual(['group', 'group-staging'])
    expect(await names(demo.listNamespaces({ filter: { namespace: 'oth' } }))).toEqual(['other'])
    const both = await send('GET', '/v2/manage/namespaces?namespace=BAD%20&filter=namespace%3A%3Aoth')
    expect(both.body).toMatchObject({ namespaces: [{ name: 'other' }] })
  })

  it.each(['public', 'shared'])(
    'is not visible to other accounts because of a %s repository, not even with mode::visible',
    async kind => {
      const { demo, partner, send } = await createFixture()
      const app = { namespace: 'group', repository: 'app' }
      await demo.createNamespace({ namespace: 'group' })
      await demo.createRepo({ ...app, is_public: kind === 'public' })
      if (kind === 'shared')
        await demo.createRepoDomains({ ...app, access_domain: 'partner', permit: 'read', deadline: 'forever' })
      expect(await partner.showRepository(app)).toMatchObject({ name: 'app' })
      expect(await partner.listNamespaces()).toEqual({ namespaces: [] })
      expect(await partner.listNamespaces({ filter: { mode: 'visible' } })).toEqual({ namespaces: [] })
      const own = await send('GET', '/v2/manage/namespaces?filter=mode::visible')
      expect(own.body).toMatchObject({ namespaces: [{ name: 'group', auth: 7, repo_count: 1 }] })
    },
  )

  it('is not visible to users of its account without a permission, not even with mode::visible', async () => {
    const { demo, dev } = await createFixture()
    await demo.createNamespace({ namespace: 'group' })
    await demo.createRepo({ namespace: 'group', repository: 'app', is_public: true })
    expect(await dev.listNamespaces({ filter: { mode: 'visible' } })).toEqual({ namespaces: [] })
  })
})

describe('A sandbox without options', () => {
  it('has the accounts demo and partner', async () => {
    const { demo, partner } = await createFixture({})
    expect((await demo.keystoneListProjects()).projects).toMatchObject([
      { name: 'my-kualalumpur-1', enabled: true },
      { name: 'cn-east-3', enabled: true },
    ])
    expect((await partner.keystoneListProjects({ name: 'elsewhere' })).projects).toEqual([])
  })
})

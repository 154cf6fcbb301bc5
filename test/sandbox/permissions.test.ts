import { describe, expect, it } from 'vitest'
import { bench, refusalOf } from '../support/sandbox.js'

const app = { namespace: 'group', repository: 'app' }
const group = { namespace: 'group' }

async function withRepository() {
  const all = await bench()
  await all.demo.createNamespace(group)
  await all.demo.createRepo({ ...app, is_public: false })
  all.sandbox.images.put({ ...app, tag: 'v1' })
  return all
}

describe('A permission', () => {
  it('is granted, shown, changed and taken away', async () => {
    const { demo, dev, devUser } = await withRepository()
    await demo.createNamespaceAuth({ ...group, body: [{ ...devUser, auth: 1 }] })
    expect(await dev.showNamespaceAuth(group)).toMatchObject({
      name: 'group',
      self_auth: { ...devUser, auth: 1 },
      others_auths: [
        { user_name: 'admin', auth: 7 },
        { ...devUser, auth: 1 },
      ],
    })
    await demo.updateNamespaceAuth({ ...group, body: [{ ...devUser, auth: 3 }] })
    expect(await dev.showNamespace(group)).toMatchObject({ auth: 3 })
    await demo.deleteNamespaceAuth({ ...group, body: [devUser.user_id] })
    expect(await refusalOf(dev.showNamespace(group))).toBe('403 SVCSTG.SWR.4039002')
  })

  it('exists once for a user, and must exist to be changed', async () => {
    const { demo, devUser } = await withRepository()
    const body = [{ ...devUser, auth: 1 as const }]
    expect(await refusalOf(demo.updateNamespaceAuth({ ...group, body }))).toBe('404 SVCSTG.SWR.4040078')
    expect(await refusalOf(demo.deleteNamespaceAuth({ ...group, body: [devUser.user_id] }))).toBe('404 SVCSTG.SWR.4040078')
    await demo.createNamespaceAuth({ ...group, body })
    expect(await refusalOf(demo.createNamespaceAuth({ ...group, body }))).toBe('409 SVCSTG.SWR.4090076')
  })

  it('is only for users of the account, each named once; one bad entry changes nothing', async () => {
    const { demo, dev, devUser } = await withRepository()
    const good = { ...devUser, auth: 1 as const }
    const stranger = { user_id: 'e'.repeat(32), user_name: 'nobody', auth: 1 as const }
    expect(await refusalOf(demo.createNamespaceAuth({ ...group, body: [good, stranger] }))).toBe('400 SVCSTG.SWR.4001067')
    expect(await refusalOf(demo.createNamespaceAuth({ ...group, body: [good, good] }))).toBe('400 SVCSTG.SWR.4000014')
    expect(await refusalOf(dev.showNamespace(group))).toBe('403 SVCSTG.SWR.4039002')
  })
})

describe('A user', () => {
  it.each([
    [
      1,
      'read',
      ['showNamespace', 'showNamespaceAuth', 'showRepository', 'listRepositoryTags', 'listRepoDomains', 'showAccessDomain'],
    ],
    [3, 'edit', ['createRepo', 'updateRepo']],
    [
      7,
      'manage',
      [
        'createRepoDomains',
        'updateRepoDomains',
        'deleteRepoDomains',
        'deleteRepoTag',
        'createNamespaceAuth',
        'deleteRepo',
        'deleteNamespaces',
      ],
    ],
  ] as const)('needs the permission %i to %s', async (level, _, operations) => {
    const { demo, dev, devUser } = await withRepository()
    const stranger = { user_id: 'e'.repeat(32), user_name: 'nobody', auth: 1 as const }
    const share = { ...app, access_domain: 'partner', permit: 'read' as const, deadline: 'forever' }
    const calls = {
      showNamespace: () => dev.showNamespace(group),
      showNamespaceAuth: () => dev.showNamespaceAuth(group),
      showRepository: () => dev.showRepository(app),
      listRepositoryTags: () => dev.listRepositoryTags(app),
      listRepoDomains: () => dev.listRepoDomains(app),
      showAccessDomain: () => dev.showAccessDomain({ ...app, access_domain: 'partner' }),
      createRepo: () => dev.createRepo({ ...group, repository: 'other', is_public: false }),
      updateRepo: () => dev.updateRepo({ ...app, is_public: false }),
      createRepoDomains: () => dev.createRepoDomains(share),
      updateRepoDomains: () => dev.updateRepoDomains(share),
      deleteRepoDomains: () => dev.deleteRepoDomains({ ...app, access_domain: 'partner' }),
      deleteRepoTag: () => dev.deleteRepoTag({ ...app, tag: 'v1' }),
      createNamespaceAuth: () => dev.createNamespaceAuth({ ...group, body: [stranger] }),
      deleteRepo: () => dev.deleteRepo(app),
      deleteNamespaces: () => dev.deleteNamespaces(group),
    }
    const lower = level === 7 ? 3 : level === 3 ? 1 : undefined
    if (lower) await demo.createNamespaceAuth({ ...group, body: [{ ...devUser, auth: lower }] })
    for (const operation of operations) expect(await refusalOf(calls[operation]()), operation).toMatch(/^403/)
    const grant = { ...group, body: [{ ...devUser, auth: level }] }
    await (lower ? demo.updateNamespaceAuth(grant) : demo.createNamespaceAuth(grant))
    for (const operation of operations) expect(await refusalOf(calls[operation]()), operation).not.toMatch(/^403/)
  })

  it('is told that no organization can be edited, when there is none', async () => {
    const { dev } = await withRepository()
    const repository = { ...group, repository: 'other', is_public: false }
    expect(await refusalOf(dev.createRepo(repository))).toBe('403 SVCSTG.SWR.4037017')
    await dev.createNamespace({ namespace: 'own' })
    expect(await refusalOf(dev.createRepo(repository))).toBe('403 SVCSTG.SWR.4039002')
  })

  it('manages what it created, and lists only what it may read', async () => {
    const { dev } = await withRepository()
    await dev.createNamespace({ namespace: 'own' })
    await dev.createRepo({ namespace: 'own', repository: 'mine', is_public: false })
    expect((await dev.listNamespaces()).namespaces).toMatchObject([{ name: 'own', auth: 7 }])
    expect((await dev.listReposDetails()).items).toMatchObject([{ name: 'mine' }])
  })
})

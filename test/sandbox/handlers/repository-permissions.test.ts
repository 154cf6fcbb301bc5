import { describe, expect, it } from 'vitest'
import { createFixture, errorOf, type SandboxFixture } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }
const web = { namespace: 'group', repository: 'web' }
const share = { ...app, access_domain: 'partner', permit: 'read', deadline: 'forever' } as const

async function withRepositories(): Promise<SandboxFixture> {
  const fixture = await createFixture()
  await fixture.demo.createNamespace({ namespace: 'group' })
  for (const path of [app, web]) {
    await fixture.demo.createRepo({ ...path, is_public: false })
    fixture.sandbox.images.put({ ...path, tag: 'v1' })
  }
  return fixture
}

/** Grants the user a permission in one repository. */
async function grant({ demo, devUser }: SandboxFixture, auth: 1 | 3 | 7): Promise<void> {
  await demo.createUserRepositoryAuth({ ...app, body: [{ ...devUser, auth }] })
}

describe('A permission in a repository', () => {
  it('is granted, shown, updated and revoked', async () => {
    const fixture = await withRepositories()
    const { demo, dev, devUser } = fixture
    expect(await demo.showUserRepositoryAuth(app)).toMatchObject({ name: 'team/app', self_auth: { auth: 7 }, others_auths: [] })
    await grant(fixture, 1)
    expect((await demo.showUserRepositoryAuth(app)).others_auths).toEqual([{ ...devUser, auth: 1 }])
    expect(await dev.showUserRepositoryAuth(app)).toMatchObject({ self_auth: { ...devUser, auth: 1 }, others_auths: [] })
    await demo.updateUserRepositoryAuth({ ...app, body: [{ ...devUser, auth: 3 }] })
    expect((await dev.showUserRepositoryAuth(app)).self_auth.auth).toBe(3)
    await demo.deleteUserRepositoryAuth({ ...app, body: [devUser.user_id] })
    expect(await errorOf(dev.showUserRepositoryAuth(app))).toBe('403 SVCSTG.SWR.4037020')
  })

  it('applies to this repository only, on reads, lists and in mode::visible', async () => {
    const fixture = await withRepositories()
    const { demo, dev } = fixture
    await grant(fixture, 1)
    expect((await dev.showRepository(app)).name).toBe('team/app')
    expect(await errorOf(dev.showRepository(web))).toBe('403 SVCSTG.SWR.4037020')
    expect((await dev.listReposDetails({})).items.map(({ name }) => name)).toEqual(['team/app'])
    expect((await dev.listReposDetails({ name: 'web' })).items).toEqual([])
    expect((await dev.listNamespaces({})).namespaces).toEqual([])
    expect((await dev.listNamespaces({ filter: { mode: 'visible' } })).namespaces).toMatchObject([{ name: 'group', auth: 0 }])
    expect(await errorOf(dev.showNamespace({ namespace: 'group' }))).toBe('403 SVCSTG.SWR.4039002')
    await demo.deleteUserRepositoryAuth({ ...app, body: ['d'.repeat(32)] })
    expect((await dev.listReposDetails({})).items).toEqual([])
    expect((await dev.listNamespaces({ filter: { mode: 'visible' } })).namespaces).toEqual([])
  })

  it('allows more with each level, and never what concerns the organization', async () => {
    const fixture = await withRepositories()
    const { demo, dev, devUser } = fixture
    await grant(fixture, 1)
    expect(await errorOf(dev.updateRepo({ ...app, is_public: false }))).toBe('403 SVCSTG.SWR.4037020')
    await grant(fixture, 3)
    expect(await errorOf(dev.updateRepo({ ...app, is_public: false }))).toBe('success')
    expect(await errorOf(dev.deleteRepoTag({ ...app, tag: 'v1' }))).toBe('403 SVCSTG.SWR.4037020')
    expect(await errorOf(dev.createRepoDomains(share))).toBe('403 SVCSTG.SWR.4037020')
    await grant(fixture, 7)
    expect(await errorOf(dev.createRepoDomains(share))).toBe('success')
    expect(await errorOf(dev.deleteRepoTag({ ...app, tag: 'v1' }))).toBe('success')
    expect(await errorOf(dev.createRepo({ namespace: 'group', repository: 'new', is_public: false }))).toMatch(/^403/)
    expect(await errorOf(dev.createNamespaceAuth({ namespace: 'group', body: [{ ...devUser, auth: 7 }] }))).toMatch(/^403/)
    expect(await errorOf(dev.deleteRepo(app))).toBe('success')
    expect(await errorOf(demo.showRepository(app))).toBe('404 SVCSTG.SWR.4040010')
  })

  it.each([
    [7, 1, 7],
    [1, 7, 7],
    [3, 1, 3],
    [1, 3, 3],
  ] as const)('combines %i in the organization and %i in the repository to %i', async (organization, repository, combined) => {
    const fixture = await withRepositories()
    const { demo, dev, devUser } = fixture
    await demo.createNamespaceAuth({ namespace: 'group', body: [{ ...devUser, auth: organization }] })
    await grant(fixture, repository)
    expect((await dev.showUserRepositoryAuth(app)).self_auth.auth).toBe(combined)
    expect(await errorOf(dev.updateRepo({ ...app, is_public: false }))).toMatch(combined >= 3 ? 'success' : /^403/)
    expect(await errorOf(dev.deleteRepoTag({ ...app, tag: 'v1' }))).toMatch(combined >= 7 ? 'success' : /^403/)
    expect((await dev.showNamespace({ namespace: 'group' })).auth).toBe(organization)
  })

  it('is granted only by editors of the organization and managers of the repository', async () => {
    const fixture = await withRepositories()
    const { demo, dev, devUser, sandbox } = fixture
    const other = { user_id: 'e'.repeat(32), user_name: 'other' }
    sandbox.users.add('demo', { name: other.user_name, id: other.user_id, password: 'p', administrator: false })
    const grantOther = () => errorOf(dev.createUserRepositoryAuth({ ...app, body: [{ ...other, auth: 1 }] }))
    expect(await grantOther()).toBe('403 SVCSTG.SWR.4037020')
    await grant(fixture, 3)
    expect(await grantOther()).toBe('403 SVCSTG.SWR.4037020')
    await grant(fixture, 7)
    expect(await grantOther()).toBe('success')
    await demo.deleteUserRepositoryAuth({ ...app, body: [devUser.user_id] })
    await demo.createNamespaceAuth({ namespace: 'group', body: [{ ...devUser, auth: 1 }] })
    expect(await grantOther()).toBe('403 SVCSTG.SWR.4037020')
    await demo.updateNamespaceAuth({ namespace: 'group', body: [{ ...devUser, auth: 3 }] })
    expect(await grantOther()).toBe('success')
  })

  it('is never granted to oneself, to users of other accounts, or twice in one request', async () => {
    const { demo, dev, devUser, ...fixture } = await withRepositories()
    await grant({ demo, dev, devUser, ...fixture }, 7)
    const create = (...body: { user_id: string; user_name: string; auth: 1 | 3 | 7 }[]) =>
      errorOf(demo.createUserRepositoryAuth({ ...app, body }))
    expect(await errorOf(dev.createUserRepositoryAuth({ ...app, body: [{ ...devUser, auth: 7 }] }))).toBe(
      '400 SVCSTG.SWR.4001067',
    )
    expect(await create({ user_id: 'f'.repeat(32), user_name: 'stranger', auth: 1 })).toBe('400 SVCSTG.SWR.4001067')
    expect(await create({ ...devUser, auth: 1 }, { ...devUser, auth: 3 })).toBe('400 SVCSTG.SWR.4000014')
    expect((await dev.showUserRepositoryAuth(app)).self_auth.auth).toBe(7)
  })

  it('must exist to be updated or revoked, and one missing entry changes nothing', async () => {
    const { demo, devUser } = await withRepositories()
    const missing = '404 SVCSTG.SWR.4040091'
    expect(await errorOf(demo.updateUserRepositoryAuth({ ...app, body: [{ ...devUser, auth: 1 }] }))).toBe(missing)
    expect(await errorOf(demo.deleteUserRepositoryAuth({ ...app, body: [devUser.user_id] }))).toBe(missing)
    await demo.createUserRepositoryAuth({ ...app, body: [{ ...devUser, auth: 1 }] })
    expect(await errorOf(demo.deleteUserRepositoryAuth({ ...app, body: [devUser.user_id, 'e'.repeat(32)] }))).toBe(missing)
    expect((await demo.showUserRepositoryAuth(app)).others_auths).toHaveLength(1)
  })

  it('has the code of the operation for an invalid level', async () => {
    const { demo, devUser, send } = await withRepositories()
    const body = [{ ...devUser, auth: 5 }]
    const path = '/v2/manage/namespaces/group/repos/team$app/access'
    expect(await send('POST', path, body)).toMatchObject({ status: 400, body: [{ errorCode: 'SVCSTG.SWR.4001066' }] })
    expect(await send('POST', '/v2/manage/namespaces/group/access', body)).toMatchObject({
      status: 400,
      body: [{ errorCode: 'SVCSTG.SWR.4001065' }],
    })
    expect((await demo.showUserRepositoryAuth(app)).others_auths).toEqual([])
  })

  it('survives a snapshot, ends with the repository, and is part of the state', async () => {
    const fixture = await withRepositories()
    const { demo, dev, sandbox } = fixture
    await grant(fixture, 7)
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()))
    expect(sandbox.state().repositoryPermissions).toBe(1)
    await dev.deleteRepoTag({ ...app, tag: 'v1' })
    await dev.deleteRepo(app)
    await demo.createRepo({ ...app, is_public: false })
    expect(await errorOf(dev.showRepository(app))).toBe('403 SVCSTG.SWR.4037020')
    expect(sandbox.state().repositoryPermissions).toBe(0)
    sandbox.restore(snapshot)
    expect((await dev.showRepository(app)).num_images).toBe(1)
    expect(sandbox.checkInvariants()).toEqual([])
  })
})

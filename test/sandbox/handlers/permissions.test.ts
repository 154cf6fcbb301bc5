import { describe, expect, it } from 'vitest'
import { type OperationId, operations } from '../../../generated/operations.js'
import { permissions } from '../../../generated/permissions.js'
import { findOperation } from '../../../src/openapi/document.js'
import { contract } from '../../support/contract.js'
import { createFixture, createToken, errorOf } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'app' }
const group = { namespace: 'group' }
type Fetch = (request: Request) => Promise<Response>

async function withRepository() {
  const fixture = await createFixture()
  await fixture.demo.createNamespace(group)
  await fixture.demo.createRepo({ ...app, is_public: false })
  fixture.sandbox.images.put({ ...app, tag: 'v1' })
  return fixture
}

describe('A permission', () => {
  it('is granted, shown, updated and revoked', async () => {
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
    expect(await errorOf(dev.showNamespace(group))).toBe('403 SVCSTG.SWR.4039002')
  })

  it('is granted once per user, and must exist to be updated or revoked', async () => {
    const { demo, devUser } = await withRepository()
    const body = [{ ...devUser, auth: 1 as const }]
    expect(await errorOf(demo.updateNamespaceAuth({ ...group, body }))).toBe('404 SVCSTG.SWR.4040078')
    expect(await errorOf(demo.deleteNamespaceAuth({ ...group, body: [devUser.user_id] }))).toBe('404 SVCSTG.SWR.4040078')
    await demo.createNamespaceAuth({ ...group, body })
    expect(await errorOf(demo.createNamespaceAuth({ ...group, body }))).toBe('409 SVCSTG.SWR.4090076')
  })

  it('requires users of the account, and changes nothing when one entry is invalid', async () => {
    const { demo, dev, devUser } = await withRepository()
    const good = { ...devUser, auth: 1 as const }
    const stranger = { user_id: 'e'.repeat(32), user_name: 'unknown', auth: 1 as const }
    expect(await errorOf(demo.createNamespaceAuth({ ...group, body: [good, stranger] }))).toBe('400 SVCSTG.SWR.4001067')
    const renamed = { ...devUser, user_name: 'admin', auth: 1 as const }
    expect(await errorOf(demo.createNamespaceAuth({ ...group, body: [renamed] }))).toBe('400 SVCSTG.SWR.4001067')
    expect(await errorOf(dev.showNamespace(group))).toBe('403 SVCSTG.SWR.4039002')
  })

  it('does not change when a request lists a user twice, which the contract rejects', async () => {
    const { demo, dev, devUser } = await withRepository()
    const levels = (...auth: (1 | 3 | 7)[]) => ({ ...group, body: auth.map(auth => ({ ...devUser, auth })) })
    expect(await errorOf(demo.createNamespaceAuth(levels(7, 3)))).toBe('400 SVCSTG.SWR.4000014')
    expect(await errorOf(dev.showNamespace(group))).toBe('403 SVCSTG.SWR.4039002')
    await demo.createNamespaceAuth(levels(3))
    expect(await errorOf(demo.updateNamespaceAuth(levels(7, 1)))).toBe('400 SVCSTG.SWR.4000014')
    expect(await dev.showNamespace(group)).toMatchObject({ auth: 3 })
  })
})

/** Operations that read a public or shared repository. */
const repositoryReads = [
  'showRepository',
  'listRepositoryTags',
  'listRepositoryTag',
  'showRepoTag',
  'showRepoTagConfig',
  'listRepoAccessories',
  'listReferences',
]

const onOrganizations = Object.entries(operations).filter(([, { url }]) => url.includes('{namespace}'))

/** Calls an operation on the organization as a user, and returns the status. */
async function statusOf([name, operation]: (typeof onOrganizations)[number], fetch: Fetch, token: string): Promise<number> {
  const { parameters } = findOperation(contract, name)
  const required = parameters.filter(parameter => parameter.required)
  const values: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(required.map(({ name, example }) => [name, example])),
    ...app,
    tag: 'v1',
    access_domain: 'partner',
  }
  const query = required.flatMap(({ name, in: location, example }) => (location === 'query' ? [[name, String(example)]] : []))
  const path = operation.url.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
  const url = `${path}?${new URLSearchParams(query)}`
  const headers = { 'X-Auth-Token': token, 'Content-Type': 'application/json' }
  const body = 'body' in operation ? { body: '{}' } : {}
  return (await fetch(new Request(`http://sandbox${url}`, { method: operation.method, headers, ...body }))).status
}

describe('An operation on an organization', () => {
  it.each(onOrganizations)('requires its permission level: %s', async (name, operation) => {
    const needed = permissions[name as OperationId] ?? 0
    for (const level of [0, 1, 3, 7] as const) {
      const { demo, devUser, fetch } = await withRepository()
      if (level > 0) await demo.createNamespaceAuth({ ...group, body: [{ ...devUser, auth: level as 1 | 3 | 7 }] })
      const status = await statusOf([name, operation], fetch, await createToken(fetch, 'demo', 'dev', 'dev-password'))
      if (level < needed) expect(status, `level ${level}`).toBe(403)
      else expect(status, `level ${level}`).not.toBe(403)
    }
  })

  it.each(onOrganizations)(
    'returns 403 to other accounts unless it reads a public or shared repository: %s',
    async (name, operation) => {
      for (const opening of ['none', 'public', 'shared'] as const) {
        const { demo, fetch } = await withRepository()
        if (opening === 'public') await demo.updateRepo({ ...app, is_public: true })
        if (opening === 'shared')
          await demo.createRepoDomains({ ...app, access_domain: 'partner', permit: 'read', deadline: 'forever' })
        const status = await statusOf([name, operation], fetch, await createToken(fetch, 'partner', 'admin', 'sandbox'))
        expect(status, opening).toBe(repositoryReads.includes(name) && opening !== 'none' ? 200 : 403)
      }
    },
  )
})

describe('A user', () => {
  it('receives a code of its own when creating a repository without any organization to edit', async () => {
    const { dev } = await withRepository()
    const repository = { ...group, repository: 'other', is_public: false }
    expect(await errorOf(dev.createRepo(repository))).toBe('403 SVCSTG.SWR.4037017')
    await dev.createNamespace({ namespace: 'own' })
    expect(await errorOf(dev.createRepo(repository))).toBe('403 SVCSTG.SWR.4039002')
  })

  it('manages its own organization, and lists only readable repositories', async () => {
    const { dev } = await withRepository()
    await dev.createNamespace({ namespace: 'own' })
    await dev.createRepo({ namespace: 'own', repository: 'mine', is_public: false })
    expect((await dev.listNamespaces()).namespaces).toMatchObject([{ name: 'own', auth: 7 }])
    expect((await dev.listReposDetails()).items).toMatchObject([{ name: 'mine' }])
  })

  it('lists private repositories of its account only with a permission', async () => {
    const { demo, dev, devUser } = await withRepository()
    const names = async () => (await dev.listReposDetails()).items.map(({ name }) => name)
    await demo.createRepo({ ...group, repository: 'open', is_public: true })
    expect(await names()).toEqual(['open'])
    await demo.createNamespaceAuth({ ...group, body: [{ ...devUser, auth: 1 }] })
    expect(await names()).toEqual(['app', 'open'])
    await demo.updateRepo({ ...group, repository: 'open', is_public: false })
    await demo.deleteNamespaceAuth({ ...group, body: [devUser.user_id] })
    expect(await names()).toEqual([])
  })

  it('lists the repositories that its account shares only with a permission', async () => {
    const { demo, dev, devUser } = await withRepository()
    await demo.createRepoDomains({ ...app, access_domain: 'partner', permit: 'read', deadline: 'forever' })
    const names = async () => (await dev.listSharedReposDetails({ center: 'self' })).items.map(({ name }) => name)
    expect(await names()).toEqual([])
    await demo.updateRepo({ ...app, is_public: true })
    expect(await names()).toEqual([])
    await demo.createNamespaceAuth({ ...group, body: [{ ...devUser, auth: 1 }] })
    expect(await names()).toEqual(['app'])
  })
})

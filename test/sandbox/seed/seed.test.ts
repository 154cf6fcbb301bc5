import { describe, expect, it } from 'vitest'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'
import { createFixture } from '../../support/sandbox.js'

describe('A seed', () => {
  it('fills a sandbox with realistic data', async () => {
    const { demo, partner, sandbox } = await createFixture({ seed: demoSeed })
    expect((await demo.listNamespaces()).namespaces?.map(({ name }) => name)).toEqual(['platform', 'shop', 'data'])
    expect((await demo.listSharedReposDetails({ center: 'thirdparty' })).items).toMatchObject([
      { status: true },
      { status: false },
    ])
    expect((await partner.listSharedReposDetails({ center: 'thirdparty' })).items).toMatchObject([{ name: 'search' }])
    await demo.createNamespace({ namespace: 'group' })
    sandbox.reset()
    expect((await demo.listNamespaces()).namespaces).toHaveLength(3)
  })

  it('that is invalid changes nothing', async () => {
    const sandbox = createSandbox()
    const before = sandbox.snapshot()
    const bad = { namespaces: [{ namespace: 'good' }, { namespace: 'good', repositories: [{ repository: 'BAD' }] }] }
    expect(() => sandbox.loadSeed(bad)).toThrow()
    expect(() => sandbox.loadSeed({ namespaces: [{ namespace: 'good', repositories: [{ repository: 'BAD' }] }] })).toThrow(
      expect.objectContaining({ code: 'SVCSTG.SWR.4001029' }),
    )
    expect(() => sandbox.loadSeed({ namespaces: [{ namespace: 'good', color: 'red' }] })).toThrow(/color/)
    expect(() => sandbox.loadSeed({ namespaces: [{ namespace: 'good', account: '__proto__' }] })).toThrow(/no user/)
    expect(sandbox.snapshot()).toEqual(before)
  })
})

describe('An invalid seed', () => {
  const repository = { repository: 'app', images: [{ tag: 'v1' }] }
  it.each<[string, object, RegExp]>([
    [
      'duplicate tags',
      { repositories: [{ repository: 'app', images: [{ tag: 'v1' }, { tag: 'v1' }] }] },
      /duplicate tag in repository group\/app: v1/,
    ],
    [
      'duplicate shares',
      { repositories: [{ repository: 'app', access_domains: [{ access_domain: 'partner' }, { access_domain: 'partner' }] }] },
      /duplicate share of repository group\/app with partner/,
    ],
    [
      'duplicate permissions',
      {
        access: [
          { user_name: 'dev', auth: 1 },
          { user_name: 'dev', auth: 7 },
        ],
      },
      /duplicate permission in organization group for user dev/,
    ],
    [
      'a permission for its creator',
      { access: [{ user_name: 'admin', auth: 1 }] },
      /duplicate permission in organization group for user admin/,
    ],
    [
      "a day that doesn't exist",
      {
        repositories: [{ repository: 'app', access_domains: [{ access_domain: 'partner', deadline: '2027-02-30T00:00:00Z' }] }],
      },
      /./,
    ],
    ['too many repositories', { repositories: ['a', 'b', 'c'].map(repository => ({ repository })) }, /./],
    ['a manifest that is null', { repositories: [{ repository: 'app', images: [{ tag: 'v1', manifest: null }] }] }, /manifest/],
    [
      'sizes whose sum is too large',
      { repositories: [{ repository: 'app', images: ['v1', 'v2'].map(tag => ({ tag, size: Number.MAX_SAFE_INTEGER })) }] },
      /parameter/,
    ],
  ])('is rejected for %s and changes nothing', (_, namespace, message) => {
    const users = ['admin', 'dev'].map(name => ({ name, password: 'sandbox' }))
    const accounts = ['demo', 'partner'].map(name => ({ name, users }))
    const sandbox = createSandbox({
      accounts,
      maxRepositories: 3,
      seed: { namespaces: [{ namespace: 'there', repositories: [repository] }] },
    })
    const before = sandbox.snapshot()
    const more = [{ name: 'more', users: [{ ...users[0], accessKeys: [{ id: 'AK', secret: 'x' }] }] }]
    const seed = { accounts: more, namespaces: [{ namespace: 'good' }, { namespace: 'group', ...namespace }] }
    expect(() => sandbox.loadSeed(seed)).toThrow(message)
    expect(sandbox.snapshot()).toEqual(before)
    sandbox.loadSeed({ accounts: more, namespaces: [{ namespace: 'good', account: 'more' }] })
  })
})

import { describe, expect, it } from 'vitest'
import { createSandbox, type SeedNamespace, type SeedRepository, type SeedTrigger } from '../../../src/sandbox/index.js'
import type { RetentionRule } from '../../../src/sandbox/store/retention-state.js'

describe('A seed', () => {
  const withApp = (fields: Partial<SeedRepository>): SeedNamespace => ({
    namespace: 'good',
    repositories: [{ repository: 'app', ...fields }],
  })
  const validTrigger: SeedTrigger = {
    name: 'deploy',
    trigger_type: 'all',
    condition: '.*',
    app_type: 'deployments',
    application: 'web',
    cluster_ns: 'default',
    cluster_id: '0a1b2c3d-4e5f-6789-abcd-ef0123456789',
    cluster_name: 'production',
    container: 'web',
  }
  const rule: RetentionRule = { template: 'tag_rule', params: { num: '1' }, tag_selectors: [] }
  it.each<[location: string, SeedNamespace]>([
    ['', { namespace: 'BAD' }],
    ['', { namespace: 'first' }],
    ['', { namespace: 'good', region: 'atlantis-1' }],
    [
      '.access[1]',
      {
        namespace: 'good',
        access: [
          { user_name: 'guest', auth: 1 },
          { user_name: 'nobody', auth: 1 },
        ],
      },
    ],
    ['.repositories[1]', { namespace: 'good', repositories: [{ repository: 'app' }, { repository: 'BAD' }] }],
    ['.repositories[1]', { namespace: 'good', repositories: [{ repository: 'app' }, { repository: 'app' }] }],
    ['.repositories[0].images[1]', withApp({ images: [{ tag: 'v1' }, { tag: '-' }] })],
    ['.repositories[0].access_domains[0]', withApp({ access_domains: [{ access_domain: 'partner', deadline: 'never' }] })],
    [
      '.repositories[0].access_domains[1]',
      withApp({ access_domains: [{ access_domain: 'partner' }, { access_domain: 'nobody' }] }),
    ],
    ['.repositories[0].access_domains[0]', withApp({ access_domains: [{ access_domain: 'demo' }] })],
    [
      '.repositories[0].access[1]',
      withApp({
        access: [
          { user_name: 'guest', auth: 1 },
          { user_name: 'guest', auth: 3 },
        ],
      }),
    ],
    ['.repositories[0].triggers[0]', withApp({ triggers: [{ ...validTrigger, trigger_type: 'regular', condition: '(' }] })],
    ['.repositories[0].triggers[1]', withApp({ triggers: [validTrigger, validTrigger] })],
    ['.repositories[0].retention', withApp({ retention: { rules: [{ ...rule, params: {} }] } })],
    ['.repositories[0].retention_histories', withApp({ retention_histories: [{ tag: 'v1' }] })],
    ['.repositories[0].sync_repos[1]', withApp({ sync_repos: [{ remoteNamespace: 'x' }, { remoteNamespace: 'x' }] })],
    [
      '.repositories[0].sync_jobs[0]',
      withApp({ sync_jobs: [{ remoteNamespace: 'x', tag: 'v1', remoteRegionId: 'atlantis-1' }] }),
    ],
  ])('that is invalid names the location: seed.namespaces[1]%s', (location, namespace) => {
    const sandbox = createSandbox()
    sandbox.users.add('demo', { name: 'guest', password: 'guest-password' })
    const seed = { namespaces: [{ namespace: 'first' }, namespace] }
    expect(() => sandbox.loadSeed(seed)).toThrow(`Invalid seed: seed.namespaces[1]${location}: `)
  })

  it('that is invalid names the location of a user', () => {
    const users = [
      { name: 'guest', password: 'p' },
      { name: 'guest', password: 'q', account: 'nobody' },
    ]
    expect(() => createSandbox().loadSeed({ users })).toThrow(
      'Invalid seed: seed.users[1]: user guest belongs to unknown account',
    )
  })

  it('rejects expressions of a retention policy that are too expensive for the tags of the repository', () => {
    const images = Array.from({ length: 1000 }, (_, index) => ({ tag: `v${index}-${'x'.repeat(120)}` }))
    const selector = { kind: 'regexp' as const, pattern: `a{400}$` }
    const retention = { rules: [{ ...rule, tag_selectors: [selector] }] }
    expect(() => createSandbox().loadSeed({ namespaces: [withApp({ images, retention })] })).toThrow(
      'Invalid seed: seed.namespaces[0].repositories[0].retention: ',
    )
  })

  it('that is invalid changes nothing', async () => {
    const sandbox = createSandbox()
    const before = sandbox.snapshot()
    const bad = { namespaces: [{ namespace: 'good' }, { namespace: 'good', repositories: [{ repository: 'BAD' }] }] }
    expect(() => sandbox.loadSeed(bad)).toThrow()
    expect(() => sandbox.loadSeed({ namespaces: [{ namespace: 'good', repositories: [{ repository: 'BAD' }] }] })).toThrow(
      expect.objectContaining({ code: 'SVCSTG.SWR.4001029' }),
    )
    // A field that TypeScript rejects.
    const unknownField = { namespaces: [{ namespace: 'good', color: 'red' }] }
    expect(() => sandbox.loadSeed(unknownField)).toThrow(/color/)
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
      'duplicate synchronization rules',
      {
        repositories: [
          { repository: 'app', sync_repos: [{ remoteNamespace: 'a' }, { remoteNamespace: 'a', remoteRegionId: 'cn-east-3' }] },
        ],
      },
      /duplicate synchronization rule in repository group\/app: cn-east-3\/a/,
    ],
    [
      "a day that doesn't exist",
      {
        repositories: [{ repository: 'app', access_domains: [{ access_domain: 'partner', deadline: '2027-02-30T00:00:00Z' }] }],
      },
      /./,
    ],
    ...[
      '2027-02-30T00:00:00Z',
      '2027-02-01T00:00:00',
      '2027-02-01T00:00:00+01:00',
      '2027-02-01',
      '1969-12-31T00:00:00Z',
    ].flatMap((date): [string, object, RegExp][] => [
      [`an organization created on ${date}`, { created: date }, /created must be a UTC timestamp/],
      [`a repository created on ${date}`, { repositories: [{ repository: 'app', created: date }] }, /created must be/],
      [`a repository updated on ${date}`, { repositories: [{ repository: 'app', updated: date }] }, /updated must be/],
      [
        `an image created on ${date}`,
        { repositories: [{ repository: 'app', images: [{ tag: 'v1', created: date }] }] },
        /images\[0\].created must be/,
      ],
      [
        `a share created on ${date}`,
        { repositories: [{ repository: 'app', access_domains: [{ access_domain: 'partner', created: date }] }] },
        /access_domains\[0\].created must be/,
      ],
    ]),
    [
      'shares with an account in two cases',
      { repositories: [{ repository: 'app', access_domains: [{ access_domain: 'partner' }, { access_domain: 'PARTNER' }] }] },
      /duplicate share of repository group\/app with partner/,
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
    const more = [{ name: 'more', users: [{ name: 'admin', password: 'sandbox', accessKeys: [{ id: 'AK', secret: 'x' }] }] }]
    const seed = { accounts: more, namespaces: [{ namespace: 'good' }, { namespace: 'group', ...namespace }] }
    expect(() => sandbox.loadSeed(seed)).toThrow(message)
    expect(sandbox.snapshot()).toEqual(before)
    sandbox.loadSeed({ accounts: more, namespaces: [{ namespace: 'good', account: 'more' }] })
  })
})

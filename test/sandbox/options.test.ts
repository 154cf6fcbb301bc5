import { describe, expect, it } from 'vitest'
import { createSwrClient } from '../../src/index.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { checkedFetch, createFixture, createToken, demoKey, errorOf } from '../support/sandbox.js'

const user = { name: 'admin', password: 'sandbox' }
const demoAccount = { name: 'demo', users: [user] }

/** Passes options without type checking, as JavaScript does. */
const create = (options: unknown) => () => createSandbox(options as Parameters<typeof createSandbox>[0])

describe('The options of a sandbox', () => {
  it.each([
    ['organizationQuota', { organizationQuota: Number.POSITIVE_INFINITY }],
    ['organizationQuota', { organizationQuota: 2.5 }],
    ['organizationQuota', { organizationQuota: -1 }],
    ['accounts[0].organizationQuota', { accounts: [{ name: 'one', organizationQuota: 2.5, users: [user] }] }],
    ['accounts[0].id', { accounts: [{ name: 'one', id: 'abc', users: [user] }] }],
    ['accounts[0].users[0].password', { accounts: [{ name: 'one', users: [{ name: 'admin' }] }] }],
    ['firstId', { firstId: 1.5 }],
    ['randomSeed', { randomSeed: -1 }],
    ['tokenLifetime', { tokenLifetime: Number.MAX_VALUE }],
    ['failuresBeforeLock', { failuresBeforeLock: 0 }],
    ['maxBodyBytes', { maxBodyBytes: '12' }],
    ['administration', { administration: 'no' }],
    ['color', { color: 'red' }],
    ['region', { region: 'a'.repeat(64) }],
    ['region', { region: '-' }],
    ['region', { region: 'a-' }],
    ['regions', { regions: ['-a'] }],
    ['regions', { regions: [{ name: 'a-' }] }],
    ['rejectUnknownParameters', { rejectUnknownParameters: 1 }],
    ['ociIndexes', { ociIndexes: null }],
    ['frozenAt', { frozenAt: '2027-02-30T00:00:00Z' }],
    ['frozenAt', { frozenAt: '2027-01-01T00:00:00' }],
    ['frozenAt', { frozenAt: '2027-01-01' }],
    ['frozenAt', { frozenAt: -1 }],
    ['frozenAt', { frozenAt: new Date(Number.NaN) }],
    ['frozenAt', { frozenAt: {} }],
  ])('are rejected with the path of the invalid field %s: %j', (field, options) => {
    expect(create(options)).toThrow(TypeError)
    expect(create(options)).toThrow(field)
  })

  it.each([
    [
      'duplicate accounts',
      [
        { name: 'one', users: [user] },
        { name: 'one', users: [] },
      ],
      /Duplicate account one/,
    ],
    [
      'duplicate account ids',
      [
        { name: 'one', id: 'a'.repeat(32), users: [] },
        { name: 'two', id: 'a'.repeat(32), users: [] },
      ],
      /ID of account two is already in use/,
    ],
    ['duplicate projects', [{ name: 'one', projects: ['p', 'p'], users: [] }], /duplicate project p/],
    ['duplicate users', [{ name: 'one', users: [user, user] }], /duplicate user admin/],
  ])('are rejected with %s', (_, accounts, message) => {
    expect(create({ accounts })).toThrow(message)
    expect(() => createSandbox().loadSeed({ accounts })).toThrow(message)
  })

  it('accept null as an unlimited quota, which snapshots and reset keep', async () => {
    const accounts = [
      { name: 'demo', users: [{ ...user, accessKeys: [{ id: demoKey.accessKeyId, secret: demoKey.secretAccessKey }] }] },
    ]
    const { demo, sandbox } = await createFixture({ accounts, organizationQuota: null })
    for (const number of Array(7).keys())
      expect(await errorOf(demo.createNamespace({ namespace: `group${number}` }))).toBe('success')
    expect(sandbox.state().accounts).toMatchObject([{ organizationQuota: null }])
    sandbox.restore(JSON.parse(JSON.stringify(sandbox.snapshot())))
    sandbox.reset()
    expect(sandbox.state().organizations).toBe(0)
  })

  it('default when they are undefined', async () => {
    expect(create({ organizationQuota: undefined, accounts: undefined })().state().accounts).toMatchObject([
      { organizationQuota: 5 },
      { organizationQuota: 5 },
    ])
  })
})

describe("Values that can't be served", () => {
  const key = (id: string) => ({ accessKeys: [{ id, secret: 'x' }] })
  const account = (change: object, userChange: object = {}) => ({
    accounts: [{ name: 'one', users: [{ ...user, ...userChange }], ...change }],
  })

  it.each([
    ['a project that no header can contain', 'projects[0]', account({ projects: ['a b'] })],
    ['a project that ends a header', 'projects[0]', account({ projects: ['a\r\nX-A: 1'] })],
    ['a project with a character outside of Latin-1', 'projects[0]', account({ projects: ['应用'] })],
    ['a project that would end the user name of a login', 'projects[0]', account({ projects: ['a:b'] })],
    ['a project that is invalid in a host name', 'projects[0]', account({ projects: ['a/b'] })],
    ['an empty project', 'projects[0]', account({ projects: [''] })],
    ['a project that no parameter can contain', 'projects[0]', account({ projects: ['a'.repeat(65)] })],
    ['an account that a path resolves', 'name', account({ name: '..' })],
    ['an account with a line break', 'name', account({ name: 'a\nb' })],
    ['an account with half a character', 'name', account({ name: '\ud800' })],
    ['a user with half a character', 'users[0].name', account({}, { name: '\udc00' })],
    ['a password with a control character', 'users[0].password', account({}, { password: '\0' })],
    ['an access key that no header can contain', 'accessKeys[0].id', account({}, key('密钥'))],
    ['an access key with a comma', 'accessKeys[0].id', account({}, key('a,b'))],
    ['an access key with a space', 'accessKeys[0].id', account({}, key('a b'))],
  ])('is rejected in options, seeds and snapshots: %s', (_, field, options) => {
    expect(create(options)).toThrow(TypeError)
    expect(create(options)).toThrow(field)
    const sandbox = createSandbox()
    expect(() => sandbox.loadSeed(options)).toThrow(field)
    const snapshot = sandbox.snapshot()
    const [state] = createSandbox({ accounts: [{ name: 'one', users: [{ ...user, ...key('AK') }] }] }).snapshot().accounts
    const [{ projects, users, ...change }] = options.accounts as [{ projects?: string[]; users: object[]; name: string }]
    Object.assign(state ?? {}, change, { users: [{ ...state?.users[0], ...users[0] }] })
    if (projects) Object.assign(state?.projects[0] ?? {}, { name: projects[0] })
    expect(() => sandbox.restore({ ...snapshot, accounts: [...snapshot.accounts, ...(state ? [state] : [])] })).toThrow(
      /Invalid snapshot/,
    )
  })

  it.each(['应用', 'a/b', 'a b', 'é', 'A'.repeat(300), '%2F', '...', '__proto__', "o'b", '🚀'])(
    'does not include an account named %s',
    async name => {
      const { demo, partner, sandbox } = await createFixture({})
      sandbox.loadSeed({ accounts: [{ name, users: [] }] })
      const app = { namespace: 'group', repository: 'app' }
      await demo.createNamespace({ namespace: 'group' })
      await demo.createRepo({ ...app, is_public: false })
      await demo.createRepoDomains({ ...app, access_domain: name, permit: 'read', deadline: 'forever' })
      expect(await demo.showAccessDomain({ ...app, access_domain: name })).toMatchObject({ exist: true, access_domain: name })
      await demo.deleteRepoDomains({ ...app, access_domain: name })
      expect(await errorOf(partner.showRepository(app))).toBe('403 SVCSTG.SWR.4037020')
    },
  )

  it.each(['region_sub', 'A-1', '_', 'a'.repeat(64)])('does not include a project named %s', async name => {
    const accounts = [{ ...demoAccount, projects: [name] }]
    const { sandbox } = await createFixture({ accounts })
    const fetch = checkedFetch(sandbox.fetch)
    const credentials = { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: name }
    const swr = createSwrClient({ endpoint: 'http://sandbox', credentials, fetch, retry: { attempts: 1 } })
    expect((await swr.createSecret({ projectname: name })).username).toMatch(`${name}@`)
  })
})

describe('Accounts', () => {
  it('cannot have names that differ only in case', () => {
    const accounts = ['Acme', 'ACME'].map(name => ({ name, users: [] }))
    expect(() => createSandbox({ accounts })).toThrow(/Duplicate account ACME/)
    expect(() => createSandbox().loadSeed({ accounts: [{ name: 'Demo', users: [] }] })).toThrow(/Duplicate account Demo/)
  })

  it('cannot have the same access key', () => {
    const user = (name: string) => ({ name, password: 'x', accessKeys: [{ id: 'AK', secret: 'x' }] })
    const accounts = [{ name: 'one', users: [user('a'), user('b')] }]
    expect(() => createSandbox({ accounts })).toThrow(/Duplicate access key AK/)
    expect(() => createSandbox().loadSeed({ accounts })).toThrow(/Duplicate access key AK/)
  })
})

describe('Two sandboxes with the same seeds', () => {
  it('return the same tokens, IDs and request IDs', async () => {
    const run = async () => {
      const sandbox = createSandbox({ seed: demoSeed, randomSeed: 7, firstId: 1000 })
      sandbox.clock.freeze('2027-01-01T00:00:00Z')
      const token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
      const headers = { 'X-Auth-Token': token }
      const response = await sandbox.fetch(new Request('http://sandbox/v2/manage/namespaces/shop/repos/search', { headers }))
      return [token, response.headers.get('x-request-id'), response.headers.get('date'), (await response.json()).id]
    }
    expect(await run()).toEqual(await run())
  })

  it.each([true, false])(
    'and a frozen clock return the same responses to all requests, frozen from the start: %s',
    async start => {
      const run = async () => {
        const frozenAt = '2027-01-01T00:00:00Z'
        const sandbox = createSandbox({ seed: demoSeed, ...(start ? { frozenAt } : {}) })
        if (!start) sandbox.clock.freeze(frozenAt)
        const token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
        const responses: unknown[] = []
        const requests: [method: string, path: string, body?: string][] = [
          ['GET', '/v2/manage/namespaces'],
          ['GET', '/v2/manage/repos'],
          ['GET', '/v2/manage/shared-repositories?center=thirdparty'],
          ['GET', '/v2/manage/namespaces/shop/access'],
          ['GET', '/v2/manage/namespaces/shop/repos/search'],
          ['GET', '/v2/manage/namespaces/shop/repos/storefront/tags'],
          ['GET', '/v2/manage/namespaces/platform/repos/base$busybox/tags'],
          ['GET', '/v2/manage/namespaces/shop/repositories/search/access-domains'],
          ['POST', '/v2/manage/utils/secret'],
          ['POST', '/v2/manage/namespaces', '{"namespace":"new"}'],
          ['GET', '/v2/manage/namespaces/new'],
          ['GET', '/_sandbox/state'],
          ['GET', '/_sandbox/snapshot'],
        ]
        for (const [method, path, body] of requests) {
          const init = {
            method,
            headers: { 'X-Auth-Token': token, 'Content-Type': 'application/json' },
            ...(body ? { body } : {}),
          }
          const response = await sandbox.fetch(`http://sandbox${path}`, init)
          responses.push([path, response.status, [...response.headers], await response.text()])
        }
        return responses
      }
      const first = await run()
      await new Promise(resolve => setTimeout(resolve, 20))
      expect(await run()).toEqual(first)
    },
  )
})

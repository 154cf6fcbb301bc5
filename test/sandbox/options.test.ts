import { describe, expect, it } from 'vitest'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { createFixture, createToken, demoKey, errorOf } from '../support/sandbox.js'

const user = { name: 'admin', password: 'sandbox' }

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
    ['tokenLife', { tokenLife: Number.MAX_VALUE }],
    ['failuresBeforeLock', { failuresBeforeLock: 0 }],
    ['maxBodyBytes', { maxBodyBytes: '12' }],
    ['administration', { administration: 'no' }],
    ['colour', { colour: 'red' }],
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
      /id of account two is already in use/,
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

describe('Accounts', () => {
  it('cannot have the same access key', () => {
    const user = (name: string) => ({ name, password: 'x', accessKeys: [{ id: 'AK', secret: 'x' }] })
    const accounts = [{ name: 'one', users: [user('a'), user('b')] }]
    expect(() => createSandbox({ accounts })).toThrow(/Duplicate access key AK/)
    expect(() => createSandbox().loadSeed({ accounts })).toThrow(/Duplicate access key AK/)
  })
})

describe('Two sandboxes with the same seeds', () => {
  it('return the same tokens, ids and request ids', async () => {
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
})

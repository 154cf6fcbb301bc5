import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.js'
import { createFixture, demoKey, errorOf } from '../support/sandbox.js'

const user = { name: 'admin', password: 'sandbox' }

/** Options as a user of JavaScript may give them. */
const make = (options: unknown) => () => createSandbox(options as Parameters<typeof createSandbox>[0])

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
  ])('are refused with words about %s: %j', (field, options) => {
    expect(make(options)).toThrow(TypeError)
    expect(make(options)).toThrow(field)
  })

  it.each([
    [
      'two accounts of one name',
      [
        { name: 'one', users: [user] },
        { name: 'one', users: [] },
      ],
      /have the name one/,
    ],
    [
      'two accounts of one id',
      [
        { name: 'one', id: 'a'.repeat(32), users: [] },
        { name: 'two', id: 'a'.repeat(32), users: [] },
      ],
      /id of the account two/,
    ],
    ['a project twice', [{ name: 'one', projects: ['p', 'p'], users: [] }], /project p twice/],
    ['a user twice', [{ name: 'one', users: [user, user] }], /user admin twice/],
  ])('are refused with %s', (_, accounts, words) => {
    expect(make({ accounts })).toThrow(words)
    expect(() => createSandbox().loadSeed({ accounts })).toThrow(words)
  })

  it('know a quota of null, which is none, and come back to it', async () => {
    const accounts = [
      { name: 'demo', users: [{ ...user, accessKeys: [{ id: demoKey.accessKeyId, secret: demoKey.secretAccessKey }] }] },
    ]
    const { demo, sandbox } = await createFixture({ accounts, organizationQuota: null })
    for (const number of Array(7).keys())
      expect(await errorOf(demo.createNamespace({ namespace: `group${number}` }))).toBe('no refusal')
    expect(sandbox.state().accounts).toMatchObject([{ organizationQuota: null }])
    sandbox.restore(JSON.parse(JSON.stringify(sandbox.snapshot())))
    sandbox.reset()
    expect(sandbox.state().organizations).toBe(0)
  })

  it('may be undefined, as if they were not named', async () => {
    expect(make({ organizationQuota: undefined, accounts: undefined })().state().accounts).toMatchObject([
      { organizationQuota: 5 },
      { organizationQuota: 5 },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClient } from '../../src/index.js'
import { createSandbox, demoSeed, type Sandbox } from '../../src/sandbox/index.js'
import { demoKey, errorOf } from '../support/sandbox.js'

const clientOf = (sandbox: Sandbox, credentials = demoKey): SwrClient =>
  createSwrClient({ endpoint: 'http://sandbox', credentials, fetch: sandbox.fetch, retry: { attempts: 1 } })
const alice = {
  name: 'alice',
  password: 'secret',
  administrator: false,
  accessKeys: [{ id: 'ALICEAK', secret: 'alice-sk' }],
}
const aliceKey = { accessKeyId: 'ALICEAK', secretAccessKey: 'alice-sk' }
const admin = (sandbox: Sandbox, path: string, body: unknown): Promise<Response> =>
  sandbox.fetch(`http://sandbox/_sandbox/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

/** A sandbox in which alice may edit the organization shop. */
async function withAlice(): Promise<{ sandbox: Sandbox; demo: SwrClient; id: string }> {
  const sandbox = createSandbox({ seed: demoSeed })
  const { id } = sandbox.users.add('demo', alice)
  const demo = clientOf(sandbox)
  await demo.createNamespaceAuth({ namespace: 'shop', body: [{ user_id: id, user_name: 'alice', auth: 3 }] })
  return { sandbox, demo, id }
}

describe('A user', () => {
  it('is granted a permission by name: the list of users has the id', async () => {
    const sandbox = createSandbox({ seed: demoSeed })
    const demo = clientOf(sandbox)
    const [user] = (await demo.keystoneListUsers({ name: 'user01' })).users ?? []
    if (!user) throw new Error('The demo data has no user01.')
    await demo.createNamespaceAuth({ namespace: 'shop', body: [{ user_id: user.id, user_name: user.name, auth: 1 }] })
    const { others_auths } = await demo.showNamespaceAuth({ namespace: 'shop' })
    expect(others_auths).toContainEqual({ user_id: user.id, user_name: 'user01', auth: 1 })
  })

  it('that is added can log in and use its permissions', async () => {
    const { sandbox } = await withAlice()
    const user = clientOf(sandbox, aliceKey)
    expect((await user.listNamespaces()).namespaces?.map(({ name, auth }) => `${name} ${auth}`)).toEqual(['shop 3'])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('that is removed can no longer log in, and its permissions stay until they are deleted', async () => {
    const { sandbox, demo, id } = await withAlice()
    expect(sandbox.users.remove('demo', 'alice')).toBe(true)
    expect(await errorOf(clientOf(sandbox, aliceKey).listNamespaces())).toBe('401 APIGW.0301')
    expect((await demo.keystoneListUsers({ name: 'alice' })).users).toEqual([])
    const granted = { user_id: id, user_name: 'alice', auth: 3 }
    expect((await demo.showNamespaceAuth({ namespace: 'shop' })).others_auths).toContainEqual(granted)
    expect(sandbox.checkInvariants()).toEqual([])
    sandbox.restore(sandbox.snapshot())
    expect(await errorOf(demo.updateNamespaceAuth({ namespace: 'shop', body: [{ ...granted, auth: 1 }] }))).toBe(
      '400 SVCSTG.SWR.4001067',
    )
    await demo.deleteNamespaceAuth({ namespace: 'shop', body: [id] })
    expect((await demo.showNamespaceAuth({ namespace: 'shop' })).others_auths).not.toContainEqual(granted)
  })

  it('that is removed loses its tokens and temporary logins', async () => {
    const { sandbox } = await withAlice()
    const credentials = { username: 'alice', password: 'secret', domainName: 'demo', projectName: 'my-kualalumpur-1' }
    const user = createSwrClient({ endpoint: 'http://sandbox', credentials, fetch: sandbox.fetch })
    const { username, password } = await user.createSecret()
    expect(sandbox.checkLogin(username, password)).toBeDefined()
    sandbox.users.remove('demo', 'alice')
    expect(sandbox.checkLogin(username, password)).toBeUndefined()
    expect(sandbox.state()).toMatchObject({ tokens: 0, logins: 0 })
  })

  it('is restored by a reset only if it existed at the start', async () => {
    const { sandbox } = await withAlice()
    sandbox.users.remove('demo', 'user01')
    sandbox.reset()
    expect(sandbox.state().accounts[0]?.users.map(({ name }) => name)).toEqual(['admin', 'dev-lead', 'user01'])
  })

  it.each([
    ['an unknown account', 'nobody', alice, /no account nobody/],
    ['a name that exists', 'demo', { name: 'admin', password: 'x' }, /duplicate user admin/],
    ['a key that exists', 'partner', { ...alice, accessKeys: [{ id: 'SANDBOXDEMOAK', secret: 'x' }] }, /Duplicate access key/],
    ['an unknown field', 'demo', { ...alice, admin: true }, /unknown field "admin"/],
  ])('cannot be added with %s, and nothing changes', (_, account, user, message) => {
    const sandbox = createSandbox()
    const before = sandbox.snapshot()
    expect(() => sandbox.users.add(account, user)).toThrow(message)
    expect(sandbox.snapshot()).toEqual(before)
  })

  it('can be added and removed by the administration API', async () => {
    const sandbox = createSandbox()
    const added = await admin(sandbox, 'users', { name: 'bob', password: 'x' })
    expect(added.status).toBe(200)
    expect(await added.json()).toEqual({ id: expect.stringMatching(/^[0-9a-f]{32}$/) })
    expect((await admin(sandbox, 'users', { name: 'bob', password: 'x' })).status).toBe(400)
    expect((await admin(sandbox, 'users/removed', { account: 'demo', name: 'bob' })).status).toBe(204)
    expect((await admin(sandbox, 'users/removed', { name: 'bob' })).status).toBe(404)
  })

  it('of a seed is added to its account, unless this very user exists there', () => {
    const users = [
      { name: 'bob', password: 'x' },
      { name: 'bob', password: 'x' },
      { account: 'partner', name: 'bob', password: 'x' },
    ]
    const { accounts } = createSandbox({ seed: { users } }).state()
    expect(accounts.map(({ users }) => users.map(({ name }) => name))).toEqual([
      ['admin', 'bob'],
      ['admin', 'bob'],
    ])
    expect(() => createSandbox({ seed: { users: [{ account: 'nobody', name: 'bob', password: 'x' }] } })).toThrow(
      /unknown account nobody/,
    )
    expect(() => createSandbox({ seed: { users: [{ name: 'admin', password: 'other' }] } })).toThrow(
      /user admin already exists in account demo/,
    )
  })

  it.each([
    ['an access key', { accessKeys: [{ id: 'SANDBOXDEMOAK', secret: 'x' }] }],
    ['an id', { id: createSandbox().state().accounts[0]?.users[0]?.id ?? '' }],
  ])('of a seed that has %s of another user is not added, and the other user can still log in', async (_, fields) => {
    const sandbox = createSandbox()
    const byPassword = { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: 'my-kualalumpur-1' }
    const credentials = [demoKey, byPassword]
    const clients = credentials.map(credentials =>
      createSwrClient({ endpoint: 'http://sandbox', credentials, fetch: sandbox.fetch }),
    )
    for (const client of clients) await client.listNamespaces()
    const before = sandbox.snapshot()
    expect(() => sandbox.loadSeed({ users: [{ name: 'new', password: 'x', ...fields }] })).toThrow(/Duplicate|in use/)
    expect(sandbox.snapshot()).toEqual(before)
    for (const client of clients) expect(await client.listNamespaces()).toBeDefined()
  })

  it('cannot have the ID of a removed user whose permissions would then be those of another name', async () => {
    const { sandbox, id } = await withAlice()
    sandbox.users.remove('demo', 'alice')
    expect(() => sandbox.users.add('demo', { name: 'bob', password: 'x', id })).toThrow(
      /permissions of the removed user alice in organization shop/,
    )
    sandbox.restore(sandbox.snapshot())
    expect(sandbox.users.add('demo', { ...alice, id })).toEqual({ id })
  })

  it('cannot have a key that expires without a security token', () => {
    const accessKeys = [{ id: 'AK', secret: 'x', expires: '2030-01-01T00:00:00Z' }]
    const add = () => createSandbox().users.add('demo', { name: 'bob', password: 'x', accessKeys })
    expect(add).toThrow(/accessKeys\[0\]\.expires requires securityToken/)
  })

  it('of an invalid seed is not added', () => {
    const sandbox = createSandbox()
    const before = sandbox.snapshot()
    const seed = { users: [alice], namespaces: [{ namespace: 'Invalid' }] }
    expect(() => sandbox.loadSeed(seed)).toThrow()
    expect(sandbox.snapshot()).toEqual(before)
  })
})

import { describe, expect, it } from 'vitest'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { bench, tokenOf } from '../support/sandbox.js'

const app = { namespace: 'group', repository: 'app' }

/** Asks the administration. */
async function ask(
  sandbox: ReturnType<typeof createSandbox>,
  method: string,
  path: string,
  body?: unknown,
  type = 'application/json',
) {
  const init = body === undefined ? { method } : { method, headers: { 'Content-Type': type }, body: JSON.stringify(body) }
  const answer = await sandbox.fetch(new Request(`http://sandbox/_sandbox/${path}`, init))
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
}

describe('Two sandboxes with the same seeds', () => {
  it('give the same tokens, ids and ids of requests', async () => {
    const run = async () => {
      const sandbox = createSandbox({ seed: demoSeed, randomSeed: 7, firstId: 1000 })
      sandbox.clock.freeze('2027-01-01T00:00:00Z')
      const token = await tokenOf(sandbox.fetch, 'demo', 'admin', 'sandbox')
      const headers = { 'X-Auth-Token': token }
      const answer = await sandbox.fetch(new Request('http://sandbox/v2/manage/namespaces/shop/repos/search', { headers }))
      return [token, answer.headers.get('x-request-id'), answer.headers.get('date'), (await answer.json()).id]
    }
    expect(await run()).toEqual(await run())
  })
})

describe('A snapshot', () => {
  it('brings everything back, and survives JSON', async () => {
    const { sandbox, demo, partner, fetch } = await bench()
    await demo.createNamespace({ namespace: 'group' })
    await demo.createRepo({ ...app, is_public: true })
    await demo.createRepoDomains({ ...app, access_domain: 'partner', permit: 'read', deadline: 'forever' })
    sandbox.images.put({ ...app, tag: 'v1' })
    const login = await demo.createSecret()
    const token = await tokenOf(fetch, 'demo', 'admin', 'sandbox')
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()))
    const shown = await demo.showRepository(app)

    sandbox.reset()
    expect((await demo.listNamespaces()).namespaces).toEqual([])
    expect(sandbox.checkLogin(login.username, login.password)).toBeUndefined()

    sandbox.restore(snapshot)
    expect(await demo.showRepository(app)).toEqual(shown)
    expect((await partner.listSharedReposDetails({ center: 'thirdparty' })).items).toMatchObject([
      { name: 'app', tags: ['v1'] },
    ])
    expect(sandbox.checkLogin(login.username, login.password)).toMatchObject({ account: 'demo' })
    const headers = { 'X-Auth-Token': token }
    expect((await fetch(new Request('http://sandbox/v2/manage/namespaces', { headers }))).status).toBe(200)
  })

  it.each([
    ['is none', () => ({})],
    ['has a field too many', (state: object) => ({ ...state, extra: 1 })],
    ['is of another format', (state: object) => ({ ...state, format: 1 })],
    ['gives ids out again', (state: object) => ({ ...state, nextId: 1 })],
    ['has an organization of nobody', (state: object) => ({ ...state, accounts: [] })],
    [
      'has two of a kind',
      (state: { organizations: unknown[] }) => ({ ...state, organizations: [...state.organizations, ...state.organizations] }),
    ],
  ])('that %s is refused and changes nothing', (_, change) => {
    const sandbox = createSandbox({ seed: demoSeed })
    const before = sandbox.snapshot()
    expect(() => sandbox.restore(change(sandbox.snapshot()))).toThrow(TypeError)
    expect(sandbox.snapshot()).toEqual(before)
  })
})

describe('A seed', () => {
  it('fills a sandbox with what looks like a registry', async () => {
    const { demo, partner, sandbox } = await bench({ seed: demoSeed })
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

  it('that is wrong somewhere changes nothing', async () => {
    const sandbox = createSandbox()
    const before = sandbox.snapshot()
    const bad = { namespaces: [{ namespace: 'good' }, { namespace: 'good', repositories: [{ repository: 'BAD' }] }] }
    expect(() => sandbox.loadSeed(bad)).toThrow()
    expect(() => sandbox.loadSeed({ namespaces: [{ namespace: 'good', repositories: [{ repository: 'BAD' }] }] })).toThrow(
      /repository name is invalid/,
    )
    expect(() => sandbox.loadSeed({ namespaces: [{ namespace: 'good', color: 'red' }] })).toThrow(/color/)
    expect(() => sandbox.loadSeed({ namespaces: [{ namespace: 'good', account: '__proto__' }] })).toThrow(/no user/)
    expect(sandbox.snapshot()).toEqual(before)
  })
})

describe('Accounts', () => {
  it('cannot share a key or the id of a user', () => {
    const user = (name: string) => ({ name, password: 'x', accessKeys: [{ id: 'AK', secret: 'x' }] })
    const accounts = [{ name: 'one', users: [user('a'), user('b')] }]
    expect(() => createSandbox({ accounts })).toThrow(/AK belongs to two users/)
    expect(() => createSandbox().loadSeed({ accounts })).toThrow(/AK belongs to two users/)
  })
})

describe('The administration', () => {
  it('shows what there is, without secrets', async () => {
    const { status, body } = await ask(createSandbox({ seed: demoSeed }), 'GET', 'state')
    expect(status).toBe(200)
    expect(body).toMatchObject({ organizations: 4, repositories: 14, accounts: [{ name: 'demo' }, { name: 'partner' }] })
    expect(JSON.stringify(body)).not.toContain('sandbox-demo-sk')
  })

  it('sets the clock, lets it run and stops it', async () => {
    const sandbox = createSandbox()
    expect(await ask(sandbox, 'PUT', 'clock', { frozen: true, set: '2027-01-01T00:00:00Z' })).toMatchObject({
      body: { frozen: true },
    })
    expect(await ask(sandbox, 'PUT', 'clock', { set: '2027-01-01T00:00:00Z', advance: 5000 })).toMatchObject({
      body: { now: '2027-01-01T00:00:05.000Z', frozen: true },
    })
    expect(await ask(sandbox, 'PUT', 'clock', { frozen: false })).toMatchObject({ body: { frozen: false } })
    expect(await ask(sandbox, 'PUT', 'clock', { set: 'never' })).toMatchObject({ status: 400 })
    expect(await ask(sandbox, 'PUT', 'clock', { advance: 1e300 })).toMatchObject({ status: 400 })
  })

  it('takes snapshots, goes back to them and to the beginning, and adds seeds', async () => {
    const sandbox = createSandbox()
    expect(await ask(sandbox, 'POST', 'seed', demoSeed)).toMatchObject({ status: 204 })
    const { body: snapshot } = await ask(sandbox, 'GET', 'snapshot')
    expect(await ask(sandbox, 'POST', 'reset', {})).toMatchObject({ status: 204 })
    expect((await ask(sandbox, 'GET', 'state')).body).toMatchObject({ organizations: 0 })
    expect(await ask(sandbox, 'POST', 'restore', snapshot)).toMatchObject({ status: 204 })
    expect((await ask(sandbox, 'GET', 'state')).body).toMatchObject({ organizations: 4 })
    expect(await ask(sandbox, 'POST', 'restore', { format: 1 })).toMatchObject({ status: 400 })
  })

  it('puts images in, counts their downloads and takes them out', async () => {
    const { sandbox, demo } = await bench()
    await demo.createNamespace({ namespace: 'group' })
    expect(await ask(sandbox, 'POST', 'images', { ...app, tag: 'v1', size: 5000 })).toMatchObject({
      status: 200,
      body: { size: 5000 },
    })
    expect(await ask(sandbox, 'POST', 'images/pulled', app)).toMatchObject({ status: 204 })
    expect(await demo.showRepository(app)).toMatchObject({ num_images: 1, num_download: 1, size: 5000 })
    expect(await ask(sandbox, 'POST', 'images/removed', { ...app, tag: 'v1' })).toMatchObject({ status: 204 })
    expect(await ask(sandbox, 'POST', 'images/removed', { ...app, tag: 'v1' })).toMatchObject({ status: 404 })
    expect(await ask(sandbox, 'POST', 'images', { namespace: 'none', repository: 'app' })).toMatchObject({ status: 404 })
    expect(await ask(sandbox, 'POST', 'images', { namespace: 1 })).toMatchObject({ status: 400 })
  })

  it('checks temporary logins', async () => {
    const { sandbox, demo } = await bench()
    const { username, password } = await demo.createSecret()
    expect(await ask(sandbox, 'POST', 'logins/check', { username, password })).toMatchObject({
      status: 200,
      body: { account: 'demo' },
    })
    expect(await ask(sandbox, 'POST', 'logins/check', { username, password: 'x' })).toMatchObject({ status: 404 })
  })

  it('answers nothing else, and wants JSON, which pages of other sites cannot send', async () => {
    const sandbox = createSandbox()
    expect(await ask(sandbox, 'GET', 'anything')).toMatchObject({ status: 404 })
    expect(await ask(sandbox, 'POST', 'reset', {}, 'text/plain')).toMatchObject({ status: 415 })
    expect(await ask(sandbox, 'POST', 'reset')).toMatchObject({ status: 415 })
  })

  it('can be switched off', async () => {
    const sandbox = createSandbox({ administration: false })
    expect(await ask(sandbox, 'GET', 'snapshot')).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
  })
})

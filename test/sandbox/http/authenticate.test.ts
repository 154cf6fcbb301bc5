import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signRequest } from '../../../src/auth/signature.js'
import { createSwrClient } from '../../../src/index.js'
import { createFixture, demoKey, errorOf } from '../../support/sandbox.js'

const endpoint = 'http://sandbox'

describe('A signature', () => {
  const client = (fetch: (request: Request) => Promise<Response>, secretAccessKey = demoKey.secretAccessKey) =>
    createSwrClient({ endpoint, credentials: { ...demoKey, secretAccessKey }, fetch, retry: { attempts: 1 } })

  it('is verified over path, query and body', async () => {
    const { fetch } = await createFixture()
    const changed = (change: (request: Request, body: string) => Request) =>
      client(async request => fetch(change(request, await request.clone().text())))
    const url = (request: Request, text: string) => new Request(text, { method: request.method, headers: request.headers })
    await client(fetch).createNamespace({ namespace: 'group' })
    expect(await errorOf(client(fetch, 'wrong').listNamespaces())).toBe('401 APIGW.0301')
    expect(
      await errorOf(
        changed(request => url(request, request.url.replace('group', 'grou'))).showNamespace({ namespace: 'group' }),
      ),
    ).toBe('401 APIGW.0301')
    expect(await errorOf(changed(request => url(request, `${request.url}&x=1`)).listNamespaces({ namespace: 'a b' }))).toBe(
      '401 APIGW.0301',
    )
    const otherBody = changed(
      (request, body) => new Request(request.url, { method: 'POST', headers: request.headers, body: body.replace('a', 'b') }),
    )
    expect(await errorOf(otherBody.createNamespace({ namespace: 'a' }))).toBe('401 APIGW.0301')
  })

  it('authenticates a request whose token is empty', async () => {
    const { fetch } = await createFixture()
    const withToken = client(request => {
      request.headers.set('x-auth-token', '')
      return fetch(request)
    })
    expect(await withToken.listNamespaces()).toEqual({ namespaces: [] })
  })

  it('supports names with a slash, and queries that need encoding', async () => {
    const { demo } = await createFixture()
    await demo.createNamespace({ namespace: 'group' })
    await demo.createRepo({ namespace: 'group', repository: 'team/app', is_public: false })
    expect(await demo.showRepository({ namespace: 'group', repository: 'team/app' })).toMatchObject({ name: 'team/app' })
    expect((await demo.listReposDetails({ name: "it's (a) * / ~ ü" })).items).toEqual([])
  })

  it('is valid within the clock window; beyond it, the client corrects its clock', async () => {
    const { fetch, sandbox, demo } = await createFixture()
    const request = await new Promise<Request>(resolve => {
      void client(async sent => {
        resolve(sent)
        return Response.json({ namespaces: [] })
      }).listNamespaces()
    })
    sandbox.clock.advance(14 * 60_000)
    expect((await fetch(request.clone())).status).toBe(200)
    sandbox.clock.advance(2 * 60_000)
    expect((await fetch(request.clone())).status).toBe(401)
    expect(await demo.listNamespaces()).toEqual({ namespaces: [] })
  })

  it('that fails five times in a row locks the key for five minutes', async () => {
    const { fetch, sandbox } = await createFixture()
    const [good, bad] = [client(fetch), client(fetch, 'wrong')]
    for (const _ of [1, 2, 3, 4]) await errorOf(bad.listNamespaces())
    expect(await errorOf(good.listNamespaces())).toBe('success')
    for (const _ of [1, 2, 3, 4, 5]) await errorOf(bad.listNamespaces())
    expect(await errorOf(good.listNamespaces())).toBe('401 APIGW.0301')
    sandbox.clock.advance(5 * 60_000 - 1000)
    expect(await errorOf(good.listNamespaces())).toBe('401 APIGW.0301')
    sandbox.clock.advance(1000)
    expect(await errorOf(good.listNamespaces())).toBe('success')
  })
})

describe('A signed request', () => {
  const date = (time: number) => `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

  async function signed(
    sandbox: { clock: { now: () => number } },
    method: string,
    path: string,
    body: Uint8Array<ArrayBuffer>,
  ) {
    const url = `${endpoint}${path}`
    const headers = { host: 'sandbox', 'x-sdk-date': date(sandbox.clock.now()), 'content-type': 'application/json' }
    const bodyHash = createHash('sha256').update(body).digest('hex')
    const authorization = await signRequest({ method, url, headers, bodyHash }, demoKey)
    return new Request(url, { method, headers: { ...headers, authorization }, body })
  }

  it('with a body over the limit returns 413 and does not count as a failure of its key', async () => {
    const { sandbox, demo } = await createFixture({ maxBodyBytes: 1000, failuresBeforeLock: 1 })
    const large = new Uint8Array(1001)
    for (const [method, path] of [
      ['POST', '/v2/manage/namespaces'],
      ['DELETE', '/v2/manage/namespaces/group'],
    ] as const) {
      const response = await sandbox.fetch(await signed(sandbox, method, path, large))
      expect(response.status, method).toBe(413)
      expect(await response.json()).toMatchObject([{ errorCode: 'SVCSTG.SWR.4131001' }])
    }
    expect(await errorOf(demo.listNamespaces())).toBe('success')
  })

  it('is verified over the bytes of its body', async () => {
    const { sandbox } = await createFixture({ failuresBeforeLock: 1 })
    const response = await sandbox.fetch(await signed(sandbox, 'POST', '/v2/manage/namespaces', Uint8Array.of(0xff)))
    expect(response.status).toBe(400)
    const good = await signed(sandbox, 'POST', '/v2/manage/namespaces', Uint8Array.of(0xff))
    const other = new Request(good.url, { method: 'POST', headers: good.headers, body: Uint8Array.of(0xfe) })
    expect((await sandbox.fetch(other)).status).toBe(401)
  })

  it('may differ from the clock by the window at most', async () => {
    const { sandbox } = await createFixture()
    const list = async () =>
      (
        await sandbox.fetch(
          await signed({ clock: { now: () => time } }, 'DELETE', '/v2/manage/namespaces/group', new Uint8Array()),
        )
      ).status
    const time = Math.floor(sandbox.clock.now() / 1000) * 1000
    for (const [minutes, status] of [
      [15, 404],
      [16, 401],
      [-15, 404],
      [-16, 401],
    ] as const) {
      sandbox.clock.freeze(time + minutes * 60_000)
      expect(await list(), `${minutes} minutes`).toBe(status)
    }
  })

  it('resets the failures of its key when its signature is valid', async () => {
    const { fetch } = await createFixture()
    const [good, bad] = [demoKey.secretAccessKey, 'wrong'].map(secretAccessKey =>
      createSwrClient({ endpoint, credentials: { ...demoKey, secretAccessKey }, fetch, retry: { attempts: 1 } }),
    )
    for (const client of [bad, bad, bad, bad, good, bad, bad, bad, bad, good])
      expect(await errorOf(client?.listNamespaces() ?? Promise.reject())).toBe(client === good ? 'success' : '401 APIGW.0301')
  })
})

describe('A request without credentials', () => {
  it('returns 401', async () => {
    const { fetch } = await createFixture()
    expect(await (await fetch(new Request('http://sandbox/v2'))).json()).toMatchObject([{ errorCode: 'SVCSTG.S2I.4019000' }])
    expect(await (await fetch(new Request('http://sandbox/v3/projects'))).json()).toMatchObject({ error: { code: 401 } })
  })
})

describe('A temporary login', () => {
  it('is valid until it expires', async () => {
    const { demo, sandbox } = await createFixture()
    const login = await demo.createSecret()
    expect(login.registry).toBe('swr.my-kualalumpur-1.myhuaweicloud.com')
    expect(login.username).toMatch(/^my-kualalumpur-1@/)
    expect(sandbox.checkLogin(login.username, login.password)).toMatchObject({ account: 'demo' })
    expect(sandbox.checkLogin(login.username, 'wrong')).toBeUndefined()
    expect(login.expiresAt?.getTime()).toBeGreaterThan(sandbox.clock.now())
    sandbox.clock.advance(24 * 3600_000)
    expect(sandbox.checkLogin(login.username, login.password)).toBeUndefined()
  })

  it('requires a project of the account', async () => {
    const { demo } = await createFixture()
    expect(await errorOf(demo.createSecret({ projectname: 'elsewhere' }))).toBe('400 SVCSTG.SWR.4000014')
  })
})

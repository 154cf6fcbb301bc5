import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.js'
import { errorOf, fixtureWithImage, loginOf, logins, RegistryUser, registryUser } from '../../support/registry.js'

const day = 24 * 60 * 60_000
const path = 'group/team/app'
const demoPassword = logins.get('demo/admin')?.password ?? ''

describe('Authentication', () => {
  it('starts with a challenge that names the token endpoint and the scopes to request', async () => {
    const user = registryUser(createSandbox())
    const challenge = await user.raw('GET', '/v2/')
    expect(challenge.status).toBe(401)
    expect(challenge.headers.get('www-authenticate')).toBe(
      'Bearer realm="http://sandbox/swr/auth/v2/registry/auth/",service="dockyard"',
    )
    const scopeOf = async (method: string, path: string): Promise<string | undefined> =>
      /scope="(.*)"/.exec((await user.raw(method, path)).headers.get('www-authenticate') ?? '')?.[1]
    expect(await scopeOf('GET', `/v2/${path}/tags/list`)).toBe('repository:group/team/app:pull')
    expect(await scopeOf('POST', `/v2/${path}/blobs/uploads/`)).toBe('repository:group/team/app:pull,push')
    expect(await scopeOf('DELETE', `/v2/${path}/manifests/v1`)).toBe('repository:group/team/app:delete')
    expect(await scopeOf('POST', `/v2/${path}/blobs/uploads/?mount=sha256:1&from=group/base`)).toBe(
      'repository:group/team/app:pull,push repository:group/base:pull',
    )
  })

  it('uses the address that a proxy forwards', async () => {
    const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'registry.example' }
    const { headers: received } = await registryUser(createSandbox()).raw('GET', '/v2/', { headers })
    expect(received.get('www-authenticate')).toContain('realm="https://registry.example/swr/auth/v2/registry/auth/"')
  })

  it('selects the region that the user name of the login begins with', async () => {
    const sandbox = createSandbox({ regions: ['region-one', 'region-two'] })
    sandbox.loadSeed({ namespaces: [{ namespace: 'second', region: 'region-two' }] })
    const statusIn = async (region: string) => {
      const user = new RegistryUser(sandbox.fetch, { username: `${region}@SANDBOXDEMOAK`, password: demoPassword })
      return (await user.push('second/app', 'v1')).status
    }
    expect([await statusIn('region-one'), await statusIn('region-two')]).toEqual([401, 201])
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('accepts the login of createSecret until it expires, and the login of an access key', async () => {
    const { sandbox, demo } = await fixtureWithImage(path)
    const { username, password } = await demo.createSecret()
    const temporary = new RegistryUser(sandbox.fetch, { username, password })
    expect(await temporary.pull(path, 'v1')).toBe(200)
    sandbox.clock.advance(day)
    expect(errorOf(await temporary.send('GET', `/v2/${path}/tags/list`))).toBe('401 DENIED: Authenticate Error')
    expect(await registryUser(sandbox, 'demo/admin').pull(path, 'v1')).toBe(200)
  })

  it.each([
    ['a wrong password', { username: logins.get('demo/admin')?.username ?? '', password: 'wrong' }],
    ['an unknown key', loginOf('UNKNOWNAK', 'sk')],
    ['a project that the account lacks', { username: 'elsewhere@SANDBOXDEMOAK', password: demoPassword }],
    ['no project', { username: 'SANDBOXDEMOAK', password: demoPassword }],
  ])('rejects %s', async (_, login) => {
    const user = new RegistryUser(createSandbox().fetch, login)
    const response = await user.token()
    expect('status' in response && errorOf(response)).toBe('401 DENIED: Authenticate Error')
  })

  it('does not support OAuth2, with and without the final slash', async () => {
    const user = registryUser(createSandbox())
    for (const path of ['/swr/auth/v2/registry/auth/', '/swr/auth/v2/registry/auth'])
      expect((await user.raw('POST', path, { body: 'grant_type=password&password=secret' })).status).toBe(404)
    expect((await user.raw('GET', '/swr/auth/v2/registry/auth')).status).toBe(401)
  })

  it('rejects a password at the registry itself', async () => {
    const headers = { Authorization: `Basic ${btoa('my-kualalumpur-1@SANDBOXDEMOAK:x')}` }
    expect(errorOf(await registryUser(createSandbox()).raw('GET', '/v2/', { headers }))).toBe('401 DENIED: Authenticate Error')
  })

  it('expires after 15 minutes', async () => {
    const { sandbox } = await fixtureWithImage(path)
    const token = await registryUser(sandbox, 'demo/admin').token('repository:group/team/app:pull')
    const headers = { Authorization: `Bearer ${'token' in token && token.token}` }
    const get = () => registryUser(sandbox).raw('GET', `/v2/${path}/tags/list`, { headers })
    expect((await get()).status).toBe(200)
    sandbox.clock.advance(15 * 60_000)
    const expired = await get()
    expect(expired.status).toBe(401)
    expect(expired.headers.get('www-authenticate')).toContain('error="invalid_token"')
  })

  it('expires with the login, even for tokens issued earlier', async () => {
    const { sandbox, demo } = await fixtureWithImage(path)
    const { username, password, expiresAt } = await demo.createSecret()
    const user = new RegistryUser(sandbox.fetch, { username, password })
    sandbox.clock.set(new Date((expiresAt?.getTime() ?? 0) - 60_000))
    const token = await user.token(`repository:${path}:pull`)
    const headers = { Authorization: `Bearer ${'token' in token && token.token}` }
    const get = async () => (await user.raw('GET', `/v2/${path}/tags/list`, { headers })).status
    expect(await get()).toBe(200)
    sandbox.clock.advance(60_000)
    expect(await get()).toBe(401)
  })

  it('escapes quotation marks in the host', async () => {
    const response = await new RegistryUser(createSandbox().fetch, undefined, 'http://a"b').raw('GET', '/v2/')
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="http:\/\/a%22b\/[^"]*",service="dockyard"$/)
  })

  it('issues tokens that no other sandbox accepts, and rejects modified ones', async () => {
    const [one, other] = [await fixtureWithImage(path), await fixtureWithImage(path)]
    const token = await registryUser(one.sandbox, 'demo/admin').token('repository:group/team/app:pull')
    const text = 'token' in token ? token.token : ''
    const get = (sandbox: typeof one.sandbox, bearer: string) =>
      registryUser(sandbox).raw('GET', `/v2/${path}/tags/list`, { headers: { Authorization: `Bearer ${bearer}` } })
    expect((await get(one.sandbox, text)).status).toBe(200)
    expect((await get(other.sandbox, text)).status).toBe(401)
    const [header, claims = '', signature] = text.split('.')
    const forged = Buffer.from(atob(claims.replaceAll('-', '+').replaceAll('_', '/')).replace('team/app', 'team/apq'))
    for (const bearer of [`${header}.${forged.toString('base64url')}.${signature}`, `${header}.${claims}.`, '..', 'x'])
      expect((await get(one.sandbox, bearer)).status, bearer).toBe(401)
  })
})

describe('Scopes', () => {
  it('are reduced to the allowed actions, and rejected when none remains', async () => {
    const { sandbox, demo, devUser } = await fixtureWithImage(path)
    await demo.createNamespaceAuth({ namespace: 'group', body: [{ ...devUser, auth: 1 }] })
    const dev = registryUser(sandbox, 'demo/dev')
    const granted = async (...scopes: string[]): Promise<unknown> => {
      const response = await dev.token(...scopes)
      if ('status' in response) return response.status
      return JSON.parse(atob(response.token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '')).access
    }
    const pull = { type: 'repository', name: path, actions: ['pull'] }
    for (const scope of [`repository:${path}:pull,push`, `repository:${path}:push,pull`, `repository:${path}:*`])
      expect(await granted(scope), scope).toEqual([pull])
    expect(await granted(`repository:${path}:push`)).toBe(401)
    expect(await granted(`repository:${path}:delete`)).toBe(401)
    // A mount requests two repositories, of which one may be missing or forbidden.
    expect(await granted(`repository:${path}:pull`, 'repository:nowhere/x:pull')).toEqual([pull])
    expect(await granted(`repository:${path}:pull repository:nowhere/x:pull`)).toEqual([pull])
    expect(await granted()).toEqual([])
    expect(await granted(`repository:${path}:`)).toEqual([{ ...pull, actions: [] }])
    expect(await granted('repository:nowhere/x:')).toBe(401)
  })

  it('are required to access a repository', async () => {
    const { sandbox } = await fixtureWithImage(path)
    const admin = registryUser(sandbox, 'demo/admin')
    const token = await admin.token()
    const headers = { Authorization: `Bearer ${'token' in token && token.token}` }
    expect((await admin.raw('GET', '/v2/', { headers })).status).toBe(200)
    const response = await admin.raw('GET', `/v2/${path}/tags/list`, { headers })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('error="insufficient_scope"')
  })

  it('of a missing organization are rejected, to pull and to push', async () => {
    const { sandbox } = await fixtureWithImage(path)
    const admin = registryUser(sandbox, 'demo/admin')
    for (const method of ['GET', 'PUT'])
      expect(errorOf(await admin.send(method, '/v2/nowhere/app/manifests/v1'))).toBe(
        '401 DENIED: Image organization does not exist',
      )
  })
})

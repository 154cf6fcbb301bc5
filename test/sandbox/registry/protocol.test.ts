import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js'
import { digestOf, errorOf, imageOf, registryUser } from '../../support/registry.js'
import { stores } from '../../support/registry-stores.js'
import { accounts } from '../../support/sandbox.js'

function sandboxWith(options: SandboxOptions = {}): Sandbox {
  return createSandbox({ accounts, seed: { namespaces: [{ namespace: 'group' }, { namespace: 'manage' }] }, ...options })
}

describe('Paths', () => {
  it('are matched from the right, so that names can contain the words of the protocol', async () => {
    const admin = registryUser(sandboxWith(), 'demo/admin')
    for (const repository of ['manifests', 'tags/list/x', 'blobs/uploads', 'a/blobs/uploads', 'referrers/manifests/x']) {
      expect((await admin.push(`group/${repository}`, 'v1')).status, repository).toBe(201)
      expect(await admin.pull(`group/${repository}`, 'v1'), repository).toBe(200)
      expect(JSON.parse((await admin.send('GET', `/v2/group/${repository}/tags/list`)).text).tags).toEqual(['v1'])
    }
  })

  it.each([
    ['/v2/group/tags/list', /^400 NAME_INVALID: The name "group" has no organization/],
    ['/v2/0group/app/tags/list', /^400 NAME_INVALID: "0group"/],
    ['/v2/group/App/tags/list', /^400 NAME_INVALID: "App"/],
    ['/v2/group/a..b/tags/list', /^400 NAME_INVALID: "a..b"/],
    ['/v2/group/a%2Fb/tags/list', /^400 NAME_INVALID/],
    ['/v2/group/a$b/tags/list', /^400 NAME_INVALID/],
    ['/v2/_catalog', /^404 UNSUPPORTED: .*management API/],
    ['/v2/group/app', /^404 UNSUPPORTED/],
  ])('that are invalid are explained: %s', async (path, error) => {
    expect(errorOf(await registryUser(sandboxWith(), 'demo/admin').raw('GET', path))).toMatch(error)
  })

  it('with dots and backslashes are resolved before permissions are checked', async () => {
    const sandbox = sandboxWith()
    await registryUser(sandbox, 'demo/admin').push('group/app', 'v1')
    const partner = registryUser(sandbox, 'partner/admin')
    for (const path of ['/v2/x/../group/app/tags/list', '/v2/x/%2e%2e/group/app/tags/list', '/v2/x\\..\\group/app/tags/list'])
      expect((await partner.send('GET', path)).status, path).toBe(401)
  })

  it('of an organization named manage belong to the management API, and the error explains it', async () => {
    const sandbox = sandboxWith()
    const admin = registryUser(sandbox, 'demo/admin')
    expect(errorOf(await admin.raw('GET', '/v2/manage/app/manifests/v1'))).toMatch(
      /^404 NAME_UNKNOWN: The organization manage has no registry/,
    )
    const token = await admin.token('repository:manage/app:pull')
    expect('status' in token && errorOf(token)).toMatch(/^401 DENIED: The organization manage/)
    // The permissions of an organization named manifests.
    const response = await admin.raw('GET', '/v2/manage/namespaces/manifests/access')
    expect(response.text).toContain('SVCSTG.S2I.4019000')
  })

  it('outside the registry belong to the management API', async () => {
    const user = registryUser(sandboxWith())
    expect((await user.raw('GET', '/v2')).text).toContain('SVCSTG.S2I.4019000')
    for (const path of ['/v2/nothing', '/v2/manage', '/v2/manage/nothing', '/v3/nothing'])
      expect((await user.raw('GET', path)).text, path).toContain('APIGW.0101')
    expect((await user.raw('HEAD', '/v2/manage/namespaces')).status).toBe(404)
  })

  it('return 404 without a registry', async () => {
    const user = registryUser(sandboxWith({ registry: false }))
    for (const path of ['/v2/', '/v2/group/app/tags/list', '/swr/auth/v2/registry/auth/'])
      expect((await user.raw('GET', path)).text, path).toContain('APIGW.0101')
  })
})

describe('Methods', () => {
  it('that a path does not support return 405 with the supported ones', async () => {
    const admin = registryUser(sandboxWith(), 'demo/admin')
    const allowed = async (method: string, path: string) => {
      const { status, headers } = await admin.raw(method, path)
      return [status, headers.get('allow')]
    }
    expect(await allowed('POST', '/v2/group/app/manifests/v1')).toEqual([405, 'GET, HEAD, PUT, DELETE'])
    expect(await allowed('DELETE', '/v2/group/app/tags/list')).toEqual([405, 'GET'])
    expect(await allowed('PUT', '/v2/')).toEqual([405, 'GET, HEAD'])
  })

  it('HEAD returns no body, and the length of the body of GET', async () => {
    const admin = registryUser(sandboxWith(), 'demo/admin')
    const { digest } = await admin.push('group/app', 'v1', 'layer')
    const { manifest } = imageOf('layer')
    for (const [path, length] of [
      ['manifests/v1', manifest.length],
      [`manifests/${digest}`, manifest.length],
      [`blobs/${digestOf('layer')}`, 5],
    ] as const) {
      const { status, text, headers } = await admin.send('HEAD', `/v2/group/app/${path}`)
      expect([status, text, headers.get('content-length')], path).toEqual([200, '', String(length)])
      expect(headers.get('docker-content-digest')).toMatch(/^sha256:/)
    }
    const missing = await admin.send('HEAD', '/v2/group/app/manifests/v2')
    expect([missing.status, missing.text]).toEqual([404, ''])
  })
})

describe('The list of tags', () => {
  it('is paginated in the order of character codes', async () => {
    const admin = registryUser(sandboxWith(), 'demo/admin')
    for (const tag of ['b', 'a', 'C', '1.10', '1.9']) await admin.push('group/app', tag, 'same')
    const list = async (query: string) => {
      const { text, headers } = await admin.send('GET', `/v2/group/app/tags/list${query}`)
      return [JSON.parse(text).tags.join(' '), headers.get('link')]
    }
    const link = (last: string) => `</v2/group/app/tags/list?n=2&last=${last}>; rel="next"`
    expect(await list('')).toEqual(['1.10 1.9 C a b', null])
    expect(await list('?n=2')).toEqual(['1.10 1.9', link('1.9')])
    expect(await list('?n=2&last=1.9')).toEqual(['C a', link('a')])
    expect(await list('?n=2&last=a')).toEqual(['b', null])
    expect(await list('?n=0')).toEqual(['', null])
    expect(await list('?n=9&last=aa')).toEqual(['b', null])
    expect((await admin.send('GET', '/v2/group/app/tags/list?n=x')).status).toBe(400)
  })

  it('is null for a repository that does not exist, and empty for one without tags', async () => {
    const sandbox = sandboxWith()
    const admin = registryUser(sandbox, 'demo/admin')
    const list = async () => JSON.parse((await admin.send('GET', '/v2/group/app/tags/list')).text)
    expect(await list()).toEqual({ name: 'group/app', tags: null })
    await admin.push('group/app', 'v1')
    await admin.send('DELETE', '/v2/group/app/manifests/v1')
    expect(await list()).toEqual({ name: 'group/app', tags: [] })
  })
})

describe.each(stores)('A full registry in %s', (_, open) => {
  it('rejects uploads with 413 until images are deleted', async () => {
    const sandbox = sandboxWith({ registry: { blobs: open(), maxBytes: 1000 }, frozenAt: '2027-01-01T00:00:00Z' })
    const admin = registryUser(sandbox, 'demo/admin')
    expect((await admin.push('group/app', 'v1', 'x'.repeat(600))).status).toBe(201)
    const begun = await admin.send('POST', '/v2/group/app/blobs/uploads/')
    const response = await admin.send('PATCH', begun.headers.get('location') ?? '', { body: 'y'.repeat(600) })
    expect(errorOf(response)).toMatch(/^413 SIZE_INVALID: The registry of the sandbox is full: it stores at most 1000 bytes/)
    expect(await admin.pull('group/app', 'v1')).toBe(200)
    await admin.send('DELETE', '/v2/group/app/manifests/v1')
    sandbox.clock.advance(60 * 60_000)
    expect((await admin.push('group/app', 'v2', 'y'.repeat(600))).status).toBe(201)
    expect(await admin.pull('group/app', 'v2')).toBe(200)
  })
})

describe('The option registry', () => {
  it.each([
    [{ maxBytes: -1 }, /options\.registry\.maxBytes/],
    [{ blobs: {} }, /options\.registry\.blobs must be a store/],
    [{ hosts: 'x' }, /options\.registry has the unknown field "hosts"/],
    ['http://host/', /options\.registry must be a host such as registry\.example:5000, without http/],
    [{ host: 'host:65536' }, /options\.registry\.host must be a host/],
  ])('%j is rejected', (registry, message) => {
    expect(() => createSandbox({ registry } as SandboxOptions)).toThrow(message)
  })
})

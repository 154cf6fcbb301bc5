import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { useVerifyCommand } from '../support/verify-command.js'

// Each test starts a process that sends dozens of requests.
vi.setConfig({ testTimeout: 60_000 })

const service = useVerifyCommand()
const run = (...args: string[]) => service.verify('--target', service.url, '--only', 'registry:', ...args)

describe('huaweicloud-swr verify --registry', () => {
  it('pushes, pulls and deletes images at the registry that the service names, and leaves nothing behind', async () => {
    const verify = run('--registry', '--allow-writes')
    expect(await verify.ended, verify.output()).toBe(0)
    expect(verify.output()).toMatch(/7 passed, 0 failed, 2 skipped/)
    const pushed = service.receivedRequests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
    expect(pushed).toHaveLength(6)
    expect(service.organizations()).toEqual([])
  })

  it('writes neither the login nor the tokens of the registry into its reports', async () => {
    const secrets: string[] = []
    service.handle = async request => {
      const response = await service.sandbox.fetch(request)
      const { pathname } = new URL(request.url)
      if (!/secret$|\/registry\/auth\//.test(pathname) || !response.ok) return response
      const body = JSON.parse(await response.clone().text())
      const logins = Object.values<{ auth: string }>(body.auths ?? {}).flatMap(({ auth }) => [
        auth,
        atob(auth).split(':')[1] ?? '',
      ])
      secrets.push(...logins, ...(body.token ? [body.token] : []))
      // A failed case reports its requests.
      return body.token ? new Response(JSON.stringify({ ...body, more: 1 }), response) : response
    }
    const files = ['--junit', 'a.xml', '--html', 'a.html', '--json', 'a.json', '--record', 'a.har']
    const verify = run('--registry', '--allow-writes', ...files)
    expect(await verify.ended, verify.output()).toBe(0)
    expect(secrets.length).toBeGreaterThan(10)
    const texts = files.flatMap((name, index) => (index % 2 === 1 ? [readFileSync(service.file(name), 'utf8')] : []))
    for (const text of [verify.output(), ...texts]) for (const secret of secrets) expect(text).not.toContain(secret)
    expect(texts[3]).toContain('/swr/auth/v2/registry/auth/')
  })

  it('exits with 1 when pulls of a deleted tag succeed, and still deletes what it pushed', async () => {
    const manifests = new Map<string, string>()
    service.handle = async request => {
      const { pathname } = new URL(request.url)
      if (pathname.includes('/manifests/') && request.method === 'PUT') manifests.set(pathname, await request.clone().text())
      const response = await service.sandbox.fetch(request)
      return response.status === 404 && manifests.has(pathname) ? new Response(manifests.get(pathname)) : response
    }
    const verify = run('--registry', '--allow-writes', '--junit', 'a.xml')
    expect(await verify.ended, verify.output()).toBe(1)
    expect(verify.output()).toContain('The pull of the deleted tag: expected status 404, received 200.')
    expect(readFileSync(service.file('a.xml'), 'utf8')).toMatch(
      /name="deleteRepoTag: a deleted tag cannot be pulled[\s\S]*<failure/,
    )
    expect(service.organizations()).toEqual([])
  })

  it('records repositories before they are pushed, so that a cleanup deletes them after a crash', async () => {
    service.handle = async request => {
      if (request.method === 'PUT' && request.url.includes('/manifests/')) {
        const response = await service.sandbox.fetch(request)
        verify.child.kill('SIGKILL')
        return response
      }
      return service.sandbox.fetch(request)
    }
    const verify = run('--registry', '--allow-writes', '--ledger', 'l.jsonl')
    await verify.ended
    expect(JSON.stringify(service.sandbox.snapshot())).toContain('"pushed/app"')
    expect(readFileSync(service.file('l.jsonl'), 'utf8')).toContain('"repository":"pushed/app"')
    const cleanup = service.verify('--cleanup', 'l.jsonl')
    expect(await cleanup.ended, cleanup.output()).toBe(0)
    expect(service.organizations()).toEqual([])
  })

  it.each([
    ['--registry', ['--allow-writes'], 'Requires --registry: the case uses the image registry.'],
    ['--allow-writes', ['--registry'], 'The run is read-only'],
  ])('sends nothing to a registry without %s, and reports the reason', async (_, args, reason) => {
    const verify = run(...args)
    expect(await verify.ended, verify.output()).toBe(0)
    expect(verify.output()).toContain('0 passed, 0 failed, 9 skipped')
    expect(verify.output()).toContain(reason)
    expect(service.receivedRequests.filter(({ path }) => !path.startsWith('/v2/manage/') && path.startsWith('/v2/'))).toEqual(
      [],
    )
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { startServer } from '../support/server.js'
import { useVerifyCommand } from '../support/verify-command.js'

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 })

const service = useVerifyCommand()

describe('The start of a run', () => {
  const failing = (code: string, status: number) => (): Response =>
    Response.json([{ errorCode: code, errorMessage: 'No.', detail: '' }], { status })
  it.each<[string, () => Response, boolean]>([
    ['another type of body', () => Response.json([]), true],
    ['invalid JSON', () => new Response('{"namespaces": [', { headers: { 'content-type': 'application/json' } }), true],
    ['an empty body', () => new Response('', { status: 200 }), true],
    ['404', () => Response.json({ error_code: 'APIGW.0101', error_msg: 'No.', request_id: '1' }, { status: 404 }), false],
    ['400', failing('SVCSTG.SWR.4000014', 400), false],
    ['500', failing('SVCSTG.SWR.5000001', 500), false],
  ])('exits with 1 when the first request returns %s, and shows the failure', async (_, respond, continues) => {
    service.handle = async request =>
      request.method === 'GET' && request.url.endsWith('/v2/manage/namespaces') ? respond() : service.sandbox.fetch(request)
    const run = service.verify('--target', service.url, '--rate', '1000', '--only', 'showApiVersion 200', '--json', 'a.json')
    expect(await run.ended, run.output()).toBe(1)
    expect(run.output()).toMatch(/1 failed[\s\S]*The first request succeeds/)
    expect(run.output()).toContain(continues ? '1 passed' : 'listNamespaces failed with')
    expect(JSON.parse(readFileSync(service.file('a.json'), 'utf8')).reports[0].results[0]).toMatchObject({
      id: 'run: The first request succeeds',
      outcome: 'failed',
      exchanges: [{ method: 'GET' }],
    })
  })

  it.each([
    ['is a page', 404, 'text/html', '<html>Not found</html>'],
    ['is a text', 404, 'text/plain', '404 page not found'],
    ['is a redirect', 302, 'text/html', ''],
    ['rejects the credentials', 401, 'application/json', '{"error_code":"APIGW.0301","error_msg":"No."}'],
    ['is unavailable', 503, 'application/json', '{"error_code":"APIGW.0201","error_msg":"No."}'],
  ])('exits with 2 when the first response %s', async (_, status, type, body) => {
    service.handle = async request =>
      request.method === 'GET' && request.url.endsWith('/v2/manage/namespaces')
        ? new Response(body, { status, headers: { 'content-type': type, location: 'https://login.example' } })
        : service.sandbox.fetch(request)
    const run = service.verify('--target', service.url, '--rate', '1000', '--only', 'showApiVersion 200')
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain(`listNamespaces failed with ${status}`)
  })

  it('exits with 2 for the page of a proxy', async () => {
    await using proxy = await startServer(({ response }) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>')
    })
    const run = service.verify('--target', proxy.url)
    expect(await run.ended).toBe(2)
    expect(run.output()).toContain("isn't JSON")
  })

  it('exits with 1 when the service rejects a fixture, and shows the failure', async () => {
    service.handle = async request =>
      request.method === 'POST' && /%24/.test(request.url)
        ? Response.json({ error_code: 'APIGW.0101', error_msg: 'The API does not exist.', request_id: '1' }, { status: 404 })
        : service.sandbox.fetch(request)
    const run = service.verify('--target', service.url, '--allow-writes', '--rate', '1000', '--json', 'a.json')
    expect(await run.ended, run.output()).toBe(1)
    expect(run.output()).toMatch(/1 failed[\s\S]*The run creates its fixtures/)
    expect(run.output()).toContain('createRepoDomains returned 404')
    expect(JSON.parse(readFileSync(service.file('a.json'), 'utf8'))).toBeDefined()
    expect(service.organizations()).toEqual([])
  })

  it('exits with 1 when the status of a fixture violates the contract, and runs the cases', async () => {
    service.handle = async request => {
      const response = await service.sandbox.fetch(request)
      const isCreation = request.method === 'POST' && request.url.endsWith('/v2/manage/namespaces')
      return isCreation && response.ok ? new Response(response.body, { headers: response.headers, status: 200 }) : response
    }
    const run = service.verify('--target', service.url, '--allow-writes', '--rate', '1000', '--only', 'showNamespace 200')
    expect(await run.ended, run.output()).toBe(1)
    expect(run.output()).toContain('1 passed, 1 failed')
    expect(run.output()).toContain('createNamespace 200: ')
  })

  it('exits with 1 when the service fails on a fixture with 500, and shows the failure', async () => {
    service.handle = async request =>
      request.method === 'POST' ? failing('SVCSTG.SWR.5000001', 500)() : service.sandbox.fetch(request)
    const run = service.verify('--target', service.url, '--allow-writes', '--rate', '1000')
    expect(await run.ended, run.output()).toBe(1)
    expect(run.output()).toMatch(/1 failed[\s\S]*createNamespace returned 500/)
  })

  it.each([401, 403, 503])(
    'exits with 2 when the service rejects a fixture with %i, since the run cannot take place',
    async status => {
      service.handle = async request =>
        request.method === 'POST'
          ? Response.json({ error_code: 'APIGW.0301', error_msg: 'No.', request_id: '1' }, { status })
          : service.sandbox.fetch(request)
      const run = service.verify('--target', service.url, '--allow-writes', '--rate', '1000')
      expect(await run.ended, run.output()).toBe(2)
      expect(run.output()).toContain(`createNamespace returned ${status}`)
    },
  )
})

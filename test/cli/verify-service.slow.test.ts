import { describe, expect, it, vi } from 'vitest'
import { ConnectionResetError } from '../../src/sandbox/index.js'
import { useVerifyCommand } from '../support/verify-command.js'

// Each test starts one or two processes, and a run sends hundreds of requests.
vi.setConfig({ testTimeout: 60_000 })

const service = useVerifyCommand()

describe('huaweicloud-swr verify', () => {
  it.each([400, 500])('exits with 1 when the service rejects the cleanup with %i, and shows the failure', async status => {
    service.handle = async request =>
      request.method === 'DELETE' && /\/namespaces\/[^/]+$/.test(request.url)
        ? Response.json({ error_code: 'APIGW.0106', error_msg: 'Orchestration error.', request_id: '1' }, { status })
        : service.sandbox.fetch(request)
    const run = service.verify('--target', service.url, '--allow-writes', '--rate', '1000', '--only', 'showNamespace 200')
    expect(await run.ended, run.output()).toBe(1)
    expect(run.output()).toMatch(new RegExp(`The run deletes what it created[\\s\\S]*${status}`))
    expect(run.output()).toMatch(/To delete them: huaweicloud-swr verify --cleanup/)
    const [ledger = ''] = service.ledgerFiles()
    const cleanup = service.verify('--cleanup', ledger)
    expect(await cleanup.ended, cleanup.output()).toBe(1)
  })

  /** Adds headers to each response of the service. */
  const addHeaders = (...names: string[]): void => {
    service.handle = async request => {
      const response = await service.sandbox.fetch(request)
      const headers = new Headers(response.headers)
      for (const name of names) headers.set(name, '1-1/1')
      return new Response(response.body, { status: response.status, headers })
    }
  }

  it('ignores headers of firewalls, gateways and content delivery networks under --strict', async () => {
    addHeaders(
      ...['X-Download-Options', 'X-Cache', 'Via', 'Referrer-Policy', 'X-Waf-Id', 'Content-Language', 'Set-Cookie', 'Link'],
      ...['X-Apig-Latency', 'X-Apig-Upstream-Latency', 'X-Apig-Ratelimit-Api', 'X-Hcs-Proxy-Type', 'X-Iam-Trace-Id', 'EagleId'],
      ...['X-Azure-Ref', 'X-Amzn-RequestId', 'Akamai-GRN', 'X-Kong-Proxy-Latency', 'X-Iinfo', 'X-RateLimit-Limit', 'RateLimit'],
      ...['RateLimit-Policy', 'X-Correlation-Id', 'Traceparent', 'Tracestate', 'WWW-Authenticate', 'Allow', 'Retry-After'],
      ...['Warning', 'Clear-Site-Data', 'Surrogate-Control', 'CDN-Cache-Control', 'X-Runtime', 'X-Timer'],
    )
    const run = service.verify('--target', service.url, '--strict', '--only', 'listNamespaces')
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).not.toContain('drift')
  })

  it('lists a header that no response of the contract has as drift, even under --strict', async () => {
    addHeaders('X-New')
    const run = service.verify('--target', service.url, '--strict', '--only', 'listNamespaces')
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toContain("the header x-new isn't declared")
  })

  it('exits with 1 under --strict for a header of the contract that this response does not have', async () => {
    addHeaders('Content-Range')
    const run = service.verify('--target', service.url, '--strict', '--only', 'listNamespaces')
    expect(await run.ended, run.output()).toBe(1)
    expect(run.output()).toContain("the header content-range isn't declared")
  })
})

describe('huaweicloud-swr verify at an address', () => {
  it('only reads without --allow-writes', async () => {
    const before = service.sandbox.snapshot().organizations
    const run = service.verify('--target', service.url, '--only', 'Namespace')
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toContain('The run is read-only')
    expect([...new Set(service.receivedRequests.map(({ method }) => method))]).toEqual(['GET'])
    expect(service.sandbox.snapshot().organizations).toEqual(before)
    expect(service.ledgerFiles()).toEqual([])
  })

  it('exits with 2 when the service becomes unavailable', async () => {
    service.handle = async request => {
      if (service.receivedRequests.length > 20) throw new ConnectionResetError()
      return service.sandbox.fetch(request)
    }
    const run = service.verify('--target', service.url)
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain('stopped responding')
  })

  it('retries throttled requests', async () => {
    const throttled = new Set<string>()
    service.handle = async request => {
      if (throttled.has(request.url) || !request.url.endsWith('/v2')) return service.sandbox.fetch(request)
      throttled.add(request.url)
      return new Response('{"error_code":"APIGW.0308","error_msg":"too many"}', {
        status: 429,
        headers: { 'Retry-After': '1' },
      })
    }
    const run = service.verify('--target', service.url, '--only', 'showApiVersion 200')
    expect(await run.ended, run.output()).toBe(0)
  })

  it('retries reads that an overloaded gateway rejected', async () => {
    const rejected = new Set<string>()
    service.handle = async request => {
      if (rejected.has(request.url) || !request.url.endsWith('/v2')) return service.sandbox.fetch(request)
      rejected.add(request.url)
      return new Response('<html>Service unavailable</html>', { status: 503 })
    }
    const run = service.verify('--target', service.url, '--only', 'showApiVersion 200')
    expect(await run.ended, run.output()).toBe(0)
  })
})

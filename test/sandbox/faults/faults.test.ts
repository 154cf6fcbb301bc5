import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrConnectionError } from '../../../src/index.js'
import { createSandbox, type FaultRule } from '../../../src/sandbox/index.js'
import { createFixture, createToken, demoKey } from '../../support/sandbox.js'

async function setUp(faults: readonly FaultRule[], header?: string) {
  const sandbox = createSandbox({ faults })
  const token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
  const headers = { 'X-Auth-Token': token, ...(header ? { 'X-Sandbox-Fault': header } : {}) }
  const call = (signal: AbortSignal | null = null) =>
    sandbox.fetch(new Request('http://sandbox/v2/manage/namespaces', { headers, signal }))
  return { sandbox, call }
}

const operations = ['listNamespaces' as const]

describe('A fault', () => {
  it.each<[FaultRule, string, number, RegExp]>([
    [{ kind: 'throttle', retryAfter: 3, operations }, 'throttle;retryAfter=3', 429, /APIGW\.0308/],
    [{ kind: 'status', status: 500, operations }, 'status;status=500', 500, /SVCSTG\.SWR\.5000008/],
    [{ kind: 'status', status: 502, operations }, 'status;status=502', 502, /<h1>502/],
    [{ kind: 'status', status: 503, body: 'service', operations }, 'status;status=503;body=service', 503, /errorCode/],
    [{ kind: 'empty', operations }, 'empty', 200, /^$/],
    [{ kind: 'truncated', operations }, 'truncated', 200, /^\{"namespa$/],
  ])('%j is injected by configuration and by header', async (rule, header, status, body) => {
    for (const { call } of [await setUp([rule]), await setUp([], header)]) {
      const response = await call()
      expect(response.status).toBe(status)
      expect(await response.text()).toMatch(body)
      if (status === 429) expect(response.headers.get('retry-after')).toBe('3')
    }
  })

  it('resets the connection, after which the client retries safe requests', async () => {
    const { sandbox } = await setUp([{ kind: 'reset', times: 1, operations }])
    const swr = createSwrClient({ endpoint: 'http://sandbox', credentials: demoKey, fetch: sandbox.fetch, retry: { delay: 1 } })
    expect(await swr.listNamespaces()).toEqual({ namespaces: [] })
    sandbox.faults.set([{ kind: 'reset' }])
    await expect(swr.listNamespaces()).rejects.toBeInstanceOf(SwrConnectionError)
  })

  it('can be injected after the request took effect', async () => {
    const { sandbox } = await setUp([{ kind: 'reset', afterProcessing: true, operations: ['createNamespace'] }])
    const swr = createSwrClient({
      endpoint: 'http://sandbox',
      credentials: demoKey,
      fetch: sandbox.fetch,
      retry: { attempts: 1 },
    })
    await expect(swr.createNamespace({ namespace: 'group' })).rejects.toBeInstanceOf(SwrConnectionError)
    expect(await swr.showNamespace({ namespace: 'group' })).toMatchObject({ name: 'group' })
  })

  it('delays responses by a fixed and a random time', async () => {
    const { call } = await setUp([{ kind: 'latency', milliseconds: 40, spread: 20, distribution: 'long-tail', operations }])
    const started = performance.now()
    await call()
    expect(performance.now() - started).toBeGreaterThan(38)
  })

  it('ends when the request is aborted, and is not injected into an aborted request', async () => {
    const { sandbox, call } = await setUp([{ kind: 'latency', milliseconds: 60_000, operations }])
    await expect(call(AbortSignal.timeout(20))).rejects.toMatchObject({ name: 'TimeoutError' })
    const reason = new Error('aborted')
    sandbox.faults.set([{ kind: 'throttle', times: 1 }])
    await expect(call(AbortSignal.abort(reason))).rejects.toBe(reason)
    expect((await call()).status).toBe(429)
  })

  it('makes tokens expire after some calls', async () => {
    const sandbox = createSandbox({ faults: [{ kind: 'token-calls', calls: 2 }] })
    const token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
    const call = async () =>
      (await sandbox.fetch(new Request('http://sandbox/v2', { headers: { 'X-Auth-Token': token } }))).status
    expect([await call(), await call(), await call()]).toEqual([200, 200, 401])
  })

  it('affects the same calls each time, at the configured rate', async () => {
    const run = async () => {
      const { call, sandbox } = await setUp([{ kind: 'throttle', rate: 0.3, operations }])
      const statuses = async () => Promise.all(Array.from({ length: 100 }, async () => (await call()).status))
      const first = await statuses()
      sandbox.reset()
      return first
    }
    const statuses = await run()
    expect(statuses).toEqual(await run())
    expect(statuses.filter(status => status === 429).length).toBeGreaterThan(15)
    expect(statuses.filter(status => status === 429).length).toBeLessThan(45)
  })

  it('skips the first calls and ends after a number of calls', async () => {
    const { call } = await setUp([{ kind: 'throttle', after: 1, times: 2, operations }])
    expect([(await call()).status, (await call()).status, (await call()).status, (await call()).status]).toEqual([
      200, 429, 429, 200,
    ])
  })

  it('is rejected when it is invalid', async () => {
    expect(() => createSandbox({ faults: [{ kind: 'flood' } as never] })).toThrow(/kind/)
    expect(() => createSandbox({ faults: [{ kind: 'throttle', rate: 2 }] })).toThrow(/rate/)
    const { call } = await setUp([], 'flood')
    expect((await call()).status).toBe(400)
  })

  it.each(['rate=0.5', 'after=1', 'times=1', 'operations=listNamespaces'])(
    'is rejected by header with %s, which only rules support',
    async field => {
      const { call } = await setUp([], `throttle;${field}`)
      const response = await call()
      expect(response.status).toBe(400)
      expect(await response.text()).toContain(
        field.startsWith('operations') ? 'operations' : `can't have ${field.split('=')[0]}`,
      )
    },
  )

  it('is set and cleared by the administration API', async () => {
    const { fetch, demo } = await createFixture()
    const send = (method: string, body?: unknown) =>
      fetch(
        new Request('http://sandbox/_sandbox/faults', {
          method,
          ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
        }),
      )
    expect((await send('PUT', [{ kind: 'throttle' }])).status).toBe(204)
    expect(await (await send('GET')).json()).toEqual([{ kind: 'throttle' }])
    await expect(demo.listNamespaces()).rejects.toMatchObject({ status: 429 })
    await send('DELETE')
    expect(await demo.listNamespaces()).toEqual({ namespaces: [] })
    expect((await send('PUT', [{ kind: 'flood' }])).status).toBe(400)
  })
})

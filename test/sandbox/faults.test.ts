import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrConnectionError } from '../../src/index.js'
import { createSandbox, type FaultRule } from '../../src/sandbox/index.js'
import { createFixture, demoKey, createToken } from '../support/sandbox.js'

async function called(faults: readonly FaultRule[], header?: string) {
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
    [{ kind: 'status', status: 500, operations }, 'status;status=500', 500, /SVCSTG\.SWR\.5000057/],
    [{ kind: 'status', status: 502, operations }, 'status;status=502', 502, /<h1>502/],
    [{ kind: 'status', status: 503, body: 'service', operations }, 'status;status=503;body=service', 503, /errorCode/],
    [{ kind: 'empty', operations }, 'empty', 200, /^$/],
    [{ kind: 'truncated', operations }, 'truncated', 200, /^\{"namespa$/],
  ])('%j comes by configuration and by header', async (rule, header, status, body) => {
    for (const { call } of [await called([rule]), await called([], header)]) {
      const answer = await call()
      expect(answer.status).toBe(status)
      expect(await answer.text()).toMatch(body)
      if (status === 429) expect(answer.headers.get('retry-after')).toBe('3')
    }
  })

  it('resets the connection, which the client repeats where that is safe', async () => {
    const { sandbox } = await called([{ kind: 'reset', times: 1, operations }])
    const swr = createSwrClient({ endpoint: 'http://sandbox', credentials: demoKey, fetch: sandbox.fetch, retry: { delay: 1 } })
    expect(await swr.listNamespaces()).toEqual({ namespaces: [] })
    sandbox.faults.set([{ kind: 'reset' }])
    await expect(swr.listNamespaces()).rejects.toBeInstanceOf(SwrConnectionError)
  })

  it('can come after the request had its effect', async () => {
    const { sandbox } = await called([{ kind: 'reset', late: true, operations: ['createNamespace'] }])
    const swr = createSwrClient({
      endpoint: 'http://sandbox',
      credentials: demoKey,
      fetch: sandbox.fetch,
      retry: { attempts: 1 },
    })
    await expect(swr.createNamespace({ namespace: 'group' })).rejects.toBeInstanceOf(SwrConnectionError)
    expect(await swr.showNamespace({ namespace: 'group' })).toMatchObject({ name: 'group' })
  })

  it('delays answers, by a fixed time and more', async () => {
    const { call } = await called([{ kind: 'latency', milliseconds: 40, spread: 20, distribution: 'long-tail', operations }])
    const started = performance.now()
    await call()
    expect(performance.now() - started).toBeGreaterThan(38)
  })

  it('no longer delays a call that its caller gave up, nor does anything for one', async () => {
    const { sandbox, call } = await called([{ kind: 'latency', milliseconds: 60_000, operations }])
    await expect(call(AbortSignal.timeout(20))).rejects.toMatchObject({ name: 'TimeoutError' })
    const reason = new Error('given up')
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

  it('hits the same calls each time, at the rate that it is given', async () => {
    const run = async () => {
      const { call, sandbox } = await called([{ kind: 'throttle', rate: 0.3, operations }])
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

  it('lets calls pass before it and ends after its times', async () => {
    const { call } = await called([{ kind: 'throttle', after: 1, times: 2, operations }])
    expect([(await call()).status, (await call()).status, (await call()).status, (await call()).status]).toEqual([
      200, 429, 429, 200,
    ])
  })

  it('is refused when it is none', async () => {
    expect(() => createSandbox({ faults: [{ kind: 'flood' } as never] })).toThrow(/kind/)
    expect(() => createSandbox({ faults: [{ kind: 'throttle', rate: 2 }] })).toThrow(/rate/)
    const { call } = await called([], 'flood')
    expect((await call()).status).toBe(400)
  })

  it.each(['rate=0.5', 'after=1', 'times=1', 'operations=listNamespaces'])(
    'is refused by header with %s, which is for rules',
    async field => {
      const { call } = await called([], `throttle;${field}`)
      const answer = await call()
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain(
        field.startsWith('operations') ? 'operations' : `cannot have ${field.split('=')[0]}`,
      )
    },
  )

  it('is set and ended by the administration', async () => {
    const { fetch, demo } = await createFixture()
    const ask = (method: string, body?: unknown) =>
      fetch(
        new Request('http://sandbox/_sandbox/faults', {
          method,
          ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
        }),
      )
    expect((await ask('PUT', [{ kind: 'throttle' }])).status).toBe(204)
    expect(await (await ask('GET')).json()).toEqual([{ kind: 'throttle' }])
    await expect(demo.listNamespaces()).rejects.toMatchObject({ status: 429 })
    await ask('DELETE')
    expect(await demo.listNamespaces()).toEqual({ namespaces: [] })
    expect((await ask('PUT', [{ kind: 'flood' }])).status).toBe(400)
  })
})

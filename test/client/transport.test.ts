import { describe, expect, it } from 'vitest'
import { SwrConnectionError, SwrTimeoutError } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { type Arrived, clientOf, json, organization, serveForTest, throttled } from '../support/server.js'

describe.each([
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
])('With %s, a try that failed is repeated', (_, way) => {
  it.each([
    ['a reset connection', ({ response }: Arrived) => void response.socket?.destroy()],
    [
      'a reset in mid-body',
      ({ response }: Arrived) =>
        void response.writeHead(200, { 'content-length': '100' }).write('{"id"', () => response.socket?.destroy()),
    ],
    [
      'an HTML 502',
      ({ response }: Arrived) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>'),
    ],
    ['a 503', ({ response }: Arrived) => void response.writeHead(503).end()],
    ['a 429', ({ response }: Arrived) => json(response, 429, throttled)],
    ['a 429 with Retry-After in seconds', ({ response }: Arrived) => json(response, 429, throttled, { 'retry-after': '0' })],
    [
      'a 429 with Retry-After as a date',
      ({ response }: Arrived) => json(response, 429, throttled, { 'retry-after': new Date().toUTCString() }),
    ],
    [
      'a 429 with a senseless Retry-After',
      ({ response }: Arrived) => json(response, 429, throttled, { 'retry-after': 'soon' }),
    ],
  ])('after %s', async (_, misbehave) => {
    const server = await serveForTest(request =>
      request.number < 3 ? misbehave(request) : json(request.response, 200, organization),
    )
    expect(await clientOf(server, way).showNamespace({ namespace: 'group' })).toEqual(organization)
    expect(server.arrived).toHaveLength(3)
  })

  it('but not for ever', async () => {
    const server = await serveForTest(({ response }) => response.writeHead(503).end())
    await expect(
      clientOf(server, { ...way, retry: { attempts: 3, delay: 1 } }).showNamespace({ namespace: 'group' }),
    ).rejects.toMatchObject({ status: 503 })
    expect(server.arrived).toHaveLength(3)
  })

  it('but not a POST that the service may have carried out', async () => {
    const server = await serveForTest(({ response }) => void response.socket?.destroy())
    await expect(clientOf(server, way).createNamespace({ namespace: 'group' })).rejects.toBeInstanceOf(SwrConnectionError)
    expect(server.arrived).toHaveLength(1)
  })

  it('a POST after 429, with the same body', async () => {
    const server = await serveForTest(({ number, response }) =>
      number === 1 ? json(response, 429, throttled) : json(response, 201, {}),
    )
    await clientOf(server, way).createNamespace({ namespace: 'group' })
    expect(server.arrived.map(({ body }) => body)).toEqual(['{"namespace":"group"}', '{"namespace":"group"}'])
  })

  it('but not when the server asks for a longer wait than the call may take', async () => {
    const server = await serveForTest(({ response }) => json(response, 429, throttled, { 'retry-after': '3600' }))
    await expect(
      clientOf(server, { ...way, timeout: { total: 5000 } }).showNamespace({ namespace: 'group' }),
    ).rejects.toMatchObject({
      isThrottled: true,
    })
    expect(server.arrived).toHaveLength(1)
  })

  it('by a raw call as well', async () => {
    const server = await serveForTest(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : json(response, 200, organization),
    )
    const { data } = await clientOf(server, way).raw.GET('/v2/manage/namespaces/{namespace}', {
      params: { path: { namespace: 'group' } },
    })
    expect(data).toEqual(organization)
  })
})

describe.each([
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
])('With %s, time', (_, way) => {
  it('ends for a try whose headers do not come', async () => {
    const server = await serveForTest(() => {})
    const call = clientOf(server, { ...way, timeout: { attempt: 50 }, retry: { attempts: 2, delay: 1 } }).showNamespace({
      namespace: 'group',
    })
    await expect(call).rejects.toBeInstanceOf(SwrTimeoutError)
    await expect(call).rejects.toThrow(/after 2 tries/)
    expect(server.arrived).toHaveLength(2)
  })

  it('ends for a try whose body does not come to its end', async () => {
    const server = await serveForTest(
      ({ response }) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    )
    await expect(
      clientOf(server, { ...way, timeout: { attempt: 50 }, retry: { attempts: 1 } }).showNamespace({ namespace: 'group' }),
    ).rejects.toBeInstanceOf(SwrTimeoutError)
  })

  it('ends for the whole call', async () => {
    const server = await serveForTest(() => {})
    const call = clientOf(server, {
      ...way,
      timeout: { attempt: 40, total: 100 },
      retry: { attempts: 1000, delay: 1 },
    }).showNamespace({
      namespace: 'group',
    })
    await expect(call).rejects.toBeInstanceOf(SwrTimeoutError)
    expect(server.arrived.length).toBeLessThan(10)
  })
})

describe.each([
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
])('With %s, a limit of time', (_, way) => {
  it.each([Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 40])('of %j is longer than any call, not shorter', async long => {
    const server = await serveForTest(({ response }) => void setTimeout(() => json(response, 200, organization), 50))
    const options = { ...way, timeout: { attempt: long, total: long }, credentials: async () => ({ token: 't' }) }
    expect(await clientOf(server, options).showNamespace({ namespace: 'group' })).toEqual(organization)
    expect(server.arrived).toHaveLength(1)
  })

  it('does not cut short what the server asks for', async () => {
    const server = await serveForTest(({ response }) => json(response, 429, throttled, { 'retry-after': '2147484' }))
    const call = clientOf(server, { ...way, timeout: { total: Number.POSITIVE_INFINITY } }).showNamespace(
      { namespace: 'group' },
      { signal: AbortSignal.timeout(150) },
    )
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(server.arrived).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { SwrConnectionError, SwrTimeoutError } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { createRawClient } from '../../src/raw.js'
import {
  createTestClient,
  organization,
  type ReceivedRequest,
  sendJson,
  startServer,
  startTestServer,
  throttled,
} from '../support/server.js'

describe.each([
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
])('retries with %s', (_, options) => {
  it.each([
    ['a connection reset', ({ response }: ReceivedRequest) => void response.socket?.destroy()],
    [
      'a connection reset within the body',
      ({ response }: ReceivedRequest) =>
        void response.writeHead(200, { 'content-length': '100' }).write('{"id"', () => response.socket?.destroy()),
    ],
    [
      'an HTML 502',
      ({ response }: ReceivedRequest) =>
        void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>'),
    ],
    ['a 503', ({ response }: ReceivedRequest) => void response.writeHead(503).end()],
    ['a 429', ({ response }: ReceivedRequest) => sendJson(response, 429, throttled)],
    [
      'a 429 with Retry-After in seconds',
      ({ response }: ReceivedRequest) => sendJson(response, 429, throttled, { 'retry-after': '0' }),
    ],
    [
      'a 429 with Retry-After as a date',
      ({ response }: ReceivedRequest) => sendJson(response, 429, throttled, { 'retry-after': new Date().toUTCString() }),
    ],
    [
      'a 429 with an invalid Retry-After',
      ({ response }: ReceivedRequest) => sendJson(response, 429, throttled, { 'retry-after': 'soon' }),
    ],
  ])('retry after %s', async (_, fail) => {
    const server = await startTestServer(request =>
      request.number < 3 ? fail(request) : sendJson(request.response, 200, organization),
    )
    expect(await createTestClient(server, options).showNamespace({ namespace: 'group' })).toEqual(organization)
    expect(server.requests).toHaveLength(3)
  })

  it('stop after the maximum number of attempts', async () => {
    const server = await startTestServer(({ response }) => response.writeHead(503).end())
    await expect(
      createTestClient(server, { ...options, retry: { attempts: 3, delay: 1 } }).showNamespace({ namespace: 'group' }),
    ).rejects.toMatchObject({ status: 503 })
    expect(server.requests).toHaveLength(3)
  })

  it('do not apply to a POST that the service may have processed', async () => {
    const server = await startTestServer(({ response }) => void response.socket?.destroy())
    await expect(createTestClient(server, options).createNamespace({ namespace: 'group' })).rejects.toBeInstanceOf(
      SwrConnectionError,
    )
    expect(server.requests).toHaveLength(1)
  })

  it('send the same body of a POST after 429', async () => {
    const server = await startTestServer(({ number, response }) =>
      number === 1 ? sendJson(response, 429, throttled) : sendJson(response, 201, {}),
    )
    await createTestClient(server, options).createNamespace({ namespace: 'group' })
    expect(server.requests.map(({ body }) => body)).toEqual(['{"namespace":"group"}', '{"namespace":"group"}'])
  })

  it('stop if Retry-After exceeds the timeout of the call', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 429, throttled, { 'retry-after': '3600' }))
    await expect(
      createTestClient(server, { ...options, timeout: { total: 5000 } }).showNamespace({ namespace: 'group' }),
    ).rejects.toMatchObject({
      isThrottled: true,
    })
    expect(server.requests).toHaveLength(1)
  })

  it('apply to raw calls', async () => {
    const server = await startTestServer(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : sendJson(response, 200, organization),
    )
    const { data } = await createRawClient(createTestClient(server, options)).GET('/v2/manage/namespaces/{namespace}', {
      params: { path: { namespace: 'group' } },
    })
    expect(data).toEqual(organization)
  })
})

describe.each([
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
])('timeouts with %s', (_, options) => {
  it('end an attempt without response headers', async () => {
    const server = await startTestServer(() => {})
    const call = createTestClient(server, {
      ...options,
      timeout: { attempt: 50 },
      retry: { attempts: 2, delay: 1 },
    }).showNamespace({
      namespace: 'group',
    })
    await expect(call).rejects.toBeInstanceOf(SwrTimeoutError)
    await expect(call).rejects.toThrow(/after 2 attempts/)
    expect(server.requests).toHaveLength(2)
  })

  it('end an attempt with an incomplete body', async () => {
    const server = await startTestServer(
      ({ response }) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    )
    await expect(
      createTestClient(server, { ...options, timeout: { attempt: 50 }, retry: { attempts: 1 } }).showNamespace({
        namespace: 'group',
      }),
    ).rejects.toBeInstanceOf(SwrTimeoutError)
  })

  it('end the whole call', async () => {
    const server = await startTestServer(() => {})
    const call = createTestClient(server, {
      ...options,
      timeout: { attempt: 40, total: 100 },
      retry: { attempts: 1000, delay: 1 },
    }).showNamespace({
      namespace: 'group',
    })
    await expect(call).rejects.toBeInstanceOf(SwrTimeoutError)
    expect(server.requests.length).toBeLessThan(10)
  })
})

describe.each([
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
])('long timeouts with %s', (_, options) => {
  it.each([Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 40])('do not end a call early at %j ms', async timeout => {
    const server = await startTestServer(({ response }) => void setTimeout(() => sendJson(response, 200, organization), 50))
    const clientOptions = {
      ...options,
      timeout: { attempt: timeout, total: timeout },
      credentials: async () => ({ token: 't' }),
    }
    expect(await createTestClient(server, clientOptions).showNamespace({ namespace: 'group' })).toEqual(organization)
    expect(server.requests).toHaveLength(1)
  })

  it('do not shorten Retry-After', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 429, throttled, { 'retry-after': '2147484' }))
    const call = createTestClient(server, { ...options, timeout: { total: Number.POSITIVE_INFINITY } }).showNamespace(
      { namespace: 'group' },
      { signal: AbortSignal.timeout(150) },
    )
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a failed connection', () => {
  it('rejects with the URL and the cause', async () => {
    const server = await startServer(() => {})
    await server[Symbol.asyncDispose]()
    const call = createTestClient(server, { retry: { attempts: 2, delay: 1 } }).createNamespace({ namespace: 'group' })
    await expect(call).rejects.toMatchObject({ name: 'SwrConnectionError', retryable: true, operation: 'createNamespace' })
    await expect(call).rejects.toThrow(/ECONNREFUSED.*Check the URL/)
    await expect(call).rejects.toSatisfy(error => (error as Error).cause instanceof TypeError)
  })

  it.each([
    ['fetch', {}],
    ['nodeTransport', { transport: nodeTransport() }],
  ])('rejects for a body shorter than its Content-Length, with %s', async (_, options) => {
    const server = await startTestServer(({ response }) => {
      response.writeHead(200, { 'content-length': '50', connection: 'close' }).write('{"id":1}', () => response.socket?.end())
    })
    const call = createTestClient(server, { ...options, retry: { attempts: 1 } }).showNamespace({ namespace: 'group' })
    await expect(call).rejects.toMatchObject({ name: 'SwrConnectionError', status: undefined, retryable: true })
    await expect(call).rejects.toThrow(/received no response: (?:UND_ERR_\w+|ECONNRESET)/)
  })
})

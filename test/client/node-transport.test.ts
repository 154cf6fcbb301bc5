import { getEventListeners } from 'node:events'
import { createServer } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { createSwrClient, type SwrClient, type SwrClientOptions, type Transport } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { pathParamNames } from '../../src/openapi/path-params.js'
import { createTestClient, sendJson, startServer, startTestServer, type TestServer } from '../support/server.js'

const group = { id: 1, name: 'group', creator_name: '中', auth: 7 }
let server: TestServer
let swr: SwrClient
beforeAll(async () => {
  server = await startServer(({ method, headers, response }) => {
    if (method === 'POST') sendJson(response, 201, {}, { 'x-request-id': 'r' })
    else if (headers['accept-encoding']?.includes('gzip'))
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync(JSON.stringify(group)))
    else sendJson(response, 200, group)
  })
  swr = createSwrClient({ endpoint: server.url, credentials: { token: 't' }, transport: nodeTransport() })
})
afterAll(() => server[Symbol.asyncDispose]())

describe('nodeTransport', () => {
  it('decompresses a response and decodes UTF-8', async () => {
    expect(await swr.showNamespace({ namespace: 'group' })).toEqual(group)
  })

  it('sends a body and returns status and headers', async () => {
    const { response, requestId } = await swr.createNamespace({ namespace: 'group' }).withResponse()
    expect([response.status, requestId]).toEqual([201, 'r'])
    expect(server.requests.at(-1)?.body).toBe('{"namespace":"group"}')
  })

  it('reuses its connections', async () => {
    const ports = new Set<number | undefined>()
    for (let call = 0; call < 5; call += 1) {
      await swr.showNamespace({ namespace: 'group' })
      ports.add(server.requests.at(-1)?.response.req.socket.remotePort)
    }
    expect(ports.size).toBeLessThanOrEqual(2)
  })

  it('rejects when the caller aborts', async () => {
    const silent = await startServer(() => {})
    const call = createSwrClient({
      endpoint: silent.url,
      credentials: { token: 't' },
      transport: nodeTransport(),
    }).showNamespace({ namespace: 'group' }, { signal: AbortSignal.timeout(30) })
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' })
    await silent[Symbol.asyncDispose]()
  })
})

describe('nodeTransport reads a response like fetch', () => {
  const body = JSON.stringify(group)
  it.each<[string, Record<string, string>, string | Buffer]>([
    ['with a byte order mark', {}, `\ufeff${body}`],
    ['compressed as GZIP', { 'content-encoding': 'GZIP' }, gzipSync(body)],
    ['compressed as x-gzip', { 'content-encoding': 'x-gzip' }, gzipSync(body)],
    ['compressed as br', { 'content-encoding': 'br' }, brotliCompressSync(body)],
    ['compressed as deflate', { 'content-encoding': 'deflate' }, deflateSync(body)],
    ['compressed as deflate without its header', { 'content-encoding': 'deflate' }, deflateRawSync(body)],
    ['compressed twice', { 'content-encoding': 'gzip, br' }, brotliCompressSync(gzipSync(body))],
  ])('%s', async (_, headers, bytes) => {
    const server = await startServer(({ response }) => void response.writeHead(200, headers).end(bytes))
    const show = (options: SwrClientOptions) =>
      createSwrClient({ endpoint: server.url, credentials: { token: 't' }, ...options }).showNamespace({ namespace: 'group' })
    expect(await show({ transport: nodeTransport() })).toEqual(group)
    expect(await show({})).toEqual(group)
    await server[Symbol.asyncDispose]()
  })
})

describe.each<[string, SwrClientOptions]>([
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
])('%s sends a body with its length', (_, options) => {
  const rows: [string, OperationRow][] = Object.entries(operations)
  it.each(rows.filter(([, { body }]) => body !== undefined))('%s', async (operation, { body, method, response: kind }) => {
    const server = await startServer(({ response }) => sendJson(response, 201, kind === 'strings' ? [] : {}))
    const swr = createSwrClient({ endpoint: server.url, credentials: { token: 't' }, retry: { attempts: 1 }, ...options })
    const call = swr[operation as OperationId] as unknown as (params: object) => Promise<unknown>
    const names = Object.fromEntries(pathParamNames(operation as OperationId).map(name => [name, 'name']))
    for (const id of ['first 中', 'second'])
      await call({ ...names, ...(body === 'array' ? { body: [id] } : { description: id }) })
    expect(server.requests.map(request => request.method)).toEqual([method, method])
    for (const { headers, body } of server.requests)
      expect([headers['content-length'], headers['transfer-encoding']]).toEqual([String(Buffer.byteLength(body)), undefined])
    expect(server.requests[0]?.body).toContain('first 中')
    expect(server.requests[1]?.body).toContain('second')
    await server[Symbol.asyncDispose]()
  })
})

describe('waiting for a connection', () => {
  const busy = (delay: number) =>
    startTestServer(({ response }) => void setTimeout(() => sendJson(response, 200, group), delay))

  it('does not count as the time of an attempt', async () => {
    const server = await busy(60)
    const swr = createTestClient(server, { transport: nodeTransport({ maxSockets: 1 }), timeout: { attempt: 400 } })
    const calls = Array.from({ length: 12 }, () => swr.showNamespace({ namespace: 'group' }))
    expect(await Promise.all(calls)).toHaveLength(12)
    expect(server.requests).toHaveLength(12)
  })

  it('counts as the time of the call, whose error states that nothing was sent', async () => {
    const server = await busy(5000)
    const swr = createTestClient(server, { transport: nodeTransport({ maxSockets: 1 }) })
    // The first call ends long after the second one, or the second one could still get its connection.
    const first = swr.showNamespace({ namespace: 'group' }, { timeout: { total: 2000 } })
    first.catch(() => {})
    const second = swr.createNamespace({ namespace: 'group' }, { timeout: { total: 150 } })
    await expect(second).rejects.toMatchObject({
      name: 'SwrTimeoutError',
      message: expect.stringMatching(/could not connect within 150 ms\. The request was not sent\.$/),
      retryable: true,
    })
    await expect(first).rejects.toThrow(/received no complete response within 2000 ms/)
    expect(server.requests.map(({ method }) => method)).toEqual(['GET'])
  })

  it('ends with an abort, after which nothing is sent', async () => {
    const server = await busy(100)
    const swr = createTestClient(server, { transport: nodeTransport({ maxSockets: 1 }) })
    const first = swr.showNamespace({ namespace: 'group' })
    const second = swr.createNamespace({ namespace: 'group' }, { signal: AbortSignal.timeout(30) })
    await expect(second).rejects.toMatchObject({ name: 'TimeoutError' })
    await first
    await swr.showNamespace({ namespace: 'group' })
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET'])
  })
})

describe('a connection that is never accepted', () => {
  it('ends the call at its timeout', async () => {
    const server = createServer(socket => socket.pause())
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    const swr = createTestClient({ url }, { transport: nodeTransport(), timeout: { attempt: 40, total: 100 } })
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toMatchObject({ name: 'SwrTimeoutError' })
  })
})

describe('nodeTransport without a client, or in a transport of the caller', () => {
  const request = (url: string) => ({ method: 'GET', url: `${url}/v2/manage/namespaces/group`, headers: {} })

  it('resolves to a response', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, group, { 'x-request-id': 'r' }))
    const response = await nodeTransport()(request(server.url), new AbortController().signal)
    expect(response).toMatchObject({ status: 200, statusText: 'OK', text: JSON.stringify(group) })
    expect([response.headers.get('x-request-id'), response.headers]).toEqual(['r', response.headers])
  })

  it('rejects with the reason of its signal, and sends nothing if that is already aborted', async () => {
    const server = await startTestServer(() => {})
    const controller = new AbortController()
    const pending = nodeTransport()(request(server.url), controller.signal)
    setTimeout(() => controller.abort('enough'), 30)
    await expect(pending).rejects.toBe('enough')
    await expect(nodeTransport()(request(server.url), AbortSignal.abort('no'))).rejects.toBe('no')
    expect(server.requests).toHaveLength(1)
  })

  it('leaves no listener behind on its signal', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, group))
    const { signal } = new AbortController()
    const transport = nodeTransport()
    for (let call = 0; call < 3; call += 1) await transport(request(server.url), signal)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it('reports that it waits for a connection', async () => {
    const server = await startTestServer(({ response }) => void setTimeout(() => sendJson(response, 200, group), 60))
    const inner = nodeTransport({ maxSockets: 1 })
    const options = { transport: ((...args) => inner(...args)) as Transport, timeout: { attempt: 400 }, retry: { attempts: 1 } }
    const swr = createTestClient(server, options)
    const calls = Array.from({ length: 12 }, () => swr.showNamespace({ namespace: 'group' }))
    expect(await Promise.all(calls)).toHaveLength(12)
    expect(server.requests).toHaveLength(12)
  })
})

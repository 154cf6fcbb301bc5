import { describe, expect, it } from 'vitest'
import { type CallOptions, createSwrClient } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { createTestClient, organization, sendJson, startServer, startTestServer, throttled } from '../support/server.js'

describe('numeric options', () => {
  it.each([
    [{ retry: { attempts: Number.NaN } }, /`retry.attempts` must be a number of 0 or more, not NaN/],
    [{ retry: { delay: -1 } }, /retry.delay/],
    [{ timeout: { total: '5' as never } }, /timeout.total/],
  ])('rejects %j', async (options, message) => {
    expect(() => createSwrClient({ endpoint: 'http://host', ...options })).toThrow(message)
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' } })
    await expect(swr.listNamespaces({}, options)).rejects.toThrow(message)
  })

  it('apply to a call whose options are undefined', async () => {
    const server = await startTestServer(({ response }) => void response.writeHead(503).end())
    const swr = createTestClient(server, { retry: { attempts: 1, delay: 1 } })
    const undefinedOnPurpose = { retry: { attempts: undefined } } as unknown as CallOptions
    await expect(swr.showNamespace({ namespace: 'g' }, undefinedOnPurpose)).rejects.toMatchObject({ status: 503 })
    expect(server.requests).toHaveLength(1)
  })
})

describe('an aborted call', () => {
  it.each(['', null, 0, false])('rejects with an AbortError for the reason %j', async reason => {
    const server = await startTestServer(() => {})
    const controller = new AbortController()
    const running = createTestClient(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    const late = createTestClient(server).showNamespace({ namespace: 'group' }, { signal: AbortSignal.abort(reason) })
    await expect(late).rejects.toMatchObject({ name: 'AbortError', message: expect.stringContaining(`"${reason}"`) })
  })

  it.each([
    ['fetch', {}],
    ['nodeTransport', { transport: nodeTransport() }],
  ])('sends nothing if a hook aborts it, with %s', async (_, options) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const controller = new AbortController()
    const swr = createTestClient(server, { ...options, hooks: { request: () => controller.abort('stop') } })
    await expect(swr.showNamespace({ namespace: 'group' }, { signal: controller.signal })).rejects.toBe('stop')
    expect(server.requests).toHaveLength(0)
  })

  it('rejects with the caller’s reason during an attempt', async () => {
    const server = await startTestServer(() => {})
    const reason = new Error('enough')
    const controller = new AbortController()
    const call = createTestClient(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
  })

  it('rejects with the caller’s reason during a delay', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 429, throttled, { 'retry-after': '60' }))
    const controller = new AbortController()
    const call = createTestClient(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort('enough'), 50)
    await expect(call).rejects.toBe('enough')
    expect(server.requests).toHaveLength(1)
  })

  it('sends nothing if the signal is already aborted', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    await expect(
      createTestClient(server).showNamespace({ namespace: 'group' }, { signal: AbortSignal.abort('no') }),
    ).rejects.toBe('no')
    expect(server.requests).toHaveLength(0)
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

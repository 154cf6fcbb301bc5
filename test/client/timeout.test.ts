import { describe, expect, it } from 'vitest'
import { type CallOptions, createSwrClient } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { clientOf, json, organization, serve, serveForTest, throttled } from '../support/server.js'

describe('Options that are numbers', () => {
  it.each([
    [{ retry: { attempts: Number.NaN } }, /`retry.attempts` must be a number, 0 or more, not NaN/],
    [{ retry: { delay: -1 } }, /retry.delay/],
    [{ timeout: { total: '5' as never } }, /timeout.total/],
  ])('are refused when they are none: %j', async (options, message) => {
    expect(() => createSwrClient({ endpoint: 'http://host', ...options })).toThrow(message)
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' } })
    await expect(swr.listNamespaces({}, options)).rejects.toThrow(message)
  })

  it('of the client stay where a call leaves them undefined', async () => {
    const server = await serveForTest(({ response }) => void response.writeHead(503).end())
    const swr = clientOf(server, { retry: { attempts: 1, delay: 1 } })
    const undefinedOnPurpose = { retry: { attempts: undefined } } as unknown as CallOptions
    await expect(swr.showNamespace({ namespace: 'g' }, undefinedOnPurpose)).rejects.toMatchObject({ status: 503 })
    expect(server.arrived).toHaveLength(1)
  })
})

describe('A caller that gives up', () => {
  it.each(['', null, 0, false])('with the reason %j gets an AbortError', async reason => {
    const server = await serveForTest(() => {})
    const controller = new AbortController()
    const running = clientOf(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    const late = clientOf(server).showNamespace({ namespace: 'group' }, { signal: AbortSignal.abort(reason) })
    await expect(late).rejects.toMatchObject({ name: 'AbortError', message: expect.stringContaining(`"${reason}"`) })
  })

  it.each([
    ['fetch', {}],
    ['nodeTransport', { transport: nodeTransport() }],
  ])('in a hook sends nothing, with %s', async (_, way) => {
    const server = await serveForTest(({ response }) => json(response, 200, organization))
    const controller = new AbortController()
    const swr = clientOf(server, { ...way, hooks: { request: () => controller.abort('stop') } })
    await expect(swr.showNamespace({ namespace: 'group' }, { signal: controller.signal })).rejects.toBe('stop')
    expect(server.arrived).toHaveLength(0)
  })

  it('gets its own reason, during a try', async () => {
    const server = await serveForTest(() => {})
    const reason = new Error('enough')
    const controller = new AbortController()
    const call = clientOf(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
  })

  it('gets its own reason, during a wait', async () => {
    const server = await serveForTest(({ response }) => json(response, 429, throttled, { 'retry-after': '60' }))
    const controller = new AbortController()
    const call = clientOf(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort('enough'), 50)
    await expect(call).rejects.toBe('enough')
    expect(server.arrived).toHaveLength(1)
  })

  it('sends nothing when it gave up before', async () => {
    const server = await serveForTest(({ response }) => json(response, 200, organization))
    await expect(clientOf(server).showNamespace({ namespace: 'group' }, { signal: AbortSignal.abort('no') })).rejects.toBe('no')
    expect(server.arrived).toHaveLength(0)
  })
})

describe('A connection that never was', () => {
  it('is told with its address and its cause', async () => {
    const server = await serve(() => {})
    await server[Symbol.asyncDispose]()
    const call = clientOf(server, { retry: { attempts: 2, delay: 1 } }).createNamespace({ namespace: 'group' })
    await expect(call).rejects.toMatchObject({ name: 'SwrConnectionError', retryable: true, operation: 'createNamespace' })
    await expect(call).rejects.toThrow(/ECONNREFUSED.*Check the address/)
    await expect(call).rejects.toSatisfy(error => (error as Error).cause instanceof TypeError)
  })

  it.each([
    ['fetch', {}],
    ['nodeTransport', { transport: nodeTransport() }],
  ])('is told for a body shorter than it was announced, with %s', async (_, way) => {
    const server = await serveForTest(({ response }) => {
      response.writeHead(200, { 'content-length': '50', connection: 'close' }).write('{"id":1}', () => response.socket?.end())
    })
    const call = clientOf(server, { ...way, retry: { attempts: 1 } }).showNamespace({ namespace: 'group' })
    await expect(call).rejects.toMatchObject({ name: 'SwrConnectionError', status: undefined, retryable: true })
    await expect(call).rejects.toThrow(/got no answer: (?:UND_ERR_\w+|ECONNRESET)/)
  })
})

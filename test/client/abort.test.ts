import { describe, expect, it } from 'vitest'
import { nodeTransport } from '../../src/node.js'
import { createTestClient, organization, sendJson, startTestServer, throttled } from '../support/server.js'

describe('an aborted call', () => {
  it.each(['', null, 0, false])('rejects with an AbortError for the reason %j', async reason => {
    const server = await startTestServer(() => {})
    const controller = new AbortController()
    const running = createTestClient(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    const aborted = createTestClient(server).showNamespace({ namespace: 'group' }, { signal: AbortSignal.abort(reason) })
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError', message: expect.stringContaining(`"${reason}"`) })
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

it('Many calls with one signal add one listener, so that Node prints no warning, and all of them end with it', async () => {
  const controller = new AbortController()
  let listeners = 0
  const add = controller.signal.addEventListener.bind(controller.signal)
  controller.signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners += 1
    add(...args)
  }
  const swr = createTestClient({ url: 'http://host' }, { fetch: () => new Promise(() => {}) })
  const calls = Array.from({ length: 30 }, () => swr.showNamespace({ namespace: 'group' }, { signal: controller.signal }))
  setTimeout(() => controller.abort('stop'), 20)
  expect(await Promise.allSettled(calls)).toEqual(calls.map(() => ({ status: 'rejected', reason: 'stop' })))
  expect(listeners).toBe(1)
})

import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSwrClient, SwrConnectionError } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { organization, sendJson, startTestServer } from '../support/server.js'

describe.each([
  ['the default transport', {}],
  ['nodeTransport', { transport: nodeTransport() }],
])('with %s', (_, options) => {
  it('calls end while a test replaces the timers', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const swr = createSwrClient({ endpoint: server.url, credentials: { token: 't' }, ...options })
    expect(await swr.showNamespace({ namespace: 'group' })).toMatchObject({ name: organization.name })
  })

  it('requests that begin together are all sent', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const swr = createSwrClient({ endpoint: server.url, credentials: { token: 't' }, ...options })
    await Promise.all(Array.from({ length: 20 }, () => swr.showNamespace({ namespace: 'group' })))
    expect(server.requests).toHaveLength(20)
  })

  it('a call that is aborted immediately sends nothing, and the next one is sent', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const swr = createSwrClient({ endpoint: server.url, credentials: { token: 't' }, ...options })
    await swr.showNamespace({ namespace: 'first' })
    const controller = new AbortController()
    const aborted = swr.showNamespace({ namespace: 'aborted' }, { signal: controller.signal })
    queueMicrotask(() => controller.abort())
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
    await swr.showNamespace({ namespace: 'last' })
    expect(server.requests.map(({ url }) => url.replace(/.*\//, ''))).toEqual(['first', 'last'])
  })
})

it('a request that Node.js rejects makes its call fail', async () => {
  const swr = createSwrClient({
    endpoint: 'http://127.0.0.1:9',
    // An agent for another protocol.
    transport: nodeTransport({ agent: Object.assign(Object.create({ addRequest() {} }), { protocol: 'ftp:' }) }),
    credentials: { token: 't' },
    retry: { attempts: 1 },
  })
  const error = await swr.listNamespaces().catch((error: unknown) => error)
  expect(error).toBeInstanceOf(SwrConnectionError)
  expect(String(error)).toContain('ERR_INVALID_PROTOCOL')
})

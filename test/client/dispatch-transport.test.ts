import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { Agent, getGlobalDispatcher, MockAgent, setGlobalDispatcher } from 'undici'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSwrClient, type SwrClient, type SwrClientOptions, SwrConnectionError } from '../../src/index.js'
import { organization, sendJson, startTestServer } from '../support/server.js'

const createClient = (endpoint: string, options: SwrClientOptions = {}): SwrClient =>
  createSwrClient({ endpoint, credentials: { token: 't' }, retry: { attempts: 1 }, ...options })
const show = (swr: SwrClient): Promise<unknown> => swr.showNamespace({ namespace: 'group' })

/** Replaces the global `fetch` with one that counts its calls. */
function replaceFetch(): { calls: number; restore: () => void } {
  const { fetch } = globalThis
  const replaced = {
    calls: 0,
    restore: () => {
      globalThis.fetch = fetch
    },
  }
  globalThis.fetch = (...args) => {
    replaced.calls += 1
    return fetch(...args)
  }
  onTestFinished(replaced.restore)
  return replaced
}

/** Replaces the global dispatcher for a test. */
function useDispatcher(dispatcher: Agent | MockAgent): void {
  const previous = getGlobalDispatcher()
  setGlobalDispatcher(dispatcher)
  onTestFinished(async () => {
    setGlobalDispatcher(previous)
    await dispatcher.close()
  })
}

describe('Without a `fetch` or `transport` option, a request', () => {
  it('doesn’t go through the `fetch` of Node.js, but through a `fetch` that replaced it, as long as it does', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const swr = createClient(server.url)
    await show(swr)
    expect(server.requests[0]?.headers).not.toHaveProperty('sec-fetch-mode')
    const replaced = replaceFetch()
    await show(swr)
    expect(replaced.calls).toBe(1)
    expect(server.requests[1]?.headers).toHaveProperty('sec-fetch-mode')
    replaced.restore()
    await show(swr)
    expect(replaced.calls).toBe(1)
    expect(server.requests).toHaveLength(3)
  })

  it('goes through a `fetch` that was replaced before the client was created', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const mock = vi.fn(async () => Response.json(organization))
    vi.stubGlobal('fetch', mock)
    onTestFinished(() => void vi.unstubAllGlobals())
    await show(createClient(server.url))
    expect(mock).toHaveBeenCalledTimes(1)
    expect(server.requests).toHaveLength(0)
  })

  it('reaches a MockAgent of npm’s undici that is the global dispatcher', async () => {
    const agent = new MockAgent()
    agent.disableNetConnect()
    useDispatcher(agent)
    const pool = agent.get('http://mocked.test')
    const headers = { 'x-auth-token': 't', 'content-type': 'application/json' }
    pool.intercept({ path: '/v2/manage/namespaces/group' }).reply(200, organization)
    pool.intercept({ path: '/v2/manage/namespaces', method: 'POST', headers, body: '{"namespace":"new"}' }).reply(201, '{}')
    const swr = createClient('http://mocked.test')
    expect(await show(swr)).toEqual(organization)
    expect(await swr.createNamespace({ namespace: 'new' })).toEqual({})
    await expect(show(swr)).rejects.toBeInstanceOf(SwrConnectionError)
    agent.assertNoPendingInterceptors()
  })

  it('uses an agent of npm’s undici that is the global dispatcher, with its interceptors', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    let count = 0
    useDispatcher(
      new Agent().compose(dispatch => (options, handler) => {
        count += 1
        return dispatch(options, handler)
      }) as Agent,
    )
    await show(createClient(server.url))
    expect(count).toBe(1)
  })

  it('is published on the diagnostics channels of undici, in the context of its caller', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const storage = new AsyncLocalStorage<string>()
    const contexts: unknown[] = []
    const observe = (): void => void contexts.push(storage.getStore())
    subscribe('undici:request:create', observe)
    onTestFinished(() => void unsubscribe('undici:request:create', observe))
    const swr = createClient(server.url)
    const after = await storage.run('one', async () => {
      await show(swr)
      return storage.getStore()
    })
    await storage.run('two', () => show(swr))
    expect(contexts).toEqual(['one', 'two'])
    expect(after).toBe('one')
  })

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateRawSync],
  ])('has a response that is decompressed: %s', async (encoding, compress) => {
    const server = await startTestServer(({ response }) =>
      response.setHeader('Content-Encoding', encoding).end(compress(JSON.stringify(organization))),
    )
    expect(await show(createClient(server.url))).toEqual(organization)
    expect(server.requests[0]?.headers['accept-encoding']).toBe('gzip, deflate, br')
  })

  it('fails as with `fetch` if nothing listens', async () => {
    const server = await startTestServer(() => {})
    await server[Symbol.asyncDispose]()
    const error = await show(createClient(server.url)).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(SwrConnectionError)
    expect(error).toMatchObject({
      message: expect.stringContaining('ECONNREFUSED'),
      cause: { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNREFUSED' } },
    })
  })

  it('fails if the connection closes in the middle of the body', async () => {
    const server = await startTestServer(({ response }) => {
      response.writeHead(200, { 'content-length': 100 }).write('{')
      setTimeout(() => response.destroy(), 10)
    })
    await expect(show(createClient(server.url))).rejects.toMatchObject({
      name: 'SwrConnectionError',
      cause: { name: 'TypeError', message: 'terminated' },
    })
  })

  it.each([204, 205, 304])('has no body if its status is %i, even if the server sends one', async status => {
    const server = await startTestServer(({ response }) =>
      response.socket?.end(`HTTP/1.1 ${status} Empty\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello`),
    )
    const url = `${server.url}/`
    const viaFetch = await fetch(url)
    expect(await viaFetch.text()).toBe('')
    const response = await createClient(server.url).fetch(url)
    expect(response.status).toBe(status)
    expect(await response.text()).toBe('')
  })

  it('fails with the limit of the body’s size', async () => {
    const server = await startTestServer(({ response }) => response.end(`"${'a'.repeat(17 * 2 ** 20)}"`))
    await expect(show(createClient(server.url))).rejects.toThrow('the body exceeds 16 MB')
  })

  it('fails if the body is compressed more than five times', async () => {
    const encodings = 'gzip, gzip, gzip, gzip, gzip, gzip'
    let body = Buffer.from(JSON.stringify(organization))
    for (const _ of encodings.split(',')) body = gzipSync(body)
    const server = await startTestServer(({ response }) => response.setHeader('Content-Encoding', encodings).end(body))
    await expect(show(createClient(server.url))).rejects.toThrow('compressed 6 times')
  })

  it('closes its connection when the caller aborts', async () => {
    const controller = new AbortController()
    let close = (): void => {}
    const closed = new Promise<void>(resolve => {
      close = resolve
    })
    const server = await startTestServer(({ response }) => {
      response.on('close', close)
      controller.abort(new Error('enough'))
    })
    const call = createClient(server.url).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    await expect(call).rejects.toThrow('enough')
    await closed
  })

  it('has the headers of its response', async () => {
    const server = await startTestServer(({ response }) => {
      response.setHeader('X-Request-Id', 'r-1').setHeader('Set-Cookie', ['a=1', 'b=2'])
      sendJson(response, 200, organization)
    })
    const { response, requestId } = await createClient(server.url).showNamespace({ namespace: 'group' }).withResponse()
    expect(requestId).toBe('r-1')
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })
})

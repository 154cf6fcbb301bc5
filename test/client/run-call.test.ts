import { beforeAll, describe, expect, it } from 'vitest'
import { type AccessKeyCredentials, createSwrClient, type SwrClient, type SwrClientOptions } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { createValidator } from '../../src/validate.js'
import { createTestClient, organization, sendJson, startServer, startTestServer } from '../support/server.js'

// Loading it is slow, and the calls below have little time.
beforeAll(() => import('../../src/client/on-demand.js'))

const never = (): Promise<never> => new Promise(() => {})
const show = (swr: SwrClient, signal?: AbortSignal) => swr.showNamespace({ namespace: 'group' }, { signal })
const readList = async (swr: SwrClient, signal?: AbortSignal): Promise<void> => {
  for await (const _ of swr.listReposDetails({}, { signal }));
}
const key: AccessKeyCredentials = { accessKeyId: 'AK', secretAccessKey: 'SK' }

/** Functions of a caller that never settle, with the text of the timeout. */
const functions: [string, SwrClientOptions, RegExp, typeof show | typeof readList][] = [
  ['a request hook', { hooks: { request: never } }, /the `request` hook didn't settle\. The request was not sent\./, show],
  ['a response hook', { hooks: { response: never } }, /the `response` hook didn't settle\.$/, show],
  ['a retry hook', { hooks: { retry: never } }, /the `retry` hook didn't settle\.$/, readList],
  [
    'a warning hook',
    { hooks: { warning: never }, validator: createValidator({ mode: 'warn' }) },
    /the `warning` hook didn't settle/,
    readList,
  ],
  ['a list hook', { hooks: { list: never } }, /the `list` hook didn't settle/, readList],
  [
    'a credentials function',
    { credentials: never },
    /received no credentials within \d+ ms\. The request was not sent\./,
    show,
  ],
  ['a fetch', { fetch: never }, /received no complete response within \d+ ms\.$/, show],
  ['a transport', { transport: never }, /received no complete response within \d+ ms\.$/, show],
  [
    'a fetch whose body always has a chunk ready',
    { fetch: async () => new Response(new ReadableStream({ pull: controller => controller.enqueue(new Uint8Array()) })) },
    /received no complete response/,
    show,
  ],
  [
    'a fetch whose body never ends, whatever its signal says',
    { fetch: async () => new Response(new ReadableStream({ pull: () => never() })) },
    /received no complete response/,
    show,
  ],
  [
    'a fetch whose text never ends',
    { fetch: async () => Object.defineProperty(new Response(), 'text', { value: never }) },
    /received no complete response/,
    show,
  ],
]

/** Starts a server whose second repository is a duplicate, and that first fails with 503. */
const startListServer = () =>
  startServer(({ number, url, response }) => {
    if (number === 1 && url.includes('/repos')) return response.writeHead(503).end()
    if (!url.includes('/repos')) return sendJson(response, 200, organization)
    return sendJson(response, 200, [
      { namespace: 'g', name: 'a' },
      { namespace: 'g', name: 'a' },
    ])
  })

describe.concurrent.each(functions)('%s that never settles', (_, options, message, call) => {
  it('ends the call at its timeout', async () => {
    await using server = await startListServer()
    const swr = createTestClient(server, { timeout: { total: 400 }, ...options })
    const start = performance.now()
    await expect(call(swr)).rejects.toMatchObject({ name: 'SwrTimeoutError', message: expect.stringMatching(message) })
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('does not delay an abort', async () => {
    await using server = await startListServer()
    const controller = new AbortController()
    const reason = new Error('enough')
    const running = call(createTestClient(server, options), controller.signal)
    setTimeout(() => controller.abort(reason), 60)
    await expect(running).rejects.toBe(reason)
  })
})

describe('a function that settles after the call ended', () => {
  it.each<[string, (wait: () => Promise<void>) => SwrClientOptions]>([
    ['a request hook', wait => ({ hooks: { request: wait } })],
    ['a credentials function', wait => ({ credentials: () => wait().then(() => ({ token: 't' })) })],
  ])('sends nothing any more: %s', async (_, options) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    let finish = (): void => {}
    const finished = new Promise<void>(resolve => (finish = resolve))
    const swr = createTestClient(server, { timeout: { total: 40 }, ...options(() => finished) })
    await expect(show(swr)).rejects.toMatchObject({ name: 'SwrTimeoutError', retryable: true })
    finish()
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(server.requests).toHaveLength(0)
  })

  it('makes a timeout of a POST retryable, since nothing was sent', async () => {
    const options = { timeout: { total: 40 }, hooks: { request: never } }
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, ...options })
    await expect(swr.createNamespace({ namespace: 'g' })).rejects.toMatchObject({ retryable: true })
  })
})

describe.each<[string, SwrClientOptions]>([
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
])('an abort with %s', (_, options) => {
  it.each<[string, (controller: AbortController) => SwrClientOptions]>([
    [
      'in the credentials function',
      controller => ({
        credentials: () => {
          controller.abort('stop')
          return key
        },
      }),
    ],
    [
      'in the moment after the credentials resolve',
      controller => ({
        credentials: async () => {
          queueMicrotask(() => queueMicrotask(() => controller.abort('stop')))
          return key
        },
      }),
    ],
    [
      'at any later moment before the request',
      controller => ({
        credentials: async () => {
          let turns = 0
          const turn = (): void => void (turns++ < 8 ? queueMicrotask(turn) : controller.abort('stop'))
          turn()
          return { token: 't' }
        },
      }),
    ],
    ['in the request hook', controller => ({ hooks: { request: () => controller.abort('stop') } })],
  ])('sends nothing: %s', async (_, more) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const controller = new AbortController()
    const swr = createTestClient(server, { ...options, ...more(controller) })
    await expect(show(swr, controller.signal)).rejects.toBe('stop')
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(server.requests).toHaveLength(0)
  })
})

describe('an attempt', () => {
  it('calls no transport after an abort', async () => {
    let calls = 0
    const transport = async () => {
      calls += 1
      return { status: 200, statusText: '', headers: new Headers(), text: JSON.stringify(organization) }
    }
    const controller = new AbortController()
    const hooks = { request: () => controller.abort('stop') }
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, transport, hooks })
    await expect(show(swr, controller.signal)).rejects.toBe('stop')
    await new Promise(resolve => setTimeout(resolve, 5))
    expect(calls).toBe(0)
  })

  it.each<[string, () => SwrClientOptions]>([
    [
      'a fetch',
      () => {
        let calls = 0
        return { fetch: () => (++calls === 1 ? never() : Promise.resolve(Response.json(organization))) }
      },
    ],
    [
      'a transport',
      () => {
        let calls = 0
        const response = { status: 200, statusText: '', headers: new Headers(), text: JSON.stringify(organization) }
        return { transport: () => (++calls === 1 ? never() : Promise.resolve(response)) }
      },
    ],
  ])('of %s that never settles is retried', async (_, options) => {
    const more = { timeout: { attempt: 40 }, retry: { delay: 1 } }
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, ...more, ...options() })
    expect(await show(swr)).toEqual(organization)
  })
})

describe('a call that ended', () => {
  it('leaves no timer and no listener behind', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const before = process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
    const controller = new AbortController()
    let listeners = 0
    const { signal } = controller
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1
      add(...args)
    }
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1
      remove(...args)
    }
    const swr = createTestClient(server, { transport: nodeTransport() })
    await show(swr, signal)
    await expect(show(createTestClient(server, { hooks: { request: never } }), AbortSignal.abort('no'))).rejects.toBe('no')
    const hanging = show(createTestClient(server, { hooks: { request: never } }), signal)
    controller.abort('enough')
    await expect(hanging).rejects.toBe('enough')
    expect(listeners).toBe(0)
    expect(process.getActiveResourcesInfo().filter(name => name === 'Timeout').length).toBeLessThanOrEqual(before + 1)
  })
})

describe('a custom fetch that ignores its signal', () => {
  it('stops being read after the attempt', async () => {
    let reads = 0
    let isCancelled = false
    const stream = () =>
      new ReadableStream({
        async pull(controller) {
          reads += 1
          await new Promise(resolve => setTimeout(resolve, 1))
          controller.enqueue(new Uint8Array([32]))
        },
        cancel() {
          isCancelled = true
        },
      })
    const options = { fetch: async () => new Response(stream()), retry: { attempts: 1 }, timeout: { attempt: 40 } }
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, ...options })
    await expect(show(swr)).rejects.toMatchObject({ name: 'SwrTimeoutError' })
    await new Promise(resolve => setTimeout(resolve, 20))
    const after = reads
    await new Promise(resolve => setTimeout(resolve, 30))
    expect([isCancelled, reads]).toEqual([true, after])
  })
})

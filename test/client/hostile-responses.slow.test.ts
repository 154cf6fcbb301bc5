import { afterAll, describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClient, type SwrClientOptions, SwrError } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { createValidator } from '../../src/validate.js'
import { hostileResponses } from '../support/hostile-responses.js'
import { startTcpServer } from '../support/tcp-server.js'

const timeout = { attempt: 100, total: 220 }
/** How much longer than its timeout a call may take, in milliseconds, since the tests share the processor. */
const slack = 3000
/** How long the event loop may be blocked, in milliseconds. Most of it is `JSON.parse` of the largest bodies. */
const maxBlocking = 1500

const calls: [string, (swr: SwrClient) => PromiseLike<unknown>][] = [
  ['showNamespace', swr => swr.showNamespace({ namespace: 'group' })],
  ['listReposDetails', swr => swr.listReposDetails()],
  ['deleteNamespaces', swr => swr.deleteNamespaces({ namespace: 'group' })],
]
const transports: [string, SwrClientOptions][] = [
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
  ['fetch with validation', { validator: createValidator({ mode: 'warn' }), hooks: { warning: () => {} } }],
]
const createClient = (url: string, options: SwrClientOptions): SwrClient =>
  createSwrClient({
    endpoint: url,
    credentials: { token: '!@#$abc-secret' },
    timeout,
    retry: { attempts: 2, delay: 1 },
    ...options,
  })

/** Measures how long the event loop is blocked at most, in milliseconds, until the returned function is called. */
function measureBlocking(): () => number {
  let last = performance.now()
  let longest = 0
  const tick = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(tick, 5)
  return () => {
    clearInterval(timer)
    tick()
    return longest
  }
}

const measured: { name: string; transport: string; blocking: number }[] = []
afterAll(() => {
  const [longest] = measured.toSorted((one, other) => other.blocking - one.blocking)
  if (!longest) return
  const { name, transport, blocking } = longest
  process.stdout.write(`longest blocking of the client: ${Math.round(blocking)} ms (${name}, with ${transport})\n`)
})

describe.each(transports)('with %s, a call ends in time after', (transport, options) => {
  it.each(Object.entries(hostileResponses))('%s', async (name, respond) => {
    const server = await startTcpServer(respond)
    const stop = measureBlocking()
    const start = performance.now()
    const errors = await Promise.all(
      calls.map(async ([operation, call]) => {
        const error: unknown = await Promise.resolve(call(createClient(server.url, options))).then(
          () => undefined,
          (error: unknown) => error,
        )
        return [operation, error] as const
      }),
    )
    const duration = performance.now() - start
    const blocking = stop()
    measured.push({ name, transport, blocking })
    expect(blocking).toBeLessThan(maxBlocking)
    expect(duration).toBeLessThan(timeout.total + slack)
    for (const [operation, error] of errors) {
      if (error === undefined) continue
      expect(error, operation).toBeInstanceOf(SwrError)
      const { message, stack } = error as SwrError
      // A request ID can have 8 kB.
      expect(message.length, operation).toBeLessThan(9_000)
      expect(message, operation).not.toMatch(/\p{Cc}/u)
      expect(`${stack} ${JSON.stringify(error)}`, operation).not.toContain('secret')
    }
  })

  it.each([
    'a deflate body',
    'a deflate body without a header',
    'a body that is compressed twice',
    'a byte order mark',
    'the right response',
  ])('%s, with the data', async name => {
    const server = await startTcpServer(hostileResponses[name] ?? (() => {}))
    const data = await createClient(server.url, options).showNamespace({ namespace: 'group' })
    expect(data).toMatchObject({ name: 'group' })
  })

  it.each(['204 with a body', '204 with chunks'])('%s, without a second request', async name => {
    const server = await startTcpServer(hostileResponses[name] ?? (() => {}))
    expect(await createClient(server.url, options).deleteNamespaces({ namespace: 'group' })).toBeUndefined()
    expect(server.requests).toBe(1)
  })
})

it('nodeTransport ignores bytes after a compressed body, as browsers do', async () => {
  const server = await startTcpServer(hostileResponses['a gzip body with trailing zeros'] ?? (() => {}))
  const swr = createClient(server.url, { transport: nodeTransport() })
  expect(await swr.showNamespace({ namespace: 'group' })).toMatchObject({ name: 'group' })
})

describe('a list ends', () => {
  it.each<[string, unknown]>([
    ['that repeats its page', [{ namespace: 'g', name: 'a', total_range: 1_000_000 }]],
    ['that repeats a page without keys', [{ total_range: 1_000_000 }]],
    ['with an impossible total', [{ namespace: 'g', name: 'a', total_range: 1e308 }]],
    ['with a negative total', [{ namespace: 'g', name: 'a', total_range: -1 }]],
  ])('%s', async (_, page) => {
    const body = JSON.stringify(page)
    const server = await startTcpServer(socket =>
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`),
    )
    let items = 0
    for await (const _ of createClient(server.url, {}).listReposDetails({ limit: 1, offset: 0 })) items += 1
    expect(items).toBeLessThan(4)
    expect(server.requests).toBeLessThan(4)
  })
})

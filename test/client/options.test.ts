import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrInputError } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { createValidator } from '../../src/validate.js'
import { createTestClient, sendJson, startTestServer } from '../support/server.js'

describe('numeric options', () => {
  it.each([
    [{ retry: { attempts: Number.NaN } }, /`retry.attempts` must be an integer of 1 or more, not NaN\./],
    [{ retry: { attempts: 1.5 } }, /`retry.attempts` must be an integer of 1 or more, not 1\.5\./],
    [{ retry: { attempts: 0 } }, /`retry.attempts` must be an integer of 1 or more, not 0\./],
    [{ retry: { attempts: -1 } }, /`retry.attempts` must be an integer of 1 or more, not -1\./],
    [{ retry: { attempts: '2' as never } }, /`retry.attempts` must be a number, not a string\./],
    [{ retry: { delay: -1 } }, /`retry.delay` must be a number of 0 or more, not -1\./],
    [{ timeout: { attempt: Number.NaN } }, /`timeout.attempt` must be a number of 0 or more, not NaN\./],
    [{ timeout: { total: '5' as never } }, /timeout.total/],
  ])('rejects %j', async (options, message) => {
    expect(() => createSwrClient({ endpoint: 'http://host', ...options })).toThrow(message)
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' } })
    await expect(swr.listNamespaces({}, options)).rejects.toThrow(message)
    await expect(swr.request('GET', '/v2', options)).rejects.toThrow(message)
    await expect(swr.fetch('http://host/v2', options)).rejects.toThrow(message)
  })

  it('apply to a call whose options are undefined', async () => {
    const server = await startTestServer(({ response }) => void response.writeHead(503).end())
    const swr = createTestClient(server, { retry: { attempts: 1, delay: 1 } })
    await expect(swr.showNamespace({ namespace: 'g' }, { retry: { attempts: undefined } })).rejects.toMatchObject({
      status: 503,
    })
    expect(server.requests).toHaveLength(1)
  })
})

/** Options and parameters that TypeScript rejects. */
const untyped = (value: unknown): never => value as never

describe('options of the wrong type', () => {
  it.each<[unknown, RegExp]>([
    [{ timeout: 5000 }, /`createSwrClient.timeout` must be an object such as \{ total: 5000 \}, not 5000\./],
    [{ retry: false }, /\.retry` must be an object such as \{ attempts: 1 \}, not false\./],
    [{ retry: { attempt: 1 } }, /Unknown option `attempt` of retry\. Supported options: attempts, delay, maxDelay\./],
    [{ timeout: { total: '5' } }, /`timeout.total` must be a number, not a string\./],
    [{ region: 5 }, /\.region` must be a string, not 5\./],
    [{ endpoint: null }, /\.endpoint` must be a string, not null\./],
    [{ credentials: null }, /\.credentials` must be an object or a function, not null\./],
    [{ credentials: 'secret-token' }, /\.credentials` must be an object or a function, not a string\./],
    [{ fetch: {} }, /\.fetch` must be a function, not an object\./],
    [{ transport: 'node' }, /\.transport` must be a function/],
    [
      { validator: true },
      /\.validator` must be a validator such as createValidator\(\) of huaweicloud-swr\/validate, not true\./,
    ],
    [{ validator: {} }, /`validator` must be a validator such as createValidator\(\)/],
    [{ validator: { mode: 'throw' } }, /`validator` must be a validator such as createValidator\(\)/],
    [{ validator: 'throw' }, /\.validator` must be a validator such as createValidator\(\)/],
    [{ logger: 'console' }, /\.logger` must be an object such as console, not a string\./],
    [{ hooks: [] }, /`createSwrClient.hooks` must be an object such as \{ request: console.log \}, not an array\./],
    [{ retry: [] }, /\.retry` must be an object such as \{ attempts: 1 \}, not an array\./],
    [{ timeout: [5000] }, /\.timeout` must be an object such as \{ total: 5000 \}, not an array\./],
    [{ credentials: [] }, /\.credentials` must be an object or a function, not an array\./],
    [{ hooks: { request: 'log' } }, /`hooks.request` must be a function/],
    [
      { hooks: { onRequest: () => {} } },
      /Unknown option `onRequest` of hooks\. Supported options: headers, request, response, failure, retry, list, warning\./,
    ],
    [{ credential: {} }, /Unknown option `credential` of createSwrClient\. Supported options: region, endpoint, /],
    [{ constructor: 1 }, /Unknown option `constructor`/],
    ['cn-north-4', /createSwrClient requires an object of options, not a string\./],
    [[], /createSwrClient requires an object of options, not an array\./],
    [null, /requires an object of options, not null\./],
  ])('of the client are rejected: %j', (options, message) => {
    const complete =
      typeof options === 'object' && options && !('endpoint' in options) && !Array.isArray(options)
        ? { endpoint: 'http://host', ...options }
        : options
    expect(() => createSwrClient(untyped(complete))).toThrow(SwrInputError)
    expect(() => createSwrClient(untyped(complete))).toThrow(message)
  })

  it.each<[unknown, RegExp]>([
    [{ timeout: 5000 }, /\.timeout` must be an object such as \{ total: 5000 \}, not 5000\./],
    [{ retry: false }, /\.retry` must be an object/],
    [{ signal: 'stop' }, /\.signal` must be an AbortSignal \(an object\), not a string\./],
    [{ signal: {} }, /`signal` must be an AbortSignal/],
    [
      { singal: new AbortController().signal },
      /Unknown option `singal` of \w+\. Supported options: headers, signal, retry, timeout/,
    ],
    [{ retry: [] }, /\.retry` must be an object such as \{ attempts: 1 \}, not an array\./],
    [{ signal: [] }, /signal` must be an AbortSignal/],
    [5, /requires an object of options, not 5\./],
    [[], /requires an object of options, not an array\./],
    [null, /requires an object of options, not null\./],
  ])('of a call reject it: %j', async (options, message) => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, fetch: async () => Response.json([]) })
    for (const call of [
      () => swr.showNamespace({ namespace: 'g' }, untyped(options)),
      () => swr.listReposDetails({}, untyped(options)),
      () => swr.listReposDetails({}, untyped(options))[Symbol.asyncIterator]().next(),
      () => swr.createSecret({}, untyped(options)).withResponse(),
    ]) {
      await expect(call()).rejects.toBeInstanceOf(SwrInputError)
      await expect(call()).rejects.toThrow(message)
    }
  })

  it('reject a call only if they belong to another kind of call', async () => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, fetch: async () => Response.json({}) })
    await expect(swr.showNamespace({ namespace: 'g' }, untyped({ prefetch: true }))).rejects.toThrow(/`prefetch`/)
    await expect(swr.listReposDetails({}, untyped({ prefetch: 1 }))).rejects.toThrow(/prefetch` must be a boolean/)
  })

  it.each<[string, (swr: ReturnType<typeof createSwrClient>) => PromiseLike<unknown>, RegExp]>([
    ['a path parameter', swr => swr.showNamespace(untyped({ namespace: null })), /`namespace` must not be null\. Omit it/],
    [
      'a query parameter',
      swr => swr.listNamespaces(untyped({ namespace: null })),
      /listNamespaces: `namespace` must not be null/,
    ],
    ['a field of a body', swr => swr.createNamespace(untyped({ namespace: null })), /`namespace` must not be null/],
    ['a body', swr => swr.deleteNamespaceAuth(untyped({ namespace: 'g', body: null })), /`body` must not be null/],
    [
      'a field of a filter',
      swr => swr.listReposDetails(untyped({ filter: { name: null } })),
      /`name` must be a string, a number or a boolean, not null/,
    ],
    ['a filter', swr => swr.listReposDetails(untyped({ filter: null })), /`filter` must not be null/],
    ['a name of an account', swr => swr.showNamespace(untyped([])), /requires an object of parameters, not an array/],
  ])('are not null: %s', async (_, call, message) => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, fetch: async () => Response.json({}) })
    await expect(call(swr)).rejects.toBeInstanceOf(SwrInputError)
    await expect(call(swr)).rejects.toThrow(message)
  })

  it.each<[unknown]>([[{ namespace: {} }], [{ namespace: ['g'] }], [{ filter: 5n }], [{ namespace: Symbol('g') }]])(
    'may not be objects in a query: %o',
    async params => {
      const swr = createSwrClient({
        endpoint: 'http://host',
        credentials: { token: 't' },
        fetch: async () => Response.json({}),
      })
      await expect(swr.listNamespaces(untyped(params))).rejects.toBeInstanceOf(SwrInputError)
    },
  )
})

describe('a filter of the wrong type', () => {
  it.each<[unknown, string]>([
    [['a'], 'not an array'],
    [5, 'not 5'],
    [true, 'not true'],
    [() => {}, 'not a function'],
  ])('is rejected by each list: %j', async (filter, problem) => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, fetch: async () => Response.json([]) })
    const params = untyped({ filter })
    const tags = untyped({ namespace: 'g', repository: 'r', filter })
    for (const call of [
      () => swr.listNamespaces(params),
      () => swr.listReposDetails(params),
      () => swr.listReposDetails(params)[Symbol.asyncIterator]().next(),
      () => swr.listSharedReposDetails(params),
      () => swr.listRepositoryTags(tags),
    ]) {
      await expect(call()).rejects.toBeInstanceOf(SwrInputError)
      await expect(call()).rejects.toThrow(`A filter must be a string or an object, ${problem}`)
    }
  })
})

describe('an option with one of several texts', () => {
  it.each<[unknown, string]>([
    ['strict', '`createValidator.mode` must be "throw", "warn" or "off".'],
    [true, '`createValidator.mode` must be "throw", "warn" or "off", not true.'],
  ])('rejects %j', (mode, message) => {
    expect(() => createValidator({ mode: untyped(mode) })).toThrow(message)
  })
})

describe('options of nodeTransport', () => {
  it.each<[unknown, string]>([
    [{ maxSockets: -1 }, '`nodeTransport.maxSockets` must be an integer of 1 or more, not -1.'],
    [{ maxSockets: 0 }, '`nodeTransport.maxSockets` must be an integer of 1 or more, not 0.'],
    [{ maxSockets: Number.NaN }, 'must be an integer of 1 or more, not NaN.'],
    [{ maxSockets: 1.5 }, '`nodeTransport.maxSockets` must be an integer of 1 or more, not 1.5.'],
    [{ maxSockets: 'x' }, '`nodeTransport.maxSockets` must be a number, not a string.'],
    [{ keepAliveTimeout: 'x' }, '`nodeTransport.keepAliveTimeout` must be a number, not a string.'],
    [{ keepAliveTimeout: -1 }, 'must be a number from 0 to 2147483647, not -1.'],
    [{ keepAliveTimeout: Number.POSITIVE_INFINITY }, 'must be a number from 0 to 2147483647, not Infinity.'],
    [{ keepAliveTimeout: Number.NaN }, 'must be a number from 0 to 2147483647, not NaN.'],
    [{ maxSockets: null }, 'must be a number, not null.'],
    [{ foo: 1 }, 'Unknown option `foo` of nodeTransport. Supported options: maxSockets, keepAliveTimeout, agent.'],
    [{ method: 'GET', url: 'http://host' }, 'Call the function: `transport: nodeTransport()`.'],
    [null, 'nodeTransport requires an object of options, not null.'],
    [5, 'nodeTransport requires an object of options, not 5.'],
    [[], 'nodeTransport requires an object of options, not an array.'],
  ])('of the wrong type or range are rejected: %j', (options, message) => {
    expect(() => nodeTransport(untyped(options))).toThrow(SwrInputError)
    expect(() => nodeTransport(untyped(options))).toThrow(message)
  })

  it.each([{}, { maxSockets: 1 }, { maxSockets: Number.POSITIVE_INFINITY }, { keepAliveTimeout: 0 }])(
    'may be %j',
    async options => {
      const server = await startTestServer(({ response }) => sendJson(response, 200, {}))
      await createTestClient(server, { transport: nodeTransport(options) }).listNamespaces()
      expect(server.requests).toHaveLength(1)
    },
  )
})

describe('undefined', () => {
  it('means the default in every optional option and parameter', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, []))
    const swr = createSwrClient({
      region: undefined,
      endpoint: server.url,
      iamEndpoint: undefined,
      credentials: { accessKeyId: 'AK', secretAccessKey: 'SK', securityToken: undefined, projectId: undefined },
      fetch: undefined,
      transport: undefined,
      retry: { attempts: undefined, delay: undefined, maxDelay: undefined },
      timeout: { attempt: undefined, total: undefined },
      validator: undefined,
      logger: undefined,
      hooks: {
        headers: undefined,
        request: undefined,
        response: undefined,
        failure: undefined,
        retry: undefined,
        list: undefined,
        warning: undefined,
      },
    })
    createSwrClient({ endpoint: server.url, credentials: undefined, retry: undefined, timeout: undefined, hooks: undefined })
    const options = { headers: undefined, signal: undefined, retry: undefined, timeout: undefined, prefetch: undefined }
    await swr.listReposDetails({ namespace: undefined, limit: undefined, filter: undefined }, options)
    await swr.listReposDetails({ filter: { namespace: 'g', name: undefined, limit: undefined } }, options)
    expect(server.requests.map(({ url }) => url)).toEqual(['/v2/manage/repos', '/v2/manage/repos?filter=namespace%3A%3Ag'])
    nodeTransport({ maxSockets: undefined, keepAliveTimeout: undefined })
  })
})

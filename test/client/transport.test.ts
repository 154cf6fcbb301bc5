import { afterEach, describe, expect, it } from 'vitest'
import {
  type CallOptions,
  createSwrClient,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  type SwrClientOptions,
  SwrConnectionError,
  SwrInputError,
  SwrTimeoutError,
} from '../../src/index.js'
import { nodeTransport } from '../../src/node/index.js'
import { type Arrived, json, serve, type TestServer } from '../support/server.js'

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server[Symbol.asyncDispose]()
})
async function start(handle: (request: Arrived) => void): Promise<TestServer> {
  const server = await serve(handle)
  servers.push(server)
  return server
}
const client = (server: { url: string }, options: SwrClientOptions = {}) =>
  createSwrClient({ endpoint: server.url, credentials: { token: 'secret-token' }, retry: { delay: 1 }, ...options })

const group = { id: 1, name: 'group', creator_name: 'me', auth: 7 }
const throttled = { error_code: 'APIGW.0308', error_msg: 'slow down', request_id: 'r' }

describe.each([
  ['fetch', {}],
  ['nodeTransport', { send: nodeTransport() }],
])('With %s, a try that failed is repeated', (_, way) => {
  it.each([
    ['a reset connection', ({ response }: Arrived) => void response.socket?.destroy()],
    [
      'a reset in mid-body',
      ({ response }: Arrived) =>
        void response.writeHead(200, { 'content-length': '100' }).write('{"id"', () => response.socket?.destroy()),
    ],
    [
      'an HTML 502',
      ({ response }: Arrived) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>'),
    ],
    ['a 503', ({ response }: Arrived) => void response.writeHead(503).end()],
    ['a 429', ({ response }: Arrived) => json(response, 429, throttled)],
    ['a 429 with Retry-After in seconds', ({ response }: Arrived) => json(response, 429, throttled, { 'retry-after': '0' })],
    [
      'a 429 with Retry-After as a date',
      ({ response }: Arrived) => json(response, 429, throttled, { 'retry-after': new Date().toUTCString() }),
    ],
    [
      'a 429 with a senseless Retry-After',
      ({ response }: Arrived) => json(response, 429, throttled, { 'retry-after': 'soon' }),
    ],
  ])('after %s', async (_, misbehave) => {
    const server = await start(request => (request.number < 3 ? misbehave(request) : json(request.response, 200, group)))
    expect(await client(server, way).showNamespace({ namespace: 'group' })).toEqual(group)
    expect(server.arrived).toHaveLength(3)
  })

  it('but not for ever', async () => {
    const server = await start(({ response }) => response.writeHead(503).end())
    await expect(
      client(server, { ...way, retry: { attempts: 3, delay: 1 } }).showNamespace({ namespace: 'group' }),
    ).rejects.toMatchObject({ status: 503 })
    expect(server.arrived).toHaveLength(3)
  })

  it('but not a POST that the service may have carried out', async () => {
    const server = await start(({ response }) => void response.socket?.destroy())
    await expect(client(server, way).createNamespace({ namespace: 'group' })).rejects.toBeInstanceOf(SwrConnectionError)
    expect(server.arrived).toHaveLength(1)
  })

  it('a POST after 429, with the same body', async () => {
    const server = await start(({ number, response }) =>
      number === 1 ? json(response, 429, throttled) : json(response, 201, {}),
    )
    await client(server, way).createNamespace({ namespace: 'group' })
    expect(server.arrived.map(({ body }) => body)).toEqual(['{"namespace":"group"}', '{"namespace":"group"}'])
  })

  it('but not when the server asks for a longer wait than the call may take', async () => {
    const server = await start(({ response }) => json(response, 429, throttled, { 'retry-after': '3600' }))
    await expect(
      client(server, { ...way, timeout: { total: 5000 } }).showNamespace({ namespace: 'group' }),
    ).rejects.toMatchObject({
      isThrottled: true,
    })
    expect(server.arrived).toHaveLength(1)
  })

  it('by a raw call as well', async () => {
    const server = await start(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : json(response, 200, group),
    )
    const { data } = await client(server, way).raw.GET('/v2/manage/namespaces/{namespace}', {
      params: { path: { namespace: 'group' } },
    })
    expect(data).toEqual(group)
  })
})

describe.each([
  ['fetch', {}],
  ['nodeTransport', { send: nodeTransport() }],
])('With %s, time', (_, way) => {
  it('ends for a try whose headers do not come', async () => {
    const server = await start(() => {})
    const call = client(server, { ...way, timeout: { attempt: 50 }, retry: { attempts: 2, delay: 1 } }).showNamespace({
      namespace: 'group',
    })
    await expect(call).rejects.toBeInstanceOf(SwrTimeoutError)
    await expect(call).rejects.toThrow(/after 2 tries/)
    expect(server.arrived).toHaveLength(2)
  })

  it('ends for a try whose body does not come to its end', async () => {
    const server = await start(
      ({ response }) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    )
    await expect(
      client(server, { ...way, timeout: { attempt: 50 }, retry: { attempts: 1 } }).showNamespace({ namespace: 'group' }),
    ).rejects.toBeInstanceOf(SwrTimeoutError)
  })

  it('ends for the whole call', async () => {
    const server = await start(() => {})
    const call = client(server, {
      ...way,
      timeout: { attempt: 40, total: 100 },
      retry: { attempts: 1000, delay: 1 },
    }).showNamespace({
      namespace: 'group',
    })
    await expect(call).rejects.toBeInstanceOf(SwrTimeoutError)
    expect(server.arrived.length).toBeLessThan(10)
  })
})

describe.each([
  ['fetch', {}],
  ['nodeTransport', { send: nodeTransport() }],
])('With %s, a limit of time', (_, way) => {
  it.each([Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 40])('of %j is longer than any call, not shorter', async long => {
    const server = await start(({ response }) => void setTimeout(() => json(response, 200, group), 50))
    const options = { ...way, timeout: { attempt: long, total: long }, credentials: async () => ({ token: 't' }) }
    expect(await client(server, options).showNamespace({ namespace: 'group' })).toEqual(group)
    expect(server.arrived).toHaveLength(1)
  })

  it('does not cut short what the server asks for', async () => {
    const server = await start(({ response }) => json(response, 429, throttled, { 'retry-after': '2147484' }))
    const call = client(server, { ...way, timeout: { total: Number.POSITIVE_INFINITY } }).showNamespace(
      { namespace: 'group' },
      { signal: AbortSignal.timeout(150) },
    )
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(server.arrived).toHaveLength(1)
  })
})

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
    const server = await start(({ response }) => void response.writeHead(503).end())
    const swr = client(server, { retry: { attempts: 1, delay: 1 } })
    const undefinedOnPurpose = { retry: { attempts: undefined } } as unknown as CallOptions
    await expect(swr.showNamespace({ namespace: 'g' }, undefinedOnPurpose)).rejects.toMatchObject({ status: 503 })
    expect(server.arrived).toHaveLength(1)
  })
})

describe('A caller that gives up', () => {
  it.each(['', null, 0, false])('with the reason %j gets an AbortError', async reason => {
    const server = await start(() => {})
    const controller = new AbortController()
    const running = client(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    const late = client(server).showNamespace({ namespace: 'group' }, { signal: AbortSignal.abort(reason) })
    await expect(late).rejects.toMatchObject({ name: 'AbortError', message: expect.stringContaining(`"${reason}"`) })
  })

  it.each([
    ['fetch', {}],
    ['nodeTransport', { send: nodeTransport() }],
  ])('in a hook sends nothing, with %s', async (_, way) => {
    const server = await start(({ response }) => json(response, 200, group))
    const controller = new AbortController()
    const swr = client(server, { ...way, hooks: { request: () => controller.abort('stop') } })
    await expect(swr.showNamespace({ namespace: 'group' }, { signal: controller.signal })).rejects.toBe('stop')
    expect(server.arrived).toHaveLength(0)
  })

  it('gets its own reason, during a try', async () => {
    const server = await start(() => {})
    const reason = new Error('enough')
    const controller = new AbortController()
    const call = client(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
  })

  it('gets its own reason, during a wait', async () => {
    const server = await start(({ response }) => json(response, 429, throttled, { 'retry-after': '60' }))
    const controller = new AbortController()
    const call = client(server).showNamespace({ namespace: 'group' }, { signal: controller.signal })
    setTimeout(() => controller.abort('enough'), 50)
    await expect(call).rejects.toBe('enough')
    expect(server.arrived).toHaveLength(1)
  })

  it('sends nothing when it gave up before', async () => {
    const server = await start(({ response }) => json(response, 200, group))
    await expect(client(server).showNamespace({ namespace: 'group' }, { signal: AbortSignal.abort('no') })).rejects.toBe('no')
    expect(server.arrived).toHaveLength(0)
  })
})

describe('A connection that never was', () => {
  it('is told with its address and its cause', async () => {
    const server = await serve(() => {})
    await server[Symbol.asyncDispose]()
    const call = client(server, { retry: { attempts: 2, delay: 1 } }).createNamespace({ namespace: 'group' })
    await expect(call).rejects.toMatchObject({ name: 'SwrConnectionError', retryable: true, operation: 'createNamespace' })
    await expect(call).rejects.toThrow(/ECONNREFUSED.*Check the address/)
    await expect(call).rejects.toSatisfy(error => (error as Error).cause instanceof TypeError)
  })

  it.each([
    ['fetch', {}],
    ['nodeTransport', { send: nodeTransport() }],
  ])('is told for a body shorter than it was announced, with %s', async (_, way) => {
    const server = await start(({ response }) => {
      response.writeHead(200, { 'content-length': '50', connection: 'close' }).write('{"id":1}', () => response.socket?.end())
    })
    const call = client(server, { ...way, retry: { attempts: 1 } }).showNamespace({ namespace: 'group' })
    await expect(call).rejects.toMatchObject({ name: 'SwrConnectionError', status: undefined, retryable: true })
    await expect(call).rejects.toThrow(/got no answer: (?:UND_ERR_\w+|ECONNRESET)/)
  })
})

describe('Hooks', () => {
  const hooks = ['request', 'response', 'retry'] as const
  it.each(hooks)('%s may be async: the call waits, and fails as it does', async hook => {
    const server = await start(({ number, response }) =>
      number % 2 === 1 ? response.writeHead(503).end() : json(response, 200, group),
    )
    let waited = false
    const slow = async (): Promise<void> => {
      await new Promise(resolve => setTimeout(resolve, 20))
      waited = true
    }
    await client(server, { hooks: { [hook]: slow } }).showNamespace({ namespace: 'group' })
    expect(waited).toBe(true)
    const failing = client(server, { hooks: { [hook]: () => Promise.reject(new Error('the log is full')) } })
    await expect(failing.showNamespace({ namespace: 'group' })).rejects.toThrow('the log is full')
  })

  it('list and warning may be async as well', async () => {
    const fail = () => Promise.reject(new Error('the log is full'))
    const server = await start(({ response }) =>
      json(response, 200, [
        { namespace: 'g', name: 'a' },
        { namespace: 'g', name: 'a' },
      ]),
    )
    const read = async (): Promise<void> => {
      for await (const _ of client(server, { hooks: { list: fail } }).listReposDetails());
    }
    await expect(read()).rejects.toThrow('the log is full')
    const warned = client(server, { validate: 'warn', hooks: { warning: fail } }).listReposDetails()
    await expect(warned).rejects.toThrow('the log is full')
  })

  it('that throw what is falsy fail the call', async () => {
    const server = await start(({ response }) => json(response, 200, group))
    const throwing = () => {
      throw null
    }
    await expect(client(server, { hooks: { request: throwing } }).showNamespace({ namespace: 'g' })).rejects.toThrow(
      /threw "null"/,
    )
  })

  it('see each try, its answer and each wait, without secrets', async () => {
    const seen: { request: RequestEvent[]; response: ResponseEvent[]; retry: RetryEvent[] } = {
      request: [],
      response: [],
      retry: [],
    }
    const server = await start(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : json(response, 200, group, { 'x-request-id': 'r-2' }),
    )
    await client(server, {
      hooks: {
        request: event => seen.request.push(event),
        response: event => seen.response.push(event),
        retry: event => seen.retry.push(event),
      },
    }).showNamespace({ namespace: 'group' })
    expect(seen.request.map(({ operation, attempt }) => [operation, attempt])).toEqual([
      ['showNamespace', 1],
      ['showNamespace', 2],
    ])
    expect(seen.response.map(({ status }) => status)).toEqual([503, 200])
    expect(seen.response[1]?.headers['x-request-id']).toBe('r-2')
    expect(seen.retry).toMatchObject([{ attempt: 1, reason: 'status 503' }])
    expect(seen.request[0]?.headers['x-auth-token']).toBe('***')
    expect(JSON.stringify(seen)).not.toContain('secret-token')
  })
})

describe('A request', () => {
  it('says who sends it, and proves it', async () => {
    const server = await start(({ response }) => json(response, 200, group, { 'x-request-id': 'r-1' }))
    const { data, response, requestId } = await client(server).showNamespace({ namespace: 'group' }).withResponse()
    expect(server.arrived[0]?.headers).toMatchObject({
      'x-auth-token': 'secret-token',
      'user-agent': expect.stringMatching(/^huaweicloud-swr\/\d/),
    })
    expect({ data, requestId, status: response.status, url: response.url }).toEqual({
      data: group,
      requestId: 'r-1',
      status: 200,
      url: `${server.url}/v2/manage/namespaces/group`,
    })
  })

  it('writes a slash as a dollar sign in the path and leaves it in the body', async () => {
    const server = await start(({ method, response }) =>
      method === 'GET' ? json(response, 200, { exist: false }) : json(response, 201, {}),
    )
    const swr = client(server)
    await swr.showAccessDomain({ namespace: 'group', repository: 'team/app', access_domain: 'a/b c' })
    await swr.createRepo({ namespace: 'group', repository: 'team/app', is_public: false })
    expect(server.arrived[0]?.url).toBe('/v2/manage/namespaces/group/repositories/team%24app/access-domains/a%2Fb%20c')
    expect(server.arrived[1]).toMatchObject({
      url: '/v2/manage/namespaces/group/repos',
      body: '{"repository":"team/app","is_public":false}',
    })
  })

  it.each([
    ['an empty name', { namespace: '' }],
    ['a name that climbs up', { namespace: '..' }],
    ['a parameter it does not know', { namespace: 'group', colour: 'red' }],
  ])('is not sent with %s', async (_, parameters) => {
    const server = await start(({ response }) => json(response, 200, group))
    await expect(client(server).showNamespace(parameters)).rejects.toBeInstanceOf(SwrInputError)
    expect(server.arrived).toHaveLength(0)
  })

  it('is not sent with plain parameters beside a filter', async () => {
    const server = await start(({ response }) => json(response, 200, { namespaces: [] }))
    const parameters = { namespace: 'group', filter: 'mode::visible' } as never
    await expect(client(server).listNamespaces(parameters)).rejects.toThrow(/ignores `namespace` beside a filter/)
    expect(server.arrived).toHaveLength(0)
  })

  it('is not sent with parameters that are none', async () => {
    const server = await start(({ response }) => json(response, 200, group))
    const swr = client(server)
    const wrong: [() => PromiseLike<unknown>, RegExp][] = [
      [() => swr.showNamespace(null as never), /takes an object of parameters, not null/],
      [() => swr.listReposDetails('group' as never), /takes an object of parameters, not "group"/],
      [() => swr.showNamespace({ namespace: '\ud800' }), /half a character/],
      [() => swr.listReposDetails({ namespace: '\ud800' }), /half a character/],
      [() => swr.showNamespace({ namespace: 'group', constructor: 'x' } as never), /does not know `constructor`/],
      [() => swr.showNamespace(JSON.parse('{"namespace": "group", "__proto__": "x"}')), /does not know `__proto__`/],
      [() => swr.createNamespaceAuth({ namespace: 'group', body: [], colour: 'red' } as never), /does not know `colour`/],
    ]
    for (const [call, message] of wrong) {
      await expect(call()).rejects.toBeInstanceOf(SwrInputError)
      await expect(call()).rejects.toThrow(message)
    }
    expect(server.arrived).toHaveLength(0)
  })

  it('is told of a replaced fetch that gives no Response, once', async () => {
    let asked = 0
    const swr = createSwrClient({
      endpoint: 'http://host',
      credentials: { token: 't' },
      fetch: (() => {
        asked += 1
      }) as never,
    })
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toBeInstanceOf(SwrInputError)
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toThrow(/gave nothing instead of a Response/)
    expect(asked).toBe(2)
  })

  it('goes through a replaced fetch, as a Request', async () => {
    const requests: Request[] = []
    const swr = createSwrClient({
      endpoint: 'http://nowhere.example',
      credentials: { token: 't' },
      fetch: async request => {
        requests.push(request)
        return Response.json(group)
      },
    })
    expect(await swr.showNamespace({ namespace: 'group' })).toEqual(group)
    expect(requests[0]).toBeInstanceOf(Request)
  })

  it('goes to IAM where IAM is meant', async () => {
    const iam = await start(({ response }) => json(response, 200, { projects: [] }))
    const swr = client({ url: 'http://127.0.0.1:9' }, { iamEndpoint: iam.url })
    expect(await swr.keystoneListProjects()).toEqual({ projects: [] })
  })
})

describe('The raw client', () => {
  it('has middlewares that see real requests and answers', async () => {
    const server = await start(({ response }) => json(response, 201, {}, { 'x-request-id': 'r' }))
    const { raw } = client(server)
    const seen: unknown[] = []
    raw.use({
      async onRequest({ request }) {
        seen.push(await request.clone().json())
        const headers = new Headers(request.headers)
        headers.set('x-mine', 'yes')
        return new Request(request, { headers })
      },
      async onResponse({ response }) {
        seen.push(response.headers.get('x-request-id'), await response.clone().json())
      },
    })
    const { data } = await raw.POST('/v2/manage/namespaces', { body: { namespace: 'group' } })
    expect(data).toEqual({})
    expect(seen).toEqual([{ namespace: 'group' }, 'r', {}])
    expect(server.arrived[0]?.headers).toMatchObject({ 'x-mine': 'yes', 'x-auth-token': 'secret-token' })
    expect(server.arrived[0]?.body).toBe('{"namespace":"group"}')
  })

  it('ends when the caller gives up', async () => {
    const server = await start(() => {})
    const path = { namespace: 'group' }
    const call = client(server).raw.GET('/v2/manage/namespaces/{namespace}', {
      params: { path },
      signal: AbortSignal.timeout(30),
    })
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it.each(['', '.', '..'])('does not send the path value %j, which would reach another resource', async repository => {
    const server = await start(({ response }) => json(response, 200, {}))
    const call = client(server).raw.DELETE('/v2/manage/namespaces/{namespace}/repos/{repository}', {
      params: { path: { namespace: 'group', repository } },
    })
    await expect(call).rejects.toBeInstanceOf(SwrInputError)
    expect(server.arrived).toHaveLength(0)
  })
})

describe('createSwrClient', () => {
  it('takes IAM from the region where both region and endpoint are given', () => {
    const { endpoint, iamEndpoint } = createSwrClient({ region: 'cn-north-4', endpoint: 'http://proxy.example' })
    expect([endpoint, iamEndpoint]).toEqual(['http://proxy.example', 'https://iam.cn-north-4.myhuaweicloud.com'])
    expect(createSwrClient({ endpoint: 'http://host' }).iamEndpoint).toBe('http://host')
  })

  it.each([
    [{}, /region.*endpoint/],
    [{ endpoint: 'localhost:4010' }, /http or https address/],
    [{ endpoint: 'http://user:pass@host' }, /plain address/],
    [{ region: 'evil.example/#' }, /no name of a region/],
  ])('refuses %j', (options, message) => {
    expect(() => createSwrClient(options)).toThrow(SwrInputError)
    expect(() => createSwrClient(options)).toThrow(message)
  })

  it.each([
    ['constructor', 'https://swr-api.constructor.myhuaweicloud.com', 'https://iam.constructor.myhuaweicloud.com'],
    ['cn-north-4', 'https://swr-api.cn-north-4.myhuaweicloud.com', 'https://iam.cn-north-4.myhuaweicloud.com'],
    ['eu-west-101', 'https://swr-api.eu-west-101.myhuaweicloud.eu', 'https://iam.eu-west-101.myhuaweicloud.eu'],
  ])('knows the addresses of %s', (region, endpoint, iamEndpoint) => {
    expect(createSwrClient({ region })).toMatchObject({ endpoint, iamEndpoint })
  })
})

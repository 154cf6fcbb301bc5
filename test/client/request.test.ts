import { describe, expect, it } from 'vitest'
import { signRequest } from '../../src/auth/signature.js'
import { createSwrClient, SwrConnectionError, SwrInputError, SwrNotFoundError, SwrResponseError } from '../../src/index.js'
import { createTestClient, organization, sendJson, startTestServer } from '../support/server.js'

const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }
const untyped = (value: unknown): never => value as never

describe('request', () => {
  it('sends a signed request with a query and a body, and returns the parsed response', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 201, { id: 1 }, { 'x-request-id': 'r-1' }))
    const swr = createTestClient(server, { credentials: key })
    const query = { limit: 10, name: 'a b', all: true, none: undefined }
    const call = swr.request<{ id: number }>('post', '/v2/new/a%24b', { query, body: { name: '中' } })
    expect((await call).id).toBe(1)
    expect(await call.withResponse()).toMatchObject({ data: { id: 1 }, requestId: 'r-1' })
    const [request] = server.requests
    expect(request).toMatchObject({ method: 'POST', url: '/v2/new/a%24b?limit=10&name=a%20b&all=true', body: '{"name":"中"}' })
    expect(request?.headers['content-type']).toBe('application/json')
    const headers = { host: String(request?.headers.host), 'x-sdk-date': String(request?.headers['x-sdk-date']) }
    const signed = { method: 'POST', url: server.url + request?.url, headers, body: '{"name":"中"}' }
    expect(request?.headers.authorization).toBe(await signRequest(signed, key))
  })

  it('sends a query of URLSearchParams, in which a name may be repeated, and a body that converts itself to JSON', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, {}))
    const query = new URLSearchParams('status=a b&status=c')
    await createTestClient(server).request('POST', '/v2/new', { query, body: new Date(0) })
    expect(server.requests[0]).toMatchObject({ url: '/v2/new?status=a%20b&status=c', body: '"1970-01-01T00:00:00.000Z"' })
  })

  it('returns any JSON, and undefined for an empty body', async () => {
    const bodies = ['[1]', 'null', '"text"', '', '  ']
    const server = await startTestServer(({ number, response }) => response.writeHead(200).end(bodies[number - 1]))
    const swr = createTestClient(server)
    const found: unknown[] = []
    for (const _ of bodies) found.push(await swr.request('GET', '/v2/new'))
    expect(found).toEqual([[1], null, 'text', undefined, undefined])
  })

  it('retries and fails as the methods do', async () => {
    const missing = [{ errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'gone' }]
    const server = await startTestServer(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : sendJson(response, 404, missing),
    )
    const swr = createTestClient(server)
    const call = swr.request('GET', '/v2/new')
    await expect(call).rejects.toBeInstanceOf(SwrNotFoundError)
    await expect(call).rejects.toMatchObject({ code: 'SVCSTG.SWR.4040058', operation: undefined, isNotFound: true })
    expect(server.requests).toHaveLength(2)
    const post = createTestClient(await startTestServer(({ response }) => void response.socket?.destroy()))
    await expect(post.request('POST', '/v2/new')).rejects.toMatchObject({ name: 'SwrConnectionError', retryable: false })
    await expect(post.request('PUT', '/v2/new', { retry: { attempts: 2 } })).rejects.toBeInstanceOf(SwrConnectionError)
  })

  it('rejects a page of a proxy, and an error with status 200', async () => {
    const bodies = ['<html>Log in</html>', '{"error_code":"APIGW.0101","error_msg":"no"}']
    const server = await startTestServer(({ number, response }) => response.writeHead(200).end(bodies[number - 1]))
    const swr = createTestClient(server)
    await expect(swr.request('GET', '/v2/new')).rejects.toThrow(/isn't JSON.*Log in/)
    await expect(swr.request('GET', '/v2/new')).rejects.toBeInstanceOf(SwrResponseError)
  })

  it('sends the paths of IAM to IAM', async () => {
    const iam = await startTestServer(({ response }) => sendJson(response, 200, {}))
    const swr = createTestClient({ url: 'http://127.0.0.1:9' }, { iamEndpoint: iam.url })
    await swr.request('GET', '/v3/projects', { query: { name: 'p' } })
    await swr.request('GET', '/v3.0/OS-USER/users/u')
    await swr.request('GET', '/v3/new', { service: 'iam' })
    expect(iam.requests.map(({ url }) => url)).toEqual(['/v3/projects?name=p', '/v3.0/OS-USER/users/u', '/v3/new'])
  })

  it.each<[string, unknown[], RegExp]>([
    ['a path without a slash', ['GET', 'v2/new'], /path must begin with a single \//],
    ['another host', ['GET', '//evil.example/v2'], /path must begin/],
    ['an absolute URL', ['GET', 'https://evil.example/v2'], /path must begin/],
    ['a query in the path', ['GET', '/v2/new?a=1'], /Pass a query as `query`/],
    ['a fragment', ['GET', '/v2/new#a'], /path must begin/],
    ['a backslash', ['GET', '/\\evil.example'], /path must begin/],
    ['a parent', ['GET', '/v2/namespaces/../users'], /would address another resource/],
    ['an encoded parent', ['GET', '/v2/%2E%2e/users'], /would address another resource/],
    ['an empty part', ['DELETE', '/v2/namespaces//repos'], /would address another resource/],
    ['no path', ['GET'], /path must begin/],
    ['a method with a space', ['GET /x', '/v2'], /method must be one of HTTP/],
    ['an unknown option', ['GET', '/v2', { params: {} }], /Unknown option `params` of request/],
    ['an object in the query', ['GET', '/v2', { query: { filter: {} } }], /query parameter `filter` must be a string/],
    ['null in the query', ['GET', '/v2', { query: { filter: null } }], /query parameter `filter` must be/],
    ['a body of a GET', ['GET', '/v2', { body: {} }], /GET request can't have a body/],
    ['a body that is not JSON', ['POST', '/v2', { body: 1n }], /body can't be converted to JSON|body` must be JSON/],
    ['a form', ['POST', '/v2', { body: new FormData() }], /body can't be converted to JSON/],
    ['a map', ['POST', '/v2', { body: new Map([['a', 1]]) }], /body can't be converted to JSON/],
    ['bytes', ['POST', '/v2', { body: Buffer.from('{}') }], /body can't be converted to JSON/],
    ['a body that is not awaited', ['POST', '/v2', { body: Promise.resolve({}) }], /body can't be converted to JSON/],
    ['no number in the query', ['GET', '/v2', { query: { limit: Number.NaN } }], /`limit` must be .*, not NaN/],
    ['a BigInt in the query', ['GET', '/v2', { query: { limit: 1n } }], /`limit` must be .*, not 1n/],
    [
      'a header of the client',
      ['GET', '/v2', { headers: { Authorization: 'x' } }],
      /client sets the header `authorization` itself/,
    ],
    ['a header with a line break', ['GET', '/v2', { headers: { 'x-a': 'a\nb: c' } }], /`x-a` must be a string with characters/],
    ['a header name with a space', ['GET', '/v2', { headers: { 'x a': 'a' } }], /isn't a header name/],
  ])('rejects %s before sending it', async (_, args, message) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, {}))
    const call = Reflect.apply(createTestClient(server).request, undefined, args)
    await expect(call).rejects.toBeInstanceOf(SwrInputError)
    await expect(call).rejects.toThrow(message)
    expect(server.requests).toHaveLength(0)
  })
})

describe('fetch', () => {
  it('authenticates the request of another library and returns any response', async () => {
    const server = await startTestServer(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : sendJson(response, 404, { gone: true }),
    )
    const swr = createTestClient(server)
    const response = await swr.fetch(new Request(`${server.url}/v2/new?a=1`, { headers: { 'x-mine': 'yes' } }))
    expect([response.status, await response.json()]).toEqual([404, { gone: true }])
    expect(server.requests[1]).toMatchObject({ url: '/v2/new?a=1' })
    expect(server.requests[1]?.headers).toMatchObject({ 'x-mine': 'yes', 'x-auth-token': 'secret-token' })
  })

  it('sends credentials to no other host', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, {}))
    const swr = createSwrClient({ endpoint: 'http://host/api', credentials: { token: 't' } })
    for (const url of [server.url, 'http://host/apix', 'http://host', 'http://host.evil.example/api'])
      await expect(swr.fetch(`${url}/v2`)).rejects.toBeInstanceOf(SwrInputError)
    expect(server.requests).toHaveLength(0)
  })

  it('rejects at the timeout or when aborted if the body never ends, and sends nothing', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, {}))
    const swr = createTestClient(server)
    const endless = (): RequestInit => ({ method: 'POST', body: new ReadableStream(), duplex: 'half' }) as RequestInit
    await expect(swr.fetch(`${server.url}/v2`, { ...endless(), timeout: { total: 50 } })).rejects.toThrow(
      'timed out after 50 ms. The request was not sent.',
    )
    const controller = new AbortController()
    const call = swr.fetch(`${server.url}/v2`, { ...endless(), signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 50)
    await expect(call).rejects.toThrow('enough')
    expect(server.requests).toHaveLength(0)
  })

  it('sends no credentials with an anonymous request', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, {}))
    await createTestClient(server).fetch(`${server.url}/v2`, { anonymous: true })
    expect(server.requests[0]?.headers).not.toHaveProperty('x-auth-token')
  })
})

describe('headers of a call', () => {
  it('are sent with each attempt, and signed if they begin with x-', async () => {
    const server = await startTestServer(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : sendJson(response, 200, organization),
    )
    const swr = createTestClient(server, { credentials: key })
    const headers = { 'X-Trace': 'one', traceparent: '00-1', none: undefined }
    await swr.showNamespace({ namespace: 'group' }, { headers })
    expect(server.requests).toHaveLength(2)
    for (const { headers } of server.requests) {
      expect(headers).toMatchObject({ 'x-trace': 'one', traceparent: '00-1' })
      expect(headers.authorization).toContain('SignedHeaders=host;x-sdk-date;x-trace,')
    }
    for await (const _ of createTestClient(
      await startTestServer(({ response }) => sendJson(response, 200, [])),
    ).listReposDetails({}, { headers }));
  })

  it.each([[5], ['x'], [[]], [{ 'x-a': 1 }], [{ 'x-a': null }], [{ host: 'x' }]])('may not be %j', async headers => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, fetch: async () => Response.json({}) })
    await expect(swr.showNamespace({ namespace: 'g' }, { headers: untyped(headers) })).rejects.toBeInstanceOf(SwrInputError)
  })
})

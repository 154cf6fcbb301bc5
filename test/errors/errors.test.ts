import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createSwrClient,
  type SwrClient,
  SwrError,
  SwrInputError,
  SwrNotFoundError,
  SwrPermissionError,
  SwrResponseError,
  SwrServerError,
} from '../../src/index.js'
import { sendJson, startServer, type TestServer } from '../support/server.js'

let server: TestServer
let swr: SwrClient
let respond: (response: import('node:http').ServerResponse) => void

beforeAll(async () => {
  server = await startServer(({ response }) => respond(response))
  swr = createSwrClient({ endpoint: server.url, credentials: { token: 'secret-token' }, retry: { attempts: 1 } })
})
afterAll(() => server[Symbol.asyncDispose]())

async function failure(call: PromiseLike<unknown>): Promise<SwrError> {
  const error = await Promise.resolve(call).then(
    data => {
      throw new Error(`The call succeeded with ${JSON.stringify(data)}`)
    },
    (error: unknown) => error,
  )
  if (!(error instanceof SwrError)) throw error
  return error
}

const show = (): Promise<SwrError> => failure(swr.showNamespace({ namespace: 'group' }))

describe('the error formats', () => {
  const code = 'SVCSTG.SWR.4040058'
  it.each([
    ['the documented array', [{ errorCode: code, errorMessage: 'gone', detail: 'd' }], { code, message: 'gone', detail: 'd' }],
    ['an object of errors', { errors: [{ errorCode: code, errorMessage: 'gone', detail: '' }] }, { code, message: 'gone' }],
    ['one object', { errorCode: code, errorMessage: 'gone' }, { code, message: 'gone' }],
    [
      'the gateway',
      { error_code: 'APIGW.0101', error_msg: 'no such path', request_id: 'r-1' },
      { code: 'APIGW.0101', message: 'no such path' },
    ],
    ['IAM', { error: { code: 404, message: 'no such thing', title: 'Not Found' } }, { code: '', message: 'no such thing' }],
  ])('include %s', async (_, body, item) => {
    respond = response => sendJson(response, 404, body)
    const error = await show()
    expect(error).toBeInstanceOf(SwrNotFoundError)
    expect(error.errors).toEqual([item])
    expect(error.code).toBe(item.code)
    expect(error.message).toContain(item.message)
    expect(error).toMatchObject({ status: 404, operation: 'showNamespace', method: 'GET', isNotFound: true })
    expect(error.url).toBe(`${server.url}/v2/manage/namespaces/group`)
  })

  it('may contain more than one error', async () => {
    respond = response =>
      sendJson(response, 400, [
        { errorCode: 'A.1', errorMessage: 'one' },
        { errorCode: 'A.2', errorMessage: 'two' },
      ])
    const error = await show()
    expect(error.errors.map(({ code }) => code)).toEqual(['A.1', 'A.2'])
    expect(error.message).toContain('and 1 more')
  })

  it('contain the request id in the header or the body', async () => {
    respond = response => sendJson(response, 404, { error_code: 'APIGW.0101', error_msg: 'x', request_id: 'in-body' })
    expect((await show()).requestId).toBe('in-body')
    respond = response =>
      sendJson(
        response,
        404,
        { error_code: 'APIGW.0101', error_msg: 'x', request_id: 'in-body' },
        { 'x-request-id': 'in-header' },
      )
    expect((await show()).requestId).toBe('in-header')
  })
})

describe('the kind of an error', () => {
  it.each([
    [400, 'SVCSTG.SWR.4001090', 'isNotFound'],
    [404, 'SVCSTG.SWR.4040058', 'isNotFound'],
    [409, 'SVCSTG.SWR.4090060', 'isConflict'],
    [406, 'SVCSTG.SWR.4060012', 'isConflict'],
    [401, 'SVCSTG.SWR.4010000', 'isAuthentication'],
    [401, 'SVCSTG.SWR.4011064', 'isPermission'],
    [403, 'SVCSTG.SWR.4039002', 'isPermission'],
    [400, 'SVCSTG.SWR.4000097', 'isQuota'],
    [429, 'APIGW.0308', 'isThrottled'],
    [403, 'SVCSTG.SWR.4031042', 'isThrottled'],
    [404, 'SVCSTG.SWR.9999999', 'isNotFound'],
  ] as const)('%i %s %s', async (status, code, kind) => {
    respond = response => sendJson(response, status, [{ errorCode: code, errorMessage: 'x' }])
    const error = await show()
    const kinds = ['isNotFound', 'isConflict', 'isAuthentication', 'isPermission', 'isQuota', 'isThrottled'] as const
    expect(kinds.filter(name => error[name])).toEqual([kind])
  })

  it('comes with retryable and a link to the documentation', async () => {
    respond = response => sendJson(response, 503, [{ errorCode: 'X.1', errorMessage: 'x' }])
    expect(await show()).toMatchObject({
      retryable: true,
      docs: 'https://huaweicloud-swr.github.io/huaweicloud-swr/errors/#X.1',
    })
    respond = response => sendJson(response, 404, [{ errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'x' }])
    expect(await show()).toMatchObject({ retryable: false })
    respond = response => response.writeHead(500).end()
    expect((await show()).docs).toBeUndefined()
  })

  it('is not retryable for a POST that may have been processed', async () => {
    const create = (): Promise<SwrError> => failure(swr.createNamespace({ namespace: 'group' }))
    for (const [status, retryable] of [
      [504, false],
      [500, false],
      [429, true],
    ] as const) {
      respond = response => response.writeHead(status).end()
      expect(await create()).toMatchObject({ status, retryable })
    }
    respond = response => sendJson(response, 403, [{ errorCode: 'SVCSTG.SWR.4031042', errorMessage: 'slow down' }])
    expect(await create()).toMatchObject({ retryable: true })
  })

  it('is converted to JSON with all properties', async () => {
    respond = response =>
      sendJson(response, 404, [{ errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'gone' }], { 'x-request-id': 'r' })
    expect(JSON.parse(JSON.stringify(await show()))).toEqual({
      name: 'SwrNotFoundError',
      message: expect.stringContaining('showNamespace failed with 404: SVCSTG.SWR.4040058 gone'),
      status: 404,
      code: 'SVCSTG.SWR.4040058',
      errors: [{ code: 'SVCSTG.SWR.4040058', message: 'gone' }],
      requestId: 'r',
      operation: 'showNamespace',
      method: 'GET',
      url: `${server.url}/v2/manage/namespaces/group`,
      retryable: false,
      docs: 'https://huaweicloud-swr.github.io/huaweicloud-swr/errors/#SVCSTG.SWR.4040058',
    })
  })

  it('has a class for each status', async () => {
    respond = response => sendJson(response, 403, [])
    expect(await show()).toBeInstanceOf(SwrPermissionError)
    respond = response => sendJson(response, 502, null)
    expect(await show()).toBeInstanceOf(SwrServerError)
  })
})

describe('an unexpected body', () => {
  const html = '<html><head><title>Sign in to the proxy</title></head><body>…</body></html>'
  it.each([
    ['an empty 404', 404, '', 'no body'],
    ['an HTML 502', 502, html, 'Sign in to the proxy'],
    ['truncated JSON', 400, '[{"errorCode": "SVC', '[{'],
    ['a JSON null', 400, 'null', 'null'],
    ['a JSON text', 500, '"no"', 'no'],
  ])('of an error response is quoted: %s', async (_, status, body, excerpt) => {
    respond = response => response.writeHead(status, { 'content-type': 'text/html' }).end(body)
    const error = await show()
    expect(error).toMatchObject({ status, code: '', errors: [] })
    expect(error.message).toContain(excerpt)
  })

  it.each([
    ['HTML', html, "isn't JSON (text/html): Sign in to the proxy"],
    ['truncated JSON', '{"id": 1', "isn't JSON"],
    ['nothing', '', 'the body is empty'],
    ['null', 'null', 'the body has the type null instead of object'],
    ['an array', '[]', 'the body has the type array instead of object'],
    ['an error', '{"error_code": "APIGW.0301", "error_msg": "no"}', 'the body is an error: APIGW.0301 no'],
  ])('of a successful response is rejected: %s', async (_, body, problem) => {
    respond = response => response.writeHead(200, { 'content-type': 'text/html' }).end(body)
    const error = await show()
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain(problem)
    expect(error.status).toBe(200)
  })

  it.each([
    ['a login page', 'text/html', html, "isn't JSON (text/html): Sign in to the proxy"],
    ['an error of the gateway', 'application/json', '{"error_code": "APIGW.0301", "error_msg": "no"}', 'APIGW.0301 no'],
    ['an unknown object', 'application/json', '{"message": "please sign in"}', 'the type object instead of none'],
  ])('of a response without a declared body is rejected: %s', async (_, type, body, problem) => {
    respond = response => response.writeHead(200, { 'content-type': type }).end(body)
    const error = await failure(swr.deleteRepo({ namespace: 'group', repository: 'app' }))
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain(problem)
  })

  it.each(['', '\n', '{}', 'null'])('of a deletion may be %j', async body => {
    respond = response => response.writeHead(200).end(body)
    expect(await swr.deleteRepo({ namespace: 'group', repository: 'app' })).toBeUndefined()
  })

  it.each<[string, () => PromiseLike<unknown>, unknown]>([
    ['an object instead of a list', () => swr.listReposDetails(), { error_code: 'SVCSTG.SWR.4090060', error_msg: 'taken' }],
    ['an array instead of an object', () => swr.createNamespace({ namespace: 'g' }), [{ errorCode: 'SVCSTG.SWR.4090060' }]],
    [
      'an array of errors instead of a list',
      () => swr.listRepoDomains({ namespace: 'g', repository: 'a' }),
      [{ errorCode: 'SVCSTG.SWR.4090060' }],
    ],
    ['errors in an object', () => swr.showNamespace({ namespace: 'g' }), { errors: [{ errorCode: 'SVCSTG.SWR.4090060' }] }],
    ['an object from a deletion', () => swr.deleteNamespaces({ namespace: 'g' }), { errorCode: 'SVCSTG.SWR.4090060' }],
  ])('that is an error with status 2xx keeps its code: %s', async (_, call, body) => {
    respond = response => sendJson(response, 200, body)
    const error = await failure(call())
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error).toMatchObject({ status: 200, code: 'SVCSTG.SWR.4090060', isConflict: true, retryable: false })
    expect(error.errors).toHaveLength(1)
  })

  it.each([
    ['APIGW.0301', 'isAuthentication'],
    ['APIGW.0101', 'isNotFound'],
    ['APIGW.0308', 'isThrottled'],
  ] as const)('that is an error of the gateway with status 2xx keeps its kind: %s', async (code, kind) => {
    respond = response => sendJson(response, 200, { error_code: code, error_msg: 'no' })
    expect(await show()).toMatchObject({ status: 200, code, [kind]: true })
  })

  it('with a status that Response rejects is an error and can be read', async () => {
    respond = response => response.writeHead(799).end('?')
    expect(await show()).toMatchObject({ status: 799, code: '', retryable: false })
    const params = { path: { namespace: 'g' } }
    const { response, error } = await swr.raw.GET('/v2/manage/namespaces/{namespace}', { params })
    expect([response.status, response.ok, error]).toEqual([799, false, '?'])
  })

  it.each([[undefined], [{}], [{ status: 200, headers: {}, text: '' }]])(
    'from a custom transport is rejected: %j',
    async response => {
      const client = createSwrClient({
        endpoint: 'http://127.0.0.1:1',
        credentials: { token: 't' },
        transport: async () => response as never,
      })
      const error: unknown = await Promise.resolve(client.showNamespace({ namespace: 'g' })).catch((error: unknown) => error)
      expect(error).toBeInstanceOf(SwrInputError)
      expect(String(error)).toContain('`transport` option must return an object')
    },
  )

  it('is rejected as a list if an item is not an object', async () => {
    respond = response => sendJson(response, 200, [null, 'x'])
    const error = await failure(swr.listReposDetails())
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain('instead of array of objects')
  })

  it('with deeply nested errors or invalid codes has no code', async () => {
    respond = response => response.writeHead(400).end('['.repeat(20_000) + ']'.repeat(20_000))
    expect(await show()).toMatchObject({ status: 400, code: '' })
    respond = response => response.writeHead(400).end('{"errorCode": {"toString": 1}, "errorMessage": {"toString": 1}}')
    expect(await show()).toMatchObject({ status: 400, code: '' })
  })

  it('with status 300 is rejected', async () => {
    respond = response => sendJson(response, 300, { versions: [] })
    const error = await failure(swr.listApiVersions())
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain("failed with 300: this API doesn't define this status")
  })

  it('of a write may be empty or {}', async () => {
    respond = response => response.writeHead(201).end('\n')
    expect(await swr.createNamespace({ namespace: 'group' })).toEqual({})
    respond = response => response.writeHead(201).end()
    expect(await swr.createNamespace({ namespace: 'group' })).toEqual({})
    respond = response => sendJson(response, 201, {})
    expect(await swr.createNamespace({ namespace: 'group' })).toEqual({})
    respond = response => response.writeHead(204).end()
    expect(await swr.deleteNamespaces({ namespace: 'group' })).toBeUndefined()
  })

  it('null of a nullable list becomes an empty list', async () => {
    respond = response => sendJson(response, 200, null)
    expect(await swr.listRepoDomains({ namespace: 'group', repository: 'app' })).toEqual([])
    expect(await swr.listReposDetails()).toEqual({ items: [], offset: 0, count: 0, total: undefined })
  })

  it('of a redirect is rejected, since redirects are not followed with credentials', async () => {
    respond = response => response.writeHead(302, { location: 'https://elsewhere.example/login' }).end()
    const before = server.requests.length
    const error = await show()
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain('https://elsewhere.example/login')
    expect(server.requests.length).toBe(before + 1)
  })
})

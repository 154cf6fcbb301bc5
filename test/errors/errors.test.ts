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
import { json, serve, type TestServer } from '../support/server.js'

let server: TestServer
let swr: SwrClient
let answer: (response: import('node:http').ServerResponse) => void

beforeAll(async () => {
  server = await serve(({ response }) => answer(response))
  swr = createSwrClient({ endpoint: server.url, credentials: { token: 'secret-token' }, retry: { attempts: 1 } })
})
afterAll(() => server[Symbol.asyncDispose]())

async function failure(call: PromiseLike<unknown>): Promise<SwrError> {
  const error = await Promise.resolve(call).then(
    data => {
      throw new Error(`It succeeded with ${JSON.stringify(data)}`)
    },
    (error: unknown) => error,
  )
  if (!(error instanceof SwrError)) throw error
  return error
}

const show = (): Promise<SwrError> => failure(swr.showNamespace({ namespace: 'group' }))

describe('An error body is read in each shape', () => {
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
  ])('%s', async (_, body, item) => {
    answer = response => json(response, 404, body)
    const error = await show()
    expect(error).toBeInstanceOf(SwrNotFoundError)
    expect(error.errors).toEqual([item])
    expect(error.code).toBe(item.code)
    expect(error.message).toContain(item.message)
    expect(error).toMatchObject({ status: 404, operation: 'showNamespace', method: 'GET', isNotFound: true })
    expect(error.url).toBe(`${server.url}/v2/manage/namespaces/group`)
  })

  it('keeps all errors of a body, the first one first', async () => {
    answer = response =>
      json(response, 400, [
        { errorCode: 'A.1', errorMessage: 'one' },
        { errorCode: 'A.2', errorMessage: 'two' },
      ])
    const error = await show()
    expect(error.errors.map(({ code }) => code)).toEqual(['A.1', 'A.2'])
    expect(error.message).toContain('and 1 more')
  })

  it('finds the request id in the header, else in the body', async () => {
    answer = response => json(response, 404, { error_code: 'APIGW.0101', error_msg: 'x', request_id: 'in-body' })
    expect((await show()).requestId).toBe('in-body')
    answer = response =>
      json(response, 404, { error_code: 'APIGW.0101', error_msg: 'x', request_id: 'in-body' }, { 'x-request-id': 'in-header' })
    expect((await show()).requestId).toBe('in-header')
  })
})

describe('What an error means is decided by the code, then by the status', () => {
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
    answer = response => json(response, status, [{ errorCode: code, errorMessage: 'x' }])
    const error = await show()
    const kinds = ['isNotFound', 'isConflict', 'isAuthentication', 'isPermission', 'isQuota', 'isThrottled'] as const
    expect(kinds.filter(name => error[name])).toEqual([kind])
  })

  it('knows whether another try may help, and where to read on', async () => {
    answer = response => json(response, 503, [{ errorCode: 'X.1', errorMessage: 'x' }])
    expect(await show()).toMatchObject({
      retryable: true,
      docs: 'https://huaweicloud-swr.github.io/huaweicloud-swr/errors/#X.1',
    })
    answer = response => json(response, 404, [{ errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'x' }])
    expect(await show()).toMatchObject({ retryable: false })
    answer = response => response.writeHead(500).end()
    expect((await show()).docs).toBeUndefined()
  })

  it('does not call a POST retryable that may have been carried out', async () => {
    const create = (): Promise<SwrError> => failure(swr.createNamespace({ namespace: 'group' }))
    for (const [status, retryable] of [
      [504, false],
      [500, false],
      [429, true],
    ] as const) {
      answer = response => response.writeHead(status).end()
      expect(await create()).toMatchObject({ status, retryable })
    }
    answer = response => json(response, 403, [{ errorCode: 'SVCSTG.SWR.4031042', errorMessage: 'slow down' }])
    expect(await create()).toMatchObject({ retryable: true })
  })

  it('is written to a log with all that people need', async () => {
    answer = response =>
      json(response, 404, [{ errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'gone' }], { 'x-request-id': 'r' })
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

  it('has a class for each family of statuses', async () => {
    answer = response => json(response, 403, [])
    expect(await show()).toBeInstanceOf(SwrPermissionError)
    answer = response => json(response, 502, null)
    expect(await show()).toBeInstanceOf(SwrServerError)
  })
})

describe('A body that is none', () => {
  const html = '<html><head><title>Sign in to the proxy</title></head><body>…</body></html>'
  it.each([
    ['an empty 404', 404, '', 'no body'],
    ['an HTML 502', 502, html, 'Sign in to the proxy'],
    ['truncated JSON', 400, '[{"errorCode": "SVC', '[{'],
    ['a JSON null', 400, 'null', 'null'],
    ['a JSON text', 500, '"no"', 'no'],
  ])('on an error is told: %s', async (_, status, body, told) => {
    answer = response => response.writeHead(status, { 'content-type': 'text/html' }).end(body)
    const error = await show()
    expect(error).toMatchObject({ status, code: '', errors: [] })
    expect(error.message).toContain(told)
  })

  it.each([
    ['HTML', html, 'not JSON (text/html): Sign in to the proxy'],
    ['truncated JSON', '{"id": 1', 'not JSON'],
    ['nothing', '', 'the body is empty'],
    ['null', 'null', 'an object was expected, null came'],
    ['a list', '[]', 'an object was expected, a list came'],
    ['an error in disguise', '{"error_code": "APIGW.0301", "error_msg": "no"}', 'an error came as a success: APIGW.0301 no'],
  ])('on a success is no success: %s', async (_, body, told) => {
    answer = response => response.writeHead(200, { 'content-type': 'text/html' }).end(body)
    const error = await show()
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain(told)
    expect(error.status).toBe(200)
  })

  it.each([
    ['a login page', 'text/html', html, 'not JSON (text/html): Sign in to the proxy'],
    ['an error of the gateway', 'application/json', '{"error_code": "APIGW.0301", "error_msg": "no"}', 'APIGW.0301 no'],
    ['an object of somebody else', 'application/json', '{"message": "please sign in"}', 'nothing was expected, object came'],
  ])('on a success without a body is no success: %s', async (_, type, body, told) => {
    answer = response => response.writeHead(200, { 'content-type': type }).end(body)
    const error = await failure(swr.deleteRepo({ namespace: 'group', repository: 'app' }))
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain(told)
  })

  it.each(['', '\n', '{}', 'null'])('is fine for a removal that answers %j', async body => {
    answer = response => response.writeHead(200).end(body)
    expect(await swr.deleteRepo({ namespace: 'group', repository: 'app' })).toBeUndefined()
  })

  it.each<[string, () => PromiseLike<unknown>, unknown]>([
    ['an object from a list', () => swr.listReposDetails(), { error_code: 'SVCSTG.SWR.4090060', error_msg: 'taken' }],
    ['a list from a write', () => swr.createNamespace({ namespace: 'g' }), [{ errorCode: 'SVCSTG.SWR.4090060' }]],
    [
      'a list from a list',
      () => swr.listRepoDomains({ namespace: 'g', repository: 'a' }),
      [{ errorCode: 'SVCSTG.SWR.4090060' }],
    ],
    ['errors from an object', () => swr.showNamespace({ namespace: 'g' }), { errors: [{ errorCode: 'SVCSTG.SWR.4090060' }] }],
    ['an object from a removal', () => swr.deleteNamespaces({ namespace: 'g' }), { errorCode: 'SVCSTG.SWR.4090060' }],
  ])('that is an error keeps its code on a success: %s', async (_, call, body) => {
    answer = response => json(response, 200, body)
    const error = await failure(call())
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error).toMatchObject({ status: 200, code: 'SVCSTG.SWR.4090060', isConflict: true, retryable: false })
    expect(error.errors).toHaveLength(1)
  })

  it.each([
    ['APIGW.0301', 'isAuthentication'],
    ['APIGW.0101', 'isNotFound'],
    ['APIGW.0308', 'isThrottled'],
  ] as const)('of the gateway that is an error keeps its meaning on a success: %s', async (code, meaning) => {
    answer = response => json(response, 200, { error_code: code, error_msg: 'no' })
    expect(await show()).toMatchObject({ status: 200, code, [meaning]: true })
  })

  it('with a status that fetch does not know is an error like others, and can be looked at', async () => {
    answer = response => response.writeHead(799).end('?')
    expect(await show()).toMatchObject({ status: 799, code: '', retryable: false })
    const params = { path: { namespace: 'g' } }
    const { response, error } = await swr.raw.GET('/v2/manage/namespaces/{namespace}', { params })
    expect([response.status, response.ok, error]).toEqual([799, false, '?'])
  })

  it.each([[undefined], [{}], [{ status: 200, headers: {}, text: '' }]])(
    'that a transport of somebody else makes of nothing is told as what it is: %j',
    async given => {
      const odd = createSwrClient({
        endpoint: 'http://127.0.0.1:1',
        credentials: { token: 't' },
        transport: async () => given as never,
      })
      const refused: unknown = await Promise.resolve(odd.showNamespace({ namespace: 'g' })).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(SwrInputError)
      expect(String(refused)).toContain('`send` of this client gave no answer')
    },
  )

  it('is no list of a service when it holds what is no object', async () => {
    answer = response => json(response, 200, [null, 'x'])
    const error = await failure(swr.listReposDetails())
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain('a list of objects was expected')
  })

  it('is told for errors nested without end, and for codes that are none', async () => {
    answer = response => response.writeHead(400).end('['.repeat(20_000) + ']'.repeat(20_000))
    expect(await show()).toMatchObject({ status: 400, code: '' })
    answer = response => response.writeHead(400).end('{"errorCode": {"toString": 1}, "errorMessage": {"toString": 1}}')
    expect(await show()).toMatchObject({ status: 400, code: '' })
  })

  it('is told for a status that is neither success nor redirect', async () => {
    answer = response => json(response, 300, { versions: [] })
    const error = await failure(swr.listApiVersions())
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain('failed with 300: no answer of this API')
  })

  it('is fine for a write, which may answer with nothing or {}', async () => {
    answer = response => response.writeHead(201).end('\n')
    expect(await swr.createNamespace({ namespace: 'group' })).toEqual({})
    answer = response => response.writeHead(201).end()
    expect(await swr.createNamespace({ namespace: 'group' })).toEqual({})
    answer = response => json(response, 201, {})
    expect(await swr.createNamespace({ namespace: 'group' })).toEqual({})
    answer = response => response.writeHead(204).end()
    expect(await swr.deleteNamespaces({ namespace: 'group' })).toBeUndefined()
  })

  it('is an empty list where a list may be null', async () => {
    answer = response => json(response, 200, null)
    expect(await swr.listRepoDomains({ namespace: 'group', repository: 'app' })).toEqual([])
    expect(await swr.listReposDetails()).toEqual({ items: [], offset: 0, count: 0, total: undefined })
  })

  it('is told for a redirect, which is not followed with credentials', async () => {
    answer = response => response.writeHead(302, { location: 'https://elsewhere.example/login' }).end()
    const before = server.arrived.length
    const error = await show()
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain('https://elsewhere.example/login')
    expect(server.arrived.length).toBe(before + 1)
  })
})

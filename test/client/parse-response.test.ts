import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrError, SwrInputError, SwrResponseError } from '../../src/index.js'
import { createRawClient } from '../../src/raw.js'
import { failure, useErrorServer } from '../support/error-server.js'
import { sendJson } from '../support/server.js'

const context = useErrorServer()
const show = (): Promise<SwrError> => failure(context.swr.showNamespace({ namespace: 'group' }))

describe('an unexpected body', () => {
  const html = '<html><head><title>Sign in to the proxy</title></head><body>…</body></html>'
  it.each([
    ['an empty 404', 404, '', 'no body'],
    ['an HTML 502', 502, html, 'Sign in to the proxy'],
    ['truncated JSON', 400, '[{"errorCode": "SVC', '[{'],
    ['a JSON null', 400, 'null', 'null'],
    ['a JSON text', 500, '"no"', 'no'],
  ])('of an error response is quoted: %s', async (_, status, body, excerpt) => {
    context.respond = response => response.writeHead(status, { 'content-type': 'text/html' }).end(body)
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
    [
      'an error',
      '{"error_code": "APIGW.0301", "error_msg": "no"}',
      'the body is an error: APIGW.0301 no. Check the credentials and the clock. See https://huaweicloud-swr.github.io/huaweicloud-swr/errors/#APIGW.0301 (GET http',
    ],
  ])('of a successful response is rejected: %s', async (_, body, problem) => {
    context.respond = response => response.writeHead(200, { 'content-type': 'text/html' }).end(body)
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
    context.respond = response => response.writeHead(200, { 'content-type': type }).end(body)
    const error = await failure(context.swr.deleteRepo({ namespace: 'group', repository: 'app' }))
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain(problem)
  })

  it.each(['', '\n', '{}', 'null'])('of a deletion may be %j', async body => {
    context.respond = response => response.writeHead(200).end(body)
    expect(await context.swr.deleteRepo({ namespace: 'group', repository: 'app' })).toBeUndefined()
  })

  it.each<[string, () => PromiseLike<unknown>, unknown]>([
    [
      'an object instead of a list',
      () => context.swr.listReposDetails(),
      { error_code: 'SVCSTG.SWR.4090060', error_msg: 'taken' },
    ],
    [
      'an array instead of an object',
      () => context.swr.createNamespace({ namespace: 'g' }),
      [{ errorCode: 'SVCSTG.SWR.4090060' }],
    ],
    [
      'an array of errors instead of a list',
      () => context.swr.listRepoDomains({ namespace: 'g', repository: 'a' }),
      [{ errorCode: 'SVCSTG.SWR.4090060' }],
    ],
    [
      'errors in an object',
      () => context.swr.showNamespace({ namespace: 'g' }),
      { errors: [{ errorCode: 'SVCSTG.SWR.4090060' }] },
    ],
    ['an object from a deletion', () => context.swr.deleteNamespaces({ namespace: 'g' }), { errorCode: 'SVCSTG.SWR.4090060' }],
  ])('that is an error with status 2xx keeps its code: %s', async (_, call, body) => {
    context.respond = response => sendJson(response, 200, body)
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
    context.respond = response => sendJson(response, 200, { error_code: code, error_msg: 'no' })
    expect(await show()).toMatchObject({ status: 200, code, [kind]: true })
  })

  it('with a status that Response rejects is an error and can be read', async () => {
    context.respond = response => response.writeHead(799).end('?')
    expect(await show()).toMatchObject({ status: 799, code: '', retryable: false })
    const params = { path: { namespace: 'g' } }
    const { response, error } = await createRawClient(context.swr).GET('/v2/manage/namespaces/{namespace}', { params })
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
    context.respond = response => sendJson(response, 200, [null, 'x'])
    const error = await failure(context.swr.listReposDetails())
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain('instead of array of objects')
  })

  it('with deeply nested errors or invalid codes has no code', async () => {
    context.respond = response => response.writeHead(400).end('['.repeat(20_000) + ']'.repeat(20_000))
    expect(await show()).toMatchObject({ status: 400, code: '' })
    context.respond = response => response.writeHead(400).end('{"errorCode": {"toString": 1}, "errorMessage": {"toString": 1}}')
    expect(await show()).toMatchObject({ status: 400, code: '' })
  })

  it('with status 300 is rejected', async () => {
    context.respond = response => sendJson(response, 300, { versions: [] })
    const error = await failure(context.swr.listApiVersions())
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain("failed with 300: this API doesn't define this status. Check `endpoint`.")
  })

  it('of a write may be empty or {}', async () => {
    context.respond = response => response.writeHead(201).end('\n')
    expect(await context.swr.createNamespace({ namespace: 'group' })).toEqual({})
    context.respond = response => response.writeHead(201).end()
    expect(await context.swr.createNamespace({ namespace: 'group' })).toEqual({})
    context.respond = response => sendJson(response, 201, {})
    expect(await context.swr.createNamespace({ namespace: 'group' })).toEqual({})
    context.respond = response => response.writeHead(204).end()
    expect(await context.swr.deleteNamespaces({ namespace: 'group' })).toBeUndefined()
  })

  it('with integers above 2^53 is read with rounded numbers, as the guide describes', async () => {
    context.respond = response => response.writeHead(200).end('{"id":9007199254740991,"size":9007199254740993}')
    expect(await context.swr.showNamespace({ namespace: 'group' })).toEqual({ id: 2 ** 53 - 1, size: 2 ** 53 })
  })

  it('null of a nullable list becomes an empty list', async () => {
    context.respond = response => sendJson(response, 200, null)
    expect(await context.swr.listRepoDomains({ namespace: 'group', repository: 'app' })).toEqual([])
    expect(await context.swr.listReposDetails()).toEqual({ items: [], offset: 0, count: 0, total: undefined })
  })

  it('of a redirect is rejected, since redirects are not followed with credentials', async () => {
    context.respond = response => response.writeHead(302, { location: 'https://elsewhere.example/login' }).end()
    const before = context.server.requests.length
    const error = await show()
    expect(error).toBeInstanceOf(SwrResponseError)
    expect(error.message).toContain('https://elsewhere.example/login')
    expect(context.server.requests.length).toBe(before + 1)
  })
})

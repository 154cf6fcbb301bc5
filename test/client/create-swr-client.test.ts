import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrInputError } from '../../src/index.js'
import { createTestClient, sendJson, startTestServer } from '../support/server.js'

describe('raw', () => {
  it('passes real requests and responses to middleware', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 201, {}, { 'x-request-id': 'r' }))
    const { raw } = createTestClient(server)
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
    expect(server.requests[0]?.headers).toMatchObject({ 'x-mine': 'yes', 'x-auth-token': 'secret-token' })
    expect(server.requests[0]?.body).toBe('{"namespace":"group"}')
  })

  it('rejects when the caller aborts', async () => {
    const server = await startTestServer(() => {})
    const path = { namespace: 'group' }
    const call = createTestClient(server).raw.GET('/v2/manage/namespaces/{namespace}', {
      params: { path },
      signal: AbortSignal.timeout(30),
    })
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it.each(['', '.', '..'])('rejects the path value %j, which would address another resource', async repository => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, {}))
    const call = createTestClient(server).raw.DELETE('/v2/manage/namespaces/{namespace}/repos/{repository}', {
      params: { path: { namespace: 'group', repository } },
    })
    await expect(call).rejects.toBeInstanceOf(SwrInputError)
    expect(server.requests).toHaveLength(0)
  })
})

describe('createSwrClient', () => {
  it('uses the IAM of the region when both region and endpoint are set', () => {
    const { endpoint, iamEndpoint } = createSwrClient({ region: 'cn-north-4', endpoint: 'http://proxy.example' })
    expect([endpoint, iamEndpoint]).toEqual(['http://proxy.example', 'https://iam.cn-north-4.myhuaweicloud.com'])
    expect(createSwrClient({ endpoint: 'http://host' }).iamEndpoint).toBe('http://host')
  })

  it.each([
    [{}, /region.*endpoint/],
    [{ endpoint: 'localhost:4010' }, /http or https URL/],
    [{ endpoint: 'http://user:pass@host' }, /must not contain/],
    [{ region: 'evil.example/#' }, /isn't a valid region name/],
  ])('rejects %j', (options, message) => {
    expect(() => createSwrClient(options)).toThrow(SwrInputError)
    expect(() => createSwrClient(options)).toThrow(message)
  })

  it.each([
    ['constructor', 'https://swr-api.constructor.myhuaweicloud.com', 'https://iam.constructor.myhuaweicloud.com'],
    ['cn-north-4', 'https://swr-api.cn-north-4.myhuaweicloud.com', 'https://iam.cn-north-4.myhuaweicloud.com'],
    ['eu-west-101', 'https://swr-api.eu-west-101.myhuaweicloud.eu', 'https://iam.eu-west-101.myhuaweicloud.eu'],
  ])('returns the endpoints of %s', (region, endpoint, iamEndpoint) => {
    expect(createSwrClient({ region })).toMatchObject({ endpoint, iamEndpoint })
  })
})

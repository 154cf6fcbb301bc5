import { describe, expect, it } from 'vitest'
import { SwrInputError } from '../../src/index.js'
import { createRawClient } from '../../src/raw.js'
import { createTestClient, sendJson, startTestServer } from '../support/server.js'

describe('raw', () => {
  it('passes real requests and responses to middleware', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 201, {}, { 'x-request-id': 'r' }))
    const raw = createRawClient(createTestClient(server))
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
    const call = createRawClient(createTestClient(server)).GET('/v2/manage/namespaces/{namespace}', {
      params: { path },
      signal: AbortSignal.timeout(30),
    })
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it.each(['', '.', '..'])('rejects the path value %j, which would address another resource', async repository => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, {}))
    const call = createRawClient(createTestClient(server)).DELETE('/v2/manage/namespaces/{namespace}/repos/{repository}', {
      params: { path: { namespace: 'group', repository } },
    })
    await expect(call).rejects.toBeInstanceOf(SwrInputError)
    expect(server.requests).toHaveLength(0)
  })
})

import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrInputError } from '../../src/index.js'
import { createTestClient, organization, sendJson, startTestServer } from '../support/server.js'

describe('a method', () => {
  it('sends the user agent and the token', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization, { 'x-request-id': 'r-1' }))
    const { data, response, requestId } = await createTestClient(server).showNamespace({ namespace: 'group' }).withResponse()
    expect(server.requests[0]?.headers).toMatchObject({
      'x-auth-token': 'secret-token',
      'user-agent': expect.stringMatching(/^huaweicloud-swr\/\d/),
    })
    expect({ data, requestId, status: response.status, url: response.url }).toEqual({
      data: organization,
      requestId: 'r-1',
      status: 200,
      url: `${server.url}/v2/manage/namespaces/group`,
    })
  })

  it('replaces a slash with a dollar sign in the path and not in the body', async () => {
    const server = await startTestServer(({ method, response }) =>
      method === 'GET' ? sendJson(response, 200, { exist: false }) : sendJson(response, 201, {}),
    )
    const swr = createTestClient(server)
    await swr.showAccessDomain({ namespace: 'group', repository: 'team/app', access_domain: 'a/b c' })
    await swr.createRepo({ namespace: 'group', repository: 'team/app', is_public: false })
    expect(server.requests[0]?.url).toBe('/v2/manage/namespaces/group/repositories/team%24app/access-domains/a%2Fb%20c')
    expect(server.requests[1]).toMatchObject({
      url: '/v2/manage/namespaces/group/repos',
      body: '{"repository":"team/app","is_public":false}',
    })
  })

  it.each([
    ['an empty name', { namespace: '' }],
    ['a name that addresses the parent', { namespace: '..' }],
    ['an unknown parameter', { namespace: 'group', colour: 'red' }],
  ])('rejects %s', async (_, params) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    await expect(createTestClient(server).showNamespace(params)).rejects.toBeInstanceOf(SwrInputError)
    expect(server.requests).toHaveLength(0)
  })

  it('rejects plain parameters next to a filter', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, { namespaces: [] }))
    const params = { namespace: 'group', filter: 'mode::visible' } as never
    await expect(createTestClient(server).listNamespaces(params)).rejects.toThrow(/ignores `namespace` next to `filter`/)
    expect(server.requests).toHaveLength(0)
  })

  it('rejects invalid parameters', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const swr = createTestClient(server)
    let nested: unknown = 'a'
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested]
    const wrong: [() => PromiseLike<unknown>, RegExp][] = [
      [() => swr.showNamespace(null as never), /requires an object of parameters, not null/],
      [() => swr.listReposDetails('group' as never), /requires an object of parameters, not a string/],
      [() => swr.showNamespace({ namespace: {} as never }), /`namespace` must be a string, not an object/],
      [() => swr.listReposDetails({ limit: 10n as never, offset: 0 }), /`limit` must be an integer of 0 or more, not 10/],
      [() => swr.listReposDetails({ name: [] as never }), /`name` must be a string, a number or a boolean, not an array/],
      [() => swr.showNamespace({ namespace: '\ud800' }), /lone surrogate/],
      [() => swr.listReposDetails({ namespace: '\ud800' }), /lone surrogate/],
      [() => swr.createNamespace({ namespace: 1n as never }), /can't be converted to JSON/],
      [() => swr.createNamespace({ namespace: nested as never }), /can't be converted to JSON/],
      [
        () => swr.showNamespace({ namespace: 'group', constructor: 'x' } as never),
        /Unknown parameter `constructor` of showNamespace\. Supported parameters: `namespace`\. The request was not sent\./,
      ],
      [
        () => swr.listApiVersions({ foo: 1 } as never),
        /Unknown parameter `foo` of listApiVersions, which accepts no parameters\./,
      ],
      [() => swr.showNamespace(JSON.parse('{"namespace": "group", "__proto__": "x"}')), /Unknown parameter `__proto__`/],
      [() => swr.createNamespaceAuth({ namespace: 'group', body: [], colour: 'red' } as never), /Unknown parameter `colour`/],
    ]
    for (const [call, message] of wrong) {
      await expect(call()).rejects.toBeInstanceOf(SwrInputError)
      await expect(call()).rejects.toThrow(message)
    }
    expect(server.requests).toHaveLength(0)
  })

  it('rejects without a retry if a custom fetch returns no Response', async () => {
    let calls = 0
    const swr = createSwrClient({
      endpoint: 'http://host',
      credentials: { token: 't' },
      fetch: (() => {
        calls += 1
      }) as never,
    })
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toBeInstanceOf(SwrInputError)
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toThrow(/must return a Response, not undefined/)
    expect(calls).toBe(2)
  })

  it('passes a Request to a custom fetch', async () => {
    const requests: Request[] = []
    const swr = createSwrClient({
      endpoint: 'http://nowhere.example',
      credentials: { token: 't' },
      fetch: async request => {
        requests.push(request)
        return Response.json(organization)
      },
    })
    expect(await swr.showNamespace({ namespace: 'group' })).toEqual(organization)
    expect(requests[0]).toBeInstanceOf(Request)
  })

  it('sends the operations of IAM to iamEndpoint', async () => {
    const iam = await startTestServer(({ response }) => sendJson(response, 200, { projects: [] }))
    const swr = createTestClient({ url: 'http://127.0.0.1:9' }, { iamEndpoint: iam.url })
    expect(await swr.keystoneListProjects()).toEqual({ projects: [] })
  })
})

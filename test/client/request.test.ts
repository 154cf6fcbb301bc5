import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrInputError } from '../../src/index.js'
import { clientOf, json, organization, serveForTest } from '../support/server.js'

describe('A request', () => {
  it('says who sends it, and proves it', async () => {
    const server = await serveForTest(({ response }) => json(response, 200, organization, { 'x-request-id': 'r-1' }))
    const { data, response, requestId } = await clientOf(server).showNamespace({ namespace: 'group' }).withResponse()
    expect(server.arrived[0]?.headers).toMatchObject({
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

  it('writes a slash as a dollar sign in the path and leaves it in the body', async () => {
    const server = await serveForTest(({ method, response }) =>
      method === 'GET' ? json(response, 200, { exist: false }) : json(response, 201, {}),
    )
    const swr = clientOf(server)
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
    const server = await serveForTest(({ response }) => json(response, 200, organization))
    await expect(clientOf(server).showNamespace(parameters)).rejects.toBeInstanceOf(SwrInputError)
    expect(server.arrived).toHaveLength(0)
  })

  it('is not sent with plain parameters beside a filter', async () => {
    const server = await serveForTest(({ response }) => json(response, 200, { namespaces: [] }))
    const parameters = { namespace: 'group', filter: 'mode::visible' } as never
    await expect(clientOf(server).listNamespaces(parameters)).rejects.toThrow(/ignores `namespace` beside a filter/)
    expect(server.arrived).toHaveLength(0)
  })

  it('is not sent with parameters that are none', async () => {
    const server = await serveForTest(({ response }) => json(response, 200, organization))
    const swr = clientOf(server)
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
        return Response.json(organization)
      },
    })
    expect(await swr.showNamespace({ namespace: 'group' })).toEqual(organization)
    expect(requests[0]).toBeInstanceOf(Request)
  })

  it('goes to IAM where IAM is meant', async () => {
    const iam = await serveForTest(({ response }) => json(response, 200, { projects: [] }))
    const swr = clientOf({ url: 'http://127.0.0.1:9' }, { iamEndpoint: iam.url })
    expect(await swr.keystoneListProjects()).toEqual({ projects: [] })
  })
})

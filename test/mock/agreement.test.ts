import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.js'
import { byPassword } from '../support/identity.js'
import { useMockAndSandbox } from '../support/mock-and-sandbox.js'
import { sendRaw } from '../support/raw-request.js'

const sandbox = createSandbox({ seed: { namespaces: [{ namespace: 'group', repositories: [{ repository: 'app' }] }] } })
const servers = useMockAndSandbox(sandbox)

/** The content of a response, without what differs from one response to the next. */
interface ComparedResponse {
  status: number
  body: unknown
  hasRequestId: boolean
  hasTraceId: boolean
}

/** Sends a request byte by byte, unchanged, since other clients would normalize its path. */
async function send(url: string, line: string, body: string | undefined, headers: string): Promise<ComparedResponse> {
  const content = `${body === undefined ? '' : 'Content-Type: application/json\r\n'}Content-Length: ${Buffer.byteLength(body ?? '')}`
  const request = `${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${headers}${content}\r\n\r\n${body ?? ''}`
  const [head = '', text = ''] = (await sendRaw(url, request)).split('\r\n\r\n')
  const response = text === '' ? undefined : JSON.parse(text)
  if (response?.request_id) response.request_id = 'id'
  return {
    status: Number(head.split(' ')[1]),
    body: response,
    hasRequestId: /^x-request-id: [0-9a-f]{32}/im.test(head),
    hasTraceId: /^x-iam-trace-id: [0-9a-f]{32}/im.test(head),
  }
}

const both = async (line: string, body?: string, headers = `X-Auth-Token: ${servers.token}\r\n`): Promise<ComparedResponse[]> =>
  Promise.all([servers.server.url, servers.mockUrl].map(url => send(url, line, body, headers)))

const repos = '/v2/manage/namespaces/group/repos'
const shares = '/v2/manage/namespaces/group/repositories'

describe('The mock and the sandbox return the same response to', () => {
  it.each([
    ...[
      'team%2Fapp',
      'team%2fapp/tags',
      'team%252Fapp',
      'team%2524app',
      'team/app',
      'team/app/tags',
      '',
      '/tags',
      'UP',
      '%FF',
      '%',
      'app/',
    ],
    ...['app/tags/', 'app/tags/a%2Fb', 'app/tags/-x', 'app/triggers/', 'app/triggers/a%2Fb', 'app/retentions/x', 'a%00b'],
  ])('GET %s as the path of a repository', async name => {
    const [response, mocked] = await both(`GET ${repos}/${name}`)
    expect(mocked).toEqual(response)
    expect([400, 404]).toContain(response?.status)
    if (/^team/.test(name)) expect(JSON.stringify(response?.body)).toContain('In a path, write `/` as `$`: team$app')
  })

  it.each([
    ...['/v2/manage/namespaces//access', '/v2/manage/namespaces/', '/v2/manage/namespaces/UP', '/v2/manage/namespaces/a/b'],
    ...['/v2/manage/namespaces/..', '/v2/manage/namespaces/%2e/access', `${repos}/../app`, '/v2/manage/projects//quotas'],
    ...['/v1', '/v3.0', '/v3.0/', '/V2/manage/namespaces', '//v2/manage/namespaces', '/v3/auth/projects', '/v3/auth/tokens'],
    ...[`${shares}//access-domains`, `${shares}/team%2Fapp/access-domains`, `${shares}/app/access-domains/`],
    ...['/v3.0/OS-USER/users/', '/v3.0/OS-USER/users/x', '/v3/OS-FEDERATION/x', '/v3.0/OS-CREDENTIAL/securitytokens'],
    ...['/v2/manage/repos?limit=x&offset=0', '/v2/manage/repos?limit=1001&offset=0', '/v2/manage/repos?order_column=zz'],
    ...['/v2/manage/repos?filter=zz', '/v2/manage/repos?filter=', '/v2/manage/repos?namespace=UP', '/v2/manage/repos?name'],
    ...['/v2/manage/shared-repositories?center=zz', '/v3/manage/repos?is_public=True', '/v3/manage/repos?marker=x'],
    ...['/v3/projects?page=0&per_page=1', '/v3/projects?enabled=1', '/v3/projects?name=', '/v3/users?name'],
  ])('GET %s', async target => {
    const [response, mocked] = await both(`GET ${target}`)
    expect(mocked).toEqual(response)
    expect([400, 404]).toContain(response?.status)
  })

  it.each([
    [
      'POST',
      '/v2/manage/namespaces',
      ['{', '', '[]', 'null', '{}', '{"namespace":null}', '{"namespace":"UP"}', '{"namespace":1}'],
    ],
    [
      'POST',
      repos,
      ['{}', '{"repository":"x","is_public":"True"}', '{"repository":"x","is_public":1}', '{"repository":"a$b"}'],
    ],
    ['POST', '/v2/manage/namespaces/group/access', ['{}', '[{}]', '[{"user_id":"x","user_name":"y","auth":2}]']],
    ['POST', `${shares}/app/access-domains`, ['{}', '{"access_domain":"a","permit":"write","deadline":"forever"}']],
    ['POST', `${repos}/app/triggers`, ['{}', '{"name":"t","enable":"True"}']],
    ['PATCH', `${repos}/app`, ['[]', '{"is_public":"x"}']],
    ['DELETE', '/v2/manage/namespaces/group/access', ['{}', '["x"]']],
    ['POST', '/v3/auth/tokens', ['{', '', 'null', '{}', '{"auth":{"identity":{"methods":[]}}}']],
  ])('%s %s with an invalid body', async (method, path, bodies) => {
    for (const body of bodies) {
      const [response, mocked] = await both(`${method} ${path}`, body)
      expect(mocked, body).toEqual(response)
      expect(response?.status, body).toBe(400)
    }
  })

  it.each(['/v2/manage/namespaces', '/v3/auth/tokens'])('POST %s with a body that is too large', async path => {
    const [response, mocked] = await both(`POST ${path}`, JSON.stringify({ auth: {}, namespace: 'x'.repeat(13 * 2 ** 20) }))
    expect(mocked).toEqual(response)
    expect(response?.status).toBe(path.startsWith('/v3') ? 400 : 413)
  })

  it.each(['PUT /v2/manage/namespaces', 'OPTIONS /v2', 'HEAD /v3', 'TRACE /', 'DELETE /v3/auth/tokens', `POST ${repos}/app`])(
    '%s, which is a method that the path lacks',
    async line => {
      const [response, mocked] = await both(line, line.startsWith('POST') ? '{}' : undefined)
      expect(mocked).toEqual(response)
      expect(response?.status).toBe(404)
    },
  )

  it.each([
    'GET /',
    'GET /v2',
    'GET /v2/manage/namespaces',
    `GET ${repos}/team%2Fapp`,
    'GET /v3/projects',
    `GET ${repos}/team/app`,
    `POST ${repos}/team/app/triggers`,
    'GET /v3/users?name=',
  ])('%s without credentials', async line => {
    const [response, mocked] = await both(line, undefined, '')
    expect(mocked).toEqual(response)
    expect(response).toMatchObject({ status: 401, hasRequestId: true })
    expect(JSON.stringify(response)).toContain('x-auth-token not found')
  })

  it.each([
    ...['GET /v3/domains', 'GET /v3/regions', 'GET /v3/auth/nothing', 'GET /v3.0/x', 'HEAD /v3', 'PUT /v3/projects'],
    ...['GET /v3/auth/projects', 'DELETE /v3/auth/tokens', 'GET /v3/users/x', 'GET /v3-ext/auth/OS-FEDERATION/x'],
  ])('%s: a trace ID of IAM', async line => {
    const [response, mocked] = await both(line)
    expect(mocked).toEqual(response)
    expect(response).toMatchObject({ hasTraceId: true })
    const rule = expect.stringContaining(
      'Only these IAM requests are supported: GET /v3, POST /v3/auth/tokens, GET /v3/auth/catalog',
    )
    if (response?.status === 404 && !line.startsWith('HEAD')) expect(response.body).toMatchObject({ error_msg: rule })
  })

  it.each(['//v3/projects', '//v2/manage/namespaces', '/v3//auth/tokens'])(
    'GET %s: a hint at the empty segment',
    async path => {
      const [response, mocked] = await both(`GET ${path}`)
      expect(mocked).toEqual(response)
      expect(response).toMatchObject({ status: 404, body: { error_msg: expect.stringContaining('two slashes in a row') } })
    },
  )

  it.each(['GET /v3/manage/nothing', 'GET /v3/manage', 'GET /v2/nothing', 'GET /v30/x', 'GET /v3/../v2'])(
    '%s: no trace id of IAM',
    async line => {
      const [response, mocked] = await both(line)
      expect(mocked).toEqual(response)
      expect(response).toMatchObject({ hasTraceId: false, status: 404 })
    },
  )

  const user = { name: 'admin', password: 'sandbox' }
  it.each([
    ['an agency', { identity: { methods: ['assume_role'], assume_role: { agency_name: 'a' } } }, /agencies/],
    ['an access key', { identity: { methods: ['hw_ak_sk'] } }, /isn't implemented/],
    ['a user without an account', { identity: { methods: ['password'], password: { user } } }, /requires the account/],
    [
      'a user without a name',
      { identity: { methods: ['password'], password: { user: { password: 'x' } } } },
      /neither id nor name/,
    ],
    ['an empty scope of a project', { identity: byPassword(), scope: { project: {} } }, /auth\.scope/],
    ['an empty scope of an account', { identity: byPassword(), scope: { domain: {} } }, /auth\.scope/],
    ['the scope of the whole system', { identity: byPassword(), scope: { system: { all: true } } }, /the scope system isn't/],
    ['a trust', { identity: byPassword(), scope: { 'OS-TRUST:trust': { id: 'x' } } }, /the scope OS-TRUST:trust isn't/],
    ['a missing token', { identity: { methods: ['token'] } }, /auth\.identity\.token is missing/],
  ])('a token request with %s', async (_, auth, message) => {
    const [response, mocked] = await both('POST /v3/auth/tokens', JSON.stringify({ auth }), '')
    expect(mocked).toEqual(response)
    expect(response).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringMatching(message) } },
      hasTraceId: true,
    })
  })

  it.each([
    ['an unset scope', { identity: byPassword(), scope: null }],
    ['the scope unscoped', { identity: byPassword(), scope: 'unscoped' }],
    [
      'unset fields',
      {
        identity: {
          methods: ['password'],
          password: { user: { ...user, id: null, domain: { id: null, name: 'demo' } } },
          token: null,
        },
        scope: { project: { id: null, name: 'my-kualalumpur-1', domain: null }, domain: null },
      },
    ],
  ])('a token request with %s: a token', async (_, auth) => {
    expect((await both('POST /v3/auth/tokens', JSON.stringify({ auth }), '')).map(({ status }) => status)).toEqual([201, 201])
  })
})

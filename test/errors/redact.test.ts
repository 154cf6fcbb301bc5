import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Credentials, createSwrClient, type SwrClientOptions, SwrError } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { createRawClient } from '../../src/raw.js'
import { createValidator } from '../../src/validate.js'
import { type ReceivedRequest, sendJson, startServer, type TestServer } from '../support/server.js'

const token = 'MIItoken0secret'
const secret = 'secret0access0key'
const security = 'security0token'
const password = 'pass"word\\0secret'
const loginPassword = 'docker0password'
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`).replace(/&#34;/g, '&quot;')
const secrets = [
  token,
  escaped(password),
  encodeURIComponent(password),
  secret,
  security,
  password,
  JSON.stringify(password).slice(1, -1),
  loginPassword,
  Buffer.from(`u@AK:${loginPassword}`).toString('base64').slice(0, -3),
]

let server: TestServer
let respond: (request: ReceivedRequest) => void
let failTokenRequests = false
beforeAll(async () => {
  server = await startServer(request => {
    if (request.url === '/v3/auth/tokens' && !failTokenRequests)
      sendJson(
        request.response,
        201,
        { token: { expires_at: '2999-01-01T00:00:00Z', methods: [] } },
        { 'x-subject-token': token },
      )
    else respond(request)
  })
})
afterAll(() => server[Symbol.asyncDispose]())

/** Echoes all headers and the body of a request. */
const echo = ({ headers, body, response }: ReceivedRequest): void =>
  sendJson(
    response,
    400,
    [{ errorCode: 'X.1', errorMessage: `${JSON.stringify(headers)} ${body}`, detail: `${headers.authorization} ${body}` }],
    { 'set-cookie': String(headers['x-auth-token']) },
  )
const echoAsSuccess = ({ headers, body, response }: ReceivedRequest): void =>
  void response.writeHead(200).end(`<html>${headers['x-auth-token']} ${headers.authorization} ${body}</html>`)
const auth = Buffer.from(`u@AK:${loginPassword}`).toString('base64')
const secretsOf = ({ headers, body }: ReceivedRequest): string =>
  [
    headers['x-auth-token'],
    headers.authorization,
    headers['x-security-token'],
    JSON.parse(body || '{}').auth?.identity.password.user.password,
  ]
    .filter(Boolean)
    .join(' ')
const login = `docker login -u u@AK -p ${loginPassword} host`

const endless = ({ response }: ReceivedRequest): void => void response.writeHead(200).write('{')

const failures: [string, (request: ReceivedRequest) => void][] = [
  ['an error response that echoes everything', echo],
  ['a successful response that echoes everything', echoAsSuccess],
  ['401', ({ response }) => sendJson(response, 401, { error_code: 'APIGW.0301', error_msg: 'x' })],
  ['404 without a body', ({ response }) => void response.writeHead(404).end()],
  ['a body that never ends', endless],
  [
    'a valid login',
    ({ url, response }) =>
      sendJson(response, 200, url.endsWith('/secret') ? { auths: { h: { auth } } } : {}, {
        'x-swr-dockerlogin': login,
        'x-subject-token': token,
      }),
  ],
  [
    '429',
    request =>
      sendJson(request.response, 429, { error_code: 'APIGW.0308', error_msg: secretsOf(request) }, { 'retry-after': '0' }),
  ],
  ['503', request => void request.response.writeHead(503, { 'content-type': 'text/html' }).end(escaped(secretsOf(request)))],
  ['503 with URL-encoded secrets', request => void request.response.writeHead(503).end(encodeURIComponent(secretsOf(request)))],
  [
    'an error with status 200',
    request => sendJson(request.response, 200, { error_code: 'APIGW.0301', error_msg: secretsOf(request) }),
  ],
  [
    'errors with status 200',
    request =>
      sendJson(request.response, 200, [{ errorCode: 'X.1', errorMessage: secretsOf(request), detail: secretsOf(request) }]),
  ],
  [
    'a redirect that echoes',
    request =>
      void request.response
        .writeHead(307, {
          location: `http://login.example/${encodeURIComponent(secretsOf(request))}?t=${encodeURIComponent(secretsOf(request))}`,
        })
        .end(),
  ],
  [
    'headers that echo',
    request =>
      void request.response
        .writeHead(404, {
          'x-request-id': encodeURIComponent(secretsOf(request)),
          'x-echo': `you sent ${encodeURIComponent(secretsOf(request))}`,
          'x-token': String(request.headers['x-auth-token']),
        })
        .end(),
  ],
  [
    'headers of a successful response that echo',
    request =>
      sendJson(
        request.response,
        200,
        {},
        { 'x-request-id': String(request.headers['x-auth-token'] ?? request.headers.authorization) },
      ),
  ],
  ['a login in plain text', ({ response }) => void response.writeHead(500).end(`could not ${login}`)],
  [
    'a login in JSON in JSON',
    ({ response }) => sendJson(response, 500, { message: JSON.stringify({ auths: { h: { auth } }, login }) }),
  ],
  ['a truncated login', ({ response }) => void response.writeHead(200).end(`{"auths":{"h":{"auth":"${auth.slice(0, -3)}`)],
  ['a broken connection', ({ response }) => void response.socket?.destroy()],
  ['a redirect', ({ response }) => void response.writeHead(307, { location: '/x' }).end()],
  [
    'a login in invalid JSON',
    ({ response }) =>
      void response
        .writeHead(200, { 'x-swr-dockerlogin': login })
        .end(`{"auths": {"h": {"auth": "${Buffer.from(`u@AK:${loginPassword}`).toString('base64')}"`),
  ],
  [
    'a login with the wrong status',
    ({ response }) =>
      sendJson(
        response,
        500,
        { auths: { h: { auth: Buffer.from(`u@AK:${loginPassword}`).toString('base64') } } },
        { 'x-swr-dockerlogin': login },
      ),
  ],
]
const kinds: [string, Credentials, boolean?][] = [
  ['a token', { token }],
  ['an access key', { accessKeyId: 'AK', secretAccessKey: secret, securityToken: security }],
  ['a password', { username: 'u', password, domainName: 'd', projectName: 'p' }],
  ['a password that IAM receives', { username: 'u', password, domainName: 'd', projectName: 'p' }, true],
]

const transports: [string, SwrClientOptions][] = [
  ['fetch', {}],
  ['nodeTransport', { transport: nodeTransport() }],
]
describe.each(
  transports.flatMap(([transport, options]) =>
    kinds.map(([kind, credentials, iam]) => ({ transport, options, kind, credentials, iam: iam ?? false })),
  ),
)('with $kind and $transport', ({ options, credentials, iam }) => {
  it.each(failures)('shows no secrets after %s', async (_, failure) => {
    respond = failure
    failTokenRequests = iam
    const printed: unknown[] = []
    const record = (event: unknown): void => void printed.push(event)
    const swr = createSwrClient({
      endpoint: server.url,
      credentials,
      retry: { attempts: 2, delay: 1 },
      timeout: { attempt: failure === endless ? 50 : 5000 },
      validator: createValidator({ mode: 'warn' }),
      hooks: { request: record, response: record, retry: record, list: record, warning: record },
      ...options,
    })
    printed.push(swr)
    const user = { name: 'u', password, domain: { name: 'd' } }
    const identity = { methods: ['password' as const], password: { user } }
    const calls: (() => PromiseLike<unknown>)[] = [
      () => swr.createSecret(),
      () => swr.createSecret().withResponse(),
      () => swr.showNamespace({ namespace: 'group' }),
      () => swr.createRepo({ namespace: 'group', repository: 'a', is_public: true }).withResponse(),
      () => swr.listReposDetails(),
      () => swr.keystoneCreateUserTokenByPassword({ auth: { identity, scope: { project: { name: 'p' } } } }).withResponse(),
      () =>
        createRawClient(swr)
          .POST('/v2/manage/utils/secret', { params: {} })
          .then(({ response }) => [response, response.headers]),
    ]
    const results = await Promise.all(calls.map(call => Promise.resolve(call()).catch((error: unknown) => error)))
    for (const result of results) {
      printed.push(result)
      if (result instanceof SwrError) printed.push(result.message, result.stack, result.toCurl(), result.cause, { ...result })
    }
    expect(printed.length).toBeGreaterThan(7)
    expectNoSecret(printed)
  })
})

function expectNoSecret(printed: readonly unknown[]): void {
  const texts = printed.flatMap(value => [
    inspect(value, { depth: 20, showHidden: true }),
    JSON.stringify(value) ?? '',
    String(value),
  ])
  const signatures = server.requests.flatMap(({ headers }) => /Signature=(\w+)/.exec(headers.authorization ?? '')?.[1] ?? [])
  for (const secret of new Set([...secrets, ...signatures]))
    expect(texts.filter(text => text.includes(secret)).map(text => text.slice(0, 2000))).toEqual([])
}

import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Credentials, createSwrClient, SwrError, toCurl } from '../../src/index.js'
import { type Arrived, json, serve, type TestServer } from '../support/server.js'

const token = 'MIItoken0secret'
const secret = 'secret0access0key'
const security = 'security0token'
const password = 'pass"word\\0secret'
const loginPassword = 'docker0password'
const secrets = [
  token,
  secret,
  security,
  password,
  JSON.stringify(password).slice(1, -1),
  loginPassword,
  Buffer.from(`u@AK:${loginPassword}`).toString('base64'),
]

let server: TestServer
let misbehave: (request: Arrived) => void
beforeAll(async () => {
  server = await serve(request => {
    if (request.url === '/v3/auth/tokens' && misbehave !== echo)
      json(request.response, 201, { token: { expires_at: '2999-01-01T00:00:00Z', methods: [] } }, { 'x-subject-token': token })
    else misbehave(request)
  })
})
afterAll(() => server[Symbol.asyncDispose]())

/** The worst server: it says back everything that it was told. */
const echo = ({ headers, body, response }: Arrived): void =>
  json(
    response,
    400,
    [{ errorCode: 'X.1', errorMessage: `${JSON.stringify(headers)} ${body}`, detail: `${headers.authorization} ${body}` }],
    { 'set-cookie': String(headers['x-auth-token']) },
  )
const echoAsSuccess = ({ headers, body, response }: Arrived): void =>
  void response.writeHead(200).end(`<html>${headers['x-auth-token']} ${headers.authorization} ${body}</html>`)
const login = `docker login -u u@AK -p ${loginPassword} host`

const failures: [string, (request: Arrived) => void][] = [
  ['a server that echoes everything', echo],
  ['a proxy that echoes everything', echoAsSuccess],
  ['401', ({ response }) => json(response, 401, { error_code: 'APIGW.0301', error_msg: 'x' })],
  ['404 without a body', ({ response }) => void response.writeHead(404).end()],
  ['a broken connection', ({ response }) => void response.socket?.destroy()],
  ['a redirect', ({ response }) => void response.writeHead(307, { location: '/x' }).end()],
  [
    'a login that is broken',
    ({ response }) =>
      void response
        .writeHead(200, { 'x-swr-dockerlogin': login })
        .end(`{"auths": {"h": {"auth": "${Buffer.from(`u@AK:${loginPassword}`).toString('base64')}"`),
  ],
  [
    'a login with the wrong status',
    ({ response }) =>
      json(
        response,
        500,
        { auths: { h: { auth: Buffer.from(`u@AK:${loginPassword}`).toString('base64') } } },
        { 'x-swr-dockerlogin': login },
      ),
  ],
]
const kinds: [string, Credentials][] = [
  ['a token', { token }],
  ['an access key', { accessKeyId: 'AK', secretAccessKey: secret, securityToken: security }],
  ['a password', { username: 'u', password, domainName: 'd', projectName: 'p' }],
]

describe.each(kinds)('With %s', (_, credentials) => {
  it.each(failures)('no secret is shown after %s', async (_, failure) => {
    misbehave = failure
    const printed: unknown[] = []
    const keep = (event: unknown): void => void printed.push(event)
    const swr = createSwrClient({
      endpoint: server.url,
      credentials,
      retry: { attempts: 2, delay: 1 },
      validate: 'warn',
      hooks: { request: keep, response: keep, retry: keep, list: keep, warning: keep },
    })
    printed.push(swr)
    for (const call of [
      () => swr.createSecret(),
      () => swr.showNamespace({ namespace: 'group' }),
      () => swr.createRepo({ namespace: 'group', repository: 'a', is_public: true }),
      () => swr.listReposDetails(),
      () =>
        swr.keystoneCreateUserTokenByPassword({
          auth: {
            identity: { methods: ['password'], password: { user: { name: 'u', password, domain: { name: 'd' } } } },
            scope: { project: { name: 'p' } },
          },
        }),
    ]) {
      const error = await Promise.resolve(call()).then(
        data => printed.push(data),
        (error: unknown) => error,
      )
      printed.push(error)
      if (error instanceof SwrError) printed.push(error.message, error.stack, error.toCurl(), { ...error })
    }
    expect(printed.length).toBeGreaterThan(5)
    const texts = printed.flatMap(value => [
      inspect(value, { depth: 20, showHidden: true }),
      JSON.stringify(value) ?? '',
      String(value),
    ])
    const signatures = server.arrived.flatMap(({ headers }) => /Signature=(\w+)/.exec(headers.authorization ?? '')?.[1] ?? [])
    for (const text of texts) for (const secret of [...secrets, ...signatures]) expect(text).not.toContain(secret)
  })
})

describe('toCurl', () => {
  const request = {
    method: 'POST',
    url: "http://host/it's",
    headers: { 'x-auth-token': token, accept: '*/*' },
    body: JSON.stringify({ password, name: "it's" }),
  }

  it('masks secrets and quotes for a shell', () => {
    expect(toCurl(request)).toBe(
      `curl -X POST 'http://host/it'\\''s' -H 'x-auth-token: ***' -H 'accept: */*' --data-raw '{"password":"***","name":"it'\\''s"}'`,
    )
  })

  it('shows secrets only when told to', async () => {
    expect(toCurl(request, { showSecrets: true })).toContain(token)
    misbehave = ({ response }) => void response.writeHead(404).end()
    const error = await createSwrClient({ endpoint: server.url, credentials: { token } })
      .showNamespace({ namespace: 'g' })
      .catch((error: unknown) => error)
    expect((error as SwrError).toCurl({ showSecrets: true })).toContain(token)
  })
})

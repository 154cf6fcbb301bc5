import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationRow, operations } from '../../generated/operations.js'
import { validators } from '../../generated/validators.js'
import { freePort } from '../../src/mock/free-port.js'
import { type Prism, startPrism } from '../../src/mock/prism.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { createToken } from '../support/sandbox.js'

type Version = Record<'id' | 'version' | 'min_version', string>

const sandbox = createSandbox({ seed: { namespaces: [{ namespace: 'group', repositories: [{ repository: 'group' }] }] } })
let token: string
let prism: Prism
beforeAll(async () => {
  token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
  prism = await startPrism(await freePort())
})
afterAll(() => prism?.stop())

const isError = validators.createNamespace.responses[400]?.body

const get = { headers: { 'x-auth-token': 'any' } }
const slashHint = 'In a path, write `/` as `$`: team$app'

const askForToken = (method: string, query = '', text?: string): Promise<Response> => {
  const user = { name: 'admin', password: 'sandbox', domain: { name: 'demo' } }
  const body = text ?? JSON.stringify({ auth: { identity: { methods: [method], password: { user } } } })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  return fetch(`${prism.url}/v3/auth/tokens${query}`, init)
}

describe('IAM on the Prism mock', () => {
  it.each(['', '?nocatalog', '?nocatalog=', '?nocatalog=true'])('issues a token with the query %j', async query => {
    expect((await askForToken('password', query)).status).toBe(201)
  })

  it('rejects a body that is not JSON with an error of IAM', async () => {
    const response = await askForToken('password', '', '{')
    expect([response.status, response.headers.get('x-iam-trace-id')]).toEqual([400, expect.stringMatching(/^[0-9a-f]{32}$/)])
    expect(await response.json()).toMatchObject({ error: { code: 400, title: 'Bad Request' } })
  })

  it('has its version document also with a final slash', async () => {
    expect((await fetch(`${prism.url}/v3/`)).status).toBe(200)
  })
})

describe('The Prism mock', () => {
  const rows = Object.entries(operations as Record<string, OperationRow>)
  const parameters = rows.flatMap(([operation, { query = [] }]) => query.map(name => [operation, name] as const))
  it.each(parameters)('rejects a parameter without a value, as the sandbox does: %s %s', async (operation, name) => {
    const { method = '', url = '' } = (operations as Record<string, OperationRow>)[operation] ?? {}
    const path = `${url.replaceAll(/\{\w+\}/g, 'group')}?${name}=`
    for (const send of [
      (init: RequestInit) => fetch(prism.url + path, init),
      (init: RequestInit) => sandbox.fetch(new Request(`http://sandbox${path}`, init)),
    ]) {
      const response = await send({ method, headers: { 'x-auth-token': token } })
      expect([response.status, response.headers.has('x-request-id')], await response.text()).toEqual([400, true])
    }
  })

  it('names the same version as the sandbox', async () => {
    const versions = await Promise.all(
      [await fetch(prism.url, get), await sandbox.fetch('http://sandbox/', { headers: { 'x-auth-token': token } })].map(
        async response =>
          (await response.json()).versions.map(({ id, version, min_version }: Version) => [id, version, min_version]),
      ),
    )
    expect(versions).toEqual([[['v2', '2.26', '2.0']], [['v2', '2.26', '2.0']]])
  })
})

describe('The Prism mock returns an error of this API', () => {
  const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-auth-token': 'any', ...headers },
  })
  it.each([
    ["for a body that isn't JSON", '/v2/manage/namespaces', post('{bad'), 400, 'SVCSTG.SWR.4001018'],
    ['for an unknown path', '/v2/manage/nowhere', {}, 404, 'APIGW.0101'],
    ['for an unencoded slash in a repository name', '/v2/manage/namespaces/group/repos/team/app', get, 404, 'APIGW.0101'],
    ['for an unencoded slash without credentials', '/v2/manage/namespaces/group/repos/team/app', {}, 401, 'SVCSTG.S2I.4019000'],
    ['for an encoded slash in a repository name', '/v2/manage/namespaces/group/repos/team%2Fapp', get, 400, slashHint],
    ['for an unencoded slash, with a hint', '/v2/manage/namespaces/group/repos/team/app/tags', get, 404, slashHint],
    ['for a method that the path does not support', '/v2/manage/namespaces', { method: 'PUT' }, 404, 'APIGW.0101'],
    [
      'for a preferred status that is not documented',
      '/v2/manage/namespaces',
      post('{"namespace":"group"}', { prefer: 'code=418' }),
      404,
      'PRISM.NOT_FOUND',
    ],
    [
      'for a preferred example that does not exist',
      '/v2/manage/namespaces',
      post('{"namespace":"group"}', { prefer: 'example=nope' }),
      404,
      'PRISM.NOT_FOUND',
    ],
  ])('%s', async (_, path, init, status, code) => {
    const response = await fetch(prism.url + path, init)
    const text = await response.text()
    expect(response.status, text).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(isError?.(JSON.parse(text)), text).toBe(true)
    expect(text).toContain(code)
  })
})

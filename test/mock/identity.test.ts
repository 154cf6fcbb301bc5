import { describe, expect, it } from 'vitest'
import { type OperationRow, operations } from '../../generated/operations.js'
import { validators } from '../../generated/validators.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { byPassword } from '../support/identity.js'
import { useMockAndSandbox } from '../support/mock-and-sandbox.js'

const sandbox = createSandbox()
const servers = useMockAndSandbox(sandbox)

interface Service {
  type: string
  name: string
  endpoints: { interface: string; region: string; region_id: string; url: string }[]
}

interface Details extends Record<string, unknown> {
  issued_at: string
  expires_at: string
  catalog?: Service[]
}

interface TokenResponse {
  status: number
  token: Details
}

async function requestToken(url: string, scope?: object, query = '', headers: HeadersInit = {}): Promise<TokenResponse> {
  const response = await fetch(`${url}/v3/auth/tokens${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ auth: { identity: byPassword(), ...(scope && { scope }) } }),
  })
  return { status: response.status, token: (await response.json()).token }
}

const region = { project: { name: 'my-kualalumpur-1' } }
const account = { domain: { name: 'demo' } }
const live = /myhuaweicloud\.(?:com|eu)/

/** A catalog without its ids and with addresses relative to the server. */
const outline = (catalog: Service[] | undefined, url: string): object | undefined =>
  catalog?.map(({ type, name, endpoints }) => ({
    type,
    name,
    endpoints: endpoints.map(({ interface: kind, region, region_id, url: address }) => [
      kind,
      region,
      region_id,
      address.replace(url, ''),
    ]),
  }))

describe('The addresses in responses of the mock', () => {
  const rows = Object.entries(operations as Record<string, OperationRow>)
  const addressed = rows.filter(([, { service, method }]) => service === 'iam' && method === 'GET')
  it.each([...addressed.map(([, { url }]) => url), '/v3/', '/', '/v2'])('lead back to the mock: GET %s', async path => {
    const url = `${servers.mockUrl}${path.replace('{user_id}', 'fb3f175c1fd146ab8cdae3272be6107b')}`
    const response = await fetch(url, { headers: { 'x-auth-token': 'any' } })
    const text = await response.text()
    expect(response.status, text).toBe(200)
    expect(text).not.toMatch(live)
    for (const [, origin] of text.matchAll(/"(https?:\/\/[^/"]+)/g)) expect(origin).toBe(servers.mockUrl)
    expect(text).toContain(`"${servers.mockUrl}/`)
  })

  it('are those of a proxy in front of it', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'iam.example:8443' }
    const { version } = await (await fetch(`${servers.mockUrl}/v3`, { headers })).json()
    expect(version.links[0].href).toBe('https://iam.example:8443/v3/')
    const { token } = await requestToken(servers.mockUrl, region, '', headers)
    expect(token.catalog?.find(({ type }) => type === 'swrv2')?.endpoints[0]?.url).toBe('https://iam.example:8443/v2')
  })

  it('lead from the catalog of a token to the API', async () => {
    const { token: details } = await requestToken(servers.mockUrl, region)
    const url = details.catalog?.find(({ type }) => type === 'swrv2')?.endpoints[0]?.url
    const response = await fetch(`${url}/manage/namespaces`, { headers: { 'x-auth-token': 'any' } })
    expect([response.status, Object.keys(await response.json())]).toEqual([200, ['namespaces']])
  })
})

describe('The mock and the sandbox have the same catalog', () => {
  it('by itself', async () => {
    const [expected, actual] = await Promise.all(
      [servers.server.url, servers.mockUrl].map(async url => {
        const response = await fetch(`${url}/v3/auth/catalog`, { headers: { 'x-auth-token': servers.token } })
        return outline((await response.json()).catalog, url)
      }),
    )
    expect(actual).toEqual(expected)
    expect(JSON.stringify(actual)).toContain('"smn"')
  })

  it.each([
    ['a project', region],
    ['an account', account],
    ['nothing', undefined],
  ])('in a token for %s', async (_, scope) => {
    const [expected, actual] = await Promise.all(
      [servers.server.url, servers.mockUrl].map(async url => outline((await requestToken(url, scope)).token.catalog, url)),
    )
    expect(actual).toEqual(expected)
  })
})

describe('The mock and the sandbox have the same projects', () => {
  const namesOf = async (query: string): Promise<string[][]> =>
    Promise.all(
      [servers.server.url, servers.mockUrl].map(async url => {
        const response = await fetch(`${url}/v3/projects${query}`, { headers: { 'x-auth-token': servers.token } })
        return (await response.json()).projects.map(({ name }: { name: string }) => name)
      }),
    )

  it('one for each region', async () => {
    const [expected, actual] = await namesOf('')
    expect(actual).toEqual(expected)
    expect(actual).toEqual(['my-kualalumpur-1', 'cn-east-3'])
  })

  it.each(['my-kualalumpur-1', 'cn-east-3'])('only the one with the name in the query: %s', async name => {
    expect(await namesOf(`?name=${name}`)).toEqual([[name], [name]])
  })

  it('apart from other names, for which the mock has a project as well', async () => {
    expect(await namesOf('?name=eu-west-101')).toEqual([[], ['my-kualalumpur-1']])
  })
})

describe('A token of the mock', () => {
  it('is valid for 24 hours from now on', async () => {
    const before = Date.now()
    const { token: details } = await requestToken(servers.mockUrl, region)
    const [issued, expires] = [details.issued_at, details.expires_at].map(text => Date.parse(text))
    expect(issued).toBeGreaterThanOrEqual(before)
    expect(issued).toBeLessThanOrEqual(Date.now())
    expect((expires ?? 0) - (issued ?? 0)).toBe(24 * 60 * 60 * 1000)
    expect(details.issued_at).toMatch(/\.\d{6}Z$/)
  })

  it.each([
    ['a project by name', region],
    ['a project by ID', { project: { id: 'x' } }],
    ['a project of an account', { project: { name: 'my-kualalumpur-1', domain: { name: 'demo' } } }],
    ['an account by name', account],
    ['an account by ID', { domain: { id: 'x' } }],
    ['the account of a project that is not named', { project: { domain: { name: 'demo' } } }],
    ['nothing', undefined],
  ])('has the scope of the request: %s', async (name, scope) => {
    const { status, token: details } = await requestToken(servers.mockUrl, scope)
    expect(status).toBe(201)
    expect(validators.keystoneCreateUserTokenByPassword.responses[201]?.body?.({ token: details })).toBe(true)
    const isProject = name.startsWith('a project')
    expect(['project', 'domain', 'catalog'].map(field => field in details)).toEqual([
      isProject,
      name.includes('account') && !isProject,
      scope !== undefined,
    ])
  })

  it.each(['?nocatalog', '?nocatalog=', '?nocatalog=true'])('has no catalog with the query %s', async query => {
    const { token: details } = await requestToken(servers.mockUrl, region, query)
    expect(details).not.toHaveProperty('catalog')
    expect(details).toHaveProperty('project')
  })

  it('is the example that the header Prefer names', async () => {
    const { token: details } = await requestToken(servers.mockUrl, region, '', { prefer: 'code=201, example=account' })
    expect(details).toHaveProperty('domain')
    expect(Date.parse(details.expires_at)).toBeGreaterThan(Date.now())
  })
})

describe('The check of a token on the mock', () => {
  const subject = (value: string): Record<string, string> => ({ 'x-auth-token': value, 'x-subject-token': value })

  it.each(['', '?nocatalog=true'])('describes it as the sandbox does, with the query %j', async query => {
    const [expected, actual] = await Promise.all(
      [servers.server.url, servers.mockUrl].map(async url => {
        const response = await fetch(`${url}/v3/auth/tokens${query}`, { headers: subject(servers.token) })
        const { token: details } = await response.json()
        expect(Date.parse(details.expires_at)).toBeGreaterThan(Date.now())
        return {
          status: response.status,
          subject: response.headers.get('x-subject-token'),
          hasTraceId: response.headers.has('x-iam-trace-id'),
          catalog: outline(details.catalog, url),
          fields: Object.keys(details).sort(),
        }
      }),
    )
    expect(actual).toEqual(expected)
    expect(actual).toMatchObject({ status: 200, subject: servers.token, hasTraceId: true })
  })

  it('has no body for HEAD, as on the sandbox', async () => {
    for (const url of [servers.server.url, servers.mockUrl]) {
      const response = await fetch(`${url}/v3/auth/tokens`, { method: 'HEAD', headers: subject(servers.token) })
      expect([response.status, response.headers.get('x-subject-token'), await response.text()]).toEqual([
        200,
        servers.token,
        '',
      ])
    }
  })

  it.each([
    ['no credentials', { 'x-subject-token': 'any' }, 401],
    ['a preferred error', { ...subject('any'), prefer: 'code=401' }, 401],
  ])('fails with an error of IAM: %s', async (_, headers, status) => {
    const response = await fetch(`${servers.mockUrl}/v3/auth/tokens`, { headers })
    expect([response.status, (await response.json()).error.code]).toEqual([status, status])
    expect(response.headers.has('x-iam-trace-id')).toBe(true)
  })
})

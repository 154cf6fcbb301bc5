import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSwrClient, type SwrClientOptions } from '../../src/index.js'
import { type Arrived, json, organization, serveForTest, type TestServer } from '../support/server.js'

afterEach(() => {
  vi.useRealTimers()
})

const user = { username: 'admin', password: 'pass word', domainName: 'demo', projectName: 'my-kualalumpur-1' }
const expired = [{ errorCode: 'SVCSTG.SWR.4010000', errorMessage: 'expired' }]

/** IAM and service in one: gives out numbered tokens and takes only the newest. */
async function iam(
  life: number,
  accepts: (token: string, newest: number) => boolean = (token, newest) => token === `token-${newest}`,
) {
  let newest = 0
  const server = await serveForTest(({ url, headers, response }) => {
    if (url === '/v3/auth/tokens') {
      newest += 1
      const token = { expires_at: new Date(Date.now() + life).toISOString(), methods: ['password'] }
      json(response, 201, { token }, { 'x-subject-token': `token-${newest}` })
    } else if (accepts(String(headers['x-auth-token']), newest)) json(response, 200, organization)
    else json(response, 401, expired)
  })
  const tokens = (): number => server.arrived.filter(({ url }) => url === '/v3/auth/tokens').length
  return {
    server,
    tokens,
    revoke: () => {
      newest += 1
    },
  }
}

const client = (server: TestServer, options: SwrClientOptions = {}) =>
  createSwrClient({ endpoint: server.url, retry: { delay: 1 }, ...options })
const show = (swr: ReturnType<typeof client>) => swr.showNamespace({ namespace: 'group' })

describe('A user with a password', () => {
  it('gets one token for all calls, and asks for it as IAM wants', async () => {
    const { server, tokens } = await iam(86_400_000)
    const swr = client(server, { credentials: user })
    await Promise.all(Array.from({ length: 20 }, () => show(swr)))
    await show(swr)
    expect(tokens()).toBe(1)
    expect(JSON.parse(server.arrived[0]?.body ?? '')).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'admin', password: 'pass word', domain: { name: 'demo' } } },
        },
        scope: { project: { name: 'my-kualalumpur-1' } },
      },
    })
    expect(server.arrived[0]?.headers['x-auth-token']).toBeUndefined()
  })

  it('gets a new token shortly before the old one ends', async () => {
    const { server, tokens } = await iam(10 * 60_000, () => true)
    const swr = client(server, { credentials: user })
    await show(swr)
    await show(swr)
    expect(tokens()).toBe(1)
    vi.useFakeTimers({ now: Date.now() + 6 * 60_000, toFake: ['Date'] })
    await Promise.all([show(swr), show(swr), show(swr)])
    expect(tokens()).toBe(2)
  })

  it('gets a new token once after a 401, however many calls were refused together', async () => {
    const { server, tokens, revoke } = await iam(86_400_000)
    const swr = client(server, { credentials: user })
    await show(swr)
    revoke()
    await Promise.all(Array.from({ length: 10 }, () => show(swr)))
    expect(tokens()).toBe(2)
  })

  it('is told when a new token does not help, without asking for ever', async () => {
    const { server, tokens } = await iam(86_400_000, () => false)
    await expect(show(client(server, { credentials: user }))).rejects.toMatchObject({
      isAuthentication: true,
      code: 'SVCSTG.SWR.4010000',
    })
    expect(tokens()).toBe(2)
  })

  it('is told when IAM refuses, and can try again', async () => {
    let right = false
    const server = await serveForTest(({ url, response }) => {
      if (url !== '/v3/auth/tokens') json(response, 200, organization)
      else if (right)
        json(
          response,
          201,
          { token: { expires_at: '2999-01-01T00:00:00.000000Z', methods: ['password'] } },
          { 'x-subject-token': 't' },
        )
      else json(response, 401, { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } })
    })
    const swr = client(server, { credentials: user })
    await expect(show(swr)).rejects.toMatchObject({ operation: 'keystoneCreateUserTokenByPassword', status: 401 })
    right = true
    expect(await show(swr)).toEqual(organization)
  })

  it.each([
    ['a 503', ({ response }: Arrived) => void response.writeHead(503).end()],
    ['a reset', ({ response }: Arrived) => void response.socket?.destroy()],
  ])('gets its token in spite of %s of IAM: asking for it changes nothing', async (_, misbehave) => {
    const server = await serveForTest(request => {
      if (request.number === 1) misbehave(request)
      else if (request.url === '/v3/auth/tokens') json(request.response, 201, {}, { 'x-subject-token': 't' })
      else json(request.response, 200, organization)
    })
    expect(await show(client(server, { credentials: user }))).toEqual(organization)
    expect(server.arrived.map(({ url }) => url).slice(0, 2)).toEqual(['/v3/auth/tokens', '/v3/auth/tokens'])
  })

  it('keeps its token in the middle of a list', async () => {
    let calls = 0
    const server = await serveForTest(({ url, headers, response }) => {
      if (url === '/v3/auth/tokens')
        return json(
          response,
          201,
          { token: { expires_at: '2999-01-01T00:00:00Z', methods: [] } },
          { 'x-subject-token': `t${calls}` },
        )
      calls += 1
      if (calls === 2) return json(response, 401, expired)
      return json(response, 200, calls < 3 ? [{ namespace: 'g', name: `a${headers['x-auth-token']}` }] : [])
    })
    const found: string[] = []
    for await (const { name } of client(server, { credentials: user }).listReposDetails({ limit: 1, offset: 0 }))
      found.push(name)
    expect(found).toEqual(['at0'])
    expect(server.arrived.at(-1)?.headers['x-auth-token']).toBe('t2')
  })
})

describe('A token that lives shorter than five minutes', () => {
  it('serves more than one call', async () => {
    const { server, tokens } = await iam(60_000)
    const swr = client(server, { credentials: user })
    await show(swr)
    await show(swr)
    expect(tokens()).toBe(1)
  })
})

describe('An answer of IAM that says nothing about the token', () => {
  it('is good as long as the header has one', async () => {
    const server = await serveForTest(({ url, response }) =>
      url === '/v3/auth/tokens' ? json(response, 201, {}, { 'x-subject-token': 't' }) : json(response, 200, organization),
    )
    expect(await show(client(server, { credentials: user }))).toEqual(organization)
  })
})

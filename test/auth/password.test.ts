import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSwrClient, type SwrClientOptions } from '../../src/index.js'
import { organization, type ReceivedRequest, sendJson, startTestServer, type TestServer } from '../support/server.js'

afterEach(() => {
  vi.useRealTimers()
})

const user = { username: 'admin', password: 'pass word', domainName: 'demo', projectName: 'my-kualalumpur-1' }
const expired = [{ errorCode: 'SVCSTG.SWR.4010000', errorMessage: 'expired' }]

/** Starts a server of IAM and the service. It issues numbered tokens and accepts only the latest one. */
async function startIam(
  lifetime: number,
  accepts: (token: string, latest: number) => boolean = (token, latest) => token === `token-${latest}`,
) {
  let latest = 0
  const server = await startTestServer(({ url, headers, response }) => {
    if (url === '/v3/auth/tokens') {
      latest += 1
      const token = { expires_at: new Date(Date.now() + lifetime).toISOString(), methods: ['password'] }
      sendJson(response, 201, { token }, { 'x-subject-token': `token-${latest}` })
    } else if (accepts(String(headers['x-auth-token']), latest)) sendJson(response, 200, organization)
    else sendJson(response, 401, expired)
  })
  const tokens = (): number => server.requests.filter(({ url }) => url === '/v3/auth/tokens').length
  return {
    server,
    tokens,
    revoke: () => {
      latest += 1
    },
  }
}

const client = (server: TestServer, options: SwrClientOptions = {}) =>
  createSwrClient({ endpoint: server.url, retry: { delay: 1 }, ...options })
const show = (swr: ReturnType<typeof client>) => swr.showNamespace({ namespace: 'group' })

describe('a password', () => {
  it('requests one token for all calls', async () => {
    const { server, tokens } = await startIam(86_400_000)
    const swr = client(server, { credentials: user })
    await Promise.all(Array.from({ length: 20 }, () => show(swr)))
    await show(swr)
    expect(tokens()).toBe(1)
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'admin', password: 'pass word', domain: { name: 'demo' } } },
        },
        scope: { project: { name: 'my-kualalumpur-1' } },
      },
    })
    expect(server.requests[0]?.headers['x-auth-token']).toBeUndefined()
  })

  it('renews the token shortly before it expires', async () => {
    const { server, tokens } = await startIam(10 * 60_000, () => true)
    const swr = client(server, { credentials: user })
    await show(swr)
    await show(swr)
    expect(tokens()).toBe(1)
    vi.useFakeTimers({ now: Date.now() + 6 * 60_000, toFake: ['Date'] })
    await Promise.all([show(swr), show(swr), show(swr)])
    expect(tokens()).toBe(2)
  })

  it('renews the token once after concurrent 401 responses', async () => {
    const { server, tokens, revoke } = await startIam(86_400_000)
    const swr = client(server, { credentials: user })
    await show(swr)
    revoke()
    await Promise.all(Array.from({ length: 10 }, () => show(swr)))
    expect(tokens()).toBe(2)
  })

  it('rejects if a new token doesn’t help', async () => {
    const { server, tokens } = await startIam(86_400_000, () => false)
    await expect(show(client(server, { credentials: user }))).rejects.toMatchObject({
      isAuthentication: true,
      code: 'SVCSTG.SWR.4010000',
    })
    expect(tokens()).toBe(2)
  })

  it('rejects if IAM rejects the password, and the next call tries again', async () => {
    let isCorrect = false
    const server = await startTestServer(({ url, response }) => {
      if (url !== '/v3/auth/tokens') sendJson(response, 200, organization)
      else if (isCorrect)
        sendJson(
          response,
          201,
          { token: { expires_at: '2999-01-01T00:00:00.000000Z', methods: ['password'] } },
          { 'x-subject-token': 't' },
        )
      else
        sendJson(response, 401, { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } })
    })
    const swr = client(server, { credentials: user })
    await expect(show(swr)).rejects.toMatchObject({ operation: 'keystoneCreateUserTokenByPassword', status: 401 })
    isCorrect = true
    expect(await show(swr)).toEqual(organization)
  })

  it.each([
    ['a 503', ({ response }: ReceivedRequest) => void response.writeHead(503).end()],
    ['a reset', ({ response }: ReceivedRequest) => void response.socket?.destroy()],
  ])('retries the token request after %s', async (_, fail) => {
    const server = await startTestServer(request => {
      if (request.number === 1) fail(request)
      else if (request.url === '/v3/auth/tokens') sendJson(request.response, 201, {}, { 'x-subject-token': 't' })
      else sendJson(request.response, 200, organization)
    })
    expect(await show(client(server, { credentials: user }))).toEqual(organization)
    expect(server.requests.map(({ url }) => url).slice(0, 2)).toEqual(['/v3/auth/tokens', '/v3/auth/tokens'])
  })

  it('renews the token in the middle of a list', async () => {
    let calls = 0
    const server = await startTestServer(({ url, headers, response }) => {
      if (url === '/v3/auth/tokens')
        return sendJson(
          response,
          201,
          { token: { expires_at: '2999-01-01T00:00:00Z', methods: [] } },
          { 'x-subject-token': `t${calls}` },
        )
      calls += 1
      if (calls === 2) return sendJson(response, 401, expired)
      return sendJson(response, 200, calls < 3 ? [{ namespace: 'g', name: `a${headers['x-auth-token']}` }] : [])
    })
    const found: string[] = []
    for await (const { name } of client(server, { credentials: user }).listReposDetails({ limit: 1, offset: 0 }))
      found.push(name)
    expect(found).toEqual(['at0'])
    expect(server.requests.at(-1)?.headers['x-auth-token']).toBe('t2')
  })
})

describe('a token that expires in less than five minutes', () => {
  it('is used for more than one call', async () => {
    const { server, tokens } = await startIam(60_000)
    const swr = client(server, { credentials: user })
    await show(swr)
    await show(swr)
    expect(tokens()).toBe(1)
  })
})

describe('a token response without a body', () => {
  it('is accepted if the header contains the token', async () => {
    const server = await startTestServer(({ url, response }) =>
      url === '/v3/auth/tokens'
        ? sendJson(response, 201, {}, { 'x-subject-token': 't' })
        : sendJson(response, 200, organization),
    )
    expect(await show(client(server, { credentials: user }))).toEqual(organization)
  })
})

describe('a renewal', () => {
  /** Starts a server whose first token expires in ten minutes and that then answers as `renew` does. */
  async function startRenewal(renew: (request: ReceivedRequest) => unknown) {
    let tokens = 0
    const server = await startTestServer(request => {
      const { url, headers, response } = request
      if (url !== '/v3/auth/tokens')
        return headers['x-auth-token'] ? sendJson(response, 200, organization) : sendJson(response, 401, expired)
      tokens += 1
      if (tokens > 1) return renew(request)
      const token = { expires_at: new Date(Date.now() + 10 * 60_000).toISOString(), methods: [] }
      return sendJson(response, 201, { token }, { 'x-subject-token': 'first' })
    })
    const sent = () =>
      server.requests.filter(({ url }) => url !== '/v3/auth/tokens').map(({ headers }) => headers['x-auth-token'])
    return { server, tokens: () => tokens, sent }
  }
  const sixMinutesLater = () => vi.useFakeTimers({ now: Date.now() + 6 * 60_000, toFake: ['Date'] })

  it.each([
    ['fails', ({ response }: ReceivedRequest) => void response.writeHead(500).end()],
    ['is rejected', ({ response }: ReceivedRequest) => sendJson(response, 401, expired)],
    ['cannot connect', ({ response }: ReceivedRequest) => void response.socket?.destroy()],
  ])('that %s leaves the token that is still valid in use', async (_, renew) => {
    const { server, tokens, sent } = await startRenewal(renew)
    const swr = client(server, { credentials: user, retry: { attempts: 1 } })
    await show(swr)
    sixMinutesLater()
    expect(await Promise.all([show(swr), show(swr), show(swr)])).toHaveLength(3)
    await show(swr)
    expect(sent()).toEqual(Array(5).fill('first'))
    // A renewal that failed is not repeated at once.
    expect(tokens()).toBe(2)
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] })
    await show(swr)
    expect(tokens()).toBe(3)
    vi.useFakeTimers({ now: Date.now() + 4 * 60_000, toFake: ['Date'] })
    await expect(show(swr)).rejects.toMatchObject({ operation: 'keystoneCreateUserTokenByPassword' })
  })

  it('that hangs leaves the token that is still valid in use', async () => {
    const { server, tokens } = await startRenewal(() => {})
    const swr = client(server, { credentials: user, timeout: { total: 300 }, retry: { attempts: 1 } })
    await show(swr)
    sixMinutesLater()
    expect(await Promise.all([show(swr), show(swr), show(swr)])).toHaveLength(3)
    await show(swr)
    expect(tokens()).toBe(2)
  })
})

describe('a token request that hangs', () => {
  it('is given up for the next call', async () => {
    let tokens = 0
    const server = await startTestServer(({ url, response }) => {
      if (url !== '/v3/auth/tokens') return sendJson(response, 200, organization)
      tokens += 1
      if (tokens === 1) return undefined
      return sendJson(response, 201, {}, { 'x-subject-token': 't' })
    })
    const swr = client(server, { credentials: user })
    await expect(swr.listNamespaces({}, { timeout: { total: 100 } })).rejects.toThrow(/received no credentials/)
    expect(await show(swr)).toEqual(organization)
    expect(tokens).toBe(2)
  })

  it('is shared while another call waits for it, after an abort of one', async () => {
    let tokens = 0
    const server = await startTestServer(({ url, response }) => {
      if (url !== '/v3/auth/tokens') return sendJson(response, 200, organization)
      tokens += 1
      return void setTimeout(() => sendJson(response, 201, {}, { 'x-subject-token': 't' }), 120)
    })
    const swr = client(server, { credentials: user })
    const waiting = Array.from({ length: 5 }, () => show(swr))
    await expect(swr.listNamespaces({}, { signal: AbortSignal.timeout(30) })).rejects.toMatchObject({ name: 'TimeoutError' })
    await Promise.all([...waiting, show(swr)])
    expect(tokens).toBe(1)
  })
})

describe('a function that returns a password', () => {
  it('is called again once for all calls that a token was rejected for', async () => {
    const { server, tokens, revoke } = await startIam(86_400_000)
    let calls = 0
    const credentials = async () => {
      calls += 1
      await new Promise(resolve => setTimeout(resolve, 5))
      return user
    }
    const swr = client(server, { credentials })
    await show(swr)
    revoke()
    await Promise.all(Array.from({ length: 20 }, () => show(swr)))
    expect([calls, tokens()]).toEqual([2, 2])
  })
})

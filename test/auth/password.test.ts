import { afterEach, describe, expect, it, vi } from 'vitest'
import { client, expired, show, startIam, user } from '../support/iam-server.js'
import { organization, type ReceivedRequest, sendJson, startTestServer } from '../support/server.js'

afterEach(() => {
  vi.useRealTimers()
})

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

import { afterEach, describe, expect, it, vi } from 'vitest'
import { client, expired, show, startIam, user } from '../support/iam-server.js'
import { organization, type ReceivedRequest, sendJson, startTestServer } from '../support/server.js'

afterEach(() => {
  vi.useRealTimers()
})

describe('a renewal', () => {
  /** Starts a server whose first token expires in ten minutes and that then responds as `renew` does. */
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
    // A renewal that failed is not repeated immediately.
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

  it.each([
    ['gave it up', true],
    ['still waits for it', false],
  ])('that hangs delays no call after the old token has expired: the call that started it %s', async (_, isAbandoned) => {
    let renewals = 0
    const { server, sent } = await startRenewal(({ response }) => {
      renewals += 1
      if (renewals > 1) sendJson(response, 201, {}, { 'x-subject-token': 'second' })
    })
    const swr = client(server, { credentials: user, timeout: { total: 4000 }, retry: { attempts: 1 } })
    await show(swr)
    sixMinutesLater()
    const first = swr.showNamespace({ namespace: 'g' }, isAbandoned ? { timeout: { total: 200 } } : {})
    if (isAbandoned) await first
    else await expect.poll(() => renewals).toBe(1)
    vi.useFakeTimers({ now: Date.now() + 6 * 60_000, toFake: ['Date'] })
    await show(swr)
    expect(sent().at(-1)).toBe('second')
    await first
    await show(swr)
    expect([renewals, sent().at(-1)]).toEqual([2, 'second'])
  })

  it('that takes longer than a call waits replaces the token when it succeeds', async () => {
    const { server, tokens, sent } = await startRenewal(({ response }) => {
      setTimeout(() => sendJson(response, 201, {}, { 'x-subject-token': 'second' }), 150)
    })
    const swr = client(server, { credentials: user, retry: { attempts: 1 } })
    await show(swr)
    sixMinutesLater()
    await swr.showNamespace({ namespace: 'g' }, { timeout: { total: 200 } })
    expect(sent().at(-1)).toBe('first')
    await expect.poll(async () => (await show(swr)) && sent().at(-1)).toBe('second')
    expect(tokens()).toBe(2)
  })
})

describe('a token request that hangs', () => {
  it('is abandoned when the next call starts', async () => {
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

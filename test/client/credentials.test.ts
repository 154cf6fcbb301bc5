import { afterEach, describe, expect, it, vi } from 'vitest'
import { signature, timeOf } from '../../src/auth/signature.js'
import { createSwrClient, credentialsFromEnvironment, type SwrClientOptions, SwrError, SwrInputError } from '../../src/index.js'
import { nodeTransport } from '../../src/node/index.js'
import { type Arrived, json, serve, type TestServer } from '../support/server.js'

const servers: TestServer[] = []
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  for (const server of servers.splice(0)) await server[Symbol.asyncDispose]()
})
async function start(handle: (request: Arrived) => void): Promise<TestServer> {
  const server = await serve(handle)
  servers.push(server)
  return server
}

const group = { id: 1, name: 'group', creator_name: 'me', auth: 7 }
const user = { username: 'admin', password: 'pass word', domainName: 'demo', projectName: 'my-kualalumpur-1' }
const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }
const expired = [{ errorCode: 'SVCSTG.SWR.4010000', errorMessage: 'expired' }]

/** IAM and service in one: gives out numbered tokens and takes only the newest. */
async function iam(
  life: number,
  accepts: (token: string, newest: number) => boolean = (token, newest) => token === `token-${newest}`,
) {
  let newest = 0
  const server = await start(({ url, headers, response }) => {
    if (url === '/v3/auth/tokens') {
      newest += 1
      const token = { expires_at: new Date(Date.now() + life).toISOString(), methods: ['password'] }
      json(response, 201, { token }, { 'x-subject-token': `token-${newest}` })
    } else if (accepts(String(headers['x-auth-token']), newest)) json(response, 200, group)
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
    const server = await start(({ url, response }) => {
      if (url !== '/v3/auth/tokens') json(response, 200, group)
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
    expect(await show(swr)).toEqual(group)
  })

  it.each([
    ['a 503', ({ response }: Arrived) => void response.writeHead(503).end()],
    ['a reset', ({ response }: Arrived) => void response.socket?.destroy()],
  ])('gets its token in spite of %s of IAM: asking for it changes nothing', async (_, misbehave) => {
    const server = await start(request => {
      if (request.number === 1) misbehave(request)
      else if (request.url === '/v3/auth/tokens') json(request.response, 201, {}, { 'x-subject-token': 't' })
      else json(request.response, 200, group)
    })
    expect(await show(client(server, { credentials: user }))).toEqual(group)
    expect(server.arrived.map(({ url }) => url).slice(0, 2)).toEqual(['/v3/auth/tokens', '/v3/auth/tokens'])
  })

  it('keeps its token in the middle of a list', async () => {
    let calls = 0
    const server = await start(({ url, headers, response }) => {
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

describe('A token', () => {
  it('is not sent again after a 401: there is no other', async () => {
    const server = await start(({ response }) => json(response, 401, expired))
    await expect(show(client(server, { credentials: { token: 't' } }))).rejects.toBeInstanceOf(SwrError)
    expect(server.arrived).toHaveLength(1)
  })

  it('from a function is asked for again after a 401', async () => {
    let number = 0
    const server = await start(({ headers, response }) =>
      headers['x-auth-token'] === 't2' ? json(response, 200, group) : json(response, 401, expired),
    )
    const swr = client(server, { credentials: () => ({ token: `t${++number}` }) })
    await show(swr)
    await show(swr)
    expect(number).toBe(2)
  })

  it('is renewed without taking one of the tries', async () => {
    const server = await start(({ number, response }) => {
      if (number === 1) json(response, 401, expired)
      else if (number === 2) response.writeHead(503).end()
      else json(response, 200, group)
    })
    const swr = client(server, { credentials: () => ({ token: 't' }), retry: { attempts: 2, delay: 1 } })
    expect(await show(swr)).toEqual(group)
  })

  it('from a function that fails is no answer, and is asked for again', async () => {
    let number = 0
    const server = await start(({ response }) => json(response, 200, group))
    const swr = client(server, {
      credentials: async () => {
        number += 1
        if (number === 1) throw new Error('the vault is sealed')
        return { token: 't' }
      },
    })
    await expect(show(swr)).rejects.toThrow('the vault is sealed')
    expect(await show(swr)).toEqual(group)
  })
})

describe('An access key', () => {
  it('signs what is sent, so that the receiver computes the same', async () => {
    const server = await start(({ response }) => json(response, 201, {}))
    const swr = client(server, { credentials: { ...key, securityToken: 'temporary', projectId: 'project' } })
    await swr.createRepoDomains({
      namespace: 'group',
      repository: 'team/app',
      access_domain: 'partner 中',
      permit: 'read',
      deadline: 'forever',
    })
    await swr.raw.GET('/v2/manage/repos', { params: { query: { filter: 'namespace::group|name::a b' as never } } })
    for (const { method, url, headers, body } of server.arrived) {
      const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? []
      expect(names).toEqual(['host', 'x-project-id', 'x-sdk-date', 'x-security-token'])
      const signed = Object.fromEntries(names.map(name => [name, String(headers[name])]))
      expect(headers.authorization).toBe(await signature({ method, url: server.url + url, headers: signed, body }, key))
    }
  })

  it('signs each try anew', async () => {
    const dates: unknown[] = []
    const server = await start(({ number, headers, response }) => {
      dates.push(headers['x-sdk-date'])
      if (number === 1) json(response, 429, { error_code: 'APIGW.0308', error_msg: 'x' }, { 'retry-after': '1.1' })
      else json(response, 200, group)
    })
    await show(client(server, { credentials: key }))
    expect(new Set(dates).size).toBe(2)
  })

  it('follows the clock of the server when its own is 20 minutes off', async () => {
    const serverTime = Date.now() + 20 * 60_000
    const sent: number[] = []
    const server = await start(({ headers, response }) => {
      const [, y, mo, d, h, mi, s] = (
        /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(headers['x-sdk-date'])) ?? []
      ).map(Number)
      const date = Date.UTC(y ?? 0, (mo ?? 0) - 1, d, h, mi, s)
      sent.push(date)
      const inTime = Math.abs(date - serverTime) < 15 * 60_000
      const clock = { date: new Date(serverTime).toUTCString() }
      if (inTime) json(response, 200, group, clock)
      else json(response, 401, { error_code: 'APIGW.0301', error_msg: 'Incorrect IAM authentication information' }, clock)
    })
    const swr = client(server, { credentials: key })
    expect(await show(swr)).toEqual(group)
    await show(swr)
    expect(sent).toHaveLength(3)
  })

  it('follows it for all calls that were refused together', async () => {
    const serverTime = Date.now() + 20 * 60_000
    const server = await start(({ headers, response }) => {
      const off = Math.abs(timeOf(String(headers['x-sdk-date'])) - serverTime)
      const clock = { date: new Date(serverTime).toUTCString() }
      if (off < 15 * 60_000) json(response, 200, group, clock)
      else json(response, 401, { error_code: 'APIGW.0301', error_msg: 'x' }, clock)
    })
    const swr = client(server, { credentials: key })
    const done = await Promise.allSettled(Array.from({ length: 16 }, () => show(swr)))
    expect(done.filter(({ status }) => status === 'rejected')).toEqual([])
  })

  it('does not try again when the clock was right: five bad signatures lock the key', async () => {
    const server = await start(({ response }) => json(response, 401, { error_code: 'APIGW.0301', error_msg: 'x' }))
    await expect(show(client(server, { credentials: key }))).rejects.toMatchObject({ isAuthentication: true })
    expect(server.arrived).toHaveLength(1)
  })
})

describe('The environment', () => {
  it('has the vendor’s names', () => {
    const env = {
      HUAWEICLOUD_SDK_AK: 'AK',
      HUAWEICLOUD_SDK_SK: 'SK',
      HUAWEICLOUD_SDK_PROJECT_ID: 'P',
      HUAWEICLOUD_SDK_SECURITY_TOKEN: 'T',
    }
    expect(credentialsFromEnvironment(env)).toEqual({ ...key, projectId: 'P', securityToken: 'T' })
    expect(
      credentialsFromEnvironment({ HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK', HUAWEICLOUD_SDK_PROJECT_ID: '' }),
    ).toEqual(key)
  })

  it('is asked when nothing was given, and says what is missing', async () => {
    const server = await start(({ response }) => json(response, 200, group))
    vi.stubEnv('HUAWEICLOUD_SDK_AK', 'AK')
    vi.stubEnv('HUAWEICLOUD_SDK_SK', '')
    await expect(show(client(server))).rejects.toThrow(/HUAWEICLOUD_SDK_SK not set/)
    vi.stubEnv('HUAWEICLOUD_SDK_SK', 'SK')
    await show(client(server))
    expect(server.arrived[0]?.headers.authorization).toMatch(/^SDK-HMAC-SHA256 Access=AK/)
    vi.stubEnv('HUAWEICLOUD_SDK_REGION', 'cn-north-4')
    expect(createSwrClient().endpoint).toBe('https://swr-api.cn-north-4.myhuaweicloud.com')
  })
})

describe('Credentials that are not whole', () => {
  it.each([
    [{ token: '' }, /token/],
    [{ accessKeyId: 'AK', secretAccessKey: '' }, /secretAccessKey/],
    [{ username: 'u', password: 'p', domainName: 'd' }, /projectName/],
    [{}, /accessKeyId and secretAccessKey/],
  ])('are refused at once: %j', (credentials, message) => {
    expect(() => createSwrClient({ endpoint: 'http://host', credentials: credentials as never })).toThrow(message)
  })

  it.each([
    ['token', { token: 'secret\nx' }],
    ['token', { token: 'secret中' }],
    ['securityToken', { ...key, securityToken: 'secret\nx' }],
    ['accessKeyId', { ...key, accessKeyId: 'secret\u0000' }],
    ['secretAccessKey', { ...key, secretAccessKey: 'secret\rx' }],
    ['projectId', { ...key, projectId: 'secret\u007f' }],
  ])('are refused with a %s that no header may have, without quoting it', async (name, credentials) => {
    const server = await start(({ response }) => json(response, 200, group))
    const refused = await show(client(server, { credentials: () => credentials })).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(SwrInputError)
    expect(String(refused)).toContain(`\`${name}\``)
    expect(String(refused).replace('secretAccessKey', '')).not.toContain('secret')
    expect(() => client(server, { credentials })).toThrow(SwrInputError)
    expect(server.arrived).toHaveLength(0)
  })

  it.each([
    ['fetch', {}],
    ['nodeTransport', { send: nodeTransport() }],
  ])('are not: space around them, as at the end of a file, is left out with %s', async (_, way) => {
    const server = await start(({ response }) => json(response, 200, group))
    await show(client(server, { ...way, credentials: { token: ' t\n' } }))
    await show(client(server, { ...way, credentials: () => ({ token: 't\r\n' }) }))
    await show(client(server, { ...way, credentials: { accessKeyId: 'AK\n', secretAccessKey: 'SK\n' } }))
    expect(server.arrived.map(({ headers }) => headers['x-auth-token'])).toEqual(['t', 't', undefined])
    const { headers, method, url } = server.arrived[2] ?? {}
    const signed = { host: String(headers?.host), 'x-sdk-date': String(headers?.['x-sdk-date']) }
    expect(headers?.authorization).toBe(
      await signature({ method: String(method), url: server.url + url, headers: signed }, key),
    )
  })

  it.each([undefined, null, 'token'])('are refused when a function gives %j', async given => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: () => given as never })
    await expect(show(swr)).rejects.toBeInstanceOf(SwrInputError)
  })

  it('are refused when a function gives them', async () => {
    const server = await start(({ response }) => json(response, 200, group))
    await expect(show(client(server, { credentials: () => ({ token: '' }) }))).rejects.toThrow(/lack token/)
    expect(server.arrived).toHaveLength(0)
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
    const server = await start(({ url, response }) =>
      url === '/v3/auth/tokens' ? json(response, 201, {}, { 'x-subject-token': 't' }) : json(response, 200, group),
    )
    expect(await show(client(server, { credentials: user }))).toEqual(group)
  })
})

describe('Credentials that never come', () => {
  const hanging = () => new Promise<never>(() => {})

  it('end the call when its time is over', async () => {
    const call = createSwrClient({ endpoint: 'http://host', credentials: hanging, timeout: { total: 50 } }).listNamespaces()
    await expect(call).rejects.toThrow(/listNamespaces .* got no credentials within \d+ ms/)
  })

  it('are asked for anew by the next call', async () => {
    const server = await start(({ response }) => json(response, 200, group))
    let asked = 0
    const credentials = () => {
      asked += 1
      return asked === 1 ? hanging() : { token: 't' }
    }
    const swr = client(server, { credentials, timeout: { total: 300 } })
    await expect(show(swr)).rejects.toThrow(/got no credentials/)
    expect(await show(swr)).toEqual(group)
    expect(asked).toBe(2)
  })

  it('are asked for once by all calls that wait for them', async () => {
    const server = await start(({ response }) => json(response, 200, group))
    let asked = 0
    const credentials = async () => {
      asked += 1
      await new Promise(resolve => setTimeout(resolve, 100))
      return { token: 't' }
    }
    const swr = client(server, { credentials })
    await Promise.all([show(swr), show(swr), show(swr)])
    expect(asked).toBe(1)
  })

  it('do not keep a caller that gives up', async () => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: hanging })
    await expect(swr.listNamespaces({}, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})

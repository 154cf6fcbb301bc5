import { afterEach, describe, expect, it, vi } from 'vitest'
import { signRequest } from '../../src/auth/signature.js'
import { createSwrClient, credentialsFromEnvironment, type SwrClientOptions, SwrError, SwrInputError } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { json, organization, serveForTest, type TestServer } from '../support/server.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }
const expired = [{ errorCode: 'SVCSTG.SWR.4010000', errorMessage: 'expired' }]

const client = (server: TestServer, options: SwrClientOptions = {}) =>
  createSwrClient({ endpoint: server.url, retry: { delay: 1 }, ...options })
const show = (swr: ReturnType<typeof client>) => swr.showNamespace({ namespace: 'group' })

describe('A token', () => {
  it('is not sent again after a 401: there is no other', async () => {
    const server = await serveForTest(({ response }) => json(response, 401, expired))
    await expect(show(client(server, { credentials: { token: 't' } }))).rejects.toBeInstanceOf(SwrError)
    expect(server.arrived).toHaveLength(1)
  })

  it('from a function is asked for again after a 401', async () => {
    let number = 0
    const server = await serveForTest(({ headers, response }) =>
      headers['x-auth-token'] === 't2' ? json(response, 200, organization) : json(response, 401, expired),
    )
    const swr = client(server, { credentials: () => ({ token: `t${++number}` }) })
    await show(swr)
    await show(swr)
    expect(number).toBe(2)
  })

  it('is renewed without taking one of the tries', async () => {
    const server = await serveForTest(({ number, response }) => {
      if (number === 1) json(response, 401, expired)
      else if (number === 2) response.writeHead(503).end()
      else json(response, 200, organization)
    })
    const swr = client(server, { credentials: () => ({ token: 't' }), retry: { attempts: 2, delay: 1 } })
    expect(await show(swr)).toEqual(organization)
  })

  it('from a function that fails is no answer, and is asked for again', async () => {
    let number = 0
    const server = await serveForTest(({ response }) => json(response, 200, organization))
    const swr = client(server, {
      credentials: async () => {
        number += 1
        if (number === 1) throw new Error('the vault is sealed')
        return { token: 't' }
      },
    })
    await expect(show(swr)).rejects.toThrow('the vault is sealed')
    expect(await show(swr)).toEqual(organization)
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
    const server = await serveForTest(({ response }) => json(response, 200, organization))
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
    const server = await serveForTest(({ response }) => json(response, 200, organization))
    const refused = await show(client(server, { credentials: () => credentials })).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(SwrInputError)
    expect(String(refused)).toContain(`\`${name}\``)
    expect(String(refused).replace('secretAccessKey', '')).not.toContain('secret')
    expect(() => client(server, { credentials })).toThrow(SwrInputError)
    expect(server.arrived).toHaveLength(0)
  })

  it.each([
    ['fetch', {}],
    ['nodeTransport', { transport: nodeTransport() }],
  ])('are not: space around them, as at the end of a file, is left out with %s', async (_, way) => {
    const server = await serveForTest(({ response }) => json(response, 200, organization))
    await show(client(server, { ...way, credentials: { token: ' t\n' } }))
    await show(client(server, { ...way, credentials: () => ({ token: 't\r\n' }) }))
    await show(client(server, { ...way, credentials: { accessKeyId: 'AK\n', secretAccessKey: 'SK\n' } }))
    expect(server.arrived.map(({ headers }) => headers['x-auth-token'])).toEqual(['t', 't', undefined])
    const { headers, method, url } = server.arrived[2] ?? {}
    const signed = { host: String(headers?.host), 'x-sdk-date': String(headers?.['x-sdk-date']) }
    expect(headers?.authorization).toBe(
      await signRequest({ method: String(method), url: server.url + url, headers: signed }, key),
    )
  })

  it.each([undefined, null, 'token'])('are refused when a function gives %j', async given => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: () => given as never })
    await expect(show(swr)).rejects.toBeInstanceOf(SwrInputError)
  })

  it('are refused when a function gives them', async () => {
    const server = await serveForTest(({ response }) => json(response, 200, organization))
    await expect(show(client(server, { credentials: () => ({ token: '' }) }))).rejects.toThrow(/lack token/)
    expect(server.arrived).toHaveLength(0)
  })
})

describe('Credentials that never come', () => {
  const hanging = () => new Promise<never>(() => {})

  it('end the call when its time is over', async () => {
    const call = createSwrClient({ endpoint: 'http://host', credentials: hanging, timeout: { total: 50 } }).listNamespaces()
    await expect(call).rejects.toThrow(/listNamespaces .* got no credentials within \d+ ms/)
  })

  it('are asked for anew by the next call', async () => {
    const server = await serveForTest(({ response }) => json(response, 200, organization))
    let asked = 0
    const credentials = () => {
      asked += 1
      return asked === 1 ? hanging() : { token: 't' }
    }
    const swr = client(server, { credentials, timeout: { total: 300 } })
    await expect(show(swr)).rejects.toThrow(/got no credentials/)
    expect(await show(swr)).toEqual(organization)
    expect(asked).toBe(2)
  })

  it('are asked for once by all calls that wait for them', async () => {
    const server = await serveForTest(({ response }) => json(response, 200, organization))
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

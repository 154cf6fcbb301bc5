import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSwrClient, credentialsFromEnvironment, type SwrClientOptions, SwrError } from '../../src/index.js'
import { organization, sendJson, startTestServer, type TestServer } from '../support/server.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }
const expired = [{ errorCode: 'SVCSTG.SWR.4010000', errorMessage: 'expired' }]

const client = (server: TestServer, options: SwrClientOptions = {}) =>
  createSwrClient({ endpoint: server.url, retry: { delay: 1 }, ...options })
const show = (swr: ReturnType<typeof client>) => swr.showNamespace({ namespace: 'group' })

describe('a token', () => {
  it('is not sent again after a 401', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 401, expired))
    await expect(show(client(server, { credentials: { token: 't' } }))).rejects.toBeInstanceOf(SwrError)
    expect(server.requests).toHaveLength(1)
  })

  it('is requested again from a function after a 401', async () => {
    let number = 0
    const server = await startTestServer(({ headers, response }) =>
      headers['x-auth-token'] === 't2' ? sendJson(response, 200, organization) : sendJson(response, 401, expired),
    )
    const swr = client(server, { credentials: () => ({ token: `t${++number}` }) })
    await show(swr)
    await show(swr)
    expect(number).toBe(2)
  })

  it('is renewed without counting as an attempt', async () => {
    const server = await startTestServer(({ number, response }) => {
      if (number === 1) sendJson(response, 401, expired)
      else if (number === 2) response.writeHead(503).end()
      else sendJson(response, 200, organization)
    })
    const swr = client(server, { credentials: () => ({ token: 't' }), retry: { attempts: 2, delay: 1 } })
    expect(await show(swr)).toEqual(organization)
  })

  it('is requested again after the function failed', async () => {
    let number = 0
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
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

describe('credentialsFromEnvironment', () => {
  it('reads the vendor’s variables', () => {
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

  it('is the default and names missing variables', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    vi.stubEnv('HUAWEICLOUD_SDK_AK', 'AK')
    vi.stubEnv('HUAWEICLOUD_SDK_SK', '')
    await expect(show(client(server))).rejects.toThrow(/set HUAWEICLOUD_SDK_SK,/)
    vi.stubEnv('HUAWEICLOUD_SDK_SK', 'SK')
    await show(client(server))
    expect(server.requests[0]?.headers.authorization).toMatch(/^SDK-HMAC-SHA256 Access=AK/)
    vi.stubEnv('HUAWEICLOUD_SDK_REGION', 'cn-north-4')
    expect(createSwrClient().endpoint).toBe('https://swr-api.cn-north-4.myhuaweicloud.com')
  })
})

describe('a credentials function that never returns', () => {
  const hanging = () => new Promise<never>(() => {})

  it('ends the call at its timeout', async () => {
    const call = createSwrClient({ endpoint: 'http://host', credentials: hanging, timeout: { total: 50 } }).listNamespaces()
    await expect(call).rejects.toThrow(/listNamespaces .* received no credentials within \d+ ms/)
  })

  it('is called again by the next call', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    let calls = 0
    const credentials = () => {
      calls += 1
      return calls === 1 ? hanging() : { token: 't' }
    }
    const swr = client(server, { credentials, timeout: { total: 300 } })
    await expect(show(swr)).rejects.toThrow(/received no credentials/)
    expect(await show(swr)).toEqual(organization)
    expect(calls).toBe(2)
  })

  it('is called once for concurrent calls', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    let calls = 0
    const credentials = async () => {
      calls += 1
      await new Promise(resolve => setTimeout(resolve, 100))
      return { token: 't' }
    }
    const swr = client(server, { credentials })
    await Promise.all([show(swr), show(swr), show(swr)])
    expect(calls).toBe(1)
  })

  it('is called once while calls wait for it, whichever of them abort', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    let calls = 0
    let finish = (_: { token: string }): void => {}
    const pending = new Promise<{ token: string }>(resolve => (finish = resolve))
    const credentials = () => {
      calls += 1
      return pending
    }
    const swr = client(server, { credentials })
    const waiting = [show(swr), show(swr)]
    for (let call = 0; call < 3; call += 1)
      await expect(swr.listNamespaces({}, { signal: AbortSignal.timeout(10) })).rejects.toMatchObject({ name: 'TimeoutError' })
    const next = show(swr)
    finish({ token: 't' })
    await Promise.all([...waiting, next])
    expect(calls).toBe(1)
  })

  it('is called again after the only call that waited for it was aborted', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    let calls = 0
    const credentials = () => {
      calls += 1
      return calls === 1 ? hanging() : { token: 't' }
    }
    const swr = client(server, { credentials })
    await expect(swr.listNamespaces({}, { signal: AbortSignal.timeout(10) })).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(await show(swr)).toEqual(organization)
  })

  it('does not delay an aborted call', async () => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: hanging })
    await expect(swr.listNamespaces({}, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})

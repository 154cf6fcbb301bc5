import { afterEach, describe, expect, it, vi } from 'vitest'
import { CredentialsNotFoundError, fromInstanceMetadata } from '../../../src/credentials.js'
import { createSwrClient } from '../../../src/index.js'
import { keyBody, startMetadataServer } from '../../support/metadata-server.js'
import { organization, sendJson, startTestServer } from '../../support/server.js'

afterEach(() => {
  vi.useRealTimers()
})

const expiresAt = new Date('2040-01-01')
const key = { accessKeyId: 'AK1', secretAccessKey: 'secret-of-AK1', securityToken: 'token-of-AK1', expiresAt }

describe('fromInstanceMetadata', () => {
  it('requests a session token and then the key of the agency', async () => {
    const server = await startMetadataServer()
    expect(await fromInstanceMetadata({ endpoint: server.url })()).toEqual(key)
    expect(server.requests.map(({ method }) => method)).toEqual(['PUT', 'GET'])
  })

  it.each([404, 405, 503])('requires no session token if the service returns %i', async sessionStatus => {
    const server = await startMetadataServer({ sessionStatus })
    expect(await fromInstanceMetadata({ env: { SWR_METADATA_ENDPOINT: `${server.url}/` } })()).toEqual(key)
  })

  it('accepts the other field names of the vendor’s SDK', async () => {
    const fields = { access_key_id: 'AK', secret_access_key: 'SK', security_token: 'T', expiration: '2040-01-01T00:00:00.000Z' }
    const server = await startMetadataServer({
      key: () => ({ status: 200, body: JSON.stringify({ credentials: fields }) }),
    })
    expect(await fromInstanceMetadata({ endpoint: server.url })()).toEqual({
      accessKeyId: 'AK',
      secretAccessKey: 'SK',
      securityToken: 'T',
      expiresAt,
    })
  })

  it.each([
    ['has no agency', 401, 'Please configure Cloud Service Agency first', 'the server has no agency'],
    ['rejects the request', 403, 'very-secret', 'the service returned 403'],
    ['redirects', 302, 'very-secret', 'the service returned 302'],
    ['sends an endless body', 200, 'x'.repeat(100_000), 'the response is too long'],
  ])('finds nothing if the server %s', async (_, status, body, reason) => {
    const server = await startMetadataServer({ key: () => ({ status, body }) })
    const error = await fromInstanceMetadata({ endpoint: server.url })().catch(error => error)
    expect(error).toBeInstanceOf(CredentialsNotFoundError)
    expect(error.message).toBe(`No credentials in ${server.url}: ${reason}.`)
  })

  it('finds nothing where no service listens, and where it never responds', async () => {
    const closed = await startTestServer(() => {})
    await closed[Symbol.asyncDispose]()
    await expect(fromInstanceMetadata({ endpoint: closed.url })()).rejects.toThrow(/ECONNREFUSED/)
    const silent = await startTestServer(() => {})
    await expect(fromInstanceMetadata({ endpoint: silent.url, timeout: 20 })()).rejects.toThrow(
      `No credentials in ${silent.url}: no response within 20 ms.`,
    )
  })

  it.each(['', 'null', '[]', '{"credential":null}', '{"credential":{"access":"very-secret"}}', 'very-secret'])(
    'rejects the body %j without quoting it',
    async body => {
      const server = await startMetadataServer({ key: () => ({ status: 200, body }) })
      const message = await fromInstanceMetadata({ endpoint: server.url })().catch(error => error.message)
      expect(message).toBe(`The metadata service at ${server.url} returned no temporary access key.`)
    },
  )

  it('rejects a URL that is not http', async () => {
    await expect(fromInstanceMetadata({ endpoint: 'ftp://host' })()).rejects.toThrow(/must have an http URL, not "ftp:/)
  })
})

describe('A client with temporary keys', () => {
  /** Starts a service that records the access keys of its requests. */
  const startService = async () => {
    const used: string[] = []
    const server = await startTestServer(({ headers, response }) => {
      used.push(`${/Access=(\w+)/.exec(headers.authorization ?? '')?.[1]} ${headers['x-security-token']}`)
      sendJson(response, 200, organization)
    })
    return { server, used }
  }

  it('requests new ones five minutes before their end', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    let number = 0
    const metadata = await startMetadataServer({
      key: () => ({ status: 200, body: keyBody(`AK${++number}`, new Date(Date.now() + 3_600_000)) }),
    })
    const { server, used } = await startService()
    const swr = createSwrClient({ endpoint: server.url, credentials: fromInstanceMetadata({ endpoint: metadata.url }) })
    const show = () => swr.showNamespace({ namespace: 'group' })
    await Promise.all([show(), show()])
    vi.setSystemTime(Date.now() + 54 * 60_000)
    await show()
    expect(new Set(used)).toEqual(new Set(['AK1 token-of-AK1']))
    vi.setSystemTime(Date.now() + 2 * 60_000)
    await show()
    expect(used.at(-1)).toBe('AK2 token-of-AK2')
  })

  it('uses the old ones to their end if the metadata service fails', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    let works = true
    const metadata = await startMetadataServer({
      key: () => (works ? { status: 200, body: keyBody('AK1', new Date(Date.now() + 3_600_000)) } : { status: 500, body: '' }),
    })
    const { server, used } = await startService()
    const swr = createSwrClient({ endpoint: server.url, credentials: fromInstanceMetadata({ endpoint: metadata.url }) })
    await swr.showNamespace({ namespace: 'group' })
    works = false
    vi.setSystemTime(Date.now() + 58 * 60_000)
    await swr.showNamespace({ namespace: 'group' })
    expect(used).toHaveLength(2)
    vi.setSystemTime(Date.now() + 3 * 60_000)
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toThrow(/the service returned 500/)
  })
})

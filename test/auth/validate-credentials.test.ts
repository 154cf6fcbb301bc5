import { afterEach, describe, expect, it, vi } from 'vitest'
import { signRequest } from '../../src/auth/signature.js'
import { fromEnvironment } from '../../src/credentials.js'
import { createSwrClient, type SwrClientOptions, SwrInputError } from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { organization, sendJson, startTestServer, type TestServer } from '../support/server.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }

const client = (server: TestServer, options: SwrClientOptions = {}) =>
  createSwrClient({ endpoint: server.url, retry: { delay: 1 }, ...options })
const show = (swr: ReturnType<typeof client>) => swr.showNamespace({ namespace: 'group' })

describe('credentials of the wrong type', () => {
  const password = { username: 'u', password: 'p', domainName: 'd', projectName: 'p' }
  it.each<[unknown, string]>([
    [{ ...key, projectId: 5 }, 'The `projectId` of the credentials must be a string, not a number.'],
    [{ ...key, securityToken: 5 }, 'The `securityToken` of the credentials must be a string, not a number.'],
    [{ ...key, securityToken: null }, 'The `securityToken` of the credentials must be a string, not null.'],
    [{ ...key, secretAccessKey: {} }, 'The `secretAccessKey` of the credentials must be a string, not an object.'],
    [{ token: 5 }, 'The `token` of the credentials must be a string, not a number.'],
    [{ ...password, password: 12345 }, 'The `password` of the credentials must be a string, not a number.'],
    [{ ...password, domainName: null }, 'The `domainName` of the credentials must be a string, not null.'],
    [
      { ...key, securitytoken: 's' },
      'Unknown field `securitytoken` in credentials with `accessKeyId`. Supported fields: accessKeyId, secretAccessKey, securityToken, projectId, expiresAt.',
    ],
    [{ token: 't', foo: 1 }, 'Unknown field `foo` in credentials with `token`. Supported fields: token, expiresAt.'],
    [{ token: 't', ...key }, 'Unknown field `accessKeyId` in credentials with `token`. Supported fields: token, expiresAt.'],
    [
      { ...password, token: 't' },
      'Unknown field `token` in credentials with `username`. Supported fields: username, password, ',
    ],
    [{ ...password, projectId: 'p' }, 'Unknown field `projectId` in credentials with `username`'],
    [{ ...key, constructor: 'x' }, 'Unknown field `constructor` in credentials with `accessKeyId`'],
    [{ accessKeyId: 'AK' }, 'The credentials require secretAccessKey.'],
    [{ token: '' }, 'The credentials require token.'],
    [{}, 'The credentials require accessKeyId and secretAccessKey.'],
  ])('are rejected without their values: %j', async (credentials, message) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const options = { endpoint: server.url, credentials: credentials as never }
    expect(() => createSwrClient(options)).toThrow(SwrInputError)
    expect(() => createSwrClient(options)).toThrow(message)
    const call = show(client(server, { credentials: () => credentials as never }))
    await expect(call).rejects.toBeInstanceOf(SwrInputError)
    await expect(call).rejects.toThrow(message)
    expect(server.requests).toHaveLength(0)
  })

  it.each([[[]], [null], ['secret'], [5]])('are rejected from a function: %j', async credentials => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const call = show(client(server, { credentials: () => credentials as never }))
    await expect(call).rejects.toBeInstanceOf(SwrInputError)
    await expect(call).rejects.toThrow(/^The credentials must be an object, not (?!secret)/)
  })

  it('are rejected from a source that was not called', async () => {
    const call = createSwrClient({ endpoint: 'http://127.0.0.1:9', credentials: fromEnvironment as never }).listNamespaces()
    await expect(call).rejects.toThrow('must be an object, not a function. Call it, as in fromEnvironment().')
  })
})

describe('validation of credentials', () => {
  it.each([
    [{ token: '' }, /token/],
    [{ accessKeyId: 'AK', secretAccessKey: '' }, /secretAccessKey/],
    [{ username: 'u', password: 'p', domainName: 'd' }, /projectName/],
    [{}, /accessKeyId and secretAccessKey/],
  ])('rejects %j', (credentials, message) => {
    expect(() => createSwrClient({ endpoint: 'http://host', credentials: credentials as never })).toThrow(message)
  })

  it.each([
    ['token', { token: 'secret\nx' }],
    ['token', { token: 'secret中' }],
    ['securityToken', { ...key, securityToken: 'secret\nx' }],
    ['accessKeyId', { ...key, accessKeyId: 'secret\u0000' }],
    ['secretAccessKey', { ...key, secretAccessKey: 'secret\rx' }],
    ['projectId', { ...key, projectId: 'secret\u007f' }],
  ])('rejects a %s that isn’t allowed in headers, without quoting it', async (name, credentials) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const error = await show(client(server, { credentials: () => credentials })).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(SwrInputError)
    expect(String(error)).toContain(`\`${name}\``)
    expect(String(error).replace('secretAccessKey', '')).not.toContain('secret')
    expect(() => client(server, { credentials })).toThrow(SwrInputError)
    expect(server.requests).toHaveLength(0)
  })

  it.each([
    ['fetch', {}],
    ['nodeTransport', { transport: nodeTransport() }],
  ])('trims whitespace, with %s', async (_, options) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    await show(client(server, { ...options, credentials: { token: ' t\n' } }))
    await show(client(server, { ...options, credentials: () => ({ token: 't\r\n' }) }))
    await show(client(server, { ...options, credentials: { accessKeyId: 'AK\n', secretAccessKey: 'SK\n' } }))
    expect(server.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['t', 't', undefined])
    const { headers, method, url } = server.requests[2] ?? {}
    const signed = { host: String(headers?.host), 'x-sdk-date': String(headers?.['x-sdk-date']) }
    expect(headers?.authorization).toBe(
      await signRequest({ method: String(method), url: server.url + url, headers: signed }, key),
    )
  })

  it.each([undefined, null, 'token'])('rejects a function that returns %j', async credentials => {
    const swr = createSwrClient({ endpoint: 'http://host', credentials: () => credentials as never })
    await expect(show(swr)).rejects.toBeInstanceOf(SwrInputError)
  })

  it('validates the result of a function', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    await expect(show(client(server, { credentials: () => ({ token: '' }) }))).rejects.toThrow(/require token/)
    expect(server.requests).toHaveLength(0)
  })
})

import { describe, expect, it } from 'vitest'
import { parseSdkDate, signRequest } from '../../src/auth/signature.js'
import { createSwrClient, type SwrClientOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw.js'
import { organization, sendJson, startTestServer, type TestServer } from '../support/server.js'

const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }

const client = (server: TestServer, options: SwrClientOptions = {}) =>
  createSwrClient({ endpoint: server.url, retry: { delay: 1 }, ...options })
const show = (swr: ReturnType<typeof client>) => swr.showNamespace({ namespace: 'group' })

describe('an access key', () => {
  it('signs the request as it is sent', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 201, {}))
    const swr = client(server, { credentials: { ...key, securityToken: 'temporary', projectId: 'project' } })
    await swr.createRepoDomains({
      namespace: 'group',
      repository: 'team/app',
      access_domain: 'partner 中',
      permit: 'read',
      deadline: 'forever',
    })
    await createRawClient(swr).GET('/v2/manage/repos', { params: { query: { filter: 'namespace::group|name::a b' as never } } })
    for (const { method, url, headers, body } of server.requests) {
      const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? []
      expect(names).toEqual(['host', 'x-project-id', 'x-sdk-date', 'x-security-token'])
      const signed = Object.fromEntries(names.map(name => [name, String(headers[name])]))
      expect(headers.authorization).toBe(await signRequest({ method, url: server.url + url, headers: signed, body }, key))
    }
  })

  it('signs each attempt', async () => {
    const dates: unknown[] = []
    const server = await startTestServer(({ number, headers, response }) => {
      dates.push(headers['x-sdk-date'])
      if (number === 1) sendJson(response, 429, { error_code: 'APIGW.0308', error_msg: 'x' }, { 'retry-after': '1.1' })
      else sendJson(response, 200, organization)
    })
    await show(client(server, { credentials: key }))
    expect(new Set(dates).size).toBe(2)
  })

  it('uses the server’s clock if the local one is 20 minutes off', async () => {
    const serverTime = Date.now() + 20 * 60_000
    const sent: number[] = []
    const server = await startTestServer(({ headers, response }) => {
      const [, y, mo, d, h, mi, s] = (
        /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(headers['x-sdk-date'])) ?? []
      ).map(Number)
      const date = Date.UTC(y ?? 0, (mo ?? 0) - 1, d, h, mi, s)
      sent.push(date)
      const inTime = Math.abs(date - serverTime) < 15 * 60_000
      const clock = { date: new Date(serverTime).toUTCString() }
      if (inTime) sendJson(response, 200, organization, clock)
      else sendJson(response, 401, { error_code: 'APIGW.0301', error_msg: 'Incorrect IAM authentication information' }, clock)
    })
    const swr = client(server, { credentials: key })
    expect(await show(swr)).toEqual(organization)
    await show(swr)
    expect(sent).toHaveLength(3)
  })

  it('uses the server’s clock for all concurrent calls that were rejected', async () => {
    const serverTime = Date.now() + 20 * 60_000
    const server = await startTestServer(({ headers, response }) => {
      const off = Math.abs(parseSdkDate(String(headers['x-sdk-date'])) - serverTime)
      const clock = { date: new Date(serverTime).toUTCString() }
      if (off < 15 * 60_000) sendJson(response, 200, organization, clock)
      else sendJson(response, 401, { error_code: 'APIGW.0301', error_msg: 'x' }, clock)
    })
    const swr = client(server, { credentials: key })
    const results = await Promise.allSettled(Array.from({ length: 16 }, () => show(swr)))
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
  })

  it('is not retried if the clock was right: five invalid signatures lock the key', async () => {
    const server = await startTestServer(({ response }) =>
      sendJson(response, 401, { error_code: 'APIGW.0301', error_msg: 'x' }),
    )
    await expect(show(client(server, { credentials: key }))).rejects.toMatchObject({ isAuthentication: true })
    expect(server.requests).toHaveLength(1)
  })
})

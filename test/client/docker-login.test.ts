import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrResponseError } from '../../src/index.js'

const host = 'swr.cn-north-4.myhuaweicloud.com'
const auth = Buffer.from('cn-north-4@AK:pass:word').toString('base64')
const login = (body: unknown, headers: Record<string, string> = {}) =>
  createSwrClient({
    endpoint: 'http://host',
    credentials: { token: 't' },
    fetch: async () => Response.json(body, { headers }),
  }).createSecret()

describe('createSecret', () => {
  it('reads the login from the body', async () => {
    const result = await login({ auths: { [host]: { auth } } }, { 'x-swr-expireat': '2026-10-02T16:00:00Z' })
    expect(result).toMatchObject({ registry: host, username: 'cn-north-4@AK', expiresAt: new Date('2026-10-02T16:00:00Z') })
    expect(result.password).toBe('pass:word')
    expect(result.dockerConfig).toEqual({ auths: { [host]: { auth } } })
  })

  it.each([
    ['if it contains a host', `docker login -u cn-north-4@AK -p secret ${host}`, {}, host],
    ['if the body contains the host', 'docker login -u cn-north-4@AK -p secret', { auths: { [host]: {} } }, host],
  ])('reads the login from the header %s', async (_, command, body, registry) => {
    const result = await login({ auths: {}, ...body }, { 'x-swr-dockerlogin': command })
    expect(result).toMatchObject({ registry, username: 'cn-north-4@AK', expiresAt: undefined })
    expect(result.password).toBe('secret')
  })

  it('creates a Docker config from the header', async () => {
    const result = await login({ auths: { [host]: {} } }, { 'x-swr-dockerlogin': 'docker login -u u -p secret' })
    expect(result.dockerConfig).toEqual({ auths: { [host]: { auth: btoa('u:secret') } } })
  })

  it.each([
    ['', host],
    [' \n', host],
  ])('reads the login from the header if the body is %j', async (text, registry) => {
    const headers = { 'x-swr-dockerlogin': `docker login -u u -p secret ${host}` }
    const swr = createSwrClient({
      endpoint: 'http://host',
      credentials: { token: 't' },
      fetch: async () => new Response(text, { headers }),
    })
    const result = await swr.createSecret()
    expect(result).toMatchObject({ registry, username: 'u' })
    expect(result.dockerConfig).toEqual({ auths: { [host]: { auth: btoa('u:secret') } } })
  })

  it('hides the password when the login is printed or converted to JSON', async () => {
    const result = await login({ auths: { [host]: { auth } } })
    for (const text of [inspect(result, { depth: 9, showHidden: true }), JSON.stringify(result), String(result)]) {
      expect(text).not.toContain('pass:word')
      expect(text).not.toContain(auth)
    }
  })

  it('rejects a response without a login', async () => {
    await expect(login({ auths: {} })).rejects.toBeInstanceOf(SwrResponseError)
    await expect(login({ auths: { [host]: { auth: '%%%' } } })).rejects.toThrow(
      /neither the body nor the headers contain a login/,
    )
  })
})

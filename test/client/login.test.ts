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

describe('A temporary login', () => {
  it('comes from the body', async () => {
    const got = await login({ auths: { [host]: { auth } } }, { 'x-swr-expireat': '2026-10-02T16:00:00Z' })
    expect(got).toMatchObject({ registry: host, username: 'cn-north-4@AK', expiresAt: new Date('2026-10-02T16:00:00Z') })
    expect(got.password).toBe('pass:word')
    expect(got.dockerConfig).toEqual({ auths: { [host]: { auth } } })
  })

  it.each([
    ['with a host', `docker login -u cn-north-4@AK -p secret ${host}`, {}, host],
    ['without one, which the body has', 'docker login -u cn-north-4@AK -p secret', { auths: { [host]: {} } }, host],
  ])('comes from the header %s', async (_, command, body, registry) => {
    const got = await login({ auths: {}, ...body }, { 'x-swr-dockerlogin': command })
    expect(got).toMatchObject({ registry, username: 'cn-north-4@AK', expiresAt: undefined })
    expect(got.password).toBe('secret')
  })

  it('from the header makes a config that docker can use', async () => {
    const got = await login({ auths: { [host]: {} } }, { 'x-swr-dockerlogin': 'docker login -u u -p secret' })
    expect(got.dockerConfig).toEqual({ auths: { [host]: { auth: btoa('u:secret') } } })
  })

  it.each([
    ['', host],
    [' \n', host],
  ])('comes from the header beside the body %j', async (text, registry) => {
    const headers = { 'x-swr-dockerlogin': `docker login -u u -p secret ${host}` }
    const swr = createSwrClient({
      endpoint: 'http://host',
      credentials: { token: 't' },
      fetch: async () => new Response(text, { headers }),
    })
    const got = await swr.createSecret()
    expect(got).toMatchObject({ registry, username: 'u' })
    expect(got.dockerConfig).toEqual({ auths: { [host]: { auth: btoa('u:secret') } } })
  })

  it('shows no password when it is printed or written as JSON', async () => {
    const got = await login({ auths: { [host]: { auth } } })
    for (const text of [inspect(got, { depth: 9, showHidden: true }), JSON.stringify(got), String(got)]) {
      expect(text).not.toContain('pass:word')
      expect(text).not.toContain(auth)
    }
  })

  it('is an error when there is none', async () => {
    await expect(login({ auths: {} })).rejects.toBeInstanceOf(SwrResponseError)
    await expect(login({ auths: { [host]: { auth: '%%%' } } })).rejects.toThrow(/without a login/)
  })
})

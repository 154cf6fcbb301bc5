import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrAnswerError } from '../../src/index.js'

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

  it('shows no password when it is printed or written as JSON', async () => {
    const got = await login({ auths: { [host]: { auth } } })
    for (const text of [inspect(got, { depth: 9, showHidden: true }), JSON.stringify(got), String(got)]) {
      expect(text).not.toContain('pass:word')
      expect(text).not.toContain(auth)
    }
  })

  it('is an error when there is none', async () => {
    await expect(login({ auths: {} })).rejects.toBeInstanceOf(SwrAnswerError)
    await expect(login({ auths: { [host]: { auth: '%%%' } } })).rejects.toThrow(/without a login/)
  })
})

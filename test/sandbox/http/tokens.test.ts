import { describe, expect, it } from 'vitest'
import { createSwrClient } from '../../../src/index.js'
import { createSandbox } from '../../../src/sandbox/index.js'
import { accounts, createFixture, createToken, errorOf } from '../../support/sandbox.js'

const endpoint = 'http://sandbox'
const user = { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: 'my-kualalumpur-1' }

describe('A token', () => {
  it('is valid for 24 hours, after which the client requests a new one', async () => {
    const { fetch, sandbox } = await createFixture()
    const value = await createToken(fetch, 'demo', 'admin', 'sandbox')
    const once = createSwrClient({ endpoint, credentials: { token: value }, fetch })
    const renewing = createSwrClient({ endpoint, credentials: user, fetch })
    expect(await once.listNamespaces()).toEqual({ namespaces: [] })
    expect(await renewing.listNamespaces()).toEqual({ namespaces: [] })
    sandbox.clock.advance(24 * 3600_000 - 1000)
    expect(await once.listNamespaces()).toEqual({ namespaces: [] })
    sandbox.clock.advance(1000)
    expect(await errorOf(once.listNamespaces())).toBe('401 SVCSTG.SWR.4010000')
    expect(await renewing.listNamespaces()).toEqual({ namespaces: [] })
  })

  it('is rejected with the cause in the words of the gateway', async () => {
    const sandbox = createSandbox({ frozenAt: '2027-01-01T00:00:00Z', accounts })
    const token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
    const short = await createToken(sandbox.fetch, 'demo', 'dev', 'dev-password')
    sandbox.users.remove('demo', 'dev')
    const expectCause = async (headers: Record<string, string>, code: string, cause: string): Promise<void> => {
      const [own, iam] = await Promise.all(
        ['/v2/manage/namespaces', '/v3/projects'].map(path => sandbox.fetch(`http://sandbox${path}`, { headers })),
      )
      expect([own?.status, await own?.json()]).toEqual([401, [expect.objectContaining({ errorCode: code, detail: cause })]])
      const message = `Incorrect IAM authentication information: ${cause}`
      expect([iam?.status, await iam?.json()]).toEqual([401, { error: { code: 401, message, title: 'Unauthorized' } }])
    }
    await expectCause({}, 'SVCSTG.S2I.4019000', 'x-auth-token not found')
    await expectCause({ 'X-Auth-Token': '' }, 'SVCSTG.S2I.4019000', 'x-auth-token not found')
    await expectCause({ 'X-Auth-Token': 'invented' }, 'SVCSTG.SWR.4010000', 'decrypt token fail')
    await expectCause({ 'X-Auth-Token': short }, 'SVCSTG.SWR.4010000', 'decrypt token fail')
    sandbox.clock.advance(24 * 3600_000)
    const expired = 'token expires, expires_at: 2027-01-02T00:00:00.000000Z'
    await expectCause({ 'X-Auth-Token': token }, 'SVCSTG.SWR.4010000', expired)
    for (const [value, cause] of [
      [token, expired],
      ['invented', 'decrypt token fail'],
    ]) {
      const auth = { identity: { methods: ['token'], token: { id: value } } }
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ auth }) }
      const response = await sandbox.fetch('http://sandbox/v3/auth/tokens', init)
      expect([response.status, await response.text()]).toEqual([
        401,
        expect.stringContaining(`The token is invalid: ${cause}.`),
      ])
    }
  })

  it.each([
    ['a wrong password', { password: 'wrong' }, 401],
    ['an unknown user', { username: '__proto__' }, 401],
    ['an unknown account', { domainName: 'constructor' }, 401],
    ['a project that the account does not have', { projectName: 'elsewhere' }, 403],
  ])('is not issued for %s', async (_, change, status) => {
    const { fetch } = await createFixture()
    const swr = createSwrClient({ endpoint, credentials: { ...user, ...change }, fetch })
    expect(await errorOf(swr.listNamespaces())).toMatch(`${status} `)
  })

  it('is not issued for an invalid request', async () => {
    const { send } = await createFixture()
    expect(await send('POST', '/v3/auth/tokens', { auth: {} })).toMatchObject({ status: 400, body: { error: { code: 400 } } })
    expect(await send('POST', '/v3/auth/tokens', 'no JSON')).toMatchObject({ status: 400 })
  })

  it('is issued to a user named __proto__', async () => {
    const account = { name: 'constructor', users: [{ name: '__proto__', password: 'toString' }] }
    const { fetch } = await createFixture({ accounts: [account] })
    const credentials = { ...user, username: '__proto__', password: 'toString', domainName: 'constructor' }
    const swr = createSwrClient({ endpoint, credentials, fetch })
    await swr.createNamespace({ namespace: 'group' })
    expect(await swr.showNamespace({ namespace: 'group' })).toMatchObject({ creator_name: '__proto__' })
  })
})

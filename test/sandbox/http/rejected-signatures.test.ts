import { describe, expect, it, onTestFinished } from 'vitest'
import { createSwrClient, SwrError } from '../../../src/index.js'
import { serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed, type Sandbox } from '../../../src/sandbox/index.js'
import { createFixture, demoKey, errorOf } from '../../support/sandbox.js'
import { type Signer, signedRequest } from '../../support/signers.js'

const list = { target: '/v2/manage/namespaces' }
const wrongKey = { ...demoKey, secretAccessKey: 'wrong' }
const prefix = 'Incorrect IAM authentication information: '

async function messageOf(sandbox: Sandbox, signer: Signer = {}, change = (_: Request) => {}, target = list): Promise<string> {
  const request = signedRequest(sandbox, target, signer)
  change(request)
  const response = await sandbox.fetch(request)
  const body: { error_code?: string; error_msg?: string } = await response.json()
  if (response.status !== 401) return String(response.status)
  expect(body).toMatchObject({ error_code: 'APIGW.0301', error_msg: expect.stringContaining(prefix) })
  return body.error_msg?.slice(prefix.length) ?? ''
}

describe('The message of a rejected signature reports its cause:', () => {
  it('an unknown key', async () => {
    const key = { accessKeyId: 'UNKNOWN', secretAccessKey: 'x' }
    expect(await messageOf(createSandbox(), { key })).toBe('Get secretKey failed,ak:UNKNOWN,err:ak not exist')
  })

  it.each([-16, 16])('a clock that is %i minutes off', async minutes => {
    const sandbox = createSandbox()
    sandbox.clock.freeze('2027-03-02T00:00:00Z')
    const request = signedRequest(sandbox, list)
    sandbox.clock.advance(minutes * 60_000)
    const response = await sandbox.fetch(request)
    const time = minutes < 0 ? '20270301T234400Z' : '20270302T001600Z'
    expect(await response.json()).toMatchObject({
      error_msg: `${prefix}calc aksk signature fail:signature expired, signature time:20270302T000000Z,server time:${time}`,
    })
  })

  it('a wrong signature', async () => {
    expect(await messageOf(createSandbox(), { key: wrongKey })).toBe('verify aksk signature fail')
  })

  it('a locked key', async () => {
    const sandbox = createSandbox({ failuresBeforeLock: 1 })
    await messageOf(sandbox, { key: wrongKey })
    expect(await messageOf(sandbox)).toBe('AK access failed to reach the limit,forbidden.')
  })

  it('a header that is not a signature, or that names headers which the request lacks', async () => {
    const set = (value: string) => (request: Request) => request.headers.set('authorization', value)
    expect(await messageOf(createSandbox(), {}, set('Basic eA=='))).toMatch(/^verify aksk signature fail, the Authorization/)
    const lacking = (request: Request) => request.headers.delete('x-a')
    const target = { ...list, headers: { 'x-a': '1' } }
    expect(await messageOf(createSandbox(), {}, lacking, target)).toMatch(/lacks the signed header x-a$/)
  })
})

describe('The message about an Authorization header that is not a signature names', () => {
  const digits = '0'.repeat(64)
  const start = 'SDK-HMAC-SHA256'
  it.each([
    ['another scheme', 'Basic eA==', 'must begin with SDK-HMAC-SHA256'],
    [
      'an algorithm in lower case',
      `sdk-hmac-sha256 Access=A, SignedHeaders=x-sdk-date, Signature=${digits}`,
      'must begin with SDK-HMAC-SHA256 in upper case',
    ],
    ['nothing after the algorithm', start, 'is invalid: it has no Access and no SignedHeaders and no Signature'],
    ['a missing part', `${start} Access=A, Signature=${digits}`, 'is invalid: it has no SignedHeaders'],
    [
      'another order',
      `${start} Signature=${digits}, Access=A, SignedHeaders=x-sdk-date`,
      'is invalid: its parts must be Access, SignedHeaders, Signature in this order',
    ],
    [
      'another order of the older form',
      `${start} SignedHeaders=x-sdk-date, Credential=A/20260101/r/s/sdk_request, Signature=${digits}`,
      'is invalid: its parts must be Credential, SignedHeaders, Signature in this order',
    ],
    [
      'a signature in upper case',
      `${start} Access=A, SignedHeaders=x-sdk-date, Signature=${'A'.repeat(64)}`,
      'is invalid: Signature must have 64 hexadecimal digits in lower case',
    ],
    [
      'an invalid scope',
      `${start} Credential=A/20260101/r/sdk_request, SignedHeaders=x-sdk-date, Signature=${digits}`,
      'is invalid: check the values of Credential and SignedHeaders',
    ],
  ])('%s', async (_, header, problem) => {
    const sandbox = createSandbox({ failuresBeforeLock: 1 })
    const message = await messageOf(sandbox, {}, request => request.headers.set('authorization', header))
    expect(message).toBe(`verify aksk signature fail, the Authorization header ${problem}`)
    expect(await messageOf(sandbox)).toBe('200')
  })
})

describe('A key', () => {
  it('is locked by wrong signatures only: not by names, clocks, tokens or other keys', async () => {
    const sandbox = createSandbox({ seed: demoSeed, failuresBeforeLock: 1 })
    const repos = '/v2/manage/namespaces/shop/repos'
    for (const name of ['checkout%2Fapi', 'checkout/api', 'checkout%2F', '%2F', '%FF', '$', 'a%00', '..%2Fapi']) {
      const request = { target: `${repos}/${name}` }
      expect(await messageOf(sandbox, {}, undefined, request), name).toMatch(/^40[04]$/)
    }
    const outdated = signedRequest(sandbox, list)
    sandbox.clock.advance(3600_000)
    expect((await sandbox.fetch(outdated)).status).toBe(401)
    await messageOf(sandbox, {}, request => request.headers.set('x-security-token', 'invented'))
    await messageOf(sandbox, {}, request => request.headers.delete('x-sdk-date'))
    await messageOf(sandbox, { key: { accessKeyId: 'UNKNOWN', secretAccessKey: 'x' } })
    expect(await messageOf(sandbox)).toBe('200')
    await messageOf(sandbox, { key: wrongKey })
    expect(await messageOf(sandbox)).toMatch(/^AK access failed/)
  })
})

describe('A temporary key', () => {
  const call = async (sandbox: Sandbox, key: typeof demoKey & { securityToken?: string }): Promise<string> => {
    const swr = createSwrClient({ endpoint: 'http://sandbox', credentials: key, fetch: sandbox.fetch, retry: { attempts: 1 } })
    try {
      await swr.listNamespaces()
      return 'success'
    } catch (error) {
      return error instanceof SwrError ? String(error.errors[0]?.message).slice(prefix.length) : String(error)
    }
  }

  it.each([
    ['of the options', undefined],
    ['of the administration', 'administration'],
    ['of the library', 'library'],
  ])('%s requires its security token, and expires', async (_, source) => {
    const expires = '2027-01-01T01:00:00Z'
    const seeded = { id: 'TEMPORARYAK', secret: 'temporary-sk', securityToken: 'temporary-token', expires }
    const users = [{ name: 'ci', password: 'x', accessKeys: [seeded] }]
    const sandbox = createSandbox({ frozenAt: '2027-01-01T00:00:00Z', seed: { accounts: [{ name: 'team', users }] } })
    const options = { account: 'team', user: 'ci', lifetime: 3600_000 }
    const body = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(options) }
    const created =
      source === undefined
        ? seeded
        : source === 'library'
          ? sandbox.createAccessKey(options)
          : await (await sandbox.fetch('http://sandbox/_sandbox/access-keys', body)).json()
    const { id, secret, securityToken } = created
    expect(created).toMatchObject({ expires: expect.stringMatching(/^2027-01-01T01:00:00(\.000)?Z$/) })
    const key = { accessKeyId: id, secretAccessKey: secret }
    expect(await call(sandbox, { ...key, securityToken })).toBe('success')
    expect(await call(sandbox, key)).toBe(`Get secretKey failed,ak:${id},err:ak not exist`)
    expect(await call(sandbox, { ...key, securityToken: 'invented' })).toBe('decrypt token fail')
    expect(await call(sandbox, { ...key, secretAccessKey: 'wrong', securityToken })).toBe('verify aksk signature fail')
    const snapshot = sandbox.snapshot()
    sandbox.clock.set(expires)
    expect(await call(sandbox, { ...key, securityToken })).toBe('token expires, expires_at: 2027-01-01T01:00:00.000Z')
    sandbox.restore(JSON.parse(JSON.stringify(snapshot)))
    expect(await call(sandbox, { ...key, securityToken })).toBe('success')
    expect(sandbox.checkInvariants()).toEqual([])
  })

  it('is the only one that has a security token', async () => {
    expect(await call(createSandbox(), { ...demoKey, securityToken: 'invented' })).toBe('decrypt token fail')
    const sandbox = createSandbox()
    const { id, secret, securityToken, expires } = sandbox.createAccessKey({ temporary: false })
    expect([securityToken, expires]).toEqual([undefined, undefined])
    expect(await call(sandbox, { accessKeyId: id, secretAccessKey: secret })).toBe('success')
  })

  it.each([{ account: 'nowhere' }, { user: 'nobody' }, { lifetime: -1 }])('is not created for %j', async options => {
    const { sandbox } = await createFixture()
    expect(() => sandbox.createAccessKey(options)).toThrow(TypeError)
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(options) }
    expect((await sandbox.fetch('http://sandbox/_sandbox/access-keys', init)).status).toBe(400)
  })
})

describe('The log of a server', () => {
  it('shows the canonical request that a wrong signature should have signed, without secrets', async () => {
    const lines: string[] = []
    const sandbox = createSandbox()
    const server = await serveSandbox(sandbox, { port: 0, log: line => lines.push(line) })
    onTestFinished(server.close)
    const { id, secret, securityToken = '' } = sandbox.createAccessKey()
    const credentials = { accessKeyId: id, secretAccessKey: 'wrong-secret', securityToken }
    const swr = createSwrClient({ endpoint: server.url, credentials, retry: { attempts: 1 } })
    const failed = swr.listReposDetails({ namespace: 'a b' })
    expect(await errorOf(failed)).toBe('401 APIGW.0301')
    await expect.poll(() => lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^GET \/v2\/manage\/repos\?\S+ 401 [\d.]+ ms$/)
    const { host } = new URL(server.url)
    expect(lines[1]).toMatch(
      new RegExp(
        [
          `  Expected this canonical request, signed with the secret key of ${id}:`,
          '    GET',
          '    /v2/manage/repos/',
          '    namespace=a%20b',
          `    host:${host}`,
          '    x-sdk-date:\\d{8}T\\d{6}Z',
          '    x-security-token:\\*\\*\\*',
          '    ',
          '    host;x-sdk-date;x-security-token',
          '    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        ].join('\n'),
      ),
    )
    for (const hidden of [secret, securityToken, 'wrong-secret', 'sandbox-demo-sk'])
      expect(lines.join('\n')).not.toContain(hidden)
  })

  it('explains other causes in one line', async () => {
    const lines: string[] = []
    const server = await serveSandbox(createSandbox(), { port: 0, log: line => lines.push(line) })
    onTestFinished(server.close)
    const swr = createSwrClient({
      endpoint: server.url,
      credentials: { ...demoKey, securityToken: 'x' },
      retry: { attempts: 1 },
    })
    await errorOf(swr.listNamespaces())
    await expect.poll(() => lines[1]).toBe("  SANDBOXDEMOAK isn't temporary and has no X-Security-Token.")
  })
})

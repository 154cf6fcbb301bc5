import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions, variantNames } from '../../../src/sandbox/index.js'
import { signedRequest } from '../../support/signers.js'

const seed = { namespaces: [{ namespace: 'group', repositories: [{ repository: 'app' }] }] }
const create = (options: SandboxOptions = {}): Sandbox => createSandbox({ seed, ...options })
const repository = '/v2/manage/namespaces/group/repos/app'
const lookup = '/v2/manage/namespaces/group/repositories/app/access-domains/partner'

async function send(sandbox: Sandbox, target: string, variants?: string, method = 'GET', body?: string) {
  const request = signedRequest(sandbox, {
    method,
    target,
    ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
  })
  if (variants !== undefined) request.headers.set('X-Sandbox-Variants', variants)
  const response = await sandbox.fetch(request)
  const text = await response.text()
  return {
    status: response.status,
    length: response.headers.get('content-length'),
    text,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

async function administer(sandbox: Sandbox, method: string, body?: unknown) {
  const init = { method, headers: { 'Content-Type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) }
  const response = await sandbox.fetch('http://sandbox/_sandbox/variants', init)
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

describe('Without variants', () => {
  it('responses have the documented form', async () => {
    const sandbox = create()
    expect(await send(sandbox, `${repository}/tags`)).toMatchObject({ status: 200, text: '[]' })
    expect((await send(sandbox, '/v2/manage/namespaces/none')).body).toMatchObject([{ errorCode: 'SVCSTG.SWR.4040058' }])
    expect(await send(sandbox, lookup)).toMatchObject({ status: 200, body: { exist: false } })
  })
})

describe('An invalid header', () => {
  it.each(['X-Sandbox-Variants', 'X-Sandbox-Fault'])('%s returns 400 with a request ID', async name => {
    const request = signedRequest(create(), { target: lookup })
    request.headers.set(name, 'typo')
    const { status, headers } = await create().fetch(request)
    expect([status, headers.get('x-request-id')]).toEqual([400, expect.stringMatching(/^[0-9a-f]{32}$/)])
  })
})

describe('The variant', () => {
  it('lower-case-accounts accepts a login with the name in any case', async () => {
    const users = [{ name: 'admin', password: 'x' }]
    const sandbox = createSandbox({ accounts: [{ name: 'MyCompany', users }] })
    const login = async (name: string, variants: string): Promise<number> => {
      const domain = { name }
      const identity = { methods: ['password'], password: { user: { name: 'admin', password: 'x', domain } } }
      const response = await sandbox.fetch('http://sandbox/v3/auth/tokens', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Sandbox-Variants': variants },
        body: JSON.stringify({ auth: { identity, scope: { domain } } }),
      })
      return response.status
    }
    expect([await login('mycompany', 'all'), await login('MyCompany', 'all'), await login('mycompany', 'none')]).toEqual([
      201, 201, 401,
    ])
  })

  it('error-object has the old and the new format, and the encoded message of a missing permission', async () => {
    const users = [
      { name: 'admin', password: 'x' },
      { name: 'dev', password: 'x', administrator: false, accessKeys: [{ id: 'SANDBOXDEMOAK', secret: 'sandbox-demo-sk' }] },
    ]
    const sandbox = create({ accounts: [{ name: 'demo', users }], variants: ['error-object'] })
    const [code, detail] = ['SVCSTG.SWR.4040058', 'namespace: none']
    const message = "The organization doesn't exist."
    expect((await send(sandbox, '/v2/manage/namespaces/none')).body).toEqual({
      errors: [{ errorCode: code, errorMessage: message, detail }],
      error_code: code,
      error_msg: message,
      details: [{ error_code: code, error_msg: detail }],
    })
    const { status, body } = await send(sandbox, '/v2/manage/namespaces/group', undefined, 'DELETE')
    expect(status).toBe(403)
    expect(body.encoded_authorization_message).toMatch(/^[\w+/]+=*$/)
    expect(body.errors[0].encoded_authorization_message).toBe(body.encoded_authorization_message)
    sandbox.faults.set([{ kind: 'status', status: 500, times: 1 }])
    expect((await send(sandbox, '/v2/manage/namespaces')).body).toMatchObject({ error_code: 'SVCSTG.SWR.5000008' })
    expect((await send(sandbox, '/v2/manage/nowhere')).body).toEqual({
      error_code: 'APIGW.0101',
      error_msg: expect.any(String),
      request_id: expect.any(String),
    })
  })

  it('null-lists replaces empty lists, whole ones and fields', async () => {
    const sandbox = create({ variants: ['null-lists'] })
    expect((await send(sandbox, `${repository}/tags`)).text).toBe('null')
    expect((await send(sandbox, '/v2/manage/repos')).body).toMatchObject([{ name: 'app', tags: null }])
    expect((await send(sandbox, '/v2/manage/namespaces?namespace=other')).body).toEqual({ namespaces: null })
  })

  it('extra-fields adds a field to every object, but no host to a login', async () => {
    const sandbox = create({ variants: ['extra-fields'] })
    const extra = { field_of_a_newer_service: 'unknown' }
    const { body } = await send(sandbox, '/v2/manage/namespaces')
    expect(body).toMatchObject({ ...extra, namespaces: [{ name: 'group', ...extra }] })
    const login = await send(sandbox, '/v2/manage/utils/secret', undefined, 'POST')
    expect(Object.keys(login.body.auths)).toEqual(['swr.my-kualalumpur-1.myhuaweicloud.com'])
  })

  it('empty-writes leaves out the body of a write', async () => {
    const sandbox = create({ variants: ['empty-writes'] })
    const body = '{"namespace":"other"}'
    expect(await send(sandbox, '/v2/manage/namespaces', undefined, 'POST', body)).toMatchObject({
      status: 201,
      length: '0',
      text: '',
    })
  })

  it('missing-share-400 reports an account without a share as an error', async () => {
    const sandbox = create({ variants: ['missing-share-400'] })
    expect(await send(sandbox, lookup)).toMatchObject({ status: 400, body: { errorCode: 'SVCSTG.SWR.4001090' } })
  })

  it('lower-case-accounts writes the names of accounts in lower case', async () => {
    const users = [{ name: 'admin', password: 'x', accessKeys: [{ id: 'SANDBOXDEMOAK', secret: 'sandbox-demo-sk' }] }]
    const namespaces = [{ namespace: 'own', account: 'DEMO', repositories: [{ repository: 'app' }] }]
    const options = { accounts: [{ name: 'DEMO', users }], seed: { namespaces } }
    expect((await send(create(options), '/v2/manage/repos')).body).toMatchObject([{ domain_name: 'DEMO' }])
    const lower = create({ ...options, variants: ['lower-case-accounts'] })
    expect((await send(lower, '/v2/manage/repos')).body).toMatchObject([{ domain_name: 'demo' }])
  })
})

describe('Variants are selected', () => {
  const isNull = async (sandbox: Sandbox, header?: string): Promise<boolean> =>
    (await send(sandbox, `${repository}/tags`, header)).text === 'null'

  it('by the header of one call, which replaces the others', async () => {
    const sandbox = create({ variants: ['null-lists'] })
    expect(await isNull(sandbox, 'none')).toBe(false)
    expect(await isNull(sandbox, 'extra-fields, empty-writes')).toBe(false)
    expect(await isNull(sandbox)).toBe(true)
    for (const header of ['null-lists', 'all', 'empty-writes, null-lists']) expect(await isNull(create(), header)).toBe(true)
    expect(await send(sandbox, '/v2/manage/namespaces', 'nonsense')).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(/"nonsense" isn't one of error-object, null-lists/) },
    })
    expect(await isNull(create({ administration: false }), 'all')).toBe(false)
  })

  it('by the administration, until the sandbox is reset', async () => {
    const sandbox = create()
    expect(await administer(sandbox, 'PUT', ['null-lists'])).toMatchObject({ status: 204 })
    expect(await administer(sandbox, 'GET')).toMatchObject({ body: ['null-lists'] })
    expect(await isNull(sandbox)).toBe(true)
    expect(await administer(sandbox, 'PUT', ['x'])).toMatchObject({ status: 400 })
    expect(await administer(sandbox, 'PUT', { variants: [] })).toMatchObject({ status: 400 })
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()))
    expect(await administer(sandbox, 'DELETE')).toMatchObject({ status: 204 })
    expect(await isNull(sandbox)).toBe(false)
    sandbox.restore(snapshot)
    expect(sandbox.variants.list()).toEqual(['null-lists'])
    sandbox.reset()
    expect(sandbox.variants.list()).toEqual([])
  })

  it('by the options, which are validated', () => {
    expect(create({ variants: variantNames }).variants.list()).toEqual([...variantNames])
    expect(() => create({ variants: ['x' as never] })).toThrow(/Invalid variants: "x" isn't one of/)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { byPassword, createIdentityFixture, type IdentityFixture } from '../../support/identity.js'
import { accounts } from '../../support/sandbox.js'

const project = 'my-kualalumpur-1'
let fixture: IdentityFixture
beforeEach(async () => {
  fixture = await createIdentityFixture({ accounts, frozenAt: '2026-03-01T12:00:00Z' })
})
/** The ids of the account demo, its user admin and its project. */
const ids = (): { account: string; user: string; project: string } => {
  const [demo] = fixture.sandbox.snapshot().accounts
  return { account: demo?.id ?? '', user: demo?.users[0]?.id ?? '', project: demo?.projects[0]?.id ?? '' }
}

describe('A token', () => {
  it('describes its user, project, permissions, times and method, and the catalog', async () => {
    const { status, details } = await fixture.requestToken({ identity: byPassword(), scope: { project: { name: project } } })
    const domain = { id: ids().account, name: 'demo' }
    expect(status).toBe(201)
    expect(details).toMatchObject({
      issued_at: '2026-03-01T12:00:00.000000Z',
      expires_at: '2026-03-02T12:00:00.000000Z',
      methods: ['password'],
      user: { id: ids().user, name: 'admin', domain, password_expires_at: '' },
      project: { id: ids().project, name: project, domain },
      roles: [{ id: '0', name: 'te_admin' }],
    })
    expect(details).not.toHaveProperty('domain')
    expect((details.catalog as { type: string }[]).map(({ type }) => type)).toEqual(['iam', 'identity', 'swr', 'swrv2', 'smn'])
  })

  it.each(['?nocatalog=true', '?nocatalog=', '?nocatalog=false', '?nocatalog'])('has no catalog with %s', async query => {
    const { status, details } = await fixture.requestToken(
      { identity: byPassword(), scope: { project: { name: project } } },
      query,
    )
    expect(status).toBe(201)
    expect(details).not.toHaveProperty('catalog')
  })

  it('describes a user who is not an administrator', async () => {
    const { details } = await fixture.requestToken({ identity: byPassword('dev', 'dev-password') })
    expect(details).toMatchObject({ user: { name: 'dev' }, roles: [{ name: 'readonly' }] })
  })
})

describe('The user of a token request', () => {
  it.each([
    ['name and the name of the account', () => ({ name: 'admin', domain: { name: 'demo' } })],
    ['name and the id of the account', () => ({ name: 'admin', domain: { id: ids().account } })],
    ['id', () => ({ id: ids().user })],
    ['id and the id of the account', () => ({ id: ids().user, domain: { id: ids().account } })],
  ])('is found by %s', async (_, user) => {
    const identity = { methods: ['password'], password: { user: { ...user(), password: 'sandbox' } } }
    expect((await fixture.requestToken({ identity })).details).toMatchObject({ user: { id: ids().user } })
  })

  it.each([
    ['a wrong password', 401, () => ({ name: 'admin', password: 'wrong', domain: { name: 'demo' } })],
    ['a user of another account', 401, () => ({ name: 'dev', password: 'dev-password', domain: { name: 'partner' } })],
    ['an id of another account', 401, () => ({ id: ids().user, password: 'sandbox', domain: { name: 'partner' } })],
    ['an unknown id', 401, () => ({ id: '0'.repeat(32), password: 'sandbox' })],
    ['an unknown account', 401, () => ({ name: 'admin', password: 'sandbox', domain: { name: 'nobody' } })],
    ['an id and the name of another user', 401, () => ({ id: ids().user, name: 'dev', password: 'sandbox' })],
    ['a name without an account', 400, () => ({ name: 'admin', password: 'sandbox' })],
    ['a name with an empty account', 400, () => ({ name: 'admin', password: 'sandbox', domain: {} })],
    ['neither name nor id', 400, () => ({ password: 'sandbox', domain: { name: 'demo' } })],
  ])('is rejected with %s: %i', async (_, status, user) => {
    const identity = { methods: ['password'], password: { user: user() } }
    const response = await fixture.requestToken({ identity })
    expect(response).toMatchObject({ status, token: '', body: { error: { code: status } } })
  })

  it.each([
    [{ methods: ['password'] }, /auth\.identity\.password is missing/],
    [{ methods: ['token'] }, /auth\.identity\.token is missing/],
    [{ methods: ['token', 'password'], password: {} }, /user/],
    [{ methods: [] }, /methods/],
    [
      { methods: ['assume_role'], assume_role: { agency_name: 'a', domain_name: 'demo' } },
      /assume_role \(agencies\) isn't implemented/,
    ],
    [{ methods: ['hw_assume_role'] }, /agencies.* isn't implemented/],
    [{ methods: ['mapped'] }, /mapped \(federation\) isn't implemented/],
    [{ methods: ['saml2'] }, /federation.* isn't implemented/],
    [{ methods: ['hw_ak_sk'] }, /access keys.* isn't implemented/],
    [{ methods: ['totp', 'password'] }, /method totp isn't implemented/],
  ])('must name an implemented method and its field: %j', async (identity, message) => {
    const { status, body } = await fixture.requestToken({ identity })
    expect(status).toBe(400)
    expect((body as { error: { message: string } }).error.message).toMatch(message)
  })
})

describe('A request by token and password', () => {
  const request = async (password: string, name = 'admin'): Promise<number> => {
    const { token } = await fixture.requestToken({ identity: byPassword() })
    const identity = { ...byPassword(name, password), methods: ['token', 'password'], token: { id: token } }
    return (await fixture.requestToken({ identity })).status
  }

  it('requires both, of the same user', async () => {
    expect(await request('sandbox')).toBe(201)
    expect(await request('wrong')).toBe(401)
    expect(await request('dev-password', 'dev')).toBe(401)
  })
})

describe('The scope of a token', () => {
  it('can be "unscoped"', async () => {
    const { status, details } = await fixture.requestToken({ identity: byPassword(), scope: 'unscoped' } as never)
    expect(status).toBe(201)
    for (const field of ['project', 'domain']) expect(details).not.toHaveProperty(field)
  })

  it.each([{ domain: {} }, { project: {} }, { project: { domain: {} } }])('may not be empty: %j', async scope => {
    expect(await fixture.requestToken({ identity: byPassword(), scope })).toMatchObject({ status: 400, token: '' })
  })

  it.each([
    ['the name of a project', () => ({ project: { name: project } })],
    ['the id of a project', () => ({ project: { id: ids().project } })],
    ['the name of a project and its account', () => ({ project: { name: project, domain: { name: 'demo' } } })],
    ['the name of a project and the id of its account', () => ({ project: { name: project, domain: { id: ids().account } } })],
  ])('is a project by %s', async (_, scope) => {
    const { details, token } = await fixture.requestToken({ identity: byPassword(), scope: scope() })
    expect(details).toMatchObject({ project: { id: ids().project, name: project } })
    expect((await fixture.get('/v2/manage/namespaces', token)).status).toBe(200)
  })

  it.each([
    ['the name of the account', () => ({ domain: { name: 'demo' } })],
    ['the id of the account', () => ({ domain: { id: ids().account } })],
    ['a project that names only its account', () => ({ project: { domain: { name: 'demo' } } })],
  ])('is the account by %s', async (_, scope) => {
    const { details } = await fixture.requestToken({ identity: byPassword(), scope: scope() })
    expect(details).toMatchObject({ domain: { id: ids().account, name: 'demo' } })
    expect(details).toHaveProperty('catalog')
    expect(details).not.toHaveProperty('project')
  })

  it('can be missing: the token has no project, no account and no catalog, and lists projects', async () => {
    const { status, details, token } = await fixture.requestToken({ identity: byPassword() })
    expect(status).toBe(201)
    for (const field of ['project', 'domain', 'catalog']) expect(details).not.toHaveProperty(field)
    expect((await fixture.get('/v3/projects', token)).status).toBe(200)
  })

  it.each([
    ['an unknown project', () => ({ project: { name: 'cn-north-4' } })],
    ['an unknown project id', () => ({ project: { id: '0'.repeat(32) } })],
    ['a project with the id of another', () => ({ project: { id: ids().project, name: 'cn-north-4' } })],
    ['a project of another account', () => ({ project: { name: project, domain: { name: 'partner' } } })],
    ['another account', () => ({ domain: { name: 'partner' } })],
  ])('must belong to the user, not %s', async (_, scope) => {
    expect(await fixture.requestToken({ identity: byPassword(), scope: scope() })).toMatchObject({
      status: 403,
      body: { error: { code: 403, title: 'Forbidden' } },
    })
  })
})

describe('A token from a token', () => {
  it('has another scope, and ends when the first one does', async () => {
    const first = await fixture.requestToken({ identity: byPassword() })
    fixture.sandbox.clock.advance(60_000)
    const identity = { methods: ['token'], token: { id: first.token } }
    const second = await fixture.requestToken({ identity, scope: { project: { name: project } } })
    expect(second.details).toMatchObject({
      methods: ['token'],
      issued_at: '2026-03-01T12:01:00.000000Z',
      expires_at: first.details.expires_at,
      user: { name: 'admin' },
      project: { name: project },
    })
    expect(second.token).not.toBe(first.token)
    fixture.sandbox.clock.advance(24 * 60 * 60_000)
    expect((await fixture.get('/v2/manage/namespaces', second.token)).status).toBe(401)
  })

  it.each(['unknown', 'expired'])('requires a valid token, not an %s one', async kind => {
    const { token } = await fixture.requestToken({ identity: byPassword() })
    if (kind === 'expired') fixture.sandbox.clock.advance(25 * 60 * 60_000)
    const identity = { methods: ['token'], token: { id: kind === 'expired' ? token : 'unknown' } }
    expect(await fixture.requestToken({ identity })).toMatchObject({ status: 401, body: { error: { code: 401 } } })
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { byPassword, createIdentityFixture, type IdentityFixture } from '../../support/identity.js'
import { accounts } from '../../support/sandbox.js'

const scopes = [{ project: { name: 'my-kualalumpur-1' } }, { domain: { name: 'demo' } }, undefined]
let fixture: IdentityFixture
beforeEach(async () => {
  fixture = await createIdentityFixture({ accounts, frozenAt: '2026-03-01T12:00:00Z' })
})

const requestToken = async (identity = byPassword(), scope: Record<string, unknown> | undefined = scopes[0]) =>
  fixture.requestToken({ identity, ...(scope && { scope }) })

const check = (subject: string, token: string, query = '') =>
  fixture.get(`/v3/auth/tokens${query}`, token, { 'X-Subject-Token': subject })

describe('GET /v3/auth/tokens', () => {
  it.each(scopes)('describes a token with the scope %j as its creation did', async scope => {
    const { token, body } = await fixture.requestToken({ identity: byPassword(), ...(scope && { scope }) })
    fixture.sandbox.clock.advance(60_000)
    expect(await check(token, token)).toMatchObject({ status: 200, body })
  })

  it('returns the token and a trace ID in its headers, and no catalog with nocatalog', async () => {
    const { token } = await requestToken()
    const headers = { 'X-Auth-Token': token, 'X-Subject-Token': token }
    const response = await fixture.send('GET', '/v3/auth/tokens?nocatalog=true', undefined, headers)
    expect(response.headers.get('x-subject-token')).toBe(token)
    expect(response.headers.get('x-iam-trace-id')).toMatch(/^[0-9a-f]{32}$/)
    expect((response.body as { token: object }).token).not.toHaveProperty('catalog')
  })

  it('describes tokens of a restored sandbox', async () => {
    const { token, body } = await requestToken()
    fixture.sandbox.restore(fixture.sandbox.snapshot())
    expect(await check(token, token)).toMatchObject({ status: 200, body })
  })

  it('allows administrators to check the tokens of their account, and others only their own', async () => {
    const [admin, dev, partner] = await Promise.all([
      requestToken(),
      requestToken(byPassword('dev', 'dev-password')),
      requestToken(byPassword('admin', 'sandbox', 'partner'), { domain: { name: 'partner' } }),
    ])
    expect(await check(dev.token, admin.token)).toMatchObject({ status: 200, body: dev.body })
    expect(await check(dev.token, dev.token)).toMatchObject({ status: 200, body: dev.body })
    for (const [subject, caller] of [[admin, dev] as const, [partner, admin] as const])
      expect(await check(subject.token, caller.token)).toMatchObject({ status: 403, body: { error: { code: 403 } } })
  })

  it('reports unknown and expired tokens', async () => {
    const { token } = await requestToken()
    expect(await check('unknown', token)).toMatchObject({ status: 404, body: { error: { code: 404 } } })
    expect(await check(token, 'unknown')).toMatchObject({ status: 401, body: { error: { code: 401 } } })
    fixture.sandbox.clock.advance(12 * 3600_000)
    const later = await requestToken()
    fixture.sandbox.clock.advance(12 * 3600_000)
    expect(await check(token, later.token)).toMatchObject({ status: 404 })
  })

  it('can be sent as HEAD', async () => {
    const { token } = await requestToken()
    const statuses = [token, 'unknown'].map(async subject => {
      const response = await fixture.send('HEAD', '/v3/auth/tokens', undefined, {
        'X-Auth-Token': token,
        'X-Subject-Token': subject,
      })
      return [response.status, response.body]
    })
    expect(await Promise.all(statuses)).toEqual([
      [200, undefined],
      [404, undefined],
    ])
  })

  it('is an unknown path without X-Subject-Token', async () => {
    const { token } = await requestToken()
    expect(await fixture.get('/v3/auth/tokens', token)).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
  })
})

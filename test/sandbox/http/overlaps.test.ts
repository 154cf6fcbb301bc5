import { beforeEach, describe, expect, it } from 'vitest'
import { createFixture, errorOf, type SandboxFixture } from '../../support/sandbox.js'

// SWR and IAM have hosts of their own in the cloud, and one in the sandbox.

let fixture: SandboxFixture
beforeEach(async () => {
  fixture = await createFixture()
})
const anonymous = async (method: string, path: string): Promise<{ status: number; body: unknown }> => {
  const response = await fixture.sandbox.fetch(`http://sandbox${path}`, { method })
  return { status: response.status, body: await response.json() }
}

describe('A path of both services', () => {
  it('GET / is the list of versions of SWR, which requires credentials', async () => {
    expect(await anonymous('GET', '/')).toMatchObject({ status: 401, body: [{ errorCode: 'SVCSTG.S2I.4019000' }] })
    expect(await fixture.send('GET', '/')).toMatchObject({ status: 200, body: { versions: [{ id: 'v2' }] } })
  })

  it('GET /v3 is the version of IAM, also with credentials', async () => {
    expect(await anonymous('GET', '/v3')).toMatchObject({ status: 200, body: { version: { id: 'v3.6' } } })
    expect(await fixture.send('GET', '/v3')).toMatchObject({ status: 200, body: { version: { id: 'v3.6' } } })
  })

  it('GET /v2 is the version of SWR, which requires credentials', async () => {
    expect(await anonymous('GET', '/v2')).toMatchObject({ status: 401, body: [{ errorCode: 'SVCSTG.S2I.4019000' }] })
    expect(await fixture.send('GET', '/v2')).toMatchObject({ status: 200, body: { version: { id: 'v2' } } })
  })

  it.each(['/v1', '/v3.0', '/v2.0', '/v4'])('GET %s is a version that SWR does not have', async path => {
    expect((await anonymous('GET', path)).status).toBe(401)
    expect(await fixture.send('GET', path)).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
  })

  it('is handled by IAM for the client as well', async () => {
    expect(await errorOf(fixture.demo.showApiVersion({ api_version: 'v1' }))).toBe('404 APIGW.0101')
    expect((await fixture.demo.keystoneShowVersion()).version.id).toBe('v3.6')
  })
})

describe('A path of one service', () => {
  it.each([
    ['GET', '/v3/auth'],
    ['GET', '/v3/auth/projects'],
    ['GET', '/v3/projects/'],
    ['GET', '/v3/namespaces'],
    ['GET', '/v2/manage/users'],
    ['POST', '/v3'],
    ['GET', '/v3/auth/tokens'],
    ['POST', '/v3/auth/catalog'],
    ['DELETE', '/v3/users'],
    ['PUT', '/v3.0/OS-USER/users/dddddddddddddddddddddddddddddddd'],
  ])('is unknown with another method or another version: %s %s', async (method, path) => {
    expect(await anonymous(method, path)).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
  })

  it.each([
    ['/v2/manage/namespaces', [{ errorCode: 'SVCSTG.SWR.4010000' }]],
    ['/v3/projects', { error: { code: 401, title: 'Unauthorized' } }],
    ['/v3/auth/catalog', { error: { code: 401, title: 'Unauthorized' } }],
    ['/v3/auth/domains', { error: { code: 401, title: 'Unauthorized' } }],
    ['/v3/users', { error: { code: 401, title: 'Unauthorized' } }],
  ])('reports errors in the format of its service: %s', async (path, body) => {
    expect(await fixture.send('GET', path, undefined, { 'X-Auth-Token': 'invalid' })).toMatchObject({ status: 401, body })
  })
})

import { describe, expect, it } from 'vitest'
import { createFixture, createToken, type SandboxFixture } from '../../support/sandbox.js'

const repos = '/v2/manage/namespaces/group/repos'
const shares = '/v2/manage/namespaces/group/repositories/app/access-domains'
const token = { 'X-Auth-Token': 'unknown' }

async function withOrganizations(): Promise<SandboxFixture> {
  const fixture = await createFixture({ maxBodyBytes: 1000 })
  await fixture.demo.createNamespace({ namespace: 'group' })
  await fixture.partner.createNamespace({ namespace: 'foreign' })
  return fixture
}

describe('HEAD', () => {
  it.each(['/v2/manage/namespaces/group', '/v2/manage/nothing', '/_sandbox/state'])(
    'returns 404 without a body: %s',
    async path => {
      const { send } = await withOrganizations()
      expect(await send('HEAD', path)).toMatchObject({ status: 404, body: undefined })
    },
  )
})

describe('A body over the limit', () => {
  it('is rejected even while a clone of the request is unread', async () => {
    const { sandbox } = await withOrganizations()
    const headers = { 'Content-Type': 'application/json', Authorization: 'x' }
    const request = new Request(`http://sandbox${repos}`, { method: 'POST', headers, body: ' '.repeat(2000) })
    const clone = request.clone()
    expect((await sandbox.fetch(request)).status).toBe(413)
    expect(clone.bodyUsed).toBe(false)
  })
})

describe('A body that is not UTF-8', () => {
  it('is rejected', async () => {
    const { demo, fetch, sandbox } = await withOrganizations()
    const text = '{"repository":"app","is_public":true,"description":"?"}'
    const body = Uint8Array.from(text, character => (character === '?' ? 0xff : character.charCodeAt(0)))
    const headers = { 'Content-Type': 'application/json', 'X-Auth-Token': await createToken(fetch, 'demo', 'admin', 'sandbox') }
    const response = await fetch(new Request(`http://sandbox${repos}`, { method: 'POST', headers, body }))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject([{ errorCode: 'SVCSTG.SWR.4001018', detail: "the body isn't UTF-8" }])
    expect((await demo.listReposDetails()).items).toEqual([])
    const restore = { method: 'POST', headers, body }
    expect((await sandbox.fetch(new Request('http://sandbox/_sandbox/restore', restore))).status).toBe(400)
  })
})

describe('The content type of a body', () => {
  it.each([
    ['application/json', 201],
    ['application/json;charset=utf-8', 201],
    ['Application/JSON; charset="UTF-8"', 201],
    ['application/json; charset=utf8; profile=x', 201],
    ['application/json ;', 201],
    ['application/json;charset=gbk', 400],
    ['application/json;charset=utf-8;charset=gbk', 400],
    ['application/json; charset=', 400],
    ['application/json; charset=utf-16', 400],
    ['application/vnd.api+json', 400],
    ['application/problem+json', 400],
    ['application/jsonp', 400],
    ['text/json', 400],
    ['json', 400],
    ['*/*', 400],
    ['', 400],
  ])('is JSON in UTF-8: %s', async (type, status) => {
    const { send } = await withOrganizations()
    expect((await send('POST', repos, { repository: 'app', is_public: true }, { 'Content-Type': type })).status).toBe(status)
  })

  it.each([
    ['GET', '/v2/manage/namespaces/group', 200],
    ['DELETE', '/v2/manage/namespaces/group', 204],
    ['POST', '/v2/manage/utils/secret', 200],
  ])('is ignored without a body: %s %s', async (method, path, status) => {
    const { send } = await withOrganizations()
    expect((await send(method, path, undefined, { 'Content-Type': 'text/plain;charset=gbk' })).status).toBe(status)
  })

  it('does not matter when the body is missing', async () => {
    const { send } = await withOrganizations()
    const response = await send('POST', repos, undefined, { 'Content-Type': 'text/plain' })
    expect(response).toMatchObject({ status: 400, body: [{ detail: 'the body is missing' }] })
  })
})

describe('A body of an operation that declares none', () => {
  it.each([
    ['DELETE', '/v2/manage/namespaces/group', 204],
    ['POST', '/v2/manage/utils/secret', 200],
  ])('is ignored, whatever its type and its size: %s %s', async (method, path, status) => {
    const { fetch } = await withOrganizations()
    const token = await createToken(fetch, 'demo', 'admin', 'sandbox')
    const headers = { 'Content-Type': 'text/plain', 'X-Auth-Token': token }
    const body = 'hello'.repeat(1000)
    expect((await fetch(new Request(`http://sandbox${path}`, { method, headers, body }))).status).toBe(status)
  })
})

describe('The fetch of a sandbox', () => {
  it('accepts a string, a URL and a Request, each with options', async () => {
    const { sandbox, fetch } = await withOrganizations()
    const headers = { 'X-Auth-Token': await createToken(fetch, 'demo', 'admin', 'sandbox') }
    const url = 'http://sandbox/v2/manage/namespaces/group'
    expect((await sandbox.fetch(url)).status).toBe(401)
    for (const input of [url, new URL(url), new Request(url), new Request(url, { method: 'DELETE' })])
      expect((await sandbox.fetch(input, { method: 'GET', headers })).status).toBe(200)
    expect((await sandbox.fetch(url, { method: 'DELETE', headers })).status).toBe(204)
    expect((await sandbox.fetch(new Request(url, { headers }))).status).toBe(404)
    await expect(sandbox.fetch('/v2')).rejects.toThrow(TypeError)
    await expect(sandbox.fetch(url, { signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped')
  })
})

describe('The first problem of a request is reported', () => {
  it.each([
    ['an unknown path before authentication', 'GET', '/v2/manage/nothing', undefined, token, 404, 'APIGW.0101'],
    ['a wrong method before authentication', 'PUT', repos, {}, token, 404, 'APIGW.0101'],
    ['authentication before the path', 'POST', '/v2/manage/namespaces/BAD/repos', {}, token, 401, 'SVCSTG.SWR.4010000'],
    ['authentication before the size of the body', 'POST', repos, 'x'.repeat(1001), token, 401, 'SVCSTG.SWR.4010000'],
    ['the path before the body', 'POST', '/v2/manage/namespaces/BAD/repos', 'no JSON', {}, 400, 'SVCSTG.SWR.4001028'],
    ['the permission before the body', 'POST', '/v2/manage/namespaces/foreign/repos', 'no JSON', {}, 403, 'SVCSTG.SWR.4039002'],
    ['the size of the body', 'POST', repos, 'x'.repeat(1001), {}, 413, 'SVCSTG.SWR.4131001'],
    ["a body that isn't JSON", 'POST', repos, 'no JSON', {}, 400, 'SVCSTG.SWR.4001018'],
    ['a body that is not an object', 'POST', repos, [], {}, 400, 'SVCSTG.SWR.4001018'],
    ["a content type that isn't JSON", 'POST', repos, '{}', { 'Content-Type': 'text/plain' }, 400, 'SVCSTG.SWR.4001018'],
    [
      'the body before a missing organization',
      'POST',
      '/v2/manage/namespaces/missing/repos',
      {},
      {},
      400,
      'SVCSTG.SWR.4001014',
    ],
    ['a missing field before an invalid one', 'POST', repos, { is_public: 'yes' }, {}, 400, 'SVCSTG.SWR.4001014'],
    [
      'a wrong entry before later ones',
      'POST',
      '/v2/manage/namespaces/group/access',
      [{ user_id: 'x', user_name: 'x', auth: 1 }, {}],
      {},
      400,
      'SVCSTG.SWR.4000014',
    ],
    [
      'a missing field before an invalid one of a share',
      'POST',
      shares,
      { access_domain: '', permit: 'x' },
      {},
      400,
      'SVCSTG.SWR.4001014',
    ],
    ['an invalid name', 'POST', repos, { repository: 'BAD', is_public: true }, {}, 400, 'SVCSTG.SWR.4001029'],
    ['is_public as a string', 'POST', repos, { repository: 'app', is_public: 'true' }, {}, 400, 'SVCSTG.SWR.4001009'],
    ['another field', 'POST', repos, { repository: 'app', is_public: true, category: 'x' }, {}, 400, 'SVCSTG.SWR.4000014'],
    [
      'an invalid permission',
      'POST',
      '/v2/manage/namespaces/group/access',
      [{ user_id: 'a'.repeat(32), user_name: 'x', auth: 2 }],
      {},
      400,
      'SVCSTG.SWR.4001065',
    ],
    ['an invalid tag', 'DELETE', `${repos}/app/tags/-v1`, undefined, {}, 400, 'SVCSTG.SWR.4009021'],
    ['an invalid repository', 'GET', `${repos}/App`, undefined, {}, 400, 'SVCSTG.SWR.4001029'],
    ['an unknown version', 'GET', '/v9', undefined, {}, 404, 'APIGW.0101'],
  ])('%s', async (_, method, path, body, headers, status, code) => {
    const { send } = await withOrganizations()
    const response = await send(method, path, body, headers)
    expect(response.status).toBe(status)
    expect(JSON.stringify(response.body)).toContain(`"${code}"`)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'
import { root } from '../../support/contract.js'
import { createFixture } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'app' }

/** Sends a request to the administration API. */
async function send(
  sandbox: ReturnType<typeof createSandbox>,
  method: string,
  path: string,
  body?: unknown,
  type = 'application/json',
) {
  const init = body === undefined ? { method } : { method, headers: { 'Content-Type': type }, body: JSON.stringify(body) }
  const response = await sandbox.fetch(new Request(`http://sandbox/_sandbox/${path}`, init))
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

describe('The administration API', () => {
  it('returns a summary without secrets', async () => {
    const { status, body } = await send(createSandbox({ seed: demoSeed }), 'GET', 'state')
    expect(status).toBe(200)
    expect(body).toMatchObject({ organizations: 4, repositories: 14, accounts: [{ name: 'demo' }, { name: 'partner' }] })
    expect(JSON.stringify(body)).not.toContain('sandbox-demo-sk')
  })

  it('counts what repositories have, and shows whether the agency exists', async () => {
    const { sandbox, demo } = await createFixture()
    const none = { repositoryPermissions: 0, triggers: 0, retentions: 0, syncRules: 0, syncJobs: 0 }
    expect((await send(sandbox, 'GET', 'state')).body).toMatchObject({ ...none, accounts: [{ agency: false }, {}] })
    sandbox.loadSeed(demoSeed)
    await demo.createAgency()
    const { body } = await send(sandbox, 'GET', 'state')
    const some = { repositoryPermissions: 1, triggers: 1, retentions: 1, syncRules: 1, syncJobs: 2 }
    expect(body).toMatchObject({ ...some, accounts: [{ name: 'demo', agency: true }, { agency: false }] })
  })

  it('lists all its endpoints, each with one sentence', async () => {
    const sandbox = createSandbox()
    const { status, body } = await send(sandbox, 'GET', '')
    expect(status).toBe(200)
    expect(body.documentation).toMatch(/^https:.*\/guides\/sandbox\.html#administration$/)
    const source = readFileSync(join(root, 'src/sandbox/admin/routes.ts'), 'utf8')
    const registered = [...source.matchAll(/^ {2}on\(\s*'(\w+)',\s*'([\w/-]+)'/gm)].map(
      ([, method, path]) => `${method} /_sandbox/${path}`,
    )
    const listed = (body.endpoints as Record<'method' | 'path' | 'description', string>[]).map(
      ({ method, path, description }) => {
        expect(description).toMatch(/^[A-Z][^.]+\.$/)
        return `${method} ${path}`
      },
    )
    expect(listed).toEqual(registered)
    expect(listed.length).toBeGreaterThan(15)
    for (const { method, path } of body.endpoints)
      expect(
        (await send(sandbox, method, path.slice('/_sandbox/'.length), method === 'GET' ? undefined : {})).body?.error ?? '',
      ).not.toContain('Unknown')
    expect(await send(sandbox, 'GET', 'nothing')).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining('GET /_sandbox/') },
    })
  })

  it('sets, advances, freezes and resumes the clock', async () => {
    const sandbox = createSandbox()
    expect(await send(sandbox, 'PUT', 'clock', { frozen: true, set: '2027-01-01T00:00:00Z' })).toMatchObject({
      body: { frozen: true },
    })
    expect(await send(sandbox, 'PUT', 'clock', { set: '2027-01-01T00:00:00Z', advance: 5000 })).toMatchObject({
      body: { now: '2027-01-01T00:00:05.000Z', frozen: true },
    })
    expect(await send(sandbox, 'PUT', 'clock', { frozen: false })).toMatchObject({ body: { frozen: false } })
    expect(await send(sandbox, 'PUT', 'clock', { set: 'never' })).toMatchObject({ status: 400 })
    expect(await send(sandbox, 'PUT', 'clock', { advance: 1e300 })).toMatchObject({ status: 400 })
  })

  it('takes and restores snapshots, resets the sandbox and loads seeds', async () => {
    const sandbox = createSandbox()
    expect(await send(sandbox, 'POST', 'seed', demoSeed)).toMatchObject({ status: 204 })
    const { body: snapshot } = await send(sandbox, 'GET', 'snapshot')
    expect(await send(sandbox, 'POST', 'reset', {})).toMatchObject({ status: 204 })
    expect((await send(sandbox, 'GET', 'state')).body).toMatchObject({ organizations: 0 })
    expect(await send(sandbox, 'POST', 'restore', snapshot)).toMatchObject({ status: 204 })
    expect((await send(sandbox, 'GET', 'state')).body).toMatchObject({ organizations: 4 })
    expect(await send(sandbox, 'POST', 'restore', { format: 1 })).toMatchObject({ status: 400 })
  })

  it('stores images, counts downloads and deletes tags', async () => {
    const { sandbox, demo } = await createFixture()
    await demo.createNamespace({ namespace: 'group' })
    expect(await send(sandbox, 'POST', 'images', { ...app, tag: 'v1', size: 5000 })).toMatchObject({
      status: 200,
      body: { size: 5000 },
    })
    expect(await send(sandbox, 'POST', 'images/pulled', app)).toMatchObject({ status: 204 })
    expect(await demo.showRepository(app)).toMatchObject({ num_images: 1, num_download: 1, size: 5000 })
    expect(await send(sandbox, 'POST', 'images/removed', { ...app, tag: 'v1' })).toMatchObject({ status: 204 })
    expect(await send(sandbox, 'POST', 'images/removed', { ...app, tag: 'v1' })).toMatchObject({ status: 404 })
    expect(await send(sandbox, 'POST', 'images', { namespace: 'none', repository: 'app' })).toMatchObject({ status: 404 })
    expect(await send(sandbox, 'POST', 'images', { namespace: 1 })).toMatchObject({ status: 400 })
  })

  it('checks temporary logins', async () => {
    const { sandbox, demo } = await createFixture()
    const { username, password } = await demo.createSecret()
    expect(await send(sandbox, 'POST', 'logins/check', { username, password })).toMatchObject({
      status: 200,
      body: { account: 'demo' },
    })
    expect(await send(sandbox, 'POST', 'logins/check', { username, password: 'x' })).toMatchObject({ status: 404 })
  })

  it('returns 404 for unknown paths and requires JSON, which other sites cannot send', async () => {
    const sandbox = createSandbox()
    expect(await send(sandbox, 'GET', 'anything')).toMatchObject({ status: 404 })
    expect(await send(sandbox, 'POST', 'reset', {}, 'text/plain')).toMatchObject({ status: 415 })
    expect(await send(sandbox, 'POST', 'reset')).toMatchObject({ status: 415 })
  })

  it('can be disabled', async () => {
    const sandbox = createSandbox({ administration: false })
    expect(await send(sandbox, 'GET', 'snapshot')).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } })
  })
})

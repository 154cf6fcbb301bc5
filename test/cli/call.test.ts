import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { call, context, key, user, useSandbox } from '../support/call.js'
import { createToken } from '../support/sandbox.js'

useSandbox()

/** Returns the data of a call that must succeed without a message. */
async function dataOf(...args: readonly string[]): Promise<unknown> {
  const { code, output, message } = await call(args)
  expect([code, message]).toEqual([0, ''])
  return output === '' ? undefined : JSON.parse(output)
}

describe('huaweicloud-swr call', () => {
  it('sends path, query and body parameters and prints the data as JSON', async () => {
    expect(await dataOf('createNamespace', '--namespace', 'group')).toEqual({})
    expect(await dataOf('listNamespaces', '--filter', 'namespace::group')).toMatchObject({ namespaces: [{ name: 'group' }] })
    await dataOf('createRepo', '--namespace', 'group', '--repository', 'plain', '--is_public', 'false', '--category=linux')
    expect(await dataOf('showRepository', '--namespace', 'group', '--repository', 'plain')).toMatchObject({
      is_public: false,
      category: 'linux',
    })
    expect(await dataOf('deleteRepo', '--namespace', 'group', '--repository', 'plain')).toBeUndefined()
  })

  it('accepts repository names with slashes', async () => {
    await dataOf('createRepo', '--namespace', 'data', '--repository', 'a/b/c', '--is_public', 'true')
    expect(await dataOf('showRepository', '--namespace', 'data', '--repository', 'a/b/c')).toMatchObject({ name: 'a/b/c' })
  })

  it('treats a boolean without a value as true and accepts hyphens in option names', async () => {
    await dataOf('createRepo', '--namespace', 'data', '--repository', 'open', '--is-public')
    expect(await dataOf('showRepository', '--namespace', 'data', '--repository', 'open')).toMatchObject({ is_public: true })
  })

  it('reads a body from the command line, a file and standard input', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'swr-call-'))
    const file = join(folder, 'body.json')
    writeFileSync(file, '{"repository":"from-file","is_public":true}')
    await dataOf('createRepo', '--namespace', 'data', '--body', `@${file}`, '--is_public', 'false')
    rmSync(folder, { recursive: true })
    expect(await dataOf('showRepository', '--namespace', 'data', '--repository', 'from-file')).toMatchObject({
      is_public: false,
    })
    const [admin] = context.sandbox.state().accounts[0]?.users ?? []
    const body = JSON.stringify([{ user_id: admin?.id, user_name: 'admin', auth: 7 }])
    const patched = await call(['updateNamespaceAuth', '--namespace', 'data', '--body', '-'], key, body)
    expect([patched.code, patched.message]).toEqual([0, ''])
    await dataOf('updateNamespaceAuth', '--namespace', 'data', '--body', body)
  })

  it('prints one page of a list, or all items as an array or one per line', async () => {
    const page = (await dataOf('listReposDetails', '--limit', '2', '--offset', '0')) as { items: unknown[]; total: number }
    expect(page.items).toHaveLength(2)
    const all = (await dataOf('listReposDetails', '--all', '--limit', '2')) as unknown[]
    expect(all).toHaveLength(page.total)
    const { output } = await call(['listReposDetails', '--lines', '--limit', '5'])
    expect(output.split('\n').map(line => JSON.parse(line))).toEqual(all)
  })

  it.each([
    ['a token', async () => ({ SWR_TOKEN: await createToken(context.sandbox.fetch, 'demo', 'admin', 'sandbox') })],
    ['an access key', async () => key],
    ['a user', async () => user],
  ])('reads %s from the environment', async (_, env) => {
    expect((await call(['showNamespace', '--namespace', 'shop'], await env())).code).toBe(0)
  })

  it('prefers the endpoint of the command line to that of the environment', async () => {
    const unreachable = { ...key, SWR_ENDPOINT: 'http://127.0.0.1:9' }
    expect((await call(['showNamespace', '--namespace', 'shop', '--endpoint', context.server.url], unreachable)).code).toBe(0)
  })
})

describe('huaweicloud-swr call redacts', () => {
  it('the password of a temporary login unless --show-secrets is set', async () => {
    const redacted = await call(['createSecret'])
    expect(JSON.parse(redacted.output)).toMatchObject({
      password: '***',
      registry: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
    })
    expect(redacted.output).not.toContain('auth')
    expect(redacted.message).toContain('--show-secrets')
    const shown = await call(['createSecret', '--show-secrets'])
    const { username, password, dockerConfig } = JSON.parse(shown.output)
    expect(context.sandbox.checkLogin(username, password)).toMatchObject({ account: 'demo' })
    expect(dockerConfig.auths).toBeDefined()
    expect(shown.message).toBe('')
  })

  it('an IAM token for the user of the environment unless --show-secrets is set', async () => {
    const redacted = await call(['keystoneCreateUserTokenByPassword'], user)
    expect(JSON.parse(redacted.output)).toMatchObject({ 'x-subject-token': '***', token: { expires_at: expect.any(String) } })
    const shown = await call(['keystoneCreateUserTokenByPassword', '--show-secrets'], user)
    const token = JSON.parse(shown.output)['x-subject-token']
    expect((await call(['showNamespace', '--namespace', 'shop'], { SWR_TOKEN: token })).code).toBe(0)
  })

  it('a password that is invalid JSON or that IAM rejects', async () => {
    const invalid = await call(['keystoneCreateUserTokenByPassword', '--auth', '{"password":"hidden-word"'])
    expect([invalid.code, invalid.message]).toEqual([2, expect.stringContaining("--auth isn't valid JSON")])
    const rejected = await call(['keystoneCreateUserTokenByPassword'], { ...user, SWR_PASSWORD: 'hidden-word' })
    expect(rejected.code).toBe(1)
    expect(invalid.message + rejected.message + rejected.output).not.toContain('hidden-word')
  })
})

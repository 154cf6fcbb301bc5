import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { runCall } from '../../src/cli/call.js'
import { freePort } from '../../src/mock/free-port.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed, type Sandbox } from '../../src/sandbox/index.js'
import { root } from '../support/contract.js'
import { demoKey, tokenOf } from '../support/sandbox.js'

const key = { HUAWEICLOUD_SDK_AK: demoKey.accessKeyId, HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey }
const user = { SWR_USERNAME: 'admin', SWR_PASSWORD: 'sandbox', SWR_DOMAIN: 'demo', SWR_PROJECT: 'my-kualalumpur-1' }

let sandbox: Sandbox
let server: SandboxServer
beforeAll(async () => {
  sandbox = createSandbox({ seed: demoSeed })
  server = await serveSandbox(sandbox, { port: 0 })
})
afterAll(() => server.close())

/** Runs `huaweicloud-swr call` in this process. */
async function call(args: readonly string[], env: Record<string, string> = key, stdin = '') {
  const [out, said]: [string[], string[]] = [[], []]
  const code = await runCall(args, {
    env: { SWR_ENDPOINT: server.url, ...env },
    print: line => out.push(line),
    complain: line => said.push(line),
    stdin: async () => stdin,
  })
  return { code, out: out.join('\n'), said: said.join('\n') }
}

/** The data of a call that must succeed without a word. */
async function dataOf(...args: readonly string[]): Promise<unknown> {
  const { code, out, said } = await call(args)
  expect([code, said]).toEqual([0, ''])
  return out === '' ? undefined : JSON.parse(out)
}

describe('huaweicloud-swr call', () => {
  it('calls an operation with parameters of path, query and body, and prints its data as JSON', async () => {
    expect(await dataOf('createNamespace', '--namespace', 'group')).toEqual({})
    expect(await dataOf('listNamespaces', '--filter', 'namespace::group')).toMatchObject({ namespaces: [{ name: 'group' }] })
    await dataOf('createRepo', '--namespace', 'group', '--repository', 'plain', '--is_public', 'false', '--category=linux')
    expect(await dataOf('showRepository', '--namespace', 'group', '--repository', 'plain')).toMatchObject({
      is_public: false,
      category: 'linux',
    })
    expect(await dataOf('deleteRepo', '--namespace', 'group', '--repository', 'plain')).toBeUndefined()
  })

  it('takes the names of repositories with their slashes', async () => {
    await dataOf('createRepo', '--namespace', 'data', '--repository', 'a/b/c', '--is_public', 'true')
    expect(await dataOf('showRepository', '--namespace', 'data', '--repository', 'a/b/c')).toMatchObject({ name: 'a/b/c' })
  })

  it('takes a boolean alone as true, and names with hyphens', async () => {
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
    const [admin] = sandbox.state().accounts[0]?.users ?? []
    const body = JSON.stringify([{ user_id: admin?.id, user_name: 'admin', auth: 7 }])
    const patched = await call(['updateNamespaceAuth', '--namespace', 'data', '--body', '-'], key, body)
    expect([patched.code, patched.said]).toEqual([0, ''])
    await dataOf('updateNamespaceAuth', '--namespace', 'data', '--body', body)
  })

  it('gives one page of a list, or every item as an array or line by line', async () => {
    const page = (await dataOf('listReposDetails', '--limit', '2', '--offset', '0')) as { items: unknown[]; total: number }
    expect(page.items).toHaveLength(2)
    const all = (await dataOf('listReposDetails', '--all', '--limit', '2')) as unknown[]
    expect(all).toHaveLength(page.total)
    const { out } = await call(['listReposDetails', '--lines', '--limit', '5'])
    expect(out.split('\n').map(line => JSON.parse(line))).toEqual(all)
  })

  it.each([
    ['a token', async () => ({ SWR_TOKEN: await tokenOf(sandbox.fetch, 'demo', 'admin', 'sandbox') })],
    ['an access key', async () => key],
    ['a user', async () => user],
  ])('takes %s from the environment', async (_, env) => {
    expect((await call(['showNamespace', '--namespace', 'shop'], await env())).code).toBe(0)
  })

  it('prefers the address on the command line to that of the environment', async () => {
    const nowhere = { ...key, SWR_ENDPOINT: 'http://127.0.0.1:9' }
    expect((await call(['showNamespace', '--namespace', 'shop', '--endpoint', server.url], nowhere)).code).toBe(0)
  })
})

describe('What huaweicloud-swr call keeps to itself', () => {
  it('is the password of a temporary login, unless it is asked for', async () => {
    const masked = await call(['createSecret'])
    expect(JSON.parse(masked.out)).toMatchObject({ password: '***', registry: expect.stringMatching(/^swr\./) })
    expect(masked.out).not.toContain('auth')
    expect(masked.said).toContain('--show-secrets')
    const shown = await call(['createSecret', '--show-secrets'])
    const { username, password, dockerConfig } = JSON.parse(shown.out)
    expect(sandbox.checkLogin(username, password)).toMatchObject({ account: 'demo' })
    expect(dockerConfig.auths).toBeDefined()
    expect(shown.said).toBe('')
  })

  it('is a token of IAM, unless it is asked for; the user may come from the environment', async () => {
    const masked = await call(['keystoneCreateUserTokenByPassword'], user)
    expect(JSON.parse(masked.out)).toMatchObject({ 'x-subject-token': '***', token: { expires_at: expect.any(String) } })
    const shown = await call(['keystoneCreateUserTokenByPassword', '--show-secrets'], user)
    const token = JSON.parse(shown.out)['x-subject-token']
    expect((await call(['showNamespace', '--namespace', 'shop'], { SWR_TOKEN: token })).code).toBe(0)
  })

  it('is a password in a body that is not JSON, and one that is refused', async () => {
    const broken = await call(['keystoneCreateUserTokenByPassword', '--auth', '{"password":"hidden-word"'])
    expect([broken.code, broken.said]).toEqual([2, expect.stringContaining('--auth is not JSON')])
    const refused = await call(['keystoneCreateUserTokenByPassword'], { ...user, SWR_PASSWORD: 'hidden-word' })
    expect(refused.code).toBe(1)
    expect(broken.said + refused.said + refused.out).not.toContain('hidden-word')
  })
})

describe('A refusal', () => {
  it('is one paragraph: code, meaning, what to do, request id and the page about it; the exit code is 1', async () => {
    const { code, out, said } = await call(['createNamespace', '--namespace', 'shop'])
    expect([code, out]).toEqual([1, ''])
    expect(said).toMatch(
      /^createNamespace was refused with 409 SVCSTG\.SWR\.4090060: The name is taken; .* Choose another name.* Request id: \w+\. More: https:\/\/\S+#SVCSTG\.SWR\.4090060$/,
    )
  })

  it('without a code says what its status means', async () => {
    const { code, said } = await call(['keystoneCreateUserTokenByPassword'], { ...user, SWR_PASSWORD: 'wrong' })
    expect(code).toBe(1)
    expect(said).toMatch(/^keystoneCreateUserTokenByPassword was refused with 401: \w.*\.$/)
  })
})

describe('What cannot be asked', () => {
  it.each([
    [['createRepository'], /no operation "createRepository"\. Did you mean createRepo\?/],
    [['listrepos'], /Did you mean listReposDetails\?/],
    [['showNamespace', '--namspace', 'shop'], /does not know --namspace\. Did you mean --namespace\?/],
    [['showNamespace'], /needs --namespace \(/],
    [['createRepo', '--namespace', 'shop'], /needs --repository /],
    [['createNamespaceAuth', '--namespace', 'shop'], /needs --body/],
    [['showNamespace', 'shop'], /"shop" is no option/],
    [['showNamespace', '--namespace'], /--namespace needs a value/],
    [['showNamespace', '--namespace', 'a', '--namespace', 'b'], /--namespace is given twice/],
    [['listReposDetails', '--limit', 'ten'], /--limit must be a whole number, not "ten"/],
    [['updateRepo', '--namespace=a', '--repository=b', '--is_public=yes'], /--is_public must be true or false/],
    [['createNamespaceAuth', '--namespace', 'shop', '--body', '{}'], /must be an array/],
    [['createNamespace', '--body', '[]'], /must be an object/],
    [['createNamespace', '--body', '@nowhere.json'], /nowhere\.json cannot be read \(ENOENT\)/],
    [['listNamespaces', '--all'], /is not paged/],
    [['listReposDetails', '--filter', 'name::a', '--name', 'b'], /ignores `name` beside a filter/],
    [['listNamespaces', '--endpoint', 'sandbox'], /must be an http or https address/],
  ])('is said in words, with exit code 2: %j', async (args, message) => {
    const { code, out, said } = await call(args)
    expect([code, out]).toEqual([2, ''])
    expect(said).toMatch(message)
    expect(said).not.toContain('\n')
  })

  it('without credentials says which variables to set', async () => {
    const { code, said } = await call(['listNamespaces'], {})
    expect([code, said]).toEqual([2, expect.stringMatching(/No credentials.*HUAWEICLOUD_SDK_AK.*SWR_TOKEN.*SWR_USERNAME/)])
  })

  it('without an address says how to give one', async () => {
    const { code, said } = await call(['listNamespaces'], { ...key, SWR_ENDPOINT: '' })
    expect([code, said]).toEqual([2, expect.stringMatching(/--region.*--endpoint.*HUAWEICLOUD_SDK_REGION.*SWR_ENDPOINT/)])
  })

  it('without a connection says so', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`
    const { code, said } = await call(['createNamespace', '--namespace', 'group', '--endpoint', nobody])
    expect([code, said]).toEqual([2, expect.stringMatching(/got no answer.*ECONNREFUSED/)])
  })
})

describe('The help', () => {
  it('lists every operation under its area', async () => {
    const { code, out } = await call(['--help'], {})
    expect(code).toBe(0)
    for (const operation of Object.keys(operations)) expect(out).toMatch(new RegExp(`^  ${operation} +[A-Z]`, 'm'))
    expect(out).toMatch(/^Organizations\n {2}listNamespaces +List organizations$/m)
    expect((await call([])).code).toBe(2)
  })

  it('of an operation explains every parameter and shows an example', async () => {
    const { out } = await call(['createRepo', '--help'], {})
    expect(out).toMatch(/--is_public true\|false\n {6}Whether anyone can download the repository/)
    expect(out).toContain('One of app_server, linux')
    expect(out).toMatch(/Example\n {2}npx huaweicloud-swr call createRepo/)
    expect((await call(['createNamespaceAuth', '--help'], {})).out).toMatch(/--body JSON\|@FILE\|- {2}\(required\)/)
  })
})

describe('The process', () => {
  it('ends quietly on Ctrl+C', async () => {
    let arrive = (): void => {}
    const arrived = new Promise<void>(resolve => {
      arrive = resolve
    })
    const fetch = (): Promise<Response> => {
      arrive()
      return new Promise(() => {})
    }
    const silent = await serveSandbox({ ...sandbox, fetch }, { port: 0 })
    const main = join(root, 'src/cli/index.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'call', 'listNamespaces'], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', SWR_ENDPOINT: silent.url, ...key },
    })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    const ended = new Promise<string>(resolve => child.once('close', (code, signal) => resolve(`${signal ?? code}`)))
    await arrived
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(output).toBe('')
    await silent.close()
  })
})

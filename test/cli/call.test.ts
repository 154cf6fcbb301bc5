import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { operations } from '../../generated/operations.js'
import { version } from '../../generated/version.js'
import { runCall } from '../../src/cli/call.js'
import { createSwrClient, type SwrError } from '../../src/index.js'
import { freePort } from '../../src/mock/free-port.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed, type Sandbox } from '../../src/sandbox/index.js'
import { contract, root } from '../support/contract.js'
import { createToken, demoKey } from '../support/sandbox.js'

const key = { HUAWEICLOUD_SDK_AK: demoKey.accessKeyId, HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey }
const user = { SWR_USERNAME: 'admin', SWR_PASSWORD: 'sandbox', SWR_DOMAIN: 'demo', SWR_PROJECT: 'my-kualalumpur-1' }

let sandbox: Sandbox
let server: SandboxServer
beforeAll(async () => {
  sandbox = createSandbox({ seed: demoSeed })
  server = await serveSandbox(sandbox, { port: 0 })
})
afterAll(() => server.close())

/** Runs `huaweicloud-swr call` in this process, and returns its exit code, its output and its messages. */
async function call(args: readonly string[], env: Record<string, string> = key, stdin = '') {
  const [output, messages]: [string[], string[]] = [[], []]
  const code = await runCall(args, {
    env: { SWR_ENDPOINT: server.url, ...env },
    print: line => output.push(line),
    printError: line => messages.push(line),
    readStdin: async () => stdin,
  })
  return { code, output: output.join('\n'), message: messages.join('\n') }
}

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
    const [admin] = sandbox.state().accounts[0]?.users ?? []
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
    ['a token', async () => ({ SWR_TOKEN: await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox') })],
    ['an access key', async () => key],
    ['a user', async () => user],
  ])('reads %s from the environment', async (_, env) => {
    expect((await call(['showNamespace', '--namespace', 'shop'], await env())).code).toBe(0)
  })

  it('prefers the endpoint of the command line to that of the environment', async () => {
    const unreachable = { ...key, SWR_ENDPOINT: 'http://127.0.0.1:9' }
    expect((await call(['showNamespace', '--namespace', 'shop', '--endpoint', server.url], unreachable)).code).toBe(0)
  })
})

describe('huaweicloud-swr call redacts', () => {
  it('the password of a temporary login unless --show-secrets is set', async () => {
    const redacted = await call(['createSecret'])
    expect(JSON.parse(redacted.output)).toMatchObject({ password: '***', registry: expect.stringMatching(/^swr\./) })
    expect(redacted.output).not.toContain('auth')
    expect(redacted.message).toContain('--show-secrets')
    const shown = await call(['createSecret', '--show-secrets'])
    const { username, password, dockerConfig } = JSON.parse(shown.output)
    expect(sandbox.checkLogin(username, password)).toMatchObject({ account: 'demo' })
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
    expect([invalid.code, invalid.message]).toEqual([2, expect.stringContaining('--auth is not valid JSON')])
    const rejected = await call(['keystoneCreateUserTokenByPassword'], { ...user, SWR_PASSWORD: 'hidden-word' })
    expect(rejected.code).toBe(1)
    expect(invalid.message + rejected.message + rejected.output).not.toContain('hidden-word')
  })
})

describe('An error response', () => {
  it('is described by the message of the client and the catalogue, with exit code 1', async () => {
    const swr = createSwrClient({ endpoint: server.url, credentials: demoKey })
    const error: SwrError = await swr.createNamespace({ namespace: 'shop' }).then(expect.fail, error => error)
    const { code, output, message } = await call(['createNamespace', '--namespace', 'shop'])
    expect([code, output]).toEqual([1, ''])
    const { meaning, action } = errorCodes['SVCSTG.SWR.4090060']
    const [first, second] = message.replaceAll(/[0-9a-f]{32}/g, 'ID').split('\n')
    expect(first).toBe(error.message.replaceAll(/[0-9a-f]{32}/g, 'ID'))
    expect(first).toContain('namespace: shop. Check whether the resource exists')
    expect(second).toBe(`Meaning of SVCSTG.SWR.4090060: ${meaning.en} ${action.en}`)
  })

  it('without a code has no entry in the catalogue', async () => {
    const { code, message } = await call(['keystoneCreateUserTokenByPassword'], { ...user, SWR_PASSWORD: 'wrong' })
    expect(code).toBe(1)
    expect(message).toMatch(/^keystoneCreateUserTokenByPassword failed with 401: \w.*\. Check the credentials.*\]$/)
  })

  it('lists the other errors', async () => {
    const errors = [
      { errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'one' },
      { errorCode: 'X.2', errorMessage: 'two' },
    ]
    const failing = await serveSandbox({ ...sandbox, fetch: async () => Response.json(errors, { status: 404 }) }, { port: 0 })
    const { message } = await call(['showNamespace', '--namespace', 'a', '--endpoint', failing.url])
    await failing.close()
    expect(message.split('\n')).toEqual([
      expect.stringContaining('SVCSTG.SWR.4040058 one (and 1 more).'),
      'Another error: X.2 two',
      expect.stringMatching(/^Meaning of SVCSTG\.SWR\.4040058: /),
    ])
  })
})

describe('Invalid usage', () => {
  it.each([
    [
      ['createRepository'],
      /^Unknown operation createRepository\. Did you mean createRepo\? Run huaweicloud-swr call --help for/,
    ],
    [['listrepos'], /Did you mean listReposDetails\?/],
    [
      ['showNamespace', '--namspace', 'shop'],
      /^Unknown option --namspace\. Did you mean --namespace\? Run huaweicloud-swr call showNamespace --help for details\.$/,
    ],
    [['showNamespace', '-n', 'shop'], /^Unknown option -n\./],
    [['--endpoint', 'http://127.0.0.1:1', 'showNamespace'], /^Specify the operation before --endpoint\./],
    [['showNamespace'], /requires --namespace \(/],
    [['createRepo', '--namespace', 'shop'], /requires --repository /],
    [['createNamespaceAuth', '--namespace', 'shop'], /requires --body/],
    [['showNamespace', 'shop'], /Unexpected argument "shop"/],
    [['showNamespace', '--namespace'], /--namespace requires a value/],
    [['showNamespace', '--namespace', 'a', '--namespace', 'b'], /--namespace is specified more than once/],
    [['listReposDetails', '--limit', 'ten'], /--limit must be an integer, not "ten"/],
    [['updateRepo', '--namespace=a', '--repository=b', '--is_public=yes'], /--is_public must be true or false/],
    [['createNamespaceAuth', '--namespace', 'shop', '--body', '{}'], /must be an array/],
    [['createNamespace', '--body', '[]'], /must be an object/],
    [['createNamespace', '--body', '@nowhere.json'], /cannot read nowhere\.json \(ENOENT\)/],
    [['listNamespaces', '--all'], /doesn't return a paginated list\. Remove --all/],
    [['listNamespaces', '--lines'], /Remove --lines/],
    [['listReposDetails', '--filter', 'name::a', '--name', 'b'], /ignores `name` next to `filter`/],
    [['listNamespaces', '--endpoint', 'sandbox'], /must be an http or https URL/],
  ])('prints one line and exits with 2: %j', async (args, expected) => {
    const { code, output, message } = await call(args)
    expect([code, output]).toEqual([2, ''])
    expect(message).toMatch(expected)
    expect(message).not.toContain('\n')
  })

  it('lists the variables to set when there are no credentials', async () => {
    const { code, message } = await call(['listNamespaces'], {})
    expect([code, message]).toEqual([2, expect.stringMatching(/No credentials.*HUAWEICLOUD_SDK_AK.*SWR_TOKEN.*SWR_USERNAME/)])
  })

  it.each<[string, readonly string[], Record<string, string>]>([
    ['a password', ['showNamespace', '--namespace', 'shop'], user],
    ['an operation of IAM', ['keystoneListProjects'], { SWR_TOKEN: 't' }],
    ['a token request', ['keystoneCreateUserTokenByPassword'], user],
  ])('requires the URL of IAM in an unknown cloud for %s', async (_, args, env) => {
    const endpoint = ['--endpoint', 'https://swr.partner.example']
    const { code, message } = await call([...args, ...endpoint], { ...env, HUAWEICLOUD_SDK_REGION: 'cn-north-4' })
    expect([code, message]).toEqual([
      2,
      expect.stringMatching(/--iam-endpoint or SWR_IAM_ENDPOINT: https:\/\/swr\.partner\.example/),
    ])
    for (const [more, variables] of [
      [['--iam-endpoint', server.url], {}],
      [[], { SWR_IAM_ENDPOINT: server.url }],
    ] as const) {
      const result = await call([...args, ...endpoint, ...more], { ...env, ...variables })
      expect(result.message).not.toContain('--iam-endpoint')
    }
  })

  it('rejects the URL of the registry', async () => {
    const { code, message } = await call(['listNamespaces', '--endpoint', 'https://swr.cn-north-4.myhuaweicloud.com'])
    expect([code, message]).toEqual([2, expect.stringContaining('which is the registry')])
  })

  it('lists the options and variables to set when there is no endpoint', async () => {
    const { code, message } = await call(['listNamespaces'], { ...key, SWR_ENDPOINT: '' })
    expect([code, message]).toEqual([2, expect.stringMatching(/--region.*--endpoint.*HUAWEICLOUD_SDK_REGION.*SWR_ENDPOINT/)])
  })

  it('reports a failed connection', async () => {
    const endpoint = `http://127.0.0.1:${await freePort()}`
    const { code, message } = await call(['createNamespace', '--namespace', 'group', '--endpoint', endpoint])
    expect([code, message]).toEqual([2, expect.stringMatching(/received no response.*ECONNREFUSED/)])
  })
})

describe('The help', () => {
  it('lists every operation under its tag', async () => {
    const { code, output } = await call(['--help'], {})
    expect(code).toBe(0)
    for (const operation of Object.keys(operations)) expect(output).toMatch(new RegExp(`^  ${operation} +[A-Z]`, 'm'))
    expect(output).toMatch(/^Organizations\n {2}listNamespaces +List organizations$/m)
    const { code: missing, message } = await call([])
    expect([missing, message]).toEqual([2, output])
  })

  it.each([['help'], ['-h'], ['--help']])('is printed for %s, before and after an operation', async help => {
    const [general, specific] = [await call(['--help']), await call(['showNamespace', '--help'])]
    expect(await call([help])).toEqual(general)
    expect(await call(['showNamespace', help])).toEqual(specific)
    expect(await call(['help', 'showNamespace'])).toEqual(specific)
    expect(specific.output).toMatch(/^Show an organization\.[\s\S]*-h, --help /)
  })

  it.each([[['-v']], [['--version']], [['showNamespace', '-v']]])('is not needed for the version: %j', async args => {
    expect(await call(args)).toEqual({ code: 0, output: version, message: '' })
  })

  it('of an operation describes every parameter and shows an example', async () => {
    const { output } = await call(['createRepo', '--help'], {})
    const properties = contract.components.schemas.CreateRepoRequest?.properties as Record<string, { description: string }>
    const beginning = properties.is_public?.description.slice(0, 20)
    expect(output).toContain(`--is_public true|false\n      ${beginning}`)
    expect(output).toContain('One of app_server, linux')
    expect(output).toMatch(/Example:\n {2}npx huaweicloud-swr call createRepo/)
    expect((await call(['createNamespaceAuth', '--help'], {})).output).toMatch(/--body JSON\|@FILE\|- {2}\(required\)/)
  })
})

describe('The process', () => {
  it('exits without output on Ctrl+C', async () => {
    let onRequest = (): void => {}
    const requested = new Promise<void>(resolve => {
      onRequest = resolve
    })
    const fetch = (): Promise<Response> => {
      onRequest()
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
    await requested
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(output).toBe('')
    await silent.close()
  })
})

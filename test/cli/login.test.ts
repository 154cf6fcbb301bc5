import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dockerConfigPath } from '../../src/cli/login/docker-config.js'
import { runLogin } from '../../src/cli/login.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'

let sandbox: Sandbox
let server: SandboxServer
let folder: string
let file: string

beforeAll(async () => {
  sandbox = createSandbox()
  server = await serveSandbox(sandbox, { port: 0 })
})
afterAll(() => server.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swr-login-'))
  file = join(folder, 'config.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function login(args: readonly string[] = [], env: Record<string, string> = {}) {
  const output: string[] = []
  const errors: string[] = []
  const code = await runLogin(args, {
    env: {
      HUAWEICLOUD_SDK_AK: 'SANDBOXDEMOAK',
      HUAWEICLOUD_SDK_SK: 'sandbox-demo-sk',
      SWR_ENDPOINT: server.url,
      SWR_METADATA_ENDPOINT: 'off',
      DOCKER_CONFIG: folder,
      ...env,
    },
    print: line => output.push(line),
    printError: line => errors.push(line),
  })
  return { code, output: output.join('\n'), errors: errors.join('\n') }
}

const host = (): string => new URL(server.url).host
const readConfig = () => JSON.parse(readFileSync(file, 'utf8'))
const lastLogin = () => sandbox.snapshot().logins.at(-1) ?? { username: '', password: '' }
const encoded = () => Buffer.from(`${lastLogin().username}:${lastLogin().password}`).toString('base64')

describe('login', () => {
  it('writes the login for the registry of the sandbox, without printing the password', async () => {
    const { code, output, errors } = await login()
    expect([code, errors]).toEqual([0, ''])
    expect(readConfig()).toEqual({ auths: { [host()]: { auth: encoded() } } })
    expect(output).toContain(`Logged in to ${host()} as ${lastLogin().username}, until `)
    expect(output).toContain(file)
    expect(output).not.toContain(lastLogin().password)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('keeps everything else in the file, which may be a link', async () => {
    const real = join(folder, 'real.json')
    writeFileSync(real, JSON.stringify({ auths: { other: { auth: 'x' } }, psFormat: 'table' }))
    symlinkSync(real, file)
    expect((await login()).code).toBe(0)
    expect(JSON.parse(readFileSync(real, 'utf8'))).toEqual({
      auths: { other: { auth: 'x' }, [host()]: { auth: encoded() } },
      psFormat: 'table',
    })
  })

  it('creates the file that a link leads to', async () => {
    symlinkSync('real.json', file)
    expect((await login()).code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'real.json'), 'utf8')).auths).toHaveProperty([host()])
  })

  it.each(['', '\n', '{"auths":null}', '{"credsStore":""}', '{"credsStore":null,"credHelpers":null}'])(
    'accepts a file that has no logins yet, as docker does: %j',
    async text => {
      writeFileSync(file, text)
      expect((await login()).code).toBe(0)
      expect(readConfig().auths).toEqual({ [host()]: { auth: encoded() } })
    },
  )

  it('writes the login to the file when no credential helper is meant for the registry', async () => {
    writeFileSync(file, JSON.stringify({ credsStore: 'missing', credHelpers: { [host()]: '' } }))
    expect((await login()).code).toBe(0)
    expect(readConfig().auths).toEqual({ [host()]: { auth: encoded() } })
  })

  it('has its default in the directory of the user, even if HOME is empty', () => {
    vi.stubEnv('HOME', '')
    const expected = join(userInfo().homedir, '.docker', 'config.json')
    expect([dockerConfigPath({}), dockerConfigPath({ DOCKER_CONFIG: '' })]).toEqual([expected, expected])
    vi.unstubAllEnvs()
  })

  it.each(['credsStore', 'credHelpers'])('passes the login to the credential store of %s', async field => {
    const received = join(folder, 'received')
    const program = join(folder, 'docker-credential-test')
    writeFileSync(program, `#!/bin/sh\n[ "$1" = store ] && cat > '${received}'\n`)
    chmodSync(program, 0o755)
    writeFileSync(file, JSON.stringify({ [field]: field === 'credsStore' ? 'test' : { [host()]: 'test' } }))
    const path = process.env.PATH
    process.env.PATH = `${folder}${delimiter}${path}`
    try {
      const { code, output } = await login()
      expect(code).toBe(0)
      expect(output).toContain('Saved to the credential store test.')
    } finally {
      process.env.PATH = path
    }
    const { username, password } = lastLogin()
    expect(JSON.parse(readFileSync(received, 'utf8'))).toEqual({ ServerURL: host(), Username: username, Secret: password })
    expect(readConfig().auths).toEqual({ [host()]: {} })
  })

  it('explains what to do when the credential store is missing', async () => {
    writeFileSync(file, JSON.stringify({ credsStore: 'missing' }))
    const { code, errors } = await login()
    expect(code).toBe(2)
    expect(errors).toMatch(/credential store missing, but docker-credential-missing failed: .*Install it, or remove credsStore/)
    expect(readConfig()).toEqual({ credsStore: 'missing' })
  })

  it.each(['{', '[]', '{"auths":[]}', '{"credsStore":1}', '{"credHelpers":{"x":1}}', 'null'])(
    'leaves an invalid file unchanged: %s',
    async text => {
      writeFileSync(file, text)
      const { code, errors } = await login()
      expect(code).toBe(2)
      expect(errors).toContain(`${file} isn't a Docker configuration file`)
      expect(readFileSync(file, 'utf8')).toBe(text)
    },
  )

  it('prints the docker login command only with --show-secrets', async () => {
    const { output } = await login(['--show-secrets'])
    expect(output).toBe(`docker login -u ${lastLogin().username} -p ${lastLogin().password} ${host()}`)
    expect(() => readConfig()).toThrow()
  })

  it('writes another file, and a login for another project', async () => {
    const other = join(folder, 'new', 'auth.json')
    const { code, errors } = await login(['--config', other, '--project', 'elsewhere'])
    expect([code, errors.includes('4000014')]).toEqual([1, true])
    expect((await login(['--config', other, '--project', 'my-kualalumpur-1'])).code).toBe(0)
    expect(JSON.parse(readFileSync(other, 'utf8')).auths).toHaveProperty([host()])
  })

  it('explains invalid usage', async () => {
    expect((await login(['--confg', 'x'])).errors).toContain('Unknown option --confg. Did you mean --config?')
    expect((await login([], { HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '' })).errors).toContain('No credentials found')
    expect((await login([], { HUAWEICLOUD_SDK_AK: '' })).errors).toContain(
      'The access key is incomplete: set HUAWEICLOUD_SDK_AK',
    )
    expect((await login([], { SWR_ENDPOINT: '' })).errors).toContain('Specify the service')
    expect(await login(['--config', ''])).toMatchObject({ code: 2, errors: '--config requires the path of a file.' })
    expect((await login(['--help'])).output).toContain('--show-secrets')
  })
})

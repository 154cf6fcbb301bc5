import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLedger } from '../../src/cli/verify/ledger-file.js'
import { openTarget } from '../../src/cli/verify/open-target.js'
import { readVerifyOptions, requireTarget } from '../../src/cli/verify/options.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox } from '../../src/sandbox/index.js'
import type { RunReport } from '../../src/verify/run/result.js'
import type { Target } from '../../src/verify/run/target.js'
import { commandIn, endCommands } from '../support/command.js'
import { demoKey, partnerKey } from '../support/sandbox.js'

let folder: string
let server: SandboxServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'swr-verify-options-'))
  const member = { name: 'user01', password: 'sandbox', id: 'fb3f175c1fd146ab8cdae3272be6107b' }
  server = await serveSandbox(createSandbox({ seed: { users: [member] } }), { port: 0 })
})
afterEach(async () => {
  endCommands()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})
const key = { HUAWEICLOUD_SDK_AK: demoKey.accessKeyId, HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey }
const file = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(file(name), 'utf8')

describe('readOptions', () => {
  it.each([
    [['--json', 'a', '--html', './a'], '--html and --json name the same file'],
    [['--junit', 'a', '--ledger', 'b/../a'], '--junit and --ledger name the same file'],
    [['--baseline', 'a', '--record', 'a'], '--baseline and --record name the same file'],
  ])('rejects two options with the same file: %j', (args, message) => {
    expect(() => readVerifyOptions(args, {})).toThrow(message)
  })

  it('accepts a JSON report that replaces the baseline', () => {
    expect(readVerifyOptions(['--baseline', 'a', '--json', 'a'], {}).files).toEqual({ json: 'a' })
  })

  it.each([['--target', 'http://user:p4ssw0rd@127.0.0.1:1'], []])('never repeats a password in an address: %j', (...args) => {
    const env = args.length > 0 ? {} : { SWR_TARGET: 'https://user:p4ssw0rd@127.0.0.1:1' }
    expect(() => readVerifyOptions(args, env)).toThrow(/^(?!.*p4ssw0rd).*without a user name and a password/)
  })

  it.each([
    [[], {}, undefined],
    [['--rate', '2'], {}, 2],
    [[], { SWR_RATE: '3' }, 3],
  ])('uses the specified rate, for a sandbox as well: %j %j', async (args, env, expected) => {
    const { target } = await openTarget(server.url, { ...readVerifyOptions(args, env), env })
    expect(target.isSandbox).toBe(true)
    expect(target.requestsPerSecond).toBe(expected)
  })
})

describe('requireTarget', () => {
  it.each(['prism', 'sandbox', 'http://127.0.0.1:4010', 'https://swr-api.cn-north-4.myhuaweicloud.com/'])(
    'accepts %s',
    name => {
      expect(() => requireTarget(name)).not.toThrow()
    },
  )

  it.each([
    ['nowhere', ''],
    ['prisma', 'Did you mean prism? '],
    ['ftp://127.0.0.1', ''],
    ['http://', ''],
    ['', ''],
  ])('rejects %j and names what is accepted', (name, suggestion) => {
    expect(() => requireTarget(name)).toThrow(
      `Unknown target ${name}. ${suggestion}--target accepts prism, sandbox, or the URL of a service such as http://127.0.0.1:4010.`,
    )
  })
})

describe('The URL of IAM', () => {
  const partner = 'https://swr.partner.example'
  const signal = AbortSignal.abort()

  it('is required for a service in an unknown cloud, before anything is sent', async () => {
    const options = readVerifyOptions([], {})
    await expect(openTarget(partner, { ...options, env: key, signal })).rejects.toThrow(
      /Specify the URL of IAM with SWR_IAM_ENDPOINT: https:\/\/swr\.partner\.example isn't in a public region/,
    )
  })

  it.each<[string, Record<string, string>, string | undefined]>([
    ['comes from the environment', { SWR_IAM_ENDPOINT: 'http://127.0.0.1:1' }, 'http://127.0.0.1:1'],
    ['is left to the client when the variable is empty', { SWR_IAM_ENDPOINT: '' }, undefined],
  ])('%s', async (_, variables, expected) => {
    const { target } = await openTarget(server.url, { ...readVerifyOptions([], {}), env: { ...key, ...variables } })
    expect(target.iamEndpoint).toBe(expected)
  })
})

describe('The second account and the second user', () => {
  const other = { SWR_OTHER_AK: partnerKey.accessKeyId, SWR_OTHER_SK: partnerKey.secretAccessKey }
  const open = async (variables: Record<string, string>): Promise<Target> =>
    (await openTarget(server.url, { ...readVerifyOptions([], {}), env: { ...key, ...variables } })).target

  it('are found in IAM by the access key and by the name', async () => {
    const { otherAccount, secondUser } = await open({ ...other, SWR_SECOND_USER_NAME: 'user01' })
    expect(otherAccount?.name).toBe('partner')
    expect(secondUser).toEqual({ userId: 'fb3f175c1fd146ab8cdae3272be6107b', userName: 'user01' })
  })

  it('are those of the variables where these are set', async () => {
    const ids = { SWR_OTHER_ACCOUNT: 'elsewhere', SWR_SECOND_USER_NAME: 'nobody', SWR_SECOND_USER_ID: '0'.repeat(32) }
    const { otherAccount, secondUser } = await open({ ...other, ...ids })
    expect([otherAccount?.name, secondUser?.userId]).toEqual(['elsewhere', '0'.repeat(32)])
  })

  it.each([
    [{ ...other, SWR_OTHER_SK: 'wrong' }, /the account of SWR_OTHER_AK\. Set SWR_OTHER_ACCOUNT\. Reason: .*401/],
    [{ SWR_SECOND_USER_NAME: 'nobody' }, /the user nobody\. Set SWR_SECOND_USER_ID\. Reason: its response contains none/],
  ])('are reported with the variable to set when IAM has none: %j', async (variables, message) => {
    await expect(open(variables)).rejects.toThrow(message)
  })
})

describe('openLedger', () => {
  it.each([
    ['a ledger', `${JSON.stringify({ target: 'http://127.0.0.1:1' })}\n`, /Clean up first/],
    ['another file', 'my notes', /isn't a ledger\. Pass another file name to --ledger/],
  ])('does not overwrite %s', (_, text, message) => {
    writeFileSync(file('l'), text)
    expect(() => openLedger(file('l'), 'http://127.0.0.1:2')).toThrow(message)
    expect(read('l')).toBe(text)
  })
})

describe('A run that cannot start', () => {
  const unreachableUrl = 'http://127.0.0.1:9'
  const env = { SWR_TOKEN: 'token' }

  it('is an error in JUnit and does not overwrite an earlier report', async () => {
    writeFileSync(file('a.json'), 'an earlier report')
    const run = commandIn({ cwd: folder, env }, 'verify', '--target', unreachableUrl, '--junit', 'a.xml', '--json', 'a.json')
    expect(await run.ended, run.output()).toBe(2)
    expect(read('a.xml')).toMatch(/<testsuites [^>]*errors="1"[\s\S]*<error message="[^"]*127\.0\.0\.1:9/)
    expect(read('a.json')).toBe('an earlier report')
    expect(run.output()).toContain("a.json wasn't changed")
  })

  it('is in the report together with one that completed', async () => {
    const args = [
      '--target',
      'sandbox',
      '--target',
      unreachableUrl,
      '--only',
      'listApiVersions 200',
      '--json',
      'a.json',
      '--html',
      'a.html',
    ]
    const run = commandIn({ cwd: folder, env }, 'verify', ...args)
    expect(await run.ended, run.output()).toBe(2)
    const { reports } = JSON.parse(read('a.json')) as { reports: RunReport[] }
    expect(reports.map(({ target, results }) => [target, results.length > 0])).toEqual([
      ['sandbox', true],
      [unreachableUrl, false],
    ])
    expect(read('a.html')).toMatch(/Stopped: [^<]*127\.0\.0\.1:9/)
  })

  it('is rejected as a baseline', async () => {
    const first = commandIn({ cwd: folder, env }, 'verify', '--target', unreachableUrl, '--json', 'a.json')
    expect(await first.ended).toBe(2)
    expect(existsSync(file('a.json'))).toBe(true)
    const second = commandIn({ cwd: folder, env }, 'verify', '--baseline', 'a.json')
    expect(await second.ended).toBe(2)
    expect(second.output()).toContain('--baseline a.json contains no cases')
  })
})

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLedger } from '../../src/cli/verify/ledger-file.js'
import { openTarget } from '../../src/cli/verify/open-target.js'
import { readOptions } from '../../src/cli/verify/options.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox } from '../../src/sandbox/index.js'
import type { Report } from '../../src/verify/run/result.js'
import { commandIn, endCommands } from '../support/command.js'

let folder: string
let server: SandboxServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'swr-verify-options-'))
  server = await serveSandbox(createSandbox(), { port: 0 })
})
afterEach(async () => {
  endCommands()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})
const file = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(file(name), 'utf8')

describe('The options of verify', () => {
  it.each([
    [['--json', 'a', '--html', './a'], '--html and --json name the same file'],
    [['--junit', 'a', '--ledger', 'b/../a'], '--junit and --ledger name the same file'],
    [['--baseline', 'a', '--record', 'a'], '--baseline and --record name the same file'],
  ])('refuse two files at one path: %j', (args, said) => {
    expect(() => readOptions(args, {})).toThrow(said)
  })

  it('take a baseline that is brought up to date', () => {
    expect(readOptions(['--baseline', 'a', '--json', 'a'], {}).files).toEqual({ json: 'a' })
  })

  it.each([['--target', 'http://user:p4ssw0rd@127.0.0.1:1'], []])('never quote a password in an address: %j', (...args) => {
    const env = args.length > 0 ? {} : { SWR_TARGET: 'https://user:p4ssw0rd@127.0.0.1:1' }
    expect(() => readOptions(args, env)).toThrow(/^(?!.*p4ssw0rd).*without a user name and a password/)
  })

  it.each([
    [[], {}, undefined],
    [['--rate', '2'], {}, 2],
    [[], { SWR_RATE: '3' }, 3],
  ])('keep the rate that was given, for a sandbox as well: %j %j', async (args, env, wanted) => {
    const { target } = await openTarget(server.url, { ...readOptions(args, env), env })
    expect(target.sandbox).toBe(true)
    expect(target.requestsPerSecond).toBe(wanted)
  })
})

describe('A ledger at the name of', () => {
  it.each([
    ['another ledger', `${JSON.stringify({ target: 'http://127.0.0.1:1' })}\n`, /Sweep it first/],
    ['another file', 'my notes', /is no ledger\. Give --ledger a name that is free/],
  ])('%s is not begun, and the file stays as it is', (_, text, said) => {
    writeFileSync(file('l'), text)
    expect(() => openLedger(file('l'), 'http://127.0.0.1:2')).toThrow(said)
    expect(read('l')).toBe(text)
  })
})

describe('A run that cannot begin', () => {
  const gone = 'http://127.0.0.1:9'
  const env = { SWR_TOKEN: 'token' }

  it('is an error in JUnit and leaves an earlier report alone', async () => {
    writeFileSync(file('a.json'), 'an earlier report')
    const run = commandIn({ cwd: folder, env }, 'verify', '--target', gone, '--junit', 'a.xml', '--json', 'a.json')
    expect(await run.ended, run.output()).toBe(2)
    expect(read('a.xml')).toMatch(/<testsuites [^>]*errors="1"[\s\S]*<error message="[^"]*127\.0\.0\.1:9/)
    expect(read('a.json')).toBe('an earlier report')
    expect(run.output()).toContain('a.json stays as it is')
  })

  it('stands in the report beside one that could', async () => {
    const args = [
      '--target',
      'sandbox',
      '--target',
      gone,
      '--only',
      'listApiVersions 200',
      '--json',
      'a.json',
      '--html',
      'a.html',
    ]
    const run = commandIn({ cwd: folder, env }, 'verify', ...args)
    expect(await run.ended, run.output()).toBe(2)
    const { reports } = JSON.parse(read('a.json')) as { reports: Report[] }
    expect(reports.map(({ target, results }) => [target, results.length > 0])).toEqual([
      ['sandbox', true],
      [gone, false],
    ])
    expect(read('a.html')).toMatch(/Ended early: [^<]*127\.0\.0\.1:9/)
  })

  it('is no baseline', async () => {
    const first = commandIn({ cwd: folder, env }, 'verify', '--target', gone, '--json', 'a.json')
    expect(await first.ended).toBe(2)
    expect(existsSync(file('a.json'))).toBe(true)
    const second = commandIn({ cwd: folder, env }, 'verify', '--baseline', 'a.json')
    expect(await second.ended).toBe(2)
    expect(second.output()).toContain('--baseline a.json holds no case')
  })
})

describe('What was not asked', () => {
  const blanksOf = async (...args: string[]): Promise<Report['blanks']> => {
    const run = commandIn({ cwd: folder, env: {} }, 'verify', '--json', 'a.json', ...args)
    expect(await run.ended, run.output()).toBe(0)
    // A log is not cut.
    expect(run.output()).not.toContain('…')
    const { reports } = JSON.parse(read('a.json')) as { reports: Report[] }
    return reports.flatMap(({ blanks }) => blanks)
  }
  const codes = (blanks: Report['blanks'], reason: RegExp): string[] =>
    blanks.flatMap(({ cover, reason: why }) => (cover.kind === 'code' && reason.test(why) ? [cover.code] : []))

  it('by a run that may not write says so, also of the codes that only a write brings about', async () => {
    const blanks = await blanksOf('--target', server.url)
    expect(codes(blanks, /read-only/)).toEqual(expect.arrayContaining(['SVCSTG.SWR.4090060', 'SVCSTG.SWR.4060012']))
    expect(codes(blanks, /everybody may call it/)).toEqual([])
  })

  it('of Prism says why for each way to authenticate', async () => {
    const blanks = await blanksOf('--target', 'prism', '--only', 'authentication')
    const modes = blanks.filter(({ cover }) => cover.kind === 'authentication')
    expect(modes.length).toBeGreaterThan(10)
    for (const { reason } of modes) expect(reason).toContain('looks at no credentials')
  })
})

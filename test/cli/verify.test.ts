import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { ConnectionReset, createSandbox, type Sandbox } from '../../src/sandbox/index.js'
import { runId } from '../../src/verify/cases/names.js'
import { commandIn, endCommands, type RunningCommand } from '../support/command.js'
import { demoKey, partnerKey } from '../support/sandbox.js'
import { serve } from '../support/server.js'

// Each test starts a process or two, and a run asks hundreds of questions.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let sandbox: Sandbox
let server: SandboxServer
/** The method, path and body of each request that came. */
let arrived: { method: string; path: string; body: string }[]
/** What the service does with a request; the sandbox's own way unless a test bends it. */
let bend: (request: Request) => Promise<Response>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'swr-verify-'))
  sandbox = createSandbox()
  arrived = []
  bend = sandbox.fetch
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    arrived.push({ method: request.method, path: pathname, body: await request.clone().text() })
    return bend(request)
  }
  server = await serveSandbox({ ...sandbox, fetch }, { port: 0 })
})
afterEach(async () => {
  endCommands()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const secrets = [demoKey.secretAccessKey, partnerKey.secretAccessKey]
const env = {
  HUAWEICLOUD_SDK_AK: demoKey.accessKeyId,
  HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey,
  SWR_OTHER_AK: partnerKey.accessKeyId,
  SWR_OTHER_SK: partnerKey.secretAccessKey,
  SWR_OTHER_ACCOUNT: 'partner',
}
const verify = (...args: string[]): RunningCommand => commandIn({ cwd: folder, env }, 'verify', ...args)
const file = (name: string): string => join(folder, name)
const organizations = (): string[] => sandbox.snapshot().organizations.map(({ name }) => name)
const ledgers = (): string[] => readdirSync(folder).filter(name => name.endsWith('.jsonl'))

describe('huaweicloud-swr verify', () => {
  it('ends with 0 when all held, and writes its reports without a secret', async () => {
    const files = ['--junit', 'a.xml', '--html', 'a.html', '--json', 'a.json', '--record', 'a.har']
    const run = verify('--target', server.url, '--allow-writes', '--only', 'answers:', ...files)
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toMatch(/\d+ held, 0 broken/)
    const texts = ['a.xml', 'a.html', 'a.json', 'a.har'].map(name => readFileSync(file(name), 'utf8'))
    for (const text of [run.output(), ...texts]) {
      for (const secret of secrets) expect(text).not.toContain(secret)
      expect(text).not.toMatch(/Signature=[0-9a-f]{16}/)
    }
    expect(JSON.parse(texts[3] ?? '').log.entries.length).toBeGreaterThan(50)
  })

  it('ends with 1 when the contract is broken, and shows the request as curl', async () => {
    bend = async request => {
      const answer = await sandbox.fetch(request)
      return request.url.endsWith('/v2') && answer.ok ? new Response(answer.body, { ...answer, status: 203 }) : answer
    }
    const run = verify('--target', server.url, '--only', 'showApiVersion 200', '--junit', 'a.xml', '--json', 'a.json')
    expect(await run.ended, run.output()).toBe(1)
    expect(run.output()).toContain('declares no status 203')
    expect(readFileSync(file('a.xml'), 'utf8')).toMatch(/<failure[\s\S]*curl/)

    // With that run as its baseline, nothing has got worse.
    const again = verify('--target', server.url, '--only', 'showApiVersion 200', '--baseline', 'a.json')
    expect(await again.ended, again.output()).toBe(0)
  })

  it.each([
    ['an option that it does not know', ['--tarket', 'sandbox'], "Unknown option '--tarket'"],
    ['a target that is none', ['--target', 'sandbux'], '--target takes prism, sandbox or an address'],
    ['an address where nobody answers', ['--target', 'http://127.0.0.1:1'], 'no answer'],
    ['a case that nothing is called', ['--only', 'nothing at all'], 'No case is called'],
    ['a baseline that is not there', ['--baseline', 'none.json'], '--baseline none.json cannot be read'],
    ['a rate that is none', ['--rate', 'fast'], '--rate must be a number'],
    ['a sweep without a ledger or an age', ['--sweep'], '--sweep needs a ledger'],
    ['a ledger that is not there', ['--sweep', 'none.jsonl'], 'none.jsonl cannot be read'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const run = verify(...args)
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain(message)
    expect(run.output()).not.toMatch(/\n\s+at .*:\d+/)
  })

  it('ends with 2 at the page of a proxy', async () => {
    await using proxy = await serve(({ response }) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>')
    })
    const run = verify('--target', proxy.url)
    expect(await run.ended).toBe(2)
    expect(run.output()).toContain('not JSON')
  })
})

describe('huaweicloud-swr verify at an address', () => {
  it('only reads unless it may write', async () => {
    const before = sandbox.snapshot().organizations
    const run = verify('--target', server.url, '--only', 'Namespace')
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toContain('The run is read-only')
    expect([...new Set(arrived.map(({ method }) => method))]).toEqual(['GET'])
    expect(sandbox.snapshot().organizations).toEqual(before)
    expect(ledgers()).toEqual([])
  })

  it('leaves what others have as it is, and nothing of its own', async () => {
    sandbox.loadSeed({
      namespaces: [{ namespace: 'group', repositories: [{ repository: 'team/app', images: [{ tag: 'v1' }] }] }],
    })
    const before = sandbox.snapshot().organizations
    const run = verify('--target', server.url, '--allow-writes', '--only', 'create')
    expect(await run.ended, run.output()).toBe(0)
    expect(arrived.filter(({ method }) => method !== 'GET').length).toBeGreaterThan(100)
    expect(sandbox.snapshot().organizations).toEqual(before)
    expect(ledgers()).toEqual([])
  })

  it('finds nothing wrong with a service that is no sandbox and keeps to the contract', async () => {
    const plain = createSandbox({ administration: false })
    bend = plain.fetch
    const run = verify('--target', server.url, '--allow-writes', '--rate', '1000')
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toContain('only a sandbox takes one')
    expect(plain.snapshot().organizations).toEqual([])
    const methods = arrived.filter(({ method, path }) => method !== 'GET' && !/\/(?:secret|tokens)$/.test(path))
    const ours = methods.filter(({ path, body }) => /\/namespaces\/swrv-/.test(path) || /"namespace":"swrv-/.test(body))
    expect(methods.filter(one => !ours.includes(one))).toEqual([])
  })

  it('ends with 2 when the service is not there any more', async () => {
    bend = async request => {
      if (arrived.length > 20) throw new ConnectionReset()
      return sandbox.fetch(request)
    }
    const run = verify('--target', server.url)
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain('stopped answering')
  })

  it('waits where it is throttled', async () => {
    const throttled = new Set<string>()
    bend = async request => {
      if (throttled.has(request.url) || !request.url.endsWith('/v2')) return sandbox.fetch(request)
      throttled.add(request.url)
      return new Response('{"error_code":"APIGW.0308","error_msg":"too many"}', {
        status: 429,
        headers: { 'Retry-After': '1' },
      })
    }
    const run = verify('--target', server.url, '--only', 'showApiVersion 200')
    expect(await run.ended, run.output()).toBe(0)
  })

  it('is swept by its ledger after it was killed', async () => {
    const run = verify('--target', server.url, '--allow-writes', '--rate', '1000')
    await run.waitFor(/answers: \d+ held/)
    run.child.kill('SIGKILL')
    await run.ended
    expect(organizations()).not.toEqual([])
    const [ledger = ''] = ledgers()
    const sweep = verify('--sweep', ledger)
    expect(await sweep.ended, sweep.output()).toBe(0)
    expect(sweep.output()).toContain('gone')
    expect(organizations()).toEqual([])
    expect(existsSync(file(ledger))).toBe(false)
  })

  it('is swept by its age where the ledger is lost, and nothing else is', async () => {
    const old = `${runId(Date.now() - 2 * 86_400_000)}-a`
    const young = `${runId()}-a`
    sandbox.loadSeed({
      namespaces: [
        { namespace: old, repositories: [{ repository: 'team/app', images: [{ tag: 'v1' }] }] },
        { namespace: young },
        { namespace: 'swrv-mine' },
        { namespace: 'swrv-backup-data' },
      ],
    })
    const sweep = verify('--target', server.url, '--sweep', '--older-than', '1d')
    expect(await sweep.ended, sweep.output()).toBe(0)
    expect(organizations().sort()).toEqual(['swrv-backup-data', 'swrv-mine', young].sort())
  })

  it('takes away what it made when it is interrupted', async () => {
    const run = verify('--target', server.url, '--allow-writes')
    await run.waitFor(/answers: \d+ held/)
    run.child.kill('SIGINT')
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain('Stopped after')
    expect(organizations()).toEqual([])
    expect(ledgers()).toEqual([])
  })

  it('gives up a request that hangs when it is interrupted, long before its time is up', async () => {
    let hanging = (): void => {}
    const hangs = new Promise<void>(resolve => (hanging = resolve))
    bend = request => {
      if (!request.url.endsWith('/access')) return sandbox.fetch(request)
      hanging()
      return new Promise(() => {})
    }
    const run = verify('--target', server.url, '--allow-writes')
    await hangs
    run.child.kill('SIGINT')
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toMatch(/Stopped after \d+ of \d+ cases\./)
    expect(run.output()).toContain(' 0 broken')
    expect(organizations()).toEqual([])
    // A request may take 30 s.
  }, 25_000)

  it('does not sweep what no run can have made', async () => {
    sandbox.loadSeed({ namespaces: [{ namespace: 'group' }] })
    writeFileSync(file('l.jsonl'), `{"target":"${server.url}"}\n{"making":{"namespace":"group"}}\n`)
    const sweep = verify('--sweep', 'l.jsonl')
    expect(await sweep.ended).toBe(2)
    expect(sweep.output()).toContain('names nothing that a run can have made')
    expect(organizations()).toEqual(['group'])
  })
})

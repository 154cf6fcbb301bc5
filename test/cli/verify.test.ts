import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'
import { createRunId } from '../../src/verify/cases/run-names.js'
import { commandIn, endCommands, type RunningCommand } from '../support/command.js'
import { demoKey, partnerKey } from '../support/sandbox.js'
import { startServer } from '../support/server.js'

// Each test starts one or two processes, and a run sends hundreds of requests.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let sandbox: Sandbox
let server: SandboxServer
/** The method, path and body of each received request. */
let receivedRequests: { method: string; path: string; body: string }[]
/** Handles a request of the service; by default, like the sandbox. */
let handle: (request: Request) => Promise<Response>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'swr-verify-'))
  sandbox = createSandbox()
  receivedRequests = []
  handle = sandbox.fetch
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    receivedRequests.push({ method: request.method, path: pathname, body: await request.clone().text() })
    return handle(request)
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
const ledgerFiles = (): string[] => readdirSync(folder).filter(name => name.endsWith('.jsonl'))

describe('huaweicloud-swr verify', () => {
  it('exits with 0 when all cases passed, and writes reports without secrets', async () => {
    const files = ['--junit', 'a.xml', '--html', 'a.html', '--json', 'a.json', '--record', 'a.har']
    const run = verify('--target', server.url, '--allow-writes', '--only', 'responses:', ...files)
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toMatch(/\d+ passed, 0 failed/)
    const texts = ['a.xml', 'a.html', 'a.json', 'a.har'].map(name => readFileSync(file(name), 'utf8'))
    for (const text of [run.output(), ...texts]) {
      for (const secret of secrets) expect(text).not.toContain(secret)
      expect(text).not.toMatch(/Signature=[0-9a-f]{16}/)
    }
    expect(JSON.parse(texts[3] ?? '').log.entries.length).toBeGreaterThan(50)
  })

  it('exits with 1 when a case failed, and prints the request as curl', async () => {
    handle = async request => {
      const answer = await sandbox.fetch(request)
      return request.url.endsWith('/v2') && answer.ok ? new Response(answer.body, { ...answer, status: 203 }) : answer
    }
    const run = verify('--target', server.url, '--only', 'showApiVersion 200', '--junit', 'a.xml', '--json', 'a.json')
    expect(await run.ended, run.output()).toBe(1)
    expect(run.output()).toContain('declares no status 203')
    expect(readFileSync(file('a.xml'), 'utf8')).toMatch(/<failure[\s\S]*curl/)

    // With that run as the baseline, there are no regressions.
    const again = verify('--target', server.url, '--only', 'showApiVersion 200', '--baseline', 'a.json')
    expect(await again.ended, again.output()).toBe(0)
  })

  it.each([
    ['an unknown option', ['--tarket', 'sandbox'], "Unknown option '--tarket'"],
    ['an invalid target', ['--target', 'sandbux'], '--target must be prism, sandbox or an address'],
    ['an address without a server', ['--target', 'http://127.0.0.1:1'], 'no response'],
    ['a filter without matches', ['--only', 'nothing at all'], 'No case id contains'],
    ['a missing baseline', ['--baseline', 'none.json'], 'Could not read --baseline none.json'],
    ['an invalid rate', ['--rate', 'fast'], '--rate must be a number'],
    ['a cleanup without a ledger or an age', ['--cleanup'], '--cleanup requires a ledger'],
    ['a missing ledger', ['--cleanup', 'none.jsonl'], 'Could not read the ledger none.jsonl'],
  ])('exits with 2 for %s', async (_, args, message) => {
    const run = verify(...args)
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain(message)
    expect(run.output()).not.toMatch(/\n\s+at .*:\d+/)
  })

  it('exits with 2 for the page of a proxy', async () => {
    await using proxy = await startServer(({ response }) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>')
    })
    const run = verify('--target', proxy.url)
    expect(await run.ended).toBe(2)
    expect(run.output()).toContain("isn't JSON")
  })
})

describe('huaweicloud-swr verify at an address', () => {
  it('only reads without --allow-writes', async () => {
    const before = sandbox.snapshot().organizations
    const run = verify('--target', server.url, '--only', 'Namespace')
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toContain('The run is read-only')
    expect([...new Set(receivedRequests.map(({ method }) => method))]).toEqual(['GET'])
    expect(sandbox.snapshot().organizations).toEqual(before)
    expect(ledgerFiles()).toEqual([])
  })

  it('does not change existing resources, and deletes its own', async () => {
    sandbox.loadSeed({
      namespaces: [{ namespace: 'group', repositories: [{ repository: 'team/app', images: [{ tag: 'v1' }] }] }],
    })
    const before = sandbox.snapshot().organizations
    const run = verify('--target', server.url, '--allow-writes', '--only', 'create')
    expect(await run.ended, run.output()).toBe(0)
    expect(receivedRequests.filter(({ method }) => method !== 'GET').length).toBeGreaterThan(100)
    expect(sandbox.snapshot().organizations).toEqual(before)
    expect(ledgerFiles()).toEqual([])
  })

  it('passes at a conforming service that is not a sandbox', async () => {
    const plain = createSandbox({ administration: false })
    handle = plain.fetch
    const run = verify('--target', server.url, '--allow-writes', '--rate', '1000')
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toContain('only a sandbox accepts one')
    expect(plain.snapshot().organizations).toEqual([])
    const writes = receivedRequests.filter(({ method, path }) => method !== 'GET' && !/\/(?:secret|tokens)$/.test(path))
    const own = writes.filter(({ path, body }) => /\/namespaces\/swrv-/.test(path) || /"namespace":"swrv-/.test(body))
    expect(writes.filter(one => !own.includes(one))).toEqual([])
  })

  it('exits with 2 when the service becomes unavailable', async () => {
    handle = async request => {
      if (receivedRequests.length > 20) throw new Error('unavailable')
      return sandbox.fetch(request)
    }
    const run = verify('--target', server.url)
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain('stopped responding')
  })

  it('retries throttled requests', async () => {
    const throttled = new Set<string>()
    handle = async request => {
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

  it('can be cleaned up with its ledger after it was killed', async () => {
    const run = verify('--target', server.url, '--allow-writes', '--rate', '1000')
    await run.waitFor(/responses: \d+ passed/)
    run.child.kill('SIGKILL')
    await run.ended
    expect(organizations()).not.toEqual([])
    const [ledger = ''] = ledgerFiles()
    const cleanup = verify('--cleanup', ledger)
    expect(await cleanup.ended, cleanup.output()).toBe(0)
    expect(cleanup.output()).toContain('deleted')
    expect(organizations()).toEqual([])
    expect(existsSync(file(ledger))).toBe(false)
  })

  it('can be cleaned up by age without a ledger, without affecting other resources', async () => {
    const oldName = `${createRunId(Date.now() - 2 * 86_400_000)}-a`
    const recentName = `${createRunId()}-a`
    sandbox.loadSeed({
      namespaces: [
        { namespace: oldName, repositories: [{ repository: 'team/app', images: [{ tag: 'v1' }] }] },
        { namespace: recentName },
        { namespace: 'swrv-mine' },
        { namespace: 'swrv-backup-data' },
      ],
    })
    const cleanup = verify('--target', server.url, '--cleanup', '--older-than', '1d')
    expect(await cleanup.ended, cleanup.output()).toBe(0)
    expect(organizations().sort()).toEqual(['swrv-backup-data', 'swrv-mine', recentName].sort())
  })

  it('deletes what it created when it is interrupted', async () => {
    const run = verify('--target', server.url, '--allow-writes')
    await run.waitFor(/responses: \d+ passed/)
    run.child.kill('SIGINT')
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain('Stopped after')
    expect(organizations()).toEqual([])
    expect(ledgerFiles()).toEqual([])
  })

  it('aborts a pending request when it is interrupted, long before its timeout', async () => {
    let onPending = (): void => {}
    const pending = new Promise<void>(resolve => (onPending = resolve))
    handle = request => {
      if (!request.url.endsWith('/access')) return sandbox.fetch(request)
      onPending()
      return new Promise(() => {})
    }
    const run = verify('--target', server.url, '--allow-writes')
    await pending
    run.child.kill('SIGINT')
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toMatch(/Stopped after \d+ of \d+ cases\./)
    expect(run.output()).toContain(' 0 failed')
    expect(organizations()).toEqual([])
    // The timeout of a request is 30 s.
  }, 25_000)

  it('does not delete resources that no run can have created', async () => {
    sandbox.loadSeed({ namespaces: [{ namespace: 'group' }] })
    writeFileSync(file('l.jsonl'), `{"target":"${server.url}"}\n{"create":{"namespace":"group"}}\n`)
    const cleanup = verify('--cleanup', 'l.jsonl')
    expect(await cleanup.ended).toBe(2)
    expect(cleanup.output()).toContain('names no resource that a run can have created')
    expect(organizations()).toEqual(['group'])
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { matchOperation } from '../../src/openapi/match-operation.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { isReadOnly } from '../../src/verify/cases/suite-case.js'
import { demoKey, partnerKey } from '../support/sandbox.js'
import { useVerifyCommand } from '../support/verify-command.js'

// Each test starts one or two processes, and a run sends hundreds of requests.
vi.setConfig({ testTimeout: 60_000 })

const service = useVerifyCommand()
const secrets = [demoKey.secretAccessKey, partnerKey.secretAccessKey]

describe('huaweicloud-swr verify', () => {
  it('exits with 0 when all cases passed, and writes reports without secrets', async () => {
    const files = ['--junit', 'a.xml', '--html', 'a.html', '--json', 'a.json', '--record', 'a.har']
    const run = service.verify('--target', service.url, '--allow-writes', '--only', 'responses:', ...files)
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toMatch(/\d+ passed, 0 failed/)
    const texts = ['a.xml', 'a.html', 'a.json', 'a.har'].map(name => readFileSync(service.file(name), 'utf8'))
    for (const text of [run.output(), ...texts]) {
      for (const secret of secrets) expect(text).not.toContain(secret)
      expect(text).not.toMatch(/Signature=[0-9a-f]{16}/)
    }
    expect(JSON.parse(texts[3] ?? '').log.entries.length).toBeGreaterThan(50)
  })
})

describe('huaweicloud-swr verify at an address, in a run of many cases,', () => {
  it('does not change existing resources, and deletes its own', async () => {
    service.sandbox.loadSeed({
      namespaces: [{ namespace: 'group', repositories: [{ repository: 'team/app', images: [{ tag: 'v1' }] }] }],
    })
    const before = service.sandbox.snapshot().organizations
    const run = service.verify('--target', service.url, '--allow-writes', '--only', 'create')
    expect(await run.ended, run.output()).toBe(0)
    expect(service.receivedRequests.filter(({ method }) => method !== 'GET').length).toBeGreaterThan(100)
    expect(service.sandbox.snapshot().organizations).toEqual(before)
    expect(service.ledgerFiles()).toEqual([])
  })

  it('passes at a conforming service that is not a sandbox', async () => {
    const plain = createSandbox({ administration: false })
    service.handle = plain.fetch
    const run = service.verify('--target', service.url, '--allow-writes', '--rate', '1000')
    expect(await run.ended, run.output()).toBe(0)
    expect(run.output()).toContain('only a sandbox accepts one')
    expect(plain.snapshot().organizations).toEqual([])
    const writes = service.receivedRequests.filter(({ method, path }) => {
      const operation = matchOperation(method, path)
      return method !== 'GET' && !(operation && isReadOnly(operation))
    })
    // Some cases spell the names in the path with other escapes.
    const own = writes.filter(
      ({ path, body }) => /\/namespaces\/swrv-/.test(decodeURIComponent(path)) || /"namespace":"swrv-/.test(body),
    )
    expect(writes.filter(one => !own.includes(one))).toEqual([])
    // All cases run, each request through a connection.
  }, 180_000)

  it('can be cleaned up with its ledger after it was killed', async () => {
    const run = service.verify('--target', service.url, '--allow-writes', '--rate', '1000')
    await run.waitFor(/responses: \d+ passed/)
    run.child.kill('SIGKILL')
    await run.ended
    expect(service.organizations()).not.toEqual([])
    const [ledger = ''] = service.ledgerFiles()
    const cleanup = service.verify('--cleanup', ledger)
    expect(await cleanup.ended, cleanup.output()).toBe(0)
    expect(cleanup.output()).toContain('deleted')
    expect(service.organizations()).toEqual([])
    expect(existsSync(service.file(ledger))).toBe(false)
  })

  it('deletes what it created when it is interrupted', async () => {
    const run = service.verify('--target', service.url, '--allow-writes')
    await run.waitFor(/responses: \d+ passed/)
    run.child.kill('SIGINT')
    expect(await run.ended, run.output()).toBe(130)
    expect(run.output()).toContain('Stopped after')
    expect(service.organizations()).toEqual([])
    expect(service.ledgerFiles()).toEqual([])
  })
})

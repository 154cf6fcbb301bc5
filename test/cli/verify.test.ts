import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { createRunId } from '../../src/verify/run/run-names.js'
import { useVerifyCommand } from '../support/verify-command.js'

// Each test starts one or two processes, and a run sends hundreds of requests.
vi.setConfig({ testTimeout: 60_000 })

const service = useVerifyCommand()

describe('huaweicloud-swr verify', () => {
  it('exits with 1 when a case failed, and prints the request as curl', async () => {
    service.handle = async request => {
      const response = await service.sandbox.fetch(request)
      return request.url.endsWith('/v2') && response.ok ? new Response(response.body, { ...response, status: 203 }) : response
    }
    const run = service.verify('--target', service.url, '--only', 'showApiVersion 200', '--junit', 'a.xml', '--json', 'a.json')
    expect(await run.ended, run.output()).toBe(1)
    expect(run.output()).toContain('declares no status 203')
    expect(readFileSync(service.file('a.xml'), 'utf8')).toMatch(/<failure[\s\S]*curl/)

    // With that run as the baseline, there are no regressions.
    const again = service.verify('--target', service.url, '--only', 'showApiVersion 200', '--baseline', 'a.json')
    expect(await again.ended, again.output()).toBe(0)
  })

  it.each([
    ['an unknown option', ['--tarket', 'sandbox'], 'Unknown option --tarket. Did you mean --target?'],
    ['an invalid target', ['--target', 'sandbux'], 'Unknown target sandbux. Did you mean sandbox?'],
    ['an address without a server', ['--target', 'http://127.0.0.1:1'], 'no response'],
    ['a filter without matches', ['--only', 'nothing at all'], 'No case ID contains'],
    ['a missing baseline', ['--baseline', 'none.json'], "--baseline: can't read none.json: the file doesn't exist"],
    ['an invalid rate', ['--rate', 'fast'], '--rate must be a number'],
    ['a cleanup without a ledger or an age', ['--cleanup'], '--cleanup requires a ledger'],
    ['a missing ledger', ['--cleanup', 'none.jsonl'], "--cleanup: can't read none.jsonl: the file doesn't exist"],
  ])('exits with 2 for %s', async (_, args, message) => {
    const run = service.verify(...args)
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain(message)
    expect(run.output()).not.toMatch(/\n\s+at .*:\d+/)
  })
})

describe('huaweicloud-swr verify at an address', () => {
  it('can be cleaned up by age without a ledger, without affecting other resources', async () => {
    const oldName = `${createRunId(Date.now() - 2 * 86_400_000)}-a`
    const recentName = `${createRunId()}-a`
    service.sandbox.loadSeed({
      namespaces: [
        { namespace: oldName, repositories: [{ repository: 'team/app', images: [{ tag: 'v1' }] }] },
        { namespace: recentName },
        { namespace: 'swrv-mine' },
        { namespace: 'swrv-backup-data' },
      ],
    })
    const cleanup = service.verify('--target', service.url, '--cleanup', '--older-than', '1d')
    expect(await cleanup.ended, cleanup.output()).toBe(0)
    expect(service.organizations().sort()).toEqual(['swrv-backup-data', 'swrv-mine', recentName].sort())
  })

  it('aborts a pending request when it is interrupted, long before its timeout', async () => {
    let onPending = (): void => {}
    const pending = new Promise<void>(resolve => (onPending = resolve))
    service.handle = request => {
      if (!request.url.endsWith('/access')) return service.sandbox.fetch(request)
      onPending()
      return new Promise(() => {})
    }
    const run = service.verify('--target', service.url, '--allow-writes')
    await pending
    run.child.kill('SIGINT')
    expect(await run.ended, run.output()).toBe(130)
    expect(run.output()).toMatch(/Stopped after \d+ of \d+ cases\./)
    expect(run.output()).toContain(' 0 failed')
    expect(service.organizations()).toEqual([])
    // The timeout of a request is 30 s.
  }, 25_000)

  it('does not delete resources that no run can have created', async () => {
    service.sandbox.loadSeed({ namespaces: [{ namespace: 'group' }] })
    writeFileSync(service.file('l.jsonl'), `{"target":"${service.url}"}\n{"create":{"namespace":"group"}}\n`)
    const cleanup = service.verify('--cleanup', 'l.jsonl')
    expect(await cleanup.ended).toBe(2)
    expect(cleanup.output()).toContain('names no resource that a run can have created')
    expect(service.organizations()).toEqual(['group'])
  })
})

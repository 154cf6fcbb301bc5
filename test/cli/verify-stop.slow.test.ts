import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { commandIn, endCommands, type RunningCommand } from '../support/command.js'
import { demoKey } from '../support/sandbox.js'

vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swr-stop-'))
})
afterEach(() => {
  endCommands()
  rmSync(folder, { recursive: true, force: true })
})
const env = { HUAWEICLOUD_SDK_AK: demoKey.accessKeyId, HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey }
const verify = (...args: string[]): RunningCommand => commandIn({ cwd: folder, env }, 'verify', ...args)

/** Creates a promise with its resolve function. */
function createDeferred(): { promise: Promise<void>; resolve: () => void } {
  let resolvePromise = (): void => {}
  const promise = new Promise<void>(resolve => (resolvePromise = resolve))
  return { promise, resolve: () => resolvePromise() }
}

describe('A service that stops responding', () => {
  it('prevents cleanup, so the run prints the remaining resources and the cleanup command', async () => {
    const sandbox = createSandbox({ administration: false })
    const received = createDeferred()
    const fetch = async (request: Request): Promise<Response> => {
      if (!isSilent) return sandbox.fetch(request)
      received.resolve()
      return new Promise(() => {})
    }
    let isSilent = false
    const server = await serveSandbox({ ...sandbox, fetch }, { port: 0 })
    const run = verify('--target', server.url, '--allow-writes', '--rate', '1000')
    await run.waitFor(/responses: \d+ passed/)
    isSilent = true
    await received.promise
    run.child.kill('SIGINT')
    expect(await run.ended, run.output()).toBe(130)
    expect(run.output()).toContain('Deleting what the run created')
    expect(run.output()).toMatch(/Not deleted: .*swrv-/)
    expect(run.output()).toMatch(/To delete them: huaweicloud-swr verify --cleanup swr-ledger-\S+\.jsonl/)
    await server.close()
    // Without a time limit, deleting each resource would take two minutes.
  }, 45_000)
})

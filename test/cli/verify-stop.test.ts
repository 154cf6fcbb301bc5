import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { isSandbox } from '../../src/verify/cases/sandbox-control.js'
import { commandIn, endCommands, type RunningCommand } from '../support/command.js'
import { demoKey } from '../support/sandbox.js'
import { startServer } from '../support/server.js'

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

/** A promise, and what fulfils it. */
function moment(): { came: Promise<void>; comes: () => void } {
  let comes = (): void => {}
  const came = new Promise<void>(resolve => (comes = resolve))
  return { came, comes }
}

describe('A service that says nothing', () => {
  it.each([
    ['the look at what it is', 'SIGINT', '/_sandbox/clock'],
    ['the look at what it is', 'SIGTERM', '/_sandbox/clock'],
    ['the first question', 'SIGINT', '/v2/manage/namespaces'],
  ] as const)(
    'does not hold up a run that is stopped at %s, with %s',
    async (_, signal, path) => {
      const { came, comes } = moment()
      await using service = await startServer(({ url, response }) => {
        if (url.startsWith(path)) comes()
        else response.writeHead(404).end()
      })
      const run = verify('--target', service.url, '--allow-writes')
      await came
      run.child.kill(signal)
      expect(await run.ended, run.output()).toBe(2)
      expect(run.output()).toContain('Stopped before the first case.')
      // There is nothing to be taken away yet.
      expect(run.output()).toMatch(/^Stopping\.$/m)
    },
    // The first question may take 30 s.
    25_000,
  )

  it('gives up the look at once, and for that reason', async () => {
    const stop = new AbortController()
    let look: AbortSignal | undefined
    const looking = isSandbox(
      'http://127.0.0.1:1',
      request => {
        look = request.signal
        return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))
      },
      stop.signal,
    )
    stop.abort(new Error('Ctrl+C'))
    await looking.catch(() => {})
    expect(look?.reason).toBe(stop.signal.reason)
  })

  it('is taken for no sandbox after a while, and asked', async () => {
    await using service = await startServer(({ url, response }) => {
      if (!url.startsWith('/_sandbox')) response.writeHead(404, { 'content-type': 'text/html' }).end('<html>nobody</html>')
    })
    const run = verify('--target', service.url)
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain('404')
    // Whoever asked without a limit would wait for minutes.
  }, 20_000)

  it('keeps what a run made, which then says what that is and how to take it away', async () => {
    const sandbox = createSandbox({ administration: false })
    const { came, comes } = moment()
    const fetch = async (request: Request): Promise<Response> => {
      if (!silent) return sandbox.fetch(request)
      comes()
      return new Promise(() => {})
    }
    let silent = false
    const server = await serveSandbox({ ...sandbox, fetch }, { port: 0 })
    const run = verify('--target', server.url, '--allow-writes', '--rate', '1000')
    await run.waitFor(/answers: \d+ held/)
    silent = true
    await came
    run.child.kill('SIGINT')
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain('What the run made is being taken away')
    expect(run.output()).toMatch(/Not taken away: .*swrv-/)
    expect(run.output()).toMatch(/To take it away: huaweicloud-swr verify --sweep swr-ledger-\S+\.jsonl/)
    await server.close()
    // Without a limit, each of the things that were made would take two minutes.
  }, 45_000)
})

import { describe, expect, it, vi } from 'vitest'
import { serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { createDeferred } from '../support/deferred.js'
import { startServer } from '../support/server.js'
import { useVerifyFolder } from '../support/verify-command.js'

vi.setConfig({ testTimeout: 60_000 })

const { verify } = useVerifyFolder()

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

describe('A service that does not respond', () => {
  it('is treated as no sandbox after a timeout, and verified', async () => {
    await using service = await startServer(({ url, response }) => {
      if (!url.startsWith('/_sandbox')) response.writeHead(404, { 'content-type': 'text/html' }).end('<html>Not found</html>')
    })
    const run = verify('--target', service.url)
    expect(await run.ended, run.output()).toBe(2)
    expect(run.output()).toContain('404')
    // Without a timeout, the detection would take minutes.
  }, 20_000)
})

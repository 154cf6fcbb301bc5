import { describe, expect, it, vi } from 'vitest'
import { isSandbox } from '../../src/verify/cases/sandbox-control.js'
import { createDeferred } from '../support/deferred.js'
import { startServer } from '../support/server.js'
import { useVerifyFolder } from '../support/verify-command.js'

vi.setConfig({ testTimeout: 60_000 })

const { verify } = useVerifyFolder()

describe('A service that does not respond', () => {
  it.each([
    ['the detection of a sandbox', 'SIGINT', '/_sandbox/clock'],
    ['the detection of a sandbox', 'SIGTERM', '/_sandbox/clock'],
    ['the first request', 'SIGINT', '/v2/manage/namespaces'],
  ] as const)(
    'does not delay a run that is stopped during %s by %s',
    async (_, signal, path) => {
      const received = createDeferred()
      await using service = await startServer(({ url, response }) => {
        if (url.startsWith(path)) received.resolve()
        else response.writeHead(404).end()
      })
      const run = verify('--target', service.url, '--allow-writes')
      await received.promise
      run.child.kill(signal)
      expect(await run.ended, run.output()).toBe(signal === 'SIGINT' ? 130 : 143)
      expect(run.output()).toContain('Stopped before the first case.')
      // The run has not created anything yet.
      expect(run.output()).toMatch(/^Stopping\.$/m)
    },
    // The timeout of the first request is 30 s.
    25_000,
  )

  it('aborts the detection immediately with the reason of the signal', async () => {
    const stop = new AbortController()
    let signal: AbortSignal | undefined
    const detection = isSandbox(
      'http://127.0.0.1:1',
      request => {
        signal = request.signal
        return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))
      },
      stop.signal,
    )
    stop.abort(new Error('Ctrl+C'))
    await detection.catch(() => {})
    expect(signal?.reason).toBe(stop.signal.reason)
  })
})

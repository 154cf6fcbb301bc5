import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Logger, WarningEvent } from '../../src/index.js'
import { createValidator } from '../../src/validate.js'
import { createTestClient, organization, sendJson, startTestServer } from '../support/server.js'

/** Returns a logger that keeps its lines. */
function keepLines(): { lines: string[]; logger: Logger } {
  const lines: string[] = []
  const keep =
    (level: string) =>
    (message: string): void =>
      void lines.push(`${level} ${message}`)
  return { lines, logger: { debug: keep('debug'), info: keep('info'), warn: keep('warn') } }
}

describe('a violation of the contract', () => {
  it.each<[string, string | undefined, Logger | undefined, boolean]>([
    ['no log', undefined, undefined, true],
    ['a log that is off', 'off', undefined, true],
    ['a level without warnings', 'error', undefined, true],
    ['a logger without warnings', undefined, { debug: () => {} }, true],
    ['a logger of warnings', undefined, { warn: () => {} }, false],
  ])('is printed if nothing else receives it: %s', async (_, level, logger, isPrinted) => {
    const print = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => print.mockRestore())
    vi.stubEnv('HUAWEICLOUD_SWR_LOG', level)
    onTestFinished(() => void vi.unstubAllEnvs())
    const server = await startTestServer(({ response }) => sendJson(response, 200, { ...organization, id: 'one' }))
    const validator = createValidator({ mode: 'warn' })
    await createTestClient(server, { validator, logger }).showNamespace({ namespace: 'group' })
    expect(print).toHaveBeenCalledTimes(isPrinted ? 1 : 0)
  })
})

describe('the log', () => {
  it('contains each request, response, failure and retry without secrets', async () => {
    const server = await startTestServer(({ number, response }) => {
      if (number === 1) return response.writeHead(503).end()
      if (number === 2) return response.socket?.destroy()
      return sendJson(response, 200, organization, { 'x-subject-token': 'secret-token' })
    })
    const { lines, logger } = keepLines()
    await createTestClient(server, { logger }).showNamespace({ namespace: 'group' })
    const text = lines.join('\n')
    for (const expected of [
      /debug huaweicloud-swr: \[\S+\] showNamespace GET \S+\/group \(attempt 1\) is sent with \{.*"x-auth-token":"\*\*\*"/,
      /debug .*\(attempt 1\) returned 503 after \d+ ms/,
      /info .*\(attempt 1\) is repeated in \d+ ms: status 503/,
      /debug .*\(attempt 2\) failed after \d+ ms: showNamespace .*received no response/,
      /debug .*\(attempt 3\) returned 200/,
    ])
      expect(text).toMatch(expected)
    expect(text).not.toContain('secret-token')
  })

  it.each<[string, () => unknown]>([
    ['throws', () => expect.fail('boom')],
    ['rejects', () => Promise.reject(new Error('boom'))],
  ])('of a logger that %s leaves the call as it is', async (_, fail) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const swr = createTestClient(server, { logger: { debug: fail } })
    expect(await swr.showNamespace({ namespace: 'group' })).toMatchObject({ name: organization.name })
  })

  it('contains violations of the contract, and leaves the hooks as they are', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, { ...organization, id: 'one' }))
    const { lines, logger } = keepLines()
    const warnings: WarningEvent[] = []
    const hooks = { warning: (event: WarningEvent) => warnings.push(event) }
    const swr = createTestClient(server, { logger: { warn: logger.warn }, hooks, validator: createValidator({ mode: 'warn' }) })
    await swr.showNamespace({ namespace: 'group' })
    expect(lines).toEqual([expect.stringMatching(/warn huaweicloud-swr: .*\/id must be integer/)])
    expect(warnings).toHaveLength(1)
  })

  it.each([
    ['debug', 5],
    ['info', 1],
    ['INFO ', 1],
    ['warn', 0],
    ['error', 0],
    ['off', 0],
    ['', 0],
    ['verbose', 5],
  ])('is written to the standard error output if HUAWEICLOUD_SWR_LOG is %j', async (level, count) => {
    const server = await startTestServer(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : sendJson(response, 200, organization),
    )
    vi.stubEnv('HUAWEICLOUD_SWR_LOG', level)
    const write = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => {
      vi.unstubAllEnvs()
      write.mockRestore()
    })
    await createTestClient(server).showNamespace({ namespace: 'group' })
    expect(write.mock.calls.filter(([line]) => String(line).startsWith('huaweicloud-swr: ')).length).toBe(count)
  })
})

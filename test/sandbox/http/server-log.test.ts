import { describe, expect, it } from 'vitest'
import { serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox } from '../../../src/sandbox/index.js'
import { sendRaw } from '../../support/raw-request.js'

describe('The server of a sandbox', () => {
  it('logs an internal error with its cause, and returns 500', async () => {
    const lines: string[] = []
    const failing = {
      clock: createSandbox().clock,
      fetch: () => Promise.reject(new Error('a bug', { cause: new RangeError('its cause') })),
    }
    const broken = await serveSandbox(failing, { port: 0, log: line => lines.push(line) })
    const response = await fetch(`${broken.url}/v2`)
    expect([response.status, await response.json()]).toEqual([
      500,
      [expect.objectContaining({ errorCode: 'SVCSTG.SWR.5000008', detail: 'Internal error of the sandbox: a bug' })],
    ])
    await expect.poll(() => lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^internal error: Error: a bug[\s\S]*RangeError: its cause/)
    expect(lines[1]).toMatch(/^GET \/v2 500 /)
    await broken.close()
  })

  it('logs a request that the client aborts', async () => {
    const lines: string[] = []
    const slow = createSandbox({ faults: [{ kind: 'latency', milliseconds: 60_000 }] })
    const waiting = await serveSandbox(slow, { port: 0, log: line => lines.push(line) })
    await expect(fetch(`${waiting.url}/v2`, { signal: AbortSignal.timeout(100) })).rejects.toThrow()
    await expect.poll(() => lines).toEqual([expect.stringMatching(/^GET \/v2 aborted /)])
    await waiting.close()
  })

  const post = 'POST /v2/manage/namespaces HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
  const chunked = `${post}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
  it.each([
    ['a chunk with an invalid size', `${chunked}x\r\n`],
    ['a second chunk with an invalid size', `${chunked}2\r\n{}\r\nx\r\n`],
    ['a chunk that is too long', `${chunked}2\r\n{}x\r\n`],
    ['a chunk with a long extension', `${chunked}2;${'a=b;'.repeat(6000)}\r\n{}\r\n0\r\n\r\n`],
    ['headers that are too large', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['no HTTP', 'no HTTP at all\r\n\r\n'],
    ['an invalid request behind another one', 'GET /v9 HTTP/1.1\r\nHost: x\r\n\r\nno HTTP\r\n\r\n'],
    ['two lengths', `${post}Content-Length: 1\r\nContent-Length: 2\r\n\r\nx`],
  ])('sends the same bytes with and without the log: %s', async (_, text) => {
    const lines: string[] = []
    const responses: string[] = []
    for (const log of [undefined, (line: string) => lines.push(line)]) {
      const one = await serveSandbox(createSandbox({ frozenAt: 0 }), { port: 0, ...(log ? { log } : {}) })
      responses.push(await sendRaw(one.url, text))
      await one.close()
    }
    expect(responses[1]).toBe(responses[0])
    expect(responses[0]).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(lines.join('\n')).toMatch(/^invalid request 4\d\d \(HPE_/m)
    expect(lines.join('\n')).not.toMatch(/ reset |internal/)
  })

  it.each([
    ['no Host', 'GET /v2 HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an invalid Host', 'GET /v2 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['an invalid URL', 'GET http://[bad HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['no path', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', undefined],
    ['an unknown expectation', 'GET /v2 HTTP/1.1\r\nHost: x\r\nExpect: foo\r\nConnection: close\r\n\r\n', 417],
  ])('responds to a request with %s with the date of its clock, and logs it', async (_, text, status) => {
    const lines: string[] = []
    const log = (line: string): number => lines.push(line)
    const server = await serveSandbox(createSandbox({ frozenAt: 0 }), { port: 0, log })
    const response = await sendRaw(server.url, text)
    expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status ?? '4\\d\\d'} `))
    expect(response.match(/^date: .*$/gim)).toEqual([expect.stringMatching(/^date: Thu, 01 Jan 1970 00:00:00 GMT$/i)])
    await expect.poll(() => lines).toEqual([expect.stringMatching(/^(?:GET|OPTIONS) \S+ 4\d\d /)])
    await server.close()
  })
})

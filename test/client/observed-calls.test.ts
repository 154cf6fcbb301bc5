import { describe, expect, it } from 'vitest'
import type { FailureEvent, Hooks, RequestEvent, ResponseEvent, SwrClientOptions } from '../../src/index.js'
import { createTestClient, organization, sendJson, startTestServer } from '../support/server.js'

const show = { namespace: 'group' }

/** Returns hooks that record the events of attempts as short texts. */
function record(): { events: string[]; ids: Set<string>; failures: FailureEvent[]; hooks: Hooks } {
  const events: string[] = []
  const ids = new Set<string>()
  const failures: FailureEvent[] = []
  const add = (text: string, { callId }: { callId: string }): void => {
    events.push(text)
    ids.add(callId)
  }
  return {
    events,
    ids,
    failures,
    hooks: {
      request: (event: RequestEvent) => add(`request ${event.attempt}`, event),
      response: (event: ResponseEvent) => add(`response ${event.attempt} ${event.status} ${event.willRetry}`, event),
      failure: event => {
        failures.push(event)
        add(`failure ${event.attempt} ${event.willRetry}`, event)
      },
    },
  }
}

describe('the hooks of a call', () => {
  it('see one ID through all attempts, and which attempt is the last', async () => {
    const server = await startTestServer(({ number, response }) => {
      if (number === 1) return response.writeHead(503).end()
      if (number === 2) return response.socket?.destroy()
      return sendJson(response, 200, organization)
    })
    const { events, ids, hooks } = record()
    const swr = createTestClient(server, { hooks })
    await swr.showNamespace(show)
    expect(events).toEqual([
      ...['request 1', 'response 1 503 true', 'request 2', 'failure 2 true', 'request 3', 'response 3 200 false'],
    ])
    expect(ids.size).toBe(1)
    await swr.showNamespace(show)
    expect(ids.size).toBe(2)
  })

  it('see that a response is final if the call fails', async () => {
    const server = await startTestServer(({ response }) => response.writeHead(503).end())
    const { events, hooks } = record()
    const swr = createTestClient(server, { hooks, retry: { attempts: 2, delay: 1 } })
    await expect(swr.showNamespace(show)).rejects.toMatchObject({ status: 503 })
    expect(events).toEqual(['request 1', 'response 1 503 true', 'request 2', 'response 2 503 false'])
  })

  it.each<[string, SwrClientOptions, string]>([
    [
      'the connection fails',
      { retry: { attempts: 1 }, fetch: () => Promise.reject(new TypeError('no')) },
      'SwrConnectionError',
    ],
    ['the attempt times out', { retry: { attempts: 1 }, timeout: { attempt: 30 } }, 'SwrTimeoutError'],
    ['the call times out', { timeout: { total: 30 } }, 'SwrTimeoutError'],
  ])('see the error of the last attempt if %s', async (_, options, name) => {
    const server = await startTestServer(() => {})
    const { events, failures, hooks } = record()
    const error = await createTestClient(server, { hooks, ...options })
      .showNamespace(show)
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ name })
    await expect.poll(() => events).toEqual(['request 1', 'failure 1 false'])
    expect(failures[0]?.error).toBe(error)
    expect(failures[0]?.duration).toBeGreaterThanOrEqual(0)
  })

  it('see that the caller aborted', async () => {
    const server = await startTestServer(() => {})
    const { events, failures, hooks } = record()
    const controller = new AbortController()
    setTimeout(() => controller.abort('enough'), 30)
    const { signal } = controller
    await expect(createTestClient(server, { hooks }).showNamespace(show, { signal })).rejects.toBe('enough')
    await expect.poll(() => events).toEqual(['request 1', 'failure 1 false'])
    expect(failures[0]?.error).toBe('enough')
  })

  it.each<[string, Hooks['headers']]>([
    ['Headers', () => new Headers({ traceparent: '00-1', 'X-Mine': 'yes' })],
    [
      'a map',
      () =>
        new Map([
          ['Traceparent', '00-1'],
          ['x-mine', 'yes'],
        ]) as never,
    ],
    ['an object', () => ({ traceparent: '00-1', 'x-mine': 'yes' })],
  ])('may add headers as %s, as the options of a call may', async (_, headers) => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    await createTestClient(server, { hooks: { headers } }).showNamespace(show)
    await createTestClient(server).showNamespace(show, { headers: await headers?.({} as never) })
    const added = { traceparent: '00-1', 'x-mine': 'yes' }
    expect(server.requests.map(({ headers }) => headers)).toMatchObject([added, added])
  })

  it('may add headers, which are signed if they begin with x-', async () => {
    const server = await startTestServer(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : sendJson(response, 200, organization),
    )
    const credentials = { accessKeyId: 'AK', secretAccessKey: 'SK' }
    const hooks: Hooks = { headers: ({ callId, attempt }) => ({ traceparent: callId, 'X-Attempt': String(attempt) }) }
    await createTestClient(server, { credentials, hooks }).showNamespace(show)
    expect(server.requests.map(({ headers }) => headers['x-attempt'])).toEqual(['1', '2'])
    expect(new Set(server.requests.map(({ headers }) => headers.traceparent)).size).toBe(1)
    expect(server.requests[0]?.headers.authorization).toContain('SignedHeaders=host;x-attempt;x-sdk-date,')
    const wrong = createTestClient(server, { hooks: { headers: () => ({ 'x-auth-token': 'mine' }) } })
    await expect(wrong.showNamespace(show)).rejects.toThrow(/`headers` hook: the client sets the header `x-auth-token` itself/)
  })
})

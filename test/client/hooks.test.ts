import { describe, expect, it } from 'vitest'
import type { RequestEvent, ResponseEvent, RetryEvent } from '../../src/index.js'
import { createValidator } from '../../src/validate.js'
import { createTestClient, organization, sendJson, startTestServer } from '../support/server.js'

describe('hooks', () => {
  const hooks = ['request', 'response', 'retry'] as const
  it.each(hooks)('awaits an async %s hook and rejects with its error', async hook => {
    const server = await startTestServer(({ number, response }) =>
      number % 2 === 1 ? response.writeHead(503).end() : sendJson(response, 200, organization),
    )
    let waited = false
    const slow = async (): Promise<void> => {
      await new Promise(resolve => setTimeout(resolve, 20))
      waited = true
    }
    await createTestClient(server, { hooks: { [hook]: slow } }).showNamespace({ namespace: 'group' })
    expect(waited).toBe(true)
    const failing = createTestClient(server, { hooks: { [hook]: () => Promise.reject(new Error('the log is full')) } })
    await expect(failing.showNamespace({ namespace: 'group' })).rejects.toThrow('the log is full')
  })

  it('awaits async list and warning hooks', async () => {
    const fail = () => Promise.reject(new Error('the log is full'))
    const server = await startTestServer(({ response }) =>
      sendJson(response, 200, [
        { namespace: 'g', name: 'a' },
        { namespace: 'g', name: 'a' },
      ]),
    )
    const read = async (): Promise<void> => {
      for await (const _ of createTestClient(server, { hooks: { list: fail } }).listReposDetails());
    }
    await expect(read()).rejects.toThrow('the log is full')
    const warned = createTestClient(server, {
      validator: createValidator({ mode: 'warn' }),
      hooks: { warning: fail },
    }).listReposDetails()
    await expect(warned).rejects.toThrow('the log is full')
  })

  it('rejects when a hook throws a falsy value', async () => {
    const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
    const throwing = () => {
      throw null
    }
    await expect(createTestClient(server, { hooks: { request: throwing } }).showNamespace({ namespace: 'g' })).rejects.toThrow(
      /threw "null"/,
    )
  })

  it('reports each attempt, response and retry without secrets', async () => {
    const seen: { request: RequestEvent[]; response: ResponseEvent[]; retry: RetryEvent[] } = {
      request: [],
      response: [],
      retry: [],
    }
    const server = await startTestServer(({ number, response }) =>
      number === 1 ? response.writeHead(503).end() : sendJson(response, 200, organization, { 'x-request-id': 'r-2' }),
    )
    await createTestClient(server, {
      hooks: {
        request: event => seen.request.push(event),
        response: event => seen.response.push(event),
        retry: event => seen.retry.push(event),
      },
    }).showNamespace({ namespace: 'group' })
    expect(seen.request.map(({ operation, attempt }) => [operation, attempt])).toEqual([
      ['showNamespace', 1],
      ['showNamespace', 2],
    ])
    expect(seen.response.map(({ status }) => status)).toEqual([503, 200])
    expect(seen.response[1]?.headers['x-request-id']).toBe('r-2')
    expect(seen.retry).toMatchObject([{ attempt: 1, reason: 'status 503' }])
    expect(seen.request[0]?.headers['x-auth-token']).toBe('***')
    expect(JSON.stringify(seen)).not.toContain('secret-token')
  })
})

it('The headers of a call take precedence over those of the client’s hook', async () => {
  const server = await startTestServer(({ response }) => sendJson(response, 200, organization))
  const swr = createTestClient(server, { hooks: { headers: () => ({ Traceparent: 'client', 'x-team': 'client' }) } })
  await swr.showNamespace({ namespace: 'group' }, { headers: { traceparent: 'call' } })
  expect(server.requests[0]?.headers).toMatchObject({ traceparent: 'call', 'x-team': 'client' })
})

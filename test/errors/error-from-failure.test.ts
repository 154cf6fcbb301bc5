import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrConnectionError } from '../../src/index.js'

const token = 'MIItoken0secret'

describe('the error of a custom fetch', () => {
  it.each<[string, (request: Request) => unknown]>([
    ['quotes a header', request => new Error(`cannot send ${request.headers.get('x-auth-token')}`)],
    [
      'contains the whole request',
      request =>
        Object.assign(new Error('boom'), { code: 'EBOOM', request, config: { headers: Object.fromEntries(request.headers) } }),
    ],
    [
      'has a cause with the request',
      request =>
        new TypeError('fetch failed', {
          cause: Object.assign(new Error('boom'), { headers: Object.fromEntries(request.headers) }),
        }),
    ],
    ['is a string', request => `cannot send ${request.headers.get('x-auth-token')}`],
    ['is an object', request => ({ headers: Object.fromEntries(request.headers) })],
    ['is undefined', () => undefined],
  ])('shows no secrets if it %s', async (_, failure) => {
    const swr = createSwrClient({
      endpoint: 'http://host',
      credentials: { token },
      retry: { attempts: 1 },
      fetch: async request => {
        throw failure(request)
      },
    })
    const error = await swr.showNamespace({ namespace: 'group' }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(SwrConnectionError)
    const { cause, stack } = error as Error
    for (const value of [error, cause, stack])
      for (const text of [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value) ?? '', String(value)])
        expect(text).not.toContain(token)
  })

  it('keeps its class, message, code and cause', async () => {
    const swr = createSwrClient({
      endpoint: 'http://host',
      credentials: { token },
      retry: { attempts: 1 },
      fetch: async () => {
        throw new TypeError('fetch failed', { cause: Object.assign(new Error('no route'), { code: 'EHOSTUNREACH' }) })
      },
    })
    const error = await swr.createNamespace({ namespace: 'group' }).catch((error: unknown) => error)
    expect(error).toMatchObject({ retryable: true, message: expect.stringContaining('EHOSTUNREACH') })
    const { cause } = error as Error
    expect(cause).toBeInstanceOf(TypeError)
    expect(cause).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      stack: expect.stringContaining('error-from-failure.test'),
    })
    expect((cause as Error).cause).toMatchObject({ message: 'no route', code: 'EHOSTUNREACH' })
  })
})

it('the error of `request` names its method once', async () => {
  const send = (hangs: boolean): Promise<unknown> =>
    createSwrClient({
      endpoint: 'http://host',
      credentials: { token },
      retry: { attempts: 1 },
      timeout: { attempt: 10 },
      fetch: () => (hangs ? new Promise(() => {}) : Promise.reject(new Error('boom'))),
    }).request('GET', '/v2/new')
  await expect(send(false)).rejects.toThrow(/^GET http:\/\/host\/v2\/new received no response: boom/)
  await expect(send(true)).rejects.toThrow(/^GET http:\/\/host\/v2\/new received no complete response/)
})

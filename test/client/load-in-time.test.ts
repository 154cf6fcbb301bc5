import { expect, it, vi } from 'vitest'
import { createSwrClient, SwrTimeoutError } from '../../src/index.js'

// A network that loads nothing any more.
vi.mock('../../src/client/on-demand.js', () => new Promise(() => {}))

const never = (): Promise<never> => new Promise(() => {})

it('A call times out although the code that describes its error never loads', async () => {
  const swr = createSwrClient({
    endpoint: 'http://host',
    credentials: { token: 'secret-token' },
    timeout: { total: 20 },
    transport: never,
  })
  const error: unknown = await swr.showNamespace({ namespace: 'group' }).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(SwrTimeoutError)
  expect(String(error)).toBe('SwrTimeoutError: GET http://host/v2/manage/namespaces/group timed out after 20 ms.')
})

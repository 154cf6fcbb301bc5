import { describe, expect, it } from 'vitest'
import { type CallOptions, createSwrClient } from '../../src/index.js'
import { createTestClient, startTestServer } from '../support/server.js'

describe('numeric options', () => {
  it.each([
    [{ retry: { attempts: Number.NaN } }, /`retry.attempts` must be a number of 0 or more, not NaN/],
    [{ retry: { delay: -1 } }, /retry.delay/],
    [{ timeout: { total: '5' as never } }, /timeout.total/],
  ])('rejects %j', async (options, message) => {
    expect(() => createSwrClient({ endpoint: 'http://host', ...options })).toThrow(message)
    const swr = createSwrClient({ endpoint: 'http://host', credentials: { token: 't' } })
    await expect(swr.listNamespaces({}, options)).rejects.toThrow(message)
  })

  it('apply to a call whose options are undefined', async () => {
    const server = await startTestServer(({ response }) => void response.writeHead(503).end())
    const swr = createTestClient(server, { retry: { attempts: 1, delay: 1 } })
    const undefinedOnPurpose = { retry: { attempts: undefined } } as unknown as CallOptions
    await expect(swr.showNamespace({ namespace: 'g' }, undefinedOnPurpose)).rejects.toMatchObject({ status: 503 })
    expect(server.requests).toHaveLength(1)
  })
})

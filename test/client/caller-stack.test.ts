import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClient, type SwrClientOptions } from '../../src/index.js'

const notFound = async () => Response.json([{ errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'no' }], { status: 404 })
const createClient = (options: SwrClientOptions = {}): SwrClient =>
  createSwrClient({ endpoint: 'http://host', credentials: { token: 't' }, fetch: notFound, ...options })

/** What a user does with a call. Each has a line of its own in this file. */
async function awaitCall(swr: SwrClient): Promise<unknown> {
  return await swr.showNamespace({ namespace: 'g' })
}
async function awaitList(swr: SwrClient): Promise<unknown> {
  return await swr.listReposDetails()
}
async function iterateList(swr: SwrClient): Promise<void> {
  for await (const _ of swr.listReposDetails());
}
async function prefetchList(swr: SwrClient): Promise<void> {
  for await (const _ of swr.listReposDetails({}, { prefetch: true }));
}
async function readResponse(swr: SwrClient): Promise<unknown> {
  return await swr.showNamespace({ namespace: 'g' }).withResponse()
}
async function readListResponse(swr: SwrClient): Promise<unknown> {
  return await swr.listReposDetails().withResponse()
}
async function chainCall(swr: SwrClient): Promise<unknown> {
  return swr.showNamespace({ namespace: 'g' }).then(data => data)
}
async function awaitAll(swr: SwrClient): Promise<unknown> {
  return Promise.all([swr.listReposDetails(), swr.showNamespace({ namespace: 'g' })])
}

const uses = [awaitCall, awaitList, iterateList, prefetchList, readResponse, readListResponse, chainCall, awaitAll]

describe('the stack of an error has the line of the caller', () => {
  it.each<[string, SwrClientOptions]>([
    ['an error response', {}],
    ['a failed connection', { fetch: () => Promise.reject(new TypeError('fetch failed')), retry: { attempts: 1 } }],
    ['a timeout', { fetch: () => new Promise(() => {}), timeout: { total: 20 } }],
    ['a response that is not of this API', { fetch: async () => new Response('<html>') }],
    ['invalid credentials', { credentials: () => ({ token: '' }) }],
  ])('for %s', async (_, options) => {
    for (const use of uses) {
      const error = await use(createClient(options)).catch((error: unknown) => error)
      const frames = String((error as Error).stack)
        .split('\n')
        .filter(line => line.includes(use.name))
      expect(frames, use.name).toHaveLength(1)
      expect(frames[0]).toContain('caller-stack.test.ts')
      expect(String((error as Error).stack)).toMatch(/^Swr\w+Error: /)
    }
  })

  it('for an invalid parameter', async () => {
    const list = async (): Promise<unknown> => createClient().listReposDetails({ limit: -1 })
    const error = await list().catch((error: unknown) => error)
    expect(String((error as Error).stack)).toMatch(/at list .*caller-stack\.test\.ts/)
  })

  it('but an error of the caller stays as it is', async () => {
    const reason = new Error('mine')
    const { stack } = reason
    const fail = () => Promise.reject(reason)
    await expect(readListResponse(createClient({ hooks: { request: fail } }))).rejects.toBe(reason)
    expect(reason.stack).toBe(stack)
  })
})

import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClient } from '../../src/index.js'
import { nodeTransport } from '../../src/node/index.js'
import { json, serve, type TestServer } from '../support/server.js'

const group = { id: 1, name: 'group', creator_name: '中', auth: 7 }
let server: TestServer
let swr: SwrClient
beforeAll(async () => {
  server = await serve(({ method, headers, response }) => {
    if (method === 'POST') json(response, 201, {}, { 'x-request-id': 'r' })
    else if (headers['accept-encoding']?.includes('gzip'))
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync(JSON.stringify(group)))
    else json(response, 200, group)
  })
  swr = createSwrClient({ endpoint: server.url, credentials: { token: 't' }, send: nodeTransport() })
})
afterAll(() => server[Symbol.asyncDispose]())

describe('nodeTransport', () => {
  it('reads a compressed answer in UTF-8', async () => {
    expect(await swr.showNamespace({ namespace: 'group' })).toEqual(group)
  })

  it('sends a body and gives status and headers', async () => {
    const { response, requestId } = await swr.createNamespace({ namespace: 'group' }).withResponse()
    expect([response.status, requestId]).toEqual([201, 'r'])
    expect(server.arrived.at(-1)?.body).toBe('{"namespace":"group"}')
  })

  it('keeps its connection', async () => {
    const ports = new Set<number | undefined>()
    for (let call = 0; call < 5; call += 1) {
      await swr.showNamespace({ namespace: 'group' })
      ports.add(server.arrived.at(-1)?.response.req.socket.remotePort)
    }
    expect(ports.size).toBeLessThanOrEqual(2)
  })

  it('ends when the caller gives up', async () => {
    const silent = await serve(() => {})
    const call = createSwrClient({ endpoint: silent.url, credentials: { token: 't' }, send: nodeTransport() }).showNamespace(
      { namespace: 'group' },
      { signal: AbortSignal.timeout(30) },
    )
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' })
    await silent[Symbol.asyncDispose]()
  })
})

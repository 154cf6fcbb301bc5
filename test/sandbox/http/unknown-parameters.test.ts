import { describe, expect, it } from 'vitest'
import { serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox } from '../../../src/sandbox/index.js'
import { createFixture } from '../../support/sandbox.js'

const warning = 'x-sandbox-warning'

describe('A query parameter that is unknown or repeated', () => {
  it.each([
    ['/v2/manage/repos?is_publik=true', 200, 'unknown query parameter: is_publik'],
    ['/v2/manage/repos?filter=name::app&is_publik=true&Name=a', 200, 'unknown query parameter: is_publik, Name'],
    ['/v2/manage/namespaces/none?name=a', 404, 'unknown query parameter: name'],
    ['/v3/projects?marker=1', 200, 'unknown query parameter: marker'],
    ['/?a%0d%0ab=%F0%9F%92%A5', 200, 'unknown query parameter: a%0D%0Ab'],
    ['/?=1', 200, 'unknown query parameter: '],
    ['/v2/manage/repos?limit=1&offset=0&limit=x', 200, 'only the first value counts of: limit'],
    ['/v2/manage/repos?x=1&x=2&name=a&name=b', 200, 'unknown query parameter: x; only the first value counts of: name'],
    ['/v2/manage/repos?filter=name::a&filter=name::b', 200, 'only the first value counts of: filter'],
  ])('is accepted and reported: %s', async (path, status, message) => {
    const { send } = await createFixture()
    const response = await send('GET', path)
    expect(response.status).toBe(status)
    // Headers never end with a space.
    expect(response.headers.get(warning)).toBe(message.trimEnd())
  })

  it('is reported in at most 1000 characters', async () => {
    const { send } = await createFixture()
    const { headers } = await send('GET', `/v2?${'%F0%9F%92%A5'.repeat(1000)}=1`)
    expect(headers.get(warning)).toHaveLength(1000)
  })

  it('is logged', async () => {
    const lines: string[] = []
    const server = await serveSandbox(createSandbox(), { port: 0, log: line => lines.push(line) })
    await fetch(`${server.url}/v2/manage/repos?is_publik=true`)
    await expect.poll(() => lines).toEqual([expect.stringMatching(/ 401 [\d.]+ ms, unknown query parameter: is_publik$/)])
    await server.close()
  })

  it.each([
    ['/v2/manage/repos?is_publik=true', { status: 400, body: [{ errorCode: 'SVCSTG.SWR.4001025' }] }],
    ['/v2/manage/namespaces/none?name=a', { status: 400, body: [{ errorCode: 'SVCSTG.SWR.4000014' }] }],
    ['/v3/projects?marker=1', { status: 400, body: { error: { code: 400 } } }],
    ['/v2/manage/repos?name=a&name=b', { status: 400, body: [{ errorCode: 'SVCSTG.SWR.4001025' }] }],
    ['/v2/manage/repos?filter=name::app&name=ignored', { status: 200 }],
  ])('is rejected with rejectUnknownParameters: %s', async (path, expected) => {
    const { send } = await createFixture({ rejectUnknownParameters: true })
    expect(await send('GET', path)).toMatchObject(expected)
  })

  it('alone causes a warning', async () => {
    const { send } = await createFixture({})
    for (const path of ['/v2/manage/repos?name=app', '/v2/manage/repos', '/v2/manage/repos?filter=name::a&limit=1'])
      expect((await send('GET', path)).headers.get(warning)).toBeNull()
  })
})

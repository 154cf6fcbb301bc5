import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClientOptions, SwrInputError, SwrResponseError, type WarningEvent } from '../../src/index.js'

const good = { id: 1, name: 'group', creator_name: 'me', auth: 7 }
const client = (answer: unknown, options: SwrClientOptions) => {
  let sent = 0
  const swr = createSwrClient({
    endpoint: 'http://host',
    credentials: { token: 't' },
    fetch: async () => {
      sent += 1
      return Response.json(answer)
    },
    ...options,
  })
  return { swr, sent: () => sent }
}

describe('validate: throw', () => {
  it('lets a good call pass', async () => {
    expect(await client(good, { validate: 'throw' }).swr.showNamespace({ namespace: 'group' })).toEqual(good)
  })

  it('lets headers and fields pass that the contract does not name: a newer service may have more', async () => {
    const { swr } = client(good, {
      validate: 'throw',
      fetch: async () =>
        Response.json({ ...good, newer: 1 }, { headers: { etag: 'x', via: 'proxy', 'cache-control': 'no-store' } }),
    })
    expect(await swr.showNamespace({ namespace: 'group' })).toEqual({ ...good, newer: 1 })
  })

  it('refuses a parameter before it is sent', async () => {
    const { swr, sent } = client(good, { validate: 'throw' })
    await expect(swr.showNamespace({ namespace: 'Group' })).rejects.toBeInstanceOf(SwrInputError)
    await expect(swr.createRepo({ namespace: 'group', repository: 'a', is_public: 'yes' as never })).rejects.toThrow(
      /is_public must be boolean/,
    )
    await expect(swr.listReposDetails({ limit: 1001, offset: 0 })).rejects.toThrow(/limit/)
    expect(sent()).toBe(0)
  })

  it('refuses an answer that breaks the contract', async () => {
    const { swr } = client({ ...good, id: 'one' }, { validate: 'throw' })
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toBeInstanceOf(SwrResponseError)
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toThrow(/\/id must be integer/)
  })
})

describe('validate: warn', () => {
  it('says what is wrong and goes on', async () => {
    const warnings: WarningEvent[] = []
    const { swr, sent } = client(
      { ...good, auth: '5' },
      { validate: 'warn', hooks: { warning: event => warnings.push(event) } },
    )
    expect(await swr.showNamespace({ namespace: 'Group' })).toMatchObject({ auth: '5' })
    expect(warnings).toHaveLength(2)
    expect(warnings.map(({ operation }) => operation)).toEqual(['showNamespace', 'showNamespace'])
    expect(sent()).toBe(1)
  })
})

describe('The answer of a call that failed', () => {
  const failing = (validate: 'warn' | 'throw', body: string) => {
    const warnings: WarningEvent[] = []
    const { swr } = client(good, {
      validate,
      credentials: { token: 'secret-token' },
      retry: { attempts: 1 },
      hooks: { warning: event => warnings.push(event) },
      fetch: async () => new Response(body, { status: 404, headers: { 'content-type': 'application/json' } }),
    })
    return { call: swr.showNamespace({ namespace: 'group' }), warnings }
  }

  it.each(['warn', 'throw'] as const)('is compared as well with %s, but the failure is what is thrown', async validate => {
    const { call, warnings } = failing(validate, '{"gone": true}')
    await expect(call).rejects.toMatchObject({ name: 'SwrNotFoundError', status: 404 })
    expect(warnings).toMatchObject([{ operation: 'showNamespace', message: expect.stringContaining('breaks its schema') }])
  })

  it('is not complained about when it keeps to the contract', async () => {
    const { call, warnings } = failing('throw', '[{"errorCode": "SVCSTG.SWR.4040058", "errorMessage": "gone", "detail": ""}]')
    await expect(call).rejects.toMatchObject({ code: 'SVCSTG.SWR.4040058' })
    expect(warnings).toEqual([])
  })

  it('is quoted without secrets', async () => {
    const { call, warnings } = failing('warn', `<html>${'x'.repeat(60)} secret-token`)
    await expect(call).rejects.toMatchObject({ status: 404 })
    expect(warnings[0]?.message).toContain('not JSON')
    expect(warnings[0]?.message).not.toContain('secret')
  })
})

describe('Names', () => {
  it('are not checked unless asked, since strict clients have refused good names', async () => {
    const { swr, sent } = client(good, {})
    await swr.showNamespace({ namespace: 'My_Group--1' })
    expect(sent()).toBe(1)
  })

  it('are checked in path and body with checkNames', async () => {
    const { swr, sent } = client(good, { checkNames: true })
    await expect(swr.showNamespace({ namespace: 'Group' })).rejects.toThrow(/`namespace` must match pattern/)
    await expect(swr.createRepo({ namespace: 'group', repository: 'Team/App', is_public: true })).rejects.toThrow(
      /repository must match pattern/,
    )
    expect(sent()).toBe(0)
    await swr.showNamespace({ namespace: 'group' })
    expect(sent()).toBe(1)
  })
})

import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClientOptions, SwrInputError, SwrResponseError, type WarningEvent } from '../../src/index.js'
import { operationEntries } from '../../src/openapi/document.js'
import { createValidator } from '../../src/validate.js'
import { contract } from '../support/contract.js'

const good = { id: 1, name: 'group', creator_name: 'me', auth: 7 }
const client = (body: unknown, options: SwrClientOptions) => {
  let sent = 0
  const swr = createSwrClient({
    endpoint: 'http://host',
    credentials: { token: 't' },
    fetch: async () => {
      sent += 1
      return Response.json(body)
    },
    ...options,
  })
  return { swr, sent: () => sent }
}

describe('validate: throw', () => {
  it('accepts a call that conforms to the contract', async () => {
    expect(await client(good, { validator: createValidator() }).swr.showNamespace({ namespace: 'group' })).toEqual(good)
  })

  it('accepts unknown headers and fields', async () => {
    const { swr } = client(good, {
      validator: createValidator(),
      fetch: async () =>
        Response.json({ ...good, newer: 1 }, { headers: { etag: 'x', via: 'proxy', 'cache-control': 'no-store' } }),
    })
    expect(await swr.showNamespace({ namespace: 'group' })).toEqual({ ...good, newer: 1 })
  })

  it('rejects an invalid parameter before sending it', async () => {
    const { swr, sent } = client(good, { validator: createValidator() })
    await expect(swr.showNamespace({ namespace: 'Group' })).rejects.toBeInstanceOf(SwrInputError)
    await expect(swr.createRepo({ namespace: 'group', repository: 'a', is_public: 'yes' as never })).rejects.toThrow(
      /is_public must be boolean/,
    )
    await expect(swr.listReposDetails({ limit: 1001, offset: 0 })).rejects.toThrow(/limit/)
    expect(sent()).toBe(0)
  })

  it('rejects an unknown field of a body, which may be misspelled', async () => {
    const { swr, sent } = client({}, { validator: createValidator() })
    const repository = { namespace: 'group', repository: 'a', is_public: true, descripton: 'x' } as const
    await expect(swr.createRepo(repository)).rejects.toThrow(
      /unknown field `descripton` \(known: repository, is_public, category, description\).*The request was not sent/,
    )
    const permission = { user_id: 'a'.repeat(32), user_name: 'u', auth: 7 as const, role: 'x' }
    await expect(swr.createNamespaceAuth({ namespace: 'group', body: [permission] })).rejects.toThrow(/unknown field `role`/)
    await expect(swr.deleteNamespaceAuth({ namespace: 'group', body: ['a'.repeat(32)] })).rejects.not.toThrow(/unknown field/)
    expect(sent()).toBe(1)
  })

  it('rejects an unknown field of an object in a body', async () => {
    const { swr, sent } = client({}, { validator: createValidator() })
    const user = { name: 'u', password: 'p', domain: { name: 'd' } }
    const token = (wrongUser: object, scope: object = {}): never => {
      const identity = { methods: ['password'], password: { user: { ...user, ...wrongUser } } }
      return { auth: { identity, scope: { project: { name: 'p' }, ...scope } } } as never
    }
    for (const [params, message] of [
      [token({ pasword: 'x' }), /unknown field `auth\.identity\.password\.user\.pasword` \(known: .*password/],
      [
        token({ domain: { name: 'd', nmae: 'x' } }),
        /unknown field `auth\.identity\.password\.user\.domain\.nmae` \(known: .*name/,
      ],
      [token({}, { projct: {} }), /unknown field `auth\.scope\.projct` \(known: .*project/],
    ] as const)
      await expect(swr.keystoneCreateUserTokenByPassword(params)).rejects.toThrow(message)
    expect(sent()).toBe(0)
    await expect(swr.keystoneCreateUserTokenByPassword(token({}))).rejects.not.toThrow(/unknown field/)
    expect(sent()).toBe(1)
  })

  it.each([5, 20])('rejects names of %i MB in the path and the body', async megabytes => {
    const { swr, sent } = client(good, { validator: createValidator() })
    const name = 'a'.repeat(megabytes * 1_000_000)
    for (const call of [
      swr.showNamespace({ namespace: name }),
      swr.showRepository({ namespace: 'group', repository: name }),
      swr.createNamespace({ namespace: name }),
      swr.createRepo({ namespace: 'group', repository: name, is_public: true }),
    ])
      await expect(call).rejects.toThrow(/must NOT have more than \d+ characters.*The request was not sent/)
    expect(sent()).toBe(0)
  })

  it('accepts a status that newer editions of the reference list instead of the contract’s, and no other', async () => {
    const later = operationEntries(contract).flatMap(({ operation }) =>
      operation['x-later-statuses'] ? operation.operationId : [],
    )
    expect(later).toEqual(['createNamespaceAuth', 'createRepo', 'createAgency'])
    const answering = (status: number, body: string) =>
      client(
        {},
        {
          validator: createValidator(),
          fetch: async () => new Response(body, { status, headers: { 'content-type': 'application/json' } }),
        },
      ).swr
    const permission = { user_id: 'a'.repeat(32), user_name: 'u', auth: 7 as const }
    for (const body of ['{}', '']) {
      const swr = answering(200, body)
      await swr.createRepo({ namespace: 'group', repository: 'a', is_public: true })
      await swr.createNamespaceAuth({ namespace: 'group', body: [permission] })
      await swr.createAgency()
      await expect(swr.createNamespace({ namespace: 'group' })).rejects.toThrow(/declares no status 200/)
    }
    await expect(answering(202, '{}').createRepo({ namespace: 'group', repository: 'a', is_public: true })).rejects.toThrow(
      /declares no status 202/,
    )
    await expect(
      answering(200, '[]').createRepo({ namespace: 'group', repository: 'a', is_public: true }),
    ).rejects.toBeInstanceOf(SwrResponseError)
  })

  it('rejects a response that violates the contract', async () => {
    const { swr } = client({ ...good, id: 'one' }, { validator: createValidator() })
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toBeInstanceOf(SwrResponseError)
    await expect(swr.showNamespace({ namespace: 'group' })).rejects.toThrow(/\/id must be integer/)
  })
})

describe('validate: warn', () => {
  it('reports violations and resolves', async () => {
    const warnings: WarningEvent[] = []
    const { swr, sent } = client(
      { ...good, auth: '5' },
      { validator: createValidator({ mode: 'warn' }), hooks: { warning: event => warnings.push(event) } },
    )
    expect(await swr.showNamespace({ namespace: 'Group' })).toMatchObject({ auth: '5' })
    expect(warnings).toHaveLength(2)
    expect(warnings.map(({ operation }) => operation)).toEqual(['showNamespace', 'showNamespace'])
    expect(sent()).toBe(1)
  })
})

describe('validation of an error response', () => {
  const failing = (mode: 'warn' | 'throw', body: string) => {
    const warnings: WarningEvent[] = []
    const { swr } = client(good, {
      validator: createValidator({ mode }),
      credentials: { token: 'secret-token' },
      retry: { attempts: 1 },
      hooks: { warning: event => warnings.push(event) },
      fetch: async () => new Response(body, { status: 404, headers: { 'content-type': 'application/json' } }),
    })
    return { call: swr.showNamespace({ namespace: 'group' }), warnings }
  }

  it.each(['warn', 'throw'] as const)('warns with %s and rejects with the error of the service', async mode => {
    const { call, warnings } = failing(mode, '{"unknown": true}')
    await expect(call).rejects.toMatchObject({ name: 'SwrNotFoundError', status: 404 })
    expect(warnings).toMatchObject([{ operation: 'showNamespace', message: expect.stringContaining('violates its schema') }])
  })

  it('reports nothing if it conforms to the contract', async () => {
    const { call, warnings } = failing('throw', '[{"errorCode": "SVCSTG.SWR.4040058", "errorMessage": "gone", "detail": ""}]')
    await expect(call).rejects.toMatchObject({ code: 'SVCSTG.SWR.4040058' })
    expect(warnings).toEqual([])
  })

  it('quotes it without secrets', async () => {
    const { call, warnings } = failing('warn', `<html>${'x'.repeat(60)} secret-token`)
    await expect(call).rejects.toMatchObject({ status: 404 })
    expect(warnings[0]?.message).toContain("isn't JSON")
    expect(warnings[0]?.message).not.toContain('secret')
  })
})

describe('checkNames', () => {
  it('rejects a name of 20 MB', async () => {
    const { swr, sent } = client(good, { validator: createValidator({ mode: 'off', checkNames: true }) })
    await expect(swr.showNamespace({ namespace: 'a'.repeat(20_000_000) })).rejects.toThrow(/must NOT have more than 64/)
    expect(sent()).toBe(0)
  })

  it('is off by default', async () => {
    const { swr, sent } = client(good, {})
    await swr.showNamespace({ namespace: 'My_Group--1' })
    expect(sent()).toBe(1)
  })

  it('validates names in path and body', async () => {
    const { swr, sent } = client(good, { validator: createValidator({ mode: 'off', checkNames: true }) })
    await expect(swr.showNamespace({ namespace: 'Group' })).rejects.toThrow(/`namespace` must match pattern/)
    await expect(swr.createRepo({ namespace: 'group', repository: 'Team/App', is_public: true })).rejects.toThrow(
      /repository must match pattern/,
    )
    expect(sent()).toBe(0)
    await swr.showNamespace({ namespace: 'group' })
    expect(sent()).toBe(1)
  })
})

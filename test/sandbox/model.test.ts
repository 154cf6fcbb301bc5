import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SwrClient } from '../../src/index.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { createFixture, errorOf, type SandboxFixture } from '../support/sandbox.js'
import {
  type Account,
  accountOf,
  type Caller,
  editsAny,
  type ListQuery,
  type Model,
  newModel,
  organizationError,
  ownList,
  type Repository,
  repositoriesOf,
  repositoryError,
  sharedList,
  visibleTo,
} from './model.js'

type Step = fc.AsyncCommand<Model, SandboxFixture>
const day = 24 * 3600_000
const success = 'success'

const clientOf = (real: SandboxFixture, caller: Caller): SwrClient => real[caller]
const key = (name: string) => ({ id: `${name.toUpperCase()}AK`, secret: `${name}-sk` })
const admin = (name: string) => ({
  name: 'admin',
  password: 'sandbox',
  accessKeys: [{ ...key(`sandbox${name}`), secret: `sandbox-${name}-sk` }],
})
const dev = { name: 'dev', password: 'x', administrator: false, id: 'd'.repeat(32), accessKeys: [key('dev')] }
const accounts = [
  { name: 'demo', organizationQuota: 2, users: [admin('demo'), dev] },
  { name: 'partner', organizationQuota: 2, users: [admin('partner')] },
]
/** Every snapshot must be restorable in another sandbox. */
const second = createSandbox({ accounts })

// Most steps use the same few names, so that they affect each other.
const caller = fc.constantFrom<Caller>('demo', 'demo', 'dev', 'dev', 'partner')
const account = fc.constantFrom<Account>('demo', 'partner', 'partner', 'partner')
const namespace = fc.constantFrom('n1', 'n1', 'n1', 'n1', 'n2', 'n3')
const repository = fc.constantFrom('a', 'a', 'a', 'team/b')
const tag = fc.constantFrom('v1', 'v1', 'v2')
const level = fc.constantFrom(1 as const, 3 as const, 7 as const)
/** Days until a share expires; `null` means never. */
const days = fc.constantFrom(null, null, -1, 0, 1)
const deadlineOf = (now: number, daysAhead: number | null): string =>
  daysAhead === null ? 'forever' : `${new Date(now + daysAhead * day).toISOString().slice(0, 10)}T08:00:00Z`

const listQuery: fc.Arbitrary<ListQuery> = fc.record({
  namespace: fc.constantFrom(undefined, 'n', '1', 'n2'),
  name: fc.constantFrom(undefined, 'a', 'b', 'team/'),
  order_column: fc.constantFrom(undefined, 'name' as const, 'updated_time' as const, 'tag_count' as const),
  order_type: fc.constantFrom(undefined, 'asc' as const, 'desc' as const),
  offset: fc.constantFrom(0, 1, 3),
  limit: fc.constantFrom(1, 2, 1000),
})

/** Removes keys without a value. */
const omitUndefined = <T extends object>(query: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  JSON.parse(JSON.stringify(query))
const pathOf = ({ namespace, name }: Pick<Repository, 'namespace' | 'name'>): string => `${namespace}/${name}`

/** Compares all lists of a caller with the model, one of them with a query. */
async function compare(model: Model, real: SandboxFixture, viewer: Caller, query: ListQuery): Promise<void> {
  const client = clientOf(real, viewer)
  expect(real.sandbox.checkInvariants()).toEqual([])
  const snapshot = real.sandbox.snapshot()
  second.restore(JSON.parse(JSON.stringify(snapshot)))
  expect(second.snapshot()).toEqual(snapshot)

  const organizations = async (call: ReturnType<typeof client.listNamespaces>) =>
    (await call).namespaces?.map(({ name, auth, repo_count }) => `${name} ${auth} ${repo_count}`).sort()
  expect(await organizations(client.listNamespaces())).toEqual(visibleTo(model, viewer, false))
  expect(await organizations(client.listNamespaces({ filter: { mode: 'visible' } }))).toEqual(visibleTo(model, viewer, true))

  const all = ownList(model, viewer, { offset: 0, limit: 1000 })
  const listed = (await client.listReposDetails({ limit: 1000, offset: 0 })).items
  expect(listed.map(pathOf)).toEqual(all.items.map(pathOf))
  for (const [index, { num_images, is_public, updated_at }] of listed.entries())
    expect({ num_images, is_public, updated: Date.parse(updated_at ?? '') }).toEqual({
      num_images: all.items[index]?.tags.size,
      is_public: all.items[index]?.isPublic,
      updated: all.items[index]?.updated,
    })
  const expected = ownList(model, viewer, query)
  const page = await client.listReposDetails(omitUndefined(query))
  expect({ total: page.total, items: page.items.map(pathOf) }).toEqual({
    total: expected.total,
    items: expected.items.map(pathOf),
  })

  for (const center of ['self', 'thirdparty'] as const) {
    const shared = (await client.listSharedReposDetails({ center, ...omitUndefined(query) })).items
    expect(shared.map(one => `${pathOf(one)} ${one.status}`)).toEqual(sharedList(model, viewer, center, query))
  }
}

/** Creates a step from the expected error or `success`, the call, and its effect on the model. */
const step = (
  name: string,
  expected: (model: Model) => string,
  act: (real: SandboxFixture, model: Model) => PromiseLike<unknown>,
  change: (model: Model) => void,
): fc.Arbitrary<Step> =>
  fc.tuple(caller, listQuery).map(([viewer, query]) => ({
    check: () => true,
    async run(model, real) {
      // Each step takes one second.
      real.sandbox.clock.advance(1000)
      model.now += 1000
      const error = expected(model)
      expect(await errorOf(act(real, model)), name).toBe(error)
      if (error === success) change(model)
      await compare(model, real, viewer, query)
    },
    toString: () => `${name}; ${viewer} lists ${JSON.stringify(query)}`,
  }))

const repositoryIn = (model: Model, namespace: string, name: string): Repository => {
  const found = model.repositories.get(`${namespace}/${name}`)
  if (!found) throw new Error(`The model has no ${namespace}/${name}.`)
  return found
}

const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(caller, namespace).chain(([who, namespace]) =>
    step(
      `${who} creates ${namespace}`,
      model => {
        if (model.organizations.has(namespace)) return '409 SVCSTG.SWR.4090060'
        const owned = [...model.organizations.values()].filter(({ owner }) => owner === accountOf(who))
        return owned.length >= 2 ? '400 SVCSTG.SWR.4000097' : success
      },
      real => clientOf(real, who).createNamespace({ namespace }),
      model => {
        const levels = new Map(who === 'dev' ? [['dev' as const, 7 as const]] : [])
        model.organizations.set(namespace, { owner: accountOf(who), created: model.created++, levels })
      },
    ),
  ),
  fc.tuple(caller, namespace).chain(([who, namespace]) =>
    step(
      `${who} deletes ${namespace}`,
      model =>
        organizationError(model, who, namespace, 7) ??
        (repositoriesOf(model, namespace).length > 0 ? '406 SVCSTG.SWR.4060074' : success),
      real => clientOf(real, who).deleteNamespaces({ namespace }),
      model => model.organizations.delete(namespace),
    ),
  ),
  fc.tuple(caller, namespace, level).chain(([who, namespace, auth]) =>
    step(
      `${who} grants dev ${auth} in ${namespace}`,
      model => {
        const error = organizationError(model, who, namespace, 7)
        if (error) return error
        const { owner, levels } = model.organizations.get(namespace) ?? {}
        return owner !== 'demo' ? '400 SVCSTG.SWR.4001067' : levels?.has('dev') ? '409 SVCSTG.SWR.4090076' : success
      },
      real => clientOf(real, who).createNamespaceAuth({ namespace, body: [{ ...real.devUser, auth }] }),
      model => model.organizations.get(namespace)?.levels.set('dev', auth),
    ),
  ),
  fc.tuple(caller, namespace, level).chain(([who, namespace, auth]) =>
    step(
      `${who} updates the permission of dev in ${namespace} to ${auth}`,
      model => {
        const error = organizationError(model, who, namespace, 7)
        if (error) return error
        const { owner, levels } = model.organizations.get(namespace) ?? {}
        return owner !== 'demo' ? '400 SVCSTG.SWR.4001067' : levels?.has('dev') ? success : '404 SVCSTG.SWR.4040078'
      },
      real => clientOf(real, who).updateNamespaceAuth({ namespace, body: [{ ...real.devUser, auth }] }),
      model => model.organizations.get(namespace)?.levels.set('dev', auth),
    ),
  ),
  fc.tuple(caller, namespace).chain(([who, namespace]) =>
    step(
      `${who} revokes the permission of dev in ${namespace}`,
      model =>
        organizationError(model, who, namespace, 7) ??
        (model.organizations.get(namespace)?.levels.has('dev') ? success : '404 SVCSTG.SWR.4040078'),
      real => clientOf(real, who).deleteNamespaceAuth({ namespace, body: [real.devUser.user_id] }),
      model => model.organizations.get(namespace)?.levels.delete('dev'),
    ),
  ),
  fc.tuple(caller, namespace, repository, fc.boolean()).chain(([who, namespace, name, isPublic]) =>
    step(
      `${who} creates ${namespace}/${name}`,
      model =>
        organizationError(model, who, namespace, 3, editsAny(model, who) ? 'SVCSTG.SWR.4039002' : 'SVCSTG.SWR.4037017') ??
        (model.repositories.has(`${namespace}/${name}`) ? '409 SVCSTG.SWR.4090006' : success),
      real => clientOf(real, who).createRepo({ namespace, repository: name, is_public: isPublic }),
      model => {
        const contents = { tags: new Set<string>(), shares: new Map<Account, number | null>() }
        const dates = { created: model.created++, updated: model.now }
        model.repositories.set(`${namespace}/${name}`, { namespace, name, isPublic, ...dates, ...contents })
      },
    ),
  ),
  fc.tuple(caller, namespace, repository, fc.boolean()).chain(([who, namespace, name, isPublic]) =>
    step(
      `${who} updates ${namespace}/${name}`,
      model => repositoryError(model, who, namespace, name, 3) ?? success,
      real => clientOf(real, who).updateRepo({ namespace, repository: name, is_public: isPublic }),
      model => Object.assign(repositoryIn(model, namespace, name), { isPublic, updated: model.now }),
    ),
  ),
  fc.tuple(caller, namespace, repository).chain(([who, namespace, name]) =>
    step(
      `${who} deletes ${namespace}/${name}`,
      model =>
        repositoryError(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).tags.size > 0 ? '406 SVCSTG.SWR.4060012' : success),
      real => clientOf(real, who).deleteRepo({ namespace, repository: name }),
      model => model.repositories.delete(`${namespace}/${name}`),
    ),
  ),
  fc.tuple(caller, namespace, repository).chain(([who, namespace, name]) =>
    step(
      `${who} shows ${namespace}/${name}`,
      model => repositoryError(model, who, namespace, name, 1, true) ?? success,
      real => clientOf(real, who).showRepository({ namespace, repository: name }),
      () => {},
    ),
  ),
  fc.tuple(caller, account, namespace, repository, days).chain(([who, account, namespace, name, daysAhead]) =>
    step(
      `${who} shares ${namespace}/${name} with ${account} for ${daysAhead} days`,
      model => {
        const error = repositoryError(model, who, namespace, name, 7)
        if (error) return error
        if (model.organizations.get(namespace)?.owner === account) return '400 SVCSTG.SWR.4001041'
        return repositoryIn(model, namespace, name).shares.has(account) ? '409 SVCSTG.SWR.4090089' : success
      },
      (real, { now }) =>
        clientOf(real, who).createRepoDomains({
          namespace,
          repository: name,
          access_domain: account,
          permit: 'read',
          deadline: deadlineOf(now, daysAhead),
        }),
      model =>
        repositoryIn(model, namespace, name).shares.set(account, daysAhead === null ? null : model.now + daysAhead * day),
    ),
  ),
  fc.tuple(caller, account, namespace, repository, days).chain(([who, account, namespace, name, daysAhead]) =>
    step(
      `${who} updates the share of ${namespace}/${name} with ${account} to ${daysAhead} days`,
      model =>
        repositoryError(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).shares.has(account) ? success : '404 SVCSTG.SWR.4040091'),
      (real, { now }) =>
        clientOf(real, who).updateRepoDomains({
          namespace,
          repository: name,
          access_domain: account,
          permit: 'read',
          deadline: deadlineOf(now, daysAhead),
        }),
      model =>
        repositoryIn(model, namespace, name).shares.set(account, daysAhead === null ? null : model.now + daysAhead * day),
    ),
  ),
  fc.tuple(caller, account, namespace, repository).chain(([who, account, namespace, name]) =>
    step(
      `${who} deletes the share of ${namespace}/${name} with ${account}`,
      model =>
        repositoryError(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).shares.has(account) ? success : '404 SVCSTG.SWR.4040091'),
      real => clientOf(real, who).deleteRepoDomains({ namespace, repository: name, access_domain: account }),
      model => repositoryIn(model, namespace, name).shares.delete(account),
    ),
  ),
  fc.tuple(caller, namespace, repository, tag).chain(([who, namespace, name, tag]) =>
    step(
      `${who} deletes ${namespace}/${name}:${tag}`,
      model =>
        repositoryError(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).tags.has(tag) ? success : '404 SVCSTG.SWR.4041056'),
      real => clientOf(real, who).deleteRepoTag({ namespace, repository: name, tag }),
      model => {
        const found = repositoryIn(model, namespace, name)
        found.tags.delete(tag)
        found.updated = model.now
      },
    ),
  ),
  fc.tuple(namespace, repository, tag).chain(([namespace, name, tag]) =>
    step(
      `a registry pushes ${namespace}/${name}:${tag}`,
      () => success,
      async (real, model) => {
        if (model.repositories.has(`${namespace}/${name}`)) real.sandbox.images.put({ namespace, repository: name, tag })
      },
      model => {
        const found = model.repositories.get(`${namespace}/${name}`)
        if (found) found.updated = model.now
        found?.tags.add(tag)
      },
    ),
  ),
  step(
    'a day passes',
    () => success,
    async real => real.sandbox.clock.advance(day),
    model => {
      model.now += day
    },
  ),
  step(
    'a snapshot is taken and restored',
    () => success,
    async real => real.sandbox.restore(JSON.parse(JSON.stringify(real.sandbox.snapshot()))),
    () => {},
  ),
]

describe('The sandbox and a simple model of its behaviour', () => {
  it('agree after any sequence of steps', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 80, size: 'max' }), async commands => {
        const setup = async () => {
          const real = await createFixture({ accounts })
          const model = newModel(Date.parse('2027-01-01T12:00:00Z'))
          real.sandbox.clock.freeze(model.now)
          return { model, real }
        }
        await fc.asyncModelRun(setup, commands)
      }),
      { numRuns: Number(process.env.SANDBOX_RUNS ?? 25) },
    )
  })
})

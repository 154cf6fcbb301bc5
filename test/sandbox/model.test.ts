import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SwrClient } from '../../src/index.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { type SandboxFixture, createFixture, errorOf } from '../support/sandbox.js'
import {
  type Account,
  accountOf,
  type Caller,
  denied,
  deniedRepository,
  editsAny,
  type ListQuery,
  type Model,
  newModel,
  ownList,
  type Repository,
  sharedList,
  visibleTo,
  within,
} from './model.js'

type Step = fc.AsyncCommand<Model, SandboxFixture>
const day = 24 * 3600_000
const good = 'no refusal'

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
/** Every state must be one that another sandbox can go on from. */
const second = createSandbox({ accounts })

// Most steps are about the same few things, or they would hardly ever meet.
const caller = fc.constantFrom<Caller>('demo', 'demo', 'dev', 'dev', 'partner')
const account = fc.constantFrom<Account>('demo', 'partner', 'partner', 'partner')
const namespace = fc.constantFrom('n1', 'n1', 'n1', 'n1', 'n2', 'n3')
const repository = fc.constantFrom('a', 'a', 'a', 'team/b')
const tag = fc.constantFrom('v1', 'v1', 'v2')
const level = fc.constantFrom(1 as const, 3 as const, 7 as const)
/** Days from today until a sharing ends; null is for ever. */
const days = fc.constantFrom(null, null, -1, 0, 1)
const deadlineOf = (now: number, ahead: number | null): string =>
  ahead === null ? 'forever' : `${new Date(now + ahead * day).toISOString().slice(0, 10)}T08:00:00Z`

const listQuery: fc.Arbitrary<ListQuery> = fc.record({
  namespace: fc.constantFrom(undefined, 'n', '1', 'n2'),
  name: fc.constantFrom(undefined, 'a', 'b', 'team/'),
  order_column: fc.constantFrom(undefined, 'name' as const, 'updated_time' as const, 'tag_count' as const),
  order_type: fc.constantFrom(undefined, 'asc' as const, 'desc' as const),
  offset: fc.constantFrom(0, 1, 3),
  limit: fc.constantFrom(1, 2, 1000),
})

/** Without the keys that have no value. */
const given = <T extends object>(query: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  JSON.parse(JSON.stringify(query))
const pathOf = ({ namespace, name }: Pick<Repository, 'namespace' | 'name'>): string => `${namespace}/${name}`

/** Compares everything that one caller can see with the model, and one list with a query. */
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
  const page = await client.listReposDetails(given(query))
  expect({ total: page.total, items: page.items.map(pathOf) }).toEqual({
    total: expected.total,
    items: expected.items.map(pathOf),
  })

  for (const center of ['self', 'thirdparty'] as const) {
    const shared = (await client.listSharedReposDetails({ center, ...given(query) })).items
    expect(shared.map(one => `${pathOf(one)} ${one.status}`)).toEqual(sharedList(model, viewer, center, query))
  }
}

/** A step: what the model expects, as a refusal or `no refusal`, and how the model changes when it succeeds. */
const step = (
  name: string,
  expected: (model: Model) => string,
  act: (real: SandboxFixture, model: Model) => PromiseLike<unknown>,
  change: (model: Model) => void,
): fc.Arbitrary<Step> =>
  fc.tuple(caller, listQuery).map(([viewer, query]) => ({
    check: () => true,
    async run(model, real) {
      // Each step has a second of its own.
      real.sandbox.clock.advance(1000)
      model.now += 1000
      const outcome = expected(model)
      expect(await errorOf(act(real, model)), name).toBe(outcome)
      if (outcome === good) change(model)
      await compare(model, real, viewer, query)
    },
    toString: () => `${name}; ${viewer} looks at ${JSON.stringify(query)}`,
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
        return owned.length >= 2 ? '400 SVCSTG.SWR.4000097' : good
      },
      real => clientOf(real, who).createNamespace({ namespace }),
      model => {
        const levels = new Map(who === 'dev' ? [['dev' as const, 7 as const]] : [])
        model.organizations.set(namespace, { owner: accountOf(who), created: model.made++, levels })
      },
    ),
  ),
  fc.tuple(caller, namespace).chain(([who, namespace]) =>
    step(
      `${who} deletes ${namespace}`,
      model => denied(model, who, namespace, 7) ?? (within(model, namespace).length > 0 ? '406 SVCSTG.SWR.4060074' : good),
      real => clientOf(real, who).deleteNamespaces({ namespace }),
      model => model.organizations.delete(namespace),
    ),
  ),
  fc.tuple(caller, namespace, level).chain(([who, namespace, auth]) =>
    step(
      `${who} permits dev ${auth} in ${namespace}`,
      model => {
        const refusal = denied(model, who, namespace, 7)
        if (refusal) return refusal
        const { owner, levels } = model.organizations.get(namespace) ?? {}
        return owner !== 'demo' ? '400 SVCSTG.SWR.4001067' : levels?.has('dev') ? '409 SVCSTG.SWR.4090076' : good
      },
      real => clientOf(real, who).createNamespaceAuth({ namespace, body: [{ ...real.devUser, auth }] }),
      model => model.organizations.get(namespace)?.levels.set('dev', auth),
    ),
  ),
  fc.tuple(caller, namespace, level).chain(([who, namespace, auth]) =>
    step(
      `${who} changes what dev may do in ${namespace} to ${auth}`,
      model => {
        const refusal = denied(model, who, namespace, 7)
        if (refusal) return refusal
        const { owner, levels } = model.organizations.get(namespace) ?? {}
        return owner !== 'demo' ? '400 SVCSTG.SWR.4001067' : levels?.has('dev') ? good : '404 SVCSTG.SWR.4040078'
      },
      real => clientOf(real, who).updateNamespaceAuth({ namespace, body: [{ ...real.devUser, auth }] }),
      model => model.organizations.get(namespace)?.levels.set('dev', auth),
    ),
  ),
  fc.tuple(caller, namespace).chain(([who, namespace]) =>
    step(
      `${who} takes the permission of dev in ${namespace} away`,
      model =>
        denied(model, who, namespace, 7) ??
        (model.organizations.get(namespace)?.levels.has('dev') ? good : '404 SVCSTG.SWR.4040078'),
      real => clientOf(real, who).deleteNamespaceAuth({ namespace, body: [real.devUser.user_id] }),
      model => model.organizations.get(namespace)?.levels.delete('dev'),
    ),
  ),
  fc.tuple(caller, namespace, repository, fc.boolean()).chain(([who, namespace, name, isPublic]) =>
    step(
      `${who} creates ${namespace}/${name}`,
      model =>
        denied(model, who, namespace, 3, editsAny(model, who) ? 'SVCSTG.SWR.4039002' : 'SVCSTG.SWR.4037017') ??
        (model.repositories.has(`${namespace}/${name}`) ? '409 SVCSTG.SWR.4090006' : good),
      real => clientOf(real, who).createRepo({ namespace, repository: name, is_public: isPublic }),
      model => {
        const parts = { tags: new Set<string>(), sharings: new Map<Account, number | null>() }
        const dates = { created: model.made++, updated: model.now }
        model.repositories.set(`${namespace}/${name}`, { namespace, name, isPublic, ...dates, ...parts })
      },
    ),
  ),
  fc.tuple(caller, namespace, repository, fc.boolean()).chain(([who, namespace, name, isPublic]) =>
    step(
      `${who} changes ${namespace}/${name}`,
      model => deniedRepository(model, who, namespace, name, 3) ?? good,
      real => clientOf(real, who).updateRepo({ namespace, repository: name, is_public: isPublic }),
      model => Object.assign(repositoryIn(model, namespace, name), { isPublic, updated: model.now }),
    ),
  ),
  fc.tuple(caller, namespace, repository).chain(([who, namespace, name]) =>
    step(
      `${who} deletes ${namespace}/${name}`,
      model =>
        deniedRepository(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).tags.size > 0 ? '406 SVCSTG.SWR.4060012' : good),
      real => clientOf(real, who).deleteRepo({ namespace, repository: name }),
      model => model.repositories.delete(`${namespace}/${name}`),
    ),
  ),
  fc.tuple(caller, namespace, repository).chain(([who, namespace, name]) =>
    step(
      `${who} shows ${namespace}/${name}`,
      model => deniedRepository(model, who, namespace, name, 1, true) ?? good,
      real => clientOf(real, who).showRepository({ namespace, repository: name }),
      () => {},
    ),
  ),
  fc.tuple(caller, account, namespace, repository, days).chain(([who, account, namespace, name, ahead]) =>
    step(
      `${who} shares ${namespace}/${name} with ${account} for ${ahead} days`,
      model => {
        const refusal = deniedRepository(model, who, namespace, name, 7)
        if (refusal) return refusal
        if (model.organizations.get(namespace)?.owner === account) return '400 SVCSTG.SWR.4001041'
        return repositoryIn(model, namespace, name).sharings.has(account) ? '409 SVCSTG.SWR.4090089' : good
      },
      (real, { now }) =>
        clientOf(real, who).createRepoDomains({
          namespace,
          repository: name,
          access_domain: account,
          permit: 'read',
          deadline: deadlineOf(now, ahead),
        }),
      model => repositoryIn(model, namespace, name).sharings.set(account, ahead === null ? null : model.now + ahead * day),
    ),
  ),
  fc.tuple(caller, account, namespace, repository, days).chain(([who, account, namespace, name, ahead]) =>
    step(
      `${who} shares ${namespace}/${name} with ${account} for ${ahead} days instead`,
      model =>
        deniedRepository(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).sharings.has(account) ? good : '404 SVCSTG.SWR.4040091'),
      (real, { now }) =>
        clientOf(real, who).updateRepoDomains({
          namespace,
          repository: name,
          access_domain: account,
          permit: 'read',
          deadline: deadlineOf(now, ahead),
        }),
      model => repositoryIn(model, namespace, name).sharings.set(account, ahead === null ? null : model.now + ahead * day),
    ),
  ),
  fc.tuple(caller, account, namespace, repository).chain(([who, account, namespace, name]) =>
    step(
      `${who} no longer shares ${namespace}/${name} with ${account}`,
      model =>
        deniedRepository(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).sharings.has(account) ? good : '404 SVCSTG.SWR.4040091'),
      real => clientOf(real, who).deleteRepoDomains({ namespace, repository: name, access_domain: account }),
      model => repositoryIn(model, namespace, name).sharings.delete(account),
    ),
  ),
  fc.tuple(caller, namespace, repository, tag).chain(([who, namespace, name, tag]) =>
    step(
      `${who} deletes ${namespace}/${name}:${tag}`,
      model =>
        deniedRepository(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).tags.has(tag) ? good : '404 SVCSTG.SWR.4041056'),
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
      `someone pushes ${namespace}/${name}:${tag}`,
      () => good,
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
    'a day goes by',
    () => good,
    async real => real.sandbox.clock.advance(day),
    model => {
      model.now += day
    },
  ),
  step(
    'a snapshot is taken and restored',
    () => good,
    async real => real.sandbox.restore(JSON.parse(JSON.stringify(real.sandbox.snapshot()))),
    () => {},
  ),
]

describe('The sandbox and a simple model of its rules', () => {
  it('agree after any steps', { timeout: 120_000 }, async () => {
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

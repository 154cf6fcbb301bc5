import fc from 'fast-check'
import { expect } from 'vitest'
import type { SwrClient } from '../../src/index.js'
import { type AccountOptions, createSandbox } from '../../src/sandbox/index.js'
import { errorOf, type SandboxFixture } from '../support/sandbox.js'
import {
  type Account,
  type Caller,
  type ListQuery,
  type Model,
  ownList,
  type Repository,
  sharedList,
  visibleTo,
} from './model.js'

/** A step that runs against the model and the sandbox. */
export type Step = fc.AsyncCommand<Model, SandboxFixture>
export const day: number = 24 * 3600_000
export const success = 'success'

export const clientOf = (real: SandboxFixture, caller: Caller): SwrClient => real[caller]
const key = (name: string) => ({ id: `${name.toUpperCase()}AK`, secret: `${name}-sk` })
const admin = (name: string) => ({
  name: 'admin',
  password: 'sandbox',
  accessKeys: [{ ...key(`sandbox${name}`), secret: `sandbox-${name}-sk` }],
})
const dev = { name: 'dev', password: 'x', administrator: false, id: 'd'.repeat(32), accessKeys: [key('dev')] }
export const accounts: readonly AccountOptions[] = [
  { name: 'demo', organizationQuota: 2, users: [admin('demo'), dev] },
  { name: 'partner', organizationQuota: 2, users: [admin('partner')] },
]
/** Every snapshot must be restorable in another sandbox. */
const second = createSandbox({ accounts })

// Most steps use the same few names, so that they affect each other.
export const caller: fc.Arbitrary<Caller> = fc.constantFrom<Caller>('demo', 'demo', 'dev', 'dev', 'partner')
export const account: fc.Arbitrary<Account> = fc.constantFrom<Account>('demo', 'partner', 'partner', 'partner')
export const namespace: fc.Arbitrary<string> = fc.constantFrom('n1', 'n1', 'n1', 'n1', 'n2', 'n3')
export const repository: fc.Arbitrary<string> = fc.constantFrom('a', 'a', 'a', 'team/b')
export const tag: fc.Arbitrary<string> = fc.constantFrom('v1', 'v1', 'v2')
export const level: fc.Arbitrary<1 | 3 | 7> = fc.constantFrom(1, 3, 7)
/** Days until a share expires; `null` means never. */
export const days: fc.Arbitrary<number | null> = fc.constantFrom(null, null, -1, 0, 1)
export const deadlineOf = (now: number, daysAhead: number | null): string =>
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

  for (const { name: namespace, repositories } of snapshot.organizations)
    for (const { name, triggers = [] } of repositories)
      expect(triggers.map(({ history }) => history.map(({ tag }) => tag))).toEqual(
        [repositoryIn(model, namespace, name).trigger?.firings].filter(firings => firings !== undefined),
      )

  const organizations = async (call: ReturnType<typeof client.listNamespaces>) =>
    (await call).namespaces?.map(({ name, auth, repo_count }) => `${name} ${auth} ${repo_count}`).sort()
  expect(await organizations(client.listNamespaces())).toEqual(visibleTo(model, viewer))
  expect(await organizations(client.listNamespaces({ filter: { mode: 'visible' } }))).toEqual(
    visibleTo(model, viewer, 'visible'),
  )

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
export const step = (
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

export const repositoryIn = (model: Model, namespace: string, name: string): Repository => {
  const found = model.repositories.get(`${namespace}/${name}`)
  if (!found) throw new Error(`The model has no ${namespace}/${name}.`)
  return found
}

import type { Mutant } from '../../mutant.js'
import { mutateBody, mutateHandler, perSandbox } from '../../mutate-handler.js'

/** Returns a function that reads a value again only when the key of its cache changes. */
function memo<T>(): (
  call: Parameters<ReturnType<typeof perSandbox<Map<string, { key: string; value: T }>>>>[0],
  id: string,
  key: string,
  read: () => T,
) => T {
  const of = perSandbox(() => new Map<string, { key: string; value: T }>())
  return (call, id, key, read) => {
    const cache = of(call)
    const cached = cache.get(id)
    if (cached?.key === key) return cached.value
    const value = read()
    cache.set(id, { key, value })
    return value
  }
}
const nsAuth = memo<unknown>(),
  repo = memo<unknown>(),
  repos = memo<unknown>(),
  tags = memo<unknown>(),
  share = memo<unknown>()
const orgs = memo<unknown>(),
  ret = memo<unknown>(),
  trig = memo<unknown>(),
  v3tag = memo<unknown>(),
  shareds = memo<unknown>(),
  rules = memo<unknown>(),
  repoAuth = memo<unknown>()
const most = perSandbox(() => new Map<string, number>())
const mostRepos = perSandbox(() => new Map<string, number>())

/** Responses from a cache that a write doesn't clear, and counters that only rise. */
export const cloudCaches: Mutant[] = [
  mutateHandler('showNamespaceAuth', 'returns permissions from before an update', (call, original) => {
    const { id, permissions } = call.region.organizations.get(call.path.namespace ?? '') ?? { id: 0, permissions: new Map() }
    return nsAuth(call, `${id} ${call.caller.user.id}`, [...permissions.keys()].join(), () => original(call)) as ReturnType<
      typeof original
    >
  }),
  mutateHandler('showRepository', 'returns counters from before the last tag', (call, original) => {
    const result = original(call)
    const { id, description, category, is_public } = result.body
    return repo(call, String(id), JSON.stringify([description, category, is_public]), () => result) as typeof result
  }),
  mutateHandler('listReposDetails', 'lists repositories from before an update', (call, original) => {
    const count = call.region.repositoryCount
    return repos(call, `${call.caller.user.id}${JSON.stringify([...call.query])}`, String(count), () =>
      original(call),
    ) as ReturnType<typeof original>
  }),
  mutateHandler('listRepositoryTags', 'lists tags from before one was replaced', (call, original) => {
    const result = original(call)
    return tags(
      call,
      JSON.stringify([call.path, ...call.query]),
      JSON.stringify(result.body.map(({ id, Tag }) => [id, Tag])),
      () => result,
    ) as typeof result
  }),
  mutateHandler('listRepositoryTag', 'lists tags from before the last deletion', (call, original) => {
    const result = original(call)
    const newest = Math.max(
      0,
      ...[
        ...(call.region.organizations
          .get(call.path.namespace ?? '')
          ?.repositories.get(call.path.repository ?? '')
          ?.tags.values() ?? []),
      ].map(({ updated }) => updated),
    )
    const seen = v3tag(
      call,
      JSON.stringify([call.path, ...call.query, result.body.tags[0]?.repo_id]),
      String(newest),
      () => result,
    ) as typeof result
    return seen
  }),
  mutateHandler('showAccessDomain', 'returns a share from before an update', (call, original) => {
    const result = original(call)
    return share(
      call,
      JSON.stringify([call.path, call.caller.account.id]),
      JSON.stringify([result.body.exist, result.body.created]),
      () => result,
    ) as typeof result
  }),
  mutateHandler('listNamespaces', 'lists permissions from before an update', (call, original) => {
    const result = original(call)
    return orgs(
      call,
      JSON.stringify([call.caller.user.id, ...call.query]),
      (result.body.namespaces ?? []).map(({ id }) => id).join(),
      () => result,
    ) as typeof result
  }),
  mutateHandler('listRetentions', 'lists a policy from before an update', (call, original) => {
    const result = original(call)
    return ret(call, JSON.stringify(call.path), (result.body ?? []).map(({ id }) => id).join(), () => result) as typeof result
  }),
  mutateHandler('listTriggersDetails', 'lists triggers from before an update', (call, original) => {
    const result = original(call)
    return trig(
      call,
      JSON.stringify(call.path),
      JSON.stringify((result.body ?? []).map(({ name, created_at }) => [name, created_at])),
      () => result,
    ) as typeof result
  }),
  mutateHandler('listSharedReposDetails', 'lists a shared repository from before an update', (call, original) => {
    const result = original(call)
    return shareds(
      call,
      JSON.stringify([call.caller.account.id, ...call.query]),
      JSON.stringify(result.body.map(({ namespace, name, created_at }) => [namespace, name, created_at])),
      () => result,
    ) as typeof result
  }),
  mutateHandler('listImageAutoSyncReposDetails', 'lists rules until another one is added', (call, original) => {
    const result = original(call)
    const all = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    const newest = Math.max(0, ...(all?.syncRules ?? []).map(({ id }) => id))
    // Deleting the newest rule lowers the maximum; the cache then still knows the higher one.
    const known = rules(call, `${all?.id}`, 'x', () => ({ newest: -1, result })) as { newest: number; result: typeof result }
    if (newest > known.newest) Object.assign(known, { newest, result })
    return known.result
  }),
  mutateHandler('showUserRepositoryAuth', 'returns levels from before an update', (call, original) => {
    const result = original(call)
    const { id, others_auths, self_auth } = result.body
    return repoAuth(
      call,
      `${id} ${self_auth.user_id}`,
      JSON.stringify((others_auths ?? []).map(({ user_id }) => user_id)),
      () => result,
    ) as typeof result
  }),
  mutateBody('listQuotas', 'never lowers a counter', (body, call) => {
    const highest = most(call)
    return {
      quotas: (body.quotas ?? []).map(quota => {
        const key = `${call.caller.account.id}${call.region.name}${quota.quota_key}`
        const used = Math.max(quota.used, highest.get(key) ?? 0)
        highest.set(key, used)
        return { ...quota, used }
      }),
    }
  }),
  mutateBody('showDomainOverview', 'counts deleted repositories', (body, call) => {
    const highest = mostRepos(call)
    const repo_num = Math.max(body.repo_num, highest.get(call.caller.account.id) ?? 0)
    highest.set(call.caller.account.id, repo_num)
    return { ...body, repo_num }
  }),
]

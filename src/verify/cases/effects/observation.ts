import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext, RequestOptions } from '../../run/case-context.js'
import { asObject, asObjects, asOtherAccount, expectFields, type Fields, fetchJson, requestFor } from './effect.js'
import type { RepositoryNames } from './resources.js'

/** Returns the items of a list of repositories in one organization; organization names match by substring. */
export async function listIn(
  context: CaseContext,
  operation: 'listReposDetails' | 'listSharedReposDetails',
  namespace: string,
  fields: Readonly<Record<string, string>> = {},
  options: RequestOptions = {},
): Promise<Fields[]> {
  const pairs = Object.entries({ ...fields, namespace, offset: '0', limit: '1000' })
  const filter = pairs.map(([key, value]) => `${key}::${value}`).join('|')
  const items = asObjects(await fetchJson(context, operation, { query: { filter } }, options))
  return items.filter(item => item.namespace === namespace)
}

/** Every list that may contain a repository which is shared with the other account, for both accounts. */
export async function listedRepositories(context: CaseContext, namespace: string): Promise<Record<string, Fields[]>> {
  const { otherAccount } = context.session.target
  const lists: Record<string, Fields[]> = { listReposDetails: await listIn(context, 'listReposDetails', namespace) }
  lists['listSharedReposDetails center::self'] = await listIn(context, 'listSharedReposDetails', namespace, { center: 'self' })
  if (!otherAccount) return lists
  lists['listSharedReposDetails center::thirdparty'] = await listIn(
    context,
    'listSharedReposDetails',
    namespace,
    { center: 'thirdparty' },
    asOtherAccount(context),
  )
  return lists
}

/** Adds a problem unless a user may, or may not, read a repository and its tags. */
export async function expectReadable(
  context: CaseContext,
  path: RepositoryNames,
  readable: boolean,
  when: string,
  options: RequestOptions,
): Promise<void> {
  for (const operation of ['showRepository', 'listRepositoryTags'] as const) {
    const request = requestFor(context, operation, { path })
    const response = await context.request(request, options)
    if (!readable) context.expectError(request, response, 403)
    context.expect(
      response.status === (readable ? 200 : 403),
      `${operation}: expected status ${readable ? 200 : 403} ${when}, received ${response.status}.`,
    )
  }
}

/** Adds a problem unless a list contains a repository, or doesn't. */
export function expectListed(
  context: CaseContext,
  list: string,
  items: readonly Fields[],
  { repository }: RepositoryNames,
  expected: boolean,
  when: string,
): void {
  const found = items.some(({ name }) => name === repository)
  context.expect(found === expected, `${list} ${found ? 'contains' : "doesn't contain"} the repository ${when}.`)
}

type NamesIn = (json: unknown, path: RepositoryNames) => [actual: Fields, expected: Fields][]

const namesOfSource: NamesIn = (json, { namespace, repository }) =>
  asObjects(json).map(item => [item, { namespace, repoName: repository }])

/** The reads of a repository, with the objects in their responses that repeat its names, and those names. */
const readsOfRepository: readonly (readonly [OperationId, NamesIn])[] = [
  ['showRepository', (json, { repository }) => [[asObject(json), { name: repository }]]],
  ['listRepositoryTags', () => []],
  ['showUserRepositoryAuth', (json, { repository }) => [[asObject(json), { name: repository }]]],
  ['listTriggersDetails', () => []],
  ['listRepoDomains', (json, path) => asObjects(json).map(share => [share, path])],
  ['listRetentions', () => []],
  ['listImageAutoSyncReposDetails', namesOfSource],
  ['showSyncJob', namesOfSource],
]

/** Everything that the owner sees of some organizations: a text for each resource and operation. */
export async function observe(context: CaseContext, namespaces: readonly string[]): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const add = (operation: OperationId, name: string, value: unknown): unknown =>
    seen.set(`${operation} ${name}`, JSON.stringify(value))
  const { runId } = context.session
  const { namespaces: listed } = asObject(await fetchJson(context, 'listNamespaces', { query: { namespace: runId } }))
  for (const namespace of namespaces) {
    const found = asObjects(listed).find(({ name }) => name === namespace)
    add('listNamespaces', namespace, found)
    if (!found) continue
    for (const operation of ['showNamespace', 'showNamespaceAuth'] as const) {
      const shown = await fetchJson(context, operation, { path: { namespace } })
      expectFields(context, operation, asObject(shown), { name: namespace })
      add(operation, namespace, shown)
    }
    for (const [list, items] of Object.entries(await listedRepositories(context, namespace)))
      for (const { total_range, ...item } of items) seen.set(`${list} ${namespace} ${item.name}`, JSON.stringify(item))
    for (const { name } of await listIn(context, 'listReposDetails', namespace)) {
      const path = { namespace, repository: String(name) }
      for (const [operation, namesIn] of readsOfRepository) {
        const shown = await fetchJson(context, operation, { path })
        for (const [actual, expected] of namesIn(shown, path)) expectFields(context, operation, actual, expected)
        add(operation, `${namespace} ${name}`, shown)
      }
    }
  }
  return seen
}

/** Returns what changed between two observations. */
export function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(key => before.get(key) !== after.get(key))
}

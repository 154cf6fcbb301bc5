import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import { serializeFilter } from '../list-requests.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  requestFor,
} from './effect.js'
import { itemsOf } from './listing.js'
import type { RepositoryNames } from './resources.js'

type RepositoryList = 'listReposDetails' | 'listSharedReposDetails' | 'listRepoDetails' | 'listSharedRepoDetails'

/** Returns the items of a list of repositories in one organization; organization names match by substring. */
export async function listIn(
  context: CaseContext,
  operation: RepositoryList,
  namespace: string,
  fields: Readonly<Record<string, string>> = {},
  options: CaseRequestOptions = {},
): Promise<Fields[]> {
  const pairs = { ...fields, namespace }
  const { query: params = [] }: OperationRow = operations[operation]
  const query = params.includes('filter')
    ? { filter: serializeFilter({ ...pairs, offset: '0', limit: '1000' }) }
    : { ...pairs, limit: '1000' }
  const items = itemsOf(await fetchJson(context, operation, { query }, options))
  return items.flatMap(({ namespace_name, ...item }) => {
    const found = { ...item, namespace: item.namespace ?? namespace_name }
    return found.namespace === namespace ? [found] : []
  })
}

/** The lists that a repository is in, and those that it is in while it is shared, for the owner and for the other account. */
export const ownLists = ['listReposDetails', 'listRepoDetails'] as const
const listsOfShared = [
  ['listSharedReposDetails', 'center'],
  ['listSharedRepoDetails', 'shared_by'],
] as const

/** Every list that may contain a repository which is shared with the other account, for both accounts. */
export async function listedRepositories(context: CaseContext, namespace: string): Promise<Record<string, Fields[]>> {
  const lists: Record<string, Fields[]> = {}
  for (const list of ownLists) lists[list] = await listIn(context, list, namespace)
  for (const [list, key] of listsOfShared)
    lists[`${list} ${key}::self`] = await listIn(context, list, namespace, { [key]: 'self' })
  if (!context.session.target.otherAccount) return lists
  for (const [list, key] of listsOfShared)
    lists[`${list} ${key}::thirdparty`] = await listIn(
      context,
      list,
      namespace,
      { [key]: 'thirdparty' },
      asOtherAccount(context),
    )
  return lists
}

/** Whether a list contains the repositories of the account, shared or not. */
export const isOwnList = (list: string): boolean => ownLists.some(name => name === list)

/** Checks the tags of a repository in a list. Those with markers have only their number. */
export function expectTagsInList(context: CaseContext, list: string, item: Fields, tags: readonly string[]): void {
  expectFields(context, list, item, { num_images: tags.length })
  if (list.startsWith('listRepoDetails') || list.startsWith('listSharedRepoDetails')) return
  expectValues(context, `The tags in ${list}`, Array.isArray(item.tags) ? item.tags : [], tags)
}

/** The reads of a tag besides `listRepositoryTags`: a user who may not read a repository may not read them either. */
export const tagReads = [
  'listRepositoryTag',
  'showRepoTag',
  'showRepoTagConfig',
  'listRepoAccessories',
  'listReferences',
] as const

/** Adds a problem unless a user may, or may not, read a repository and its tags. */
export async function expectReadable(
  context: CaseContext,
  path: RepositoryNames,
  readable: boolean,
  when: string,
  options: CaseRequestOptions,
): Promise<void> {
  for (const operation of ['showRepository', 'listRepositoryTags', ...(readable ? [] : tagReads)] as const) {
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

/** Adds a problem unless the own lists of a user contain a private repository, or don't, whatever they are filtered by. */
export async function expectInOwnLists(
  context: CaseContext,
  path: RepositoryNames,
  expected: boolean,
  when: string,
  options: CaseRequestOptions,
): Promise<void> {
  for (const list of ownLists)
    for (const fields of [{}, { name: path.repository }, { category: 'other' }, { is_public: 'false' }])
      expectListed(context, list, await listIn(context, list, path.namespace, fields, options), path, expected, when)
}

type NamesIn = (json: unknown, path: RepositoryNames) => [actual: Fields, expected: Fields][]

const namesOfSource: NamesIn = (json, { namespace, repository }) =>
  asObjects(json).map(item => [item, { namespace, repoName: repository }])

/** The reads of a repository, with the objects in their responses that repeat its names, and those names. */
export const readsOfRepository: readonly (readonly [OperationId, NamesIn])[] = [
  ['showRepository', (json, { repository }) => [[asObject(json), { name: repository }]]],
  ['listRepositoryTags', () => []],
  ['showUserRepositoryAuth', (json, { repository }) => [[asObject(json), { name: repository }]]],
  ['listTriggersDetails', () => []],
  ['listRepoDomains', (json, path) => asObjects(json).map(share => [share, path])],
  ['listRetentions', () => []],
  ['listRetentionHistories', () => []],
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
      const details = await fetchJson(context, operation, { path: { namespace } })
      expectFields(context, operation, asObject(details), { name: namespace })
      add(operation, namespace, details)
    }
    for (const [list, items] of Object.entries(await listedRepositories(context, namespace)))
      for (const { total_range, ...item } of items) seen.set(`${list} ${namespace} ${item.name}`, JSON.stringify(item))
    for (const { name } of await listIn(context, 'listReposDetails', namespace)) {
      const path = { namespace, repository: String(name) }
      for (const [operation, namesIn] of readsOfRepository) {
        const details = await fetchJson(context, operation, { path })
        for (const [actual, expected] of namesIn(details, path)) expectFields(context, operation, actual, expected)
        add(operation, `${namespace} ${name}`, details)
      }
    }
  }
  return seen
}

/** Everything that the owner sees of some organizations, and what is counted of all of them. */
async function observeAccount(context: CaseContext, namespaces: readonly string[]): Promise<Map<string, string>> {
  const seen = await observe(context, namespaces)
  // In a shared service, others change the counts.
  for (const operation of context.session.target.isolated ? (['listQuotas', 'showDomainOverview'] as const) : [])
    seen.set(operation, JSON.stringify(await fetchJson(context, operation)))
  return seen
}

/**
 * Runs a request that must not change anything, and compares what the owner sees before and after it.
 *
 * @param send sends the request and describes it
 */
export async function expectUnchanged(
  context: CaseContext,
  namespaces: readonly string[],
  send: () => Promise<string>,
): Promise<void> {
  const before = await observeAccount(context, namespaces)
  const what = await send()
  const after = await observeAccount(context, namespaces)
  for (const key of changedKeys(before, after))
    context.expect(false, `${what} changed ${key} from ${before.get(key)} to ${after.get(key)}.`)
}

/** Returns what changed between two observations. */
export function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(key => before.get(key) !== after.get(key))
}

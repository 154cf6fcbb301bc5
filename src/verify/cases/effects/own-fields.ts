import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import { serializeFilter } from '../list-requests.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asOtherAccount,
  effectCase,
  expectValues,
  type Fields,
  fetchJson,
  requestFor,
  requestOperation,
} from './effect.js'
import { itemsOf } from './listing.js'
import { createOrganization, createRepository } from './resources.js'

/** Repositories whose fields have values that other fields of other repositories have. */
const similarRepositories = [
  { repository: 'linux', category: 'database', description: 'lang true' },
  { repository: 'database', category: 'linux', description: 'arm' },
  { repository: 'tools/true', category: 'lang', description: 'linux' },
  { repository: 'lang/false', category: 'other', description: 'database' },
  { repository: 'apps', category: 'app_server', description: 'framework' },
  { repository: 'frames', category: 'framework_app', description: 'server' },
  // Two filters together select less than each of them.
  { repository: 'kernel', category: 'linux', description: 'linux' },
  { repository: 'tools/one', category: 'other', description: 'other' },
]

/** Values of the filters, of which each is also part of a field that the filter isn't about. */
const values: Readonly<Record<string, readonly string[]>> = {
  category: ['linux', 'database', 'lang', 'other', 'arm', 'app_server', 'framework_app'],
  is_public: ['true', 'false'],
  status: ['true', 'false'],
  name: ['linux', 'database', 'lang', 'true', 'arm', 'other'],
}

type OwnFieldList = readonly [list: OperationId, query: Fields, keys: readonly string[], hasFilter: boolean, byOther?: boolean]

const repositoryLists: readonly OwnFieldList[] = [
  ['listReposDetails', { offset: 0 }, ['name', 'category', 'is_public', 'namespace'], true],
  ['listRepoDetails', {}, ['name', 'category', 'is_public', 'namespace'], false],
]
const sharedRepositoryLists: readonly OwnFieldList[] = [
  ['listSharedReposDetails', { center: 'self', offset: 0 }, ['name', 'namespace'], true],
  ['listSharedRepoDetails', { shared_by: 'self' }, ['name', 'namespace'], false],
  ['listSharedReposDetails', { center: 'thirdparty', offset: 0 }, ['name', 'namespace'], true, true],
  ['listSharedRepoDetails', { shared_by: 'thirdparty' }, ['name', 'namespace', 'status'], false, true],
]

/** Each filter of a list compares the field that it is named after, and no other one. */
export const ownFieldEffects: readonly SuiteCase[] = [
  ...[...repositoryLists, ...sharedRepositoryLists].map(list =>
    effectCase(
      list[0],
      `compares each filter with its own field only${list[4] ? ', for the other account' : ''}`,
      sharedRepositoryLists.includes(list) ? ['writes', 'otherAccount'] : ['writes'],
      context => checkList(context, list),
    ),
  ),
  ...(['listRepositoryTags', 'listRepositoryTag'] as const).map(list =>
    effectCase(list, 'compares the tag with its name only', ['writes', 'images'], async context => {
      const path = { namespace: context.session.names.path.namespace ?? '', repository: `own-fields/${list.toLowerCase()}` }
      await createRepository(context, path)
      await putImage(context, { ...path, tag: 'v1' })
      const [tag = {}] = itemsOf(await fetchJson(context, list, { path }))
      const hexadecimal = String(tag.digest).replace('sha256:', '')
      for (const value of [
        hexadecimal,
        hexadecimal.slice(0, 12),
        String(tag.image_id),
        'sha256',
        'own-fields',
        path.namespace,
      ]) {
        const found = itemsOf(await fetchJson(context, list, { path, query: { tag: value } }))
        context.expect(found.length === 0, `${list} with tag=${value} returns ${found.length} tags, whose names lack it.`)
      }
    }),
  ),
]

async function checkList(context: CaseContext, [list, query, keys, hasFilter, byOther = false]: OwnFieldList): Promise<void> {
  const start = `${context.session.runId}-${list.replace(/[^A-Z]/g, '').toLowerCase()}${list.length}`
  // The names of both begin alike, so that one filter selects both; the third one isn't in the scope of any filter.
  const [namespace, other, outside] = [`${start}-a`, `${start}-b`, `${context.session.runId}-outside`]
  for (const name of [namespace, other, outside]) await createOrganization(context, name)
  const isPublic = context.session.target.isolated && keys.includes('is_public')
  const all: Fields[] = [
    ...similarRepositories.map((fields, index) => ({
      ...{ ...fields, namespace, is_public: isPublic && index % 2 === 1 },
      // Every third share has expired.
      ...(keys.includes('status') ? { status: index % 3 !== 0 } : {}),
    })),
    {
      repository: namespace,
      namespace: other,
      description: `${start}-described`,
      ...(keys.includes('status') ? { status: true } : {}),
    },
    ...similarRepositories.map(fields => ({ ...fields, namespace: outside })),
  ]
  for (const { namespace: organization, repository, status, ...fields } of all) {
    const path = { namespace: String(organization), repository: String(repository) }
    await createRepository(context, path, fields)
    if (keys.includes('category')) continue
    const { body } = requestFor(context, 'createRepoDomains', { path })
    const deadline = status === false ? '2020-01-01T00:00:00Z' : 'forever'
    await requestOperation(context, 'createRepoDomains', { path, body: { ...asObject(body), deadline } })
  }
  const items = all.map(
    ({ repository, ...item }): Fields => ({ category: 'other', is_public: false, ...item, name: repository }),
  )
  const check = async (filters: Readonly<Record<string, string>>): Promise<void> => {
    const scope = { namespace: start, ...filters }
    const isMatch = (item: Fields): boolean =>
      Object.entries(scope).every(([key, value]) => matches(key, String(item[key]), value))
    const expected = items.filter(isMatch).map(fullName)
    const { offset: _, ...whole } = query
    // The whole list has fewer items than a page by default.
    const queries: Fields[] = [
      { ...scope, ...query, limit: 1000 },
      { ...scope, ...whole },
    ]
    const { center } = query as { center?: string }
    if (hasFilter)
      queries.push({ filter: serializeFilter({ ...(center ? { center } : {}), ...scope, offset: 0, limit: 1000 }) })
    for (const one of queries) {
      const found = itemsOf(await fetchJson(context, list, { query: one }, byOther ? asOtherAccount(context) : {})).map(
        fullName,
      )
      const own = found.filter(name => name.startsWith(context.session.runId))
      expectValues(context, `${list} with ${JSON.stringify(scope)}`, own, expected)
    }
    const paged = await readPagesOfTwo(context, list, { ...query, ...scope }, byOther ? asOtherAccount(context) : {})
    expectValues(context, `The pages of ${list} with ${JSON.stringify(scope)}`, paged.map(fullName), expected)
  }
  // A name doesn't match a description, even without another filter.
  const described = { ...query, name: `${start}-described`, limit: 1000 }
  const others = itemsOf(await fetchJson(context, list, { query: described }, byOther ? asOtherAccount(context) : {}))
  context.expect(others.length === 0, `${list} with a name returns a repository with that description.`)
  for (const key of keys) for (const value of values[key] ?? []) await check({ [key]: value })
  await check({ name: namespace })
  for (const value of ['linux', 'database', namespace]) await check({ namespace: value })
  // Every filter applies, whichever others there are.
  const selective: Readonly<Record<string, string>> = {
    name: 'a',
    category: 'linux',
    is_public: 'true',
    status: 'true',
    namespace,
  }
  const pairs = keys.flatMap((key, index) => keys.slice(index + 1).map(other => [key, other]))
  for (const selected of [...pairs, keys]) await check(Object.fromEntries(selected.map(key => [key, selective[key] ?? ''])))
}

/** Reads a list in pages of two items: a filter applies to the list, not to each of its pages. */
async function readPagesOfTwo(
  context: CaseContext,
  list: OperationId,
  query: Fields,
  options: CaseRequestOptions,
): Promise<Fields[]> {
  const items: Fields[] = []
  for (let page: Fields | undefined = query; page && items.length < 100; ) {
    const body = await fetchJson(context, list, { query: { ...page, limit: 2 } }, options)
    const found = itemsOf(body)
    items.push(...found)
    const marker = asObject(body).nextMarker
    if (Array.isArray(body)) page = found.length === 0 ? undefined : { ...page, offset: items.length }
    else page = marker === undefined ? undefined : { ...page, marker }
  }
  return items
}

/** Names are found by a part of them. */
function matches(key: string, actual: string, value: string): boolean {
  return key === 'name' || key === 'namespace' ? actual.includes(value) : actual === value
}

function fullName({ namespace, namespace_name, name }: Fields): string {
  return `${namespace ?? namespace_name}/${name}`
}

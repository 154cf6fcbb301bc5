import type { Mutant } from '../../mutant.js'
import {
  type AnyPage,
  mutateBody,
  mutateHandler,
  mutateList,
  mutateQuery,
  type Query,
  withParams,
} from '../../mutate-handler.js'

const asArray = ({ body }: AnyPage): Record<string, unknown>[] => body as Record<string, unknown>[]
const all = (query: Query): Query => withParams(query, { limit: '1000', offset: '0' })
const like = (pattern: string, text: string, any: string): boolean =>
  new RegExp(
    [...pattern].map(c => (c === any ? (any === '%' ? '.*' : '.') : c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join(''),
  ).test(text)

/** Selects items of the whole list by another test of the name. */
function search(
  operation: 'listReposDetails' | 'listSharedReposDetails',
  name: string,
  key: string,
  test: (item: Record<string, unknown>, value: string) => boolean,
): Mutant {
  return mutateList(operation, name, (query, list) => {
    const value = query.get(key)
    if (value === undefined) return list(query)
    const items = asArray(list(withParams(all(query), { [key]: undefined }))).filter(item => test(item, value))
    const paged = query.has('offset') && query.has('limit')
    const [offset, limit] = paged ? [Number(query.get('offset')), Number(query.get('limit'))] : [0, 100]
    const body = items.slice(offset, offset + limit).map(item => ({ ...item, total_range: items.length }))
    return { status: 200, ...(paged ? { headers: { 'Content-Range': `${offset}-${body.length}/${items.length}` } } : {}), body }
  })
}

/** Sorts the whole list again before it is cut into pages. */
function resort(
  operation: 'listReposDetails' | 'listSharedReposDetails' | 'listRepositoryTags',
  column: string,
  name: string,
  key: (item: Record<string, unknown>) => string | number,
): Mutant {
  return mutateList(operation, name, (query, list) => {
    if (query.get('order_column') !== column || !query.has('order_type')) return list(query)
    const page = list(query)
    const items = [...asArray(list(all(query)))].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    if (query.get('order_type') === 'desc') items.reverse()
    const [offset, limit] =
      query.has('offset') && query.has('limit') ? [Number(query.get('offset')), Number(query.get('limit'))] : [0, 100]
    return { ...page, body: items.slice(offset, offset + limit) }
  })
}

const paged = (query: Query): boolean => query.has('offset') && query.has('limit')

/** Searches and sort orders as other registries get them wrong. */
export const cloudLists: readonly Mutant[] = [
  search('listReposDetails', 'reads _ in a name as any character', 'name', (item, value) =>
    like(value, String(item.name), '_'),
  ),
  search('listSharedReposDetails', 'reads . in a name as any character', 'name', (item, value) =>
    like(value, String(item.name), '.'),
  ),
  search('listReposDetails', 'searches the organization for a name, too', 'name', (item, value) =>
    `${item.namespace}/${item.name}`.includes(value),
  ),
  search(
    'listReposDetails',
    'searches only the last part of a name',
    'name',
    (item, value) =>
      String(item.name)
        .split('/')
        .at(-1)
        ?.includes(value.split('/').at(-1) ?? '') ?? false,
  ),
  search(
    'listSharedReposDetails',
    'requires the whole name of the organization',
    'namespace',
    (item, value) => item.namespace === value,
  ),
  search('listReposDetails', 'finds organizations by their beginning', 'namespace', (item, value) =>
    String(item.namespace).startsWith(value),
  ),
  mutateBody('listNamespaces', 'reads - in a name as any character', (body, call) => {
    const part = call.query.get('namespace')
    if (!part?.includes('-')) return body
    const pattern = new RegExp(part.replaceAll('.', '\\.').replaceAll('-', '.'))
    const owned = [...call.region.ownedBy(call.caller.account.name)].filter(({ name }) => pattern.test(name))
    return {
      namespaces: owned.map(({ id, name, creatorName, permissions, repositories }) => ({
        id,
        name,
        creator_name: creatorName,
        auth: 7,
        access_user_count: permissions.size,
        repo_count: repositories.size,
      })),
    }
  }),
  mutateHandler('listNamespaces', 'ignores the name beside a mode', (call, original) =>
    original(call.query.has('mode') ? { ...call, query: withParams(call.query, { namespace: undefined }) } : call),
  ),
  mutateHandler('listRepositoryTag', 'finds tags by their beginning', (call, original) => {
    const part = call.query.get('tag')
    const { body, ...result } = original(call)
    return { ...result, body: { ...body, tags: body.tags.filter(({ tag }) => part === undefined || tag.startsWith(part)) } }
  }),
  mutateHandler('listRepoDetails', 'finds what meets either the name or the category', (call, original) => {
    const [name, category] = [call.query.get('name'), call.query.get('category')]
    if (name === undefined || category === undefined) return original(call)
    const rest = original({ ...call, query: withParams(call.query, { name: undefined, category: undefined }) })
    return { ...rest, body: { repos: rest.body.repos.filter(item => item.name.includes(name) || item.category === category) } }
  }),
  mutateQuery('listReposDetails', 'ignores the visibility beside a category', query =>
    query.has('category') ? { is_public: undefined } : {},
  ),
  mutateQuery('listRepoDetails', 'filters public repositories only', query =>
    query.get('is_public') === 'false' ? { is_public: undefined } : {},
  ),
  mutateQuery('listRepositoryTags', 'ignores the tag of a filter with a page', query =>
    paged(query) ? { tag: undefined } : {},
  ),
  mutateQuery('listSharedReposDetails', 'ignores pages of repositories that others share', query =>
    query.get('center') === 'thirdparty' ? { limit: undefined, offset: undefined } : {},
  ),
  mutateQuery('listSharedRepoDetails', 'ignores the status beside a name', query =>
    query.has('name') ? { status: undefined } : {},
  ),
  // sort
  resort('listReposDetails', 'tag_count', 'sorts numbers of tags as text', item => String(item.num_images)),
  resort('listReposDetails', 'updated_time', 'sorts by creation instead of the update', item => String(item.created_at)),
  resort('listReposDetails', 'namespace', 'sorts organizations by the names of repositories', item => String(item.name)),
  resort('listRepositoryTags', 'updated_at', 'sorts tags by creation instead of the update', item => String(item.created)),
  resort('listSharedReposDetails', 'tag_count', 'sorts shared repositories by size instead of tags', item => Number(item.size)),
  mutateHandler('showSyncJob', 'ignores the order after the first page', (call, original) =>
    original(call.query.get('offset') === '0' ? call : { ...call, query: withParams(call.query, { order: undefined }) }),
  ),
  mutateHandler('showSyncJob', 'lists the oldest job first when the newest are asked for', (call, original) =>
    original(call.query.get('order') === 'desc' ? { ...call, query: withParams(call.query, { order: 'asc' }) } : call),
  ),
  // IAM
  mutateHandler('keystoneListUsers', 'finds users by the beginning of a name', (call, original) => {
    const name = call.query.get('name')
    const whole = original({ ...call, query: withParams(call.query, { name: undefined }) })
    return {
      ...whole,
      body: { ...whole.body, users: (whole.body.users ?? []).filter(user => name === undefined || user.name.startsWith(name)) },
    }
  }),
  mutateHandler('keystoneListProjects', 'finds projects by a part of a name', (call, original) => {
    const name = call.query.get('name')
    const whole = original({ ...call, query: withParams(call.query, { name: undefined }) })
    return {
      ...whole,
      body: {
        ...whole.body,
        projects: (whole.body.projects ?? []).filter(project => name === undefined || project.name.includes(name)),
      },
    }
  }),
]

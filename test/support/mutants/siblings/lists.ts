import { changeResponse, copyResponse, type Fields, type Mutant } from '../../mutant.js'
import {
  type AnyPage,
  type ListOperation,
  mutateBody,
  mutateHandler,
  mutateList,
  mutateQuery,
  type Query,
} from '../../mutate-handler.js'
import { monotonic } from '../fresh/monotonic.js'

const numberOf = (query: Query, key: string): number => Number(query.get(key) ?? 0)
const bodyItems = ({ body }: AnyPage): Fields[] => body as Fields[]
/** A list without pages that ends early. */
const endsAfter = (
  operation: 'listTriggersDetails' | 'listRepoDomains' | 'listImageAutoSyncReposDetails',
  count: number,
): Mutant => mutateBody(operation, `returns at most ${count} items`, body => body.slice(0, count) as never)

/** Sends or omits the header with the total. */
const range = (operation: ListOperation, name: string, change: (range: string | null, url: URL) => string | null): Mutant => ({
  name,
  operation,
  mutate: changeResponse(operation, (response, text, url) => {
    const copy = copyResponse(response, text, {})
    const value = change(response.headers.get('content-range'), new URL(url))
    if (value === null) copy.headers.delete('content-range')
    else copy.headers.set('content-range', value)
    return copy
  }),
})

/** Services with defects of lists. */
export const siblingLists: readonly Mutant[] = [
  mutateQuery('listRepositoryTag', 'returns at most 100 items', query =>
    numberOf(query, 'limit') > 100 ? { limit: '100' } : {},
  ),
  mutateQuery('listSharedRepoDetails', 'returns at most 50 items', query =>
    numberOf(query, 'limit') > 50 ? { limit: '50' } : {},
  ),
  mutateQuery('listReposDetails', 'returns 10 items by default', query =>
    query.has('limit') && query.has('offset') ? {} : { limit: '10', offset: '0' },
  ),
  mutateQuery('listRepositoryTags', 'returns 10 items by default', query =>
    query.has('limit') && query.has('offset') ? {} : { limit: '10', offset: '0' },
  ),
  mutateQuery('listReferences', 'returns one item by default', query => (query.has('limit') ? {} : { limit: '1' })),
  mutateList('listRepositoryTag', 'ends after 100 items', (query, list) => {
    const page = list(query)
    const { tags } = page.body as { tags: unknown[] }
    return query.has('marker') || tags.length >= 100 ? { ...page, body: { tags, has_more: false } } : page
  }),
  mutateList('listRetentionHistories', 'reverses the order from the second page on', (query, list) => {
    if (numberOf(query, 'offset') === 0) return list(query)
    const all = list(
      new Map([
        ['limit', '1000'],
        ['offset', '0'],
      ]),
    ).body as { retention_log: unknown[]; total: number }
    const start = numberOf(query, 'offset')
    const retention_log = all.retention_log.toReversed().slice(start, start + numberOf(query, 'limit'))
    return { ...list(query), body: { ...all, retention_log } }
  }),
  endsAfter('listTriggersDetails', 1),
  endsAfter('listTriggersDetails', 10),
  endsAfter('listImageAutoSyncReposDetails', 1),
  range('listReposDetails', 'sends no Content-Range for pages of a filter', (value, url) =>
    url.searchParams.has('filter') ? null : value,
  ),
  range('listRetentionHistories', 'sends no Content-Range', () => null),
  range(
    'listRepositoryTags',
    'sends a Content-Range without a page',
    (value, url) => value ?? (url.search === '' ? '0-100/100' : null),
  ),
  range(
    'showSyncJob',
    'repeats the limit as the total',
    (value, url) => value?.replace(/\d+$/, /limit(?:::|%3A%3A)(\d+)/i.exec(url.search)?.[1] ?? '0') ?? null,
  ),
  range(
    'listSharedReposDetails',
    'counts one item too many',
    value => value?.replace(/\d+$/, total => String(Number(total) + 1)) ?? null,
  ),
  mutateHandler('listReposDetails', 'finds descriptions by the name', (call, original) => {
    const name = call.query.get('name')
    if (name === undefined || call.query.has('namespace')) return original(call)
    const found = original(call)
    const rest = original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'name')) })
    const more = rest.body.filter(item => item.description.includes(name) && !found.body.some(({ path }) => path === item.path))
    return { ...found, body: [...found.body, ...more] }
  }),
  mutateHandler('listReposDetails', 'finds a part of a category', (call, original) => {
    const category = call.query.get('category')
    if (category === undefined || call.query.has('offset')) return original(call)
    const all = original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'category')) })
    return { ...all, body: all.body.filter(item => item.category.includes(category.slice(0, 2))) }
  }),
  mutateHandler('listRepoDetails', 'finds no name with a slash', (call, original) => {
    const result = original(call)
    return call.query.get('name')?.includes('/') ? { ...result, body: { repos: [] } } : result
  }),
  mutateHandler('listSharedReposDetails', 'finds the owner by the name', (call, original) => {
    const name = call.query.get('name')
    if (name === undefined) return original(call)
    const all = original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'name')) })
    const found = all.body.filter(
      item => item.name.includes(name) || item.namespace.includes(name) || item.domain_name.includes(name),
    )
    return {
      ...original(call),
      body: found.slice(numberOf(call.query, 'offset')).slice(0, numberOf(call.query, 'limit') || 100),
    }
  }),
  mutateList('listReposDetails', 'applies plain parameters beside a filter', (query, list, url) => {
    const name = url.searchParams.get('name')
    return list(url.searchParams.has('filter') && name !== null ? new Map([...query, ['name', name]]) : query)
  }),
  mutateList('listRepositoryTags', 'prefers plain parameters to a filter', (query, list, url) => {
    const plain = new Map([...url.searchParams].filter(([key]) => key !== 'filter'))
    return list(url.searchParams.has('filter') && plain.size > 0 ? plain : query)
  }),
  mutateQuery('listReposDetails', 'applies an offset without a limit', query =>
    query.has('offset') && !query.has('limit') ? { limit: '100' } : {},
  ),
  mutateList('listRepositoryTags', 'ignores the order of the pages of a filter', (query, list, url) =>
    list(url.searchParams.has('filter') ? new Map([...query].filter(([key]) => !key.startsWith('order'))) : query),
  ),
  mutateList('listSharedReposDetails', 'repeats the first page for every odd offset', (query, list) => {
    const page = list(query)
    return numberOf(query, 'offset') % 2 === 1 && bodyItems(page).length > 0
      ? { ...page, body: bodyItems(list(new Map([...query, ['offset', '0']]))) }
      : page
  }),
  mutateQuery('listReposDetails', 'sorts by the time of the last change in the other direction', query =>
    query.get('order_column') === 'updated_time' ? { order_type: query.get('order_type') === 'desc' ? 'asc' : 'desc' } : {},
  ),
  mutateQuery('listSharedReposDetails', 'sorts by the owner in place of the number of tags', query =>
    query.get('order_column') === 'tag_count' ? { order_column: 'domain_name' } : {},
  ),
  mutateBody('listRepoDetails', 'counts downloads as tags', body => ({
    ...body,
    repos: body.repos.map(item => ({ ...item, num_images: item.num_download })),
  })),
  monotonic(
    'listRepoDetails',
    'never decreases the number of tags',
    body => body.repos.map(item => [`${item.namespace_name}/${item.name}/${item.created_at}`, item.num_images] as const),
    (body, highest) => ({
      ...body,
      repos: body.repos.map(item => ({
        ...item,
        num_images: highest.get(`${item.namespace_name}/${item.name}/${item.created_at}`) ?? 0,
      })),
    }),
  ),
  monotonic(
    'listSharedRepoDetails',
    'never decreases the size',
    body => body.repos.map(item => [`${item.namespace_name}/${item.name}/${item.created_at}`, item.size] as const),
    (body, highest) => ({
      ...body,
      repos: body.repos.map(item => ({
        ...item,
        size: highest.get(`${item.namespace_name}/${item.name}/${item.created_at}`) ?? 0,
      })),
    }),
  ),
  monotonic(
    'showDomainOverview',
    'never decreases the storage',
    body => [['space', body.store_space] as const],
    (body, highest) => ({ ...body, store_space: highest.get('space') ?? 0 }),
  ),
  mutateBody('listSharedRepoDetails', 'shows the time of creation as that of the last change', body => ({
    ...body,
    repos: body.repos.map(item => ({ ...item, updated_at: item.created_at })),
  })),
]

import { changeResponse, copyResponse, type Fields, type Mutant } from '../../mutant.js'
import {
  type AnyPage,
  mutateBody,
  mutateHandler,
  mutateList,
  mutateQuery,
  type Query,
  withParams,
} from '../../mutate-handler.js'

type Paged =
  | 'listReposDetails'
  | 'listSharedReposDetails'
  | 'listRepositoryTags'
  | 'listRetentionHistories'
  | 'showSyncJob'
  | 'listRepoAccessories'
/** Changes the header with the total. */
const ranges = (operation: Paged, name: string, change: (offset: number, count: number, total: number) => string): Mutant => ({
  name,
  operation,
  mutate: changeResponse(operation, (response, text) => {
    const range = response.headers.get('content-range')
    if (range === null) return undefined
    const [offset = 0, count = 0, total = 0] = range.split(/[-/]/).map(Number)
    const copy = copyResponse(response, text, {})
    copy.headers.set('content-range', change(offset, count, total))
    return copy
  }),
})

/** Returns the items of a page. */
export const itemsOf = ({ body }: AnyPage): Fields[] =>
  (Array.isArray(body) ? body : Object.values(body as Fields).find(value => Array.isArray(value))) as Fields[]
const lengthOf = (page: AnyPage): number => itemsOf(page).length
/** Returns the value that a list is sorted by. */
const keyOf = (item: Fields, column: string): unknown =>
  ({ tag_count: item.num_images, updated_time: item.updated_at, updated_at: item.updated ?? item.updated_at })[column] ??
  item[column]
/** Returns the number in a query. */
export const numberOf = (query: Query, key: string): number => Number(query.get(key) ?? 0)

const pages: readonly Mutant[] = [
  mutateQuery('listReposDetails', 'treats the offset as the number of a page', query =>
    query.has('limit') && query.has('offset') ? { offset: String(numberOf(query, 'offset') * numberOf(query, 'limit')) } : {},
  ),
  mutateQuery('showSyncJob', 'treats the offset as the number of a page', query => ({
    offset: String(numberOf(query, 'offset') * numberOf(query, 'limit')),
  })),
  mutateQuery('listRetentionHistories', 'starts one item too late after the first page', query =>
    numberOf(query, 'offset') > 0 ? { offset: String(numberOf(query, 'offset') + 1) } : {},
  ),
  mutateQuery('listRepoAccessories', 'ignores the offset', query => (query.has('offset') ? { offset: '0' } : {})),
  mutateQuery('listRepositoryTags', 'returns at most 200 items', query =>
    numberOf(query, 'limit') > 200 ? { limit: '200' } : {},
  ),
  mutateQuery('listReposDetails', 'returns at most 100 items from the second page on', query =>
    numberOf(query, 'offset') > 0 && numberOf(query, 'limit') > 100 ? { limit: '100' } : {},
  ),
  mutateQuery('showSyncJob', 'returns at most 100 items', query => (numberOf(query, 'limit') > 100 ? { limit: '100' } : {})),
  mutateQuery('listRetentionHistories', 'returns at most 100 items', query =>
    numberOf(query, 'limit') > 100 ? { limit: '100' } : {},
  ),
  ...(['listReposDetails', 'listSharedReposDetails', 'listRepositoryTags', 'showSyncJob'] as const).map(operation =>
    mutateList(operation, 'returns the last page for an offset beyond the end', (query, list) => {
      const page = list(query)
      for (let offset = Math.min(numberOf(query, 'offset'), 500) - 1; lengthOf(page) === 0 && offset >= 0; offset--) {
        const earlier = list(withParams(query, { offset: String(offset) }))
        if (lengthOf(earlier) > 0) return earlier
      }
      return page
    }),
  ),
  ranges(
    'listReposDetails',
    'counts the items of the page as the total',
    (offset, count) => `${offset}-${count}/${offset + count}`,
  ),
  ranges('listSharedReposDetails', 'returns 0 as the total of an empty page', (offset, count, total) =>
    count === 0 ? `${offset}-0/0` : `${offset}-${count}/${total}`,
  ),
  ranges(
    'listRepositoryTags',
    'returns the position of the last item in Content-Range',
    (offset, count, total) => `${offset}-${Math.max(offset, offset + count - 1)}/${total}`,
  ),
  ranges(
    'showSyncJob',
    'returns the limit as the count of a short page',
    (offset, count, total) => `${offset}-${count === 0 ? 0 : Math.max(count, 10)}/${total}`,
  ),
  ranges('listRetentionHistories', 'begins Content-Range with 1', (offset, count, total) => `${offset + 1}-${count}/${total}`),
  mutateBody('listRetentionHistories', 'counts the items of the page as the total', body => ({
    ...body,
    total: body.retention_log.length,
  })),
  mutateBody('listRepoAccessories', 'counts the items of the page as the total', body => ({
    ...body,
    total: body.accessories?.length ?? 0,
  })),
  mutateBody('listReposDetails', 'counts the items of the page in total_range', body =>
    body.map(item => ({ ...item, total_range: body.length })),
  ),
  mutateBody('listSharedReposDetails', 'shows the total of both centers in total_range', body =>
    body.map(item => ({ ...item, total_range: (item.total_range ?? 0) + 1 })),
  ),
]

const orders: readonly Mutant[] = [
  ...(['listReposDetails', 'listRepositoryTags', 'listSharedReposDetails'] as const).map(operation =>
    mutateList(operation, 'sorts the items of each page, not the list, in descending order', (query, list) => {
      if (query.get('order_type') !== 'desc') return list(query)
      const page = list(withParams(query, { order_type: 'asc' }))
      return { ...page, body: itemsOf(page).toReversed() }
    }),
  ),
  mutateList('listReposDetails', 'sorts by the number of tags as text', (query, list) => {
    const page = list(query)
    if (query.get('order_column') !== 'tag_count') return page
    const sign = query.get('order_type') === 'desc' ? -1 : 1
    return { ...page, body: itemsOf(page).toSorted((a, b) => sign * (String(a.num_images) < String(b.num_images) ? -1 : 1)) }
  }),
  mutateQuery('listReposDetails', 'sorts by name in place of the organization', query =>
    query.get('order_column') === 'namespace' ? { order_column: 'name' } : {},
  ),
  mutateQuery('listReposDetails', 'does not sort by is_public', query =>
    query.get('order_column') === 'is_public' ? { order_column: undefined } : {},
  ),
  mutateQuery('listSharedReposDetails', 'does not sort by the organization', query =>
    query.get('order_column') === 'namespace' ? { order_column: undefined } : {},
  ),
  mutateQuery('listRepositoryTags', 'sorts by time in place of the name', query =>
    query.get('order_column') === 'tag' ? { order_column: 'updated_at' } : {},
  ),
  mutateQuery('listRepositoryTag', 'ignores the order from the second page on', query =>
    query.has('marker') ? { order_type: query.get('order_type') === 'desc' ? 'asc' : 'desc' } : {},
  ),
  mutateQuery('listRepositoryTag', 'sorts in ascending order only', query =>
    query.has('order_type') ? { order_type: 'asc' } : {},
  ),
  mutateQuery('showSyncJob', 'ignores the order', () => ({ order: undefined })),
  mutateQuery('showSyncJob', 'reverses the order from the second page on', query =>
    numberOf(query, 'offset') > 0 ? { order: query.get('order') === 'asc' ? 'desc' : 'asc' } : {},
  ),
  ...(['listReposDetails', 'listSharedReposDetails', 'listRepositoryTags'] as const).map(operation =>
    mutateList(operation, 'orders equal items anew on every page', (query, list) => {
      const column = query.get('order_column')
      if (column === undefined || !query.has('offset') || !query.has('limit')) return list(query)
      const runs: Fields[][] = []
      for (const item of itemsOf(list(withParams(query, { offset: '0', limit: '1000' })))) {
        const run = runs.at(-1)
        if (run?.[0] && keyOf(run[0], column) === keyOf(item, column)) run.push(item)
        else runs.push([item])
      }
      const offset = numberOf(query, 'offset')
      const items = runs.flatMap(run => (offset % 2 === 1 ? run.toReversed() : run))
      return { ...list(query), body: items.slice(offset, offset + numberOf(query, 'limit')) }
    }),
  ),
]

const markers: readonly Mutant[] = [
  mutateQuery('listRepoDetails', 'ignores the filters from the second page on', query =>
    query.has('marker') ? { name: undefined, namespace: undefined, category: undefined, is_public: undefined } : {},
  ),
  mutateQuery('listSharedRepoDetails', 'ignores the filters from the second page on', query =>
    query.has('marker') ? { name: undefined, namespace: undefined, status: undefined } : {},
  ),
  mutateQuery('listRepositoryTag', 'ignores the filter from the second page on', query =>
    query.has('marker') ? { tag: undefined } : {},
  ),
  mutateQuery('listRepositoryTag', 'fills the manifests of the first page only', query =>
    query.has('marker') ? { with_manifest: undefined } : {},
  ),
  mutateQuery('listRepositoryTag', 'ignores the limit from the second page on', query =>
    query.has('marker') ? { limit: undefined } : {},
  ),
  mutateQuery('listRepoDetails', 'returns at most 100 items', query =>
    numberOf(query, 'limit') > 100 ? { limit: '100' } : {},
  ),
  mutateHandler('listRepoDetails', 'repeats the last item of a page on the next one', (call, original) => {
    const marker = call.query.get('marker')
    return original(
      marker === undefined ? call : { ...call, query: withParams(call.query, { marker: String(Number(marker) - 1) }) },
    )
  }),
  mutateHandler('listRepoDetails', 'ends after the page whose last item was deleted', (call, original) => {
    const marker = call.query.get('marker')
    const exists = [...call.region.organizations.values()].some(({ repositories }) =>
      [...repositories.values()].some(({ id }) => String(id) === marker),
    )
    if (marker === undefined || exists) return original(call)
    return { status: 200, body: { repos: [] } }
  }),
  mutateHandler('listRepositoryTag', 'starts again after the page whose last item was deleted', (call, original) => {
    const marker = call.query.get('marker')
    if (marker === undefined) return original(call)
    const [, id] = JSON.parse(Buffer.from(marker, 'base64url').toString()) as [unknown, number]
    const { tags } =
      call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '') ?? {}
    const exists = [...(tags?.values() ?? [])].some(tag => tag.id === id)
    return original(exists ? call : { ...call, query: withParams(call.query, { marker: undefined }) })
  }),
  mutateHandler('listRepoDetails', 'returns a marker after the last page if that is full', (call, original) => {
    const result = original(call)
    const { repos, nextMarker } = result.body
    const last = repos.at(-1)
    if (nextMarker !== undefined || !last || repos.length !== Number(call.query.get('limit'))) return result
    return { ...result, body: { repos, nextMarker: last.id } }
  }),
  mutateBody('listRepositoryTag', 'says that there are more tags on the last page', body => ({ ...body, has_more: true })),
  mutateBody('listReferences', 'says that there are no more tags on every page', body => ({ ...body, has_more: false })),
  mutateBody('listReferences', 'returns the newest tag only', body => ({ ...body, tags: body.tags.slice(-1) })),
  mutateQuery('listReferences', 'ignores the limit', () => ({ limit: '10' })),
]

/** Services with defects of pages, orders, filters and markers. */
export const freshLists: readonly Mutant[] = [...pages, ...orders, ...markers]

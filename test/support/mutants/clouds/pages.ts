import type { Mutant } from '../../mutant.js'
import {
  type AnyPage,
  mutateBody,
  mutateCall,
  mutateHandler,
  mutateList,
  mutateQuery,
  type Query,
  withParams,
} from '../../mutate-handler.js'

const asArray = ({ body }: AnyPage): Record<string, unknown>[] => body as Record<string, unknown>[]
const paged = (query: Query): boolean => query.has('offset') && query.has('limit')
const num = (query: Query, key: string): number => Number(query.get(key))

/** Pages as other registries get them wrong. */
export const cloudPages: readonly Mutant[] = [
  mutateList('listReposDetails', 'repeats the last item of the page before', (query, list) => {
    if (!paged(query) || num(query, 'offset') === 0) return list(query)
    const page = list(query)
    return {
      ...page,
      body: asArray(list(withParams(query, { offset: String(num(query, 'offset') - 1) }))).slice(
        0,
        Math.max(asArray(page).length, 0),
      ),
    }
  }),
  mutateList('listReposDetails', 'fills the last page with items of the page before', (query, list) => {
    const page = list(query)
    if (!paged(query) || asArray(page).length === 0 || asArray(page).length === num(query, 'limit')) return page
    const total = Number(asArray(page)[0]?.total_range)
    const offset = Math.max(0, total - num(query, 'limit'))
    return { ...page, body: asArray(list(withParams(query, { offset: String(offset) }))) }
  }),
  mutateQuery('listRepositoryTags', 'takes the offset as the number of a page', query =>
    paged(query) ? { offset: String(num(query, 'offset') * num(query, 'limit')) } : {},
  ),
  mutateList('listSharedReposDetails', 'counts only the page in Content-Range', (query, list) => {
    const page = list(query)
    return paged(query)
      ? { ...page, headers: { 'Content-Range': `${query.get('offset')}-${asArray(page).length}/${asArray(page).length}` } }
      : page
  }),
  mutateQuery('listRepoDetails', 'repeats the item of the marker', query =>
    query.has('marker') ? { marker: String(Math.max(0, num(query, 'marker') - 1)) } : {},
  ),
  mutateHandler('listRepoDetails', 'has a marker after a full last page', (call, original) => {
    const { body, ...result } = original(call)
    const last = body.repos.at(-1)
    return {
      ...result,
      body: last && body.repos.length === Number(call.query.get('limit') ?? 100) ? { ...body, nextMarker: last.id } : body,
    }
  }),
  mutateBody('listRepositoryTag', 'has more after the last page', body => ({ ...body, has_more: body.tags.length > 0 })),
  mutateQuery('listRepositoryTag', 'has at most 20 items on a page', query =>
    num(query, 'limit') > 20 ? { limit: '20' } : {},
  ),
  mutateHandler('listRepositoryTag', 'orders a second page ascending', (call, original) =>
    original(
      call.query.has('marker') && call.query.get('order_type') === 'desc'
        ? { ...call, query: withParams(call.query, { order_type: 'asc' }) }
        : call,
    ),
  ),
  mutateHandler('listReferences', 'skips a tag between two pages', (call, original) => {
    const marker = call.query.get('marker')
    if (marker === undefined || marker === '0') return original(call)
    const skipped = original({ ...call, query: withParams(call.query, { limit: '1' }) }).body.next_marker
    return skipped
      ? original({ ...call, query: withParams(call.query, { marker: skipped }) })
      : { status: 200, body: { tags: [], has_more: false } }
  }),
  mutateHandler('listRepoAccessories', 'counts the items of the page as the total', (call, original) => {
    const { body, ...result } = original(call)
    return { ...result, body: { ...body, total: body.accessories?.length ?? 0 } }
  }),
  mutateList('showSyncJob', 'has the range of the first page on every page', (query, list) => {
    const page = list(query)
    return { ...page, headers: { 'Content-Range': (page.headers?.['Content-Range'] ?? '').replace(/^\d+/, '0') } }
  }),
  mutateBody('listRetentionHistories', 'counts the items of the page as the total', body => ({
    ...body,
    total: body.retention_log.length,
  })),
  mutateHandler('listRetentionHistories', 'ignores the filter', (call, original) =>
    original(new URL(call.url).searchParams.has('filter') ? { ...call, query: new Map() } : call),
  ),
  mutateList('listReposDetails', 'sorts the page instead of the list', (query, list) => {
    if (query.get('order_type') !== 'desc') return list(query)
    const page = list(withParams(query, { order_type: 'asc' }))
    return { ...page, body: [...asArray(page)].reverse() }
  }),
  mutateHandler('listSharedRepoDetails', 'loses items between pages that are sorted by name', (call, original) => {
    const limit = Number(call.query.get('limit') ?? 100)
    const marker = Number(call.query.get('marker') ?? 0)
    const whole = original({ ...call, query: withParams(call.query, { limit: '1000', marker: undefined }) }).body.repos
    const rest = [...whole].sort((a, b) => (a.name < b.name ? -1 : 1)).filter(({ id }) => id > marker)
    const repos = rest.slice(0, limit)
    const last = repos.at(-1)
    return { status: 200, body: { repos, ...(rest.length > limit && last ? { nextMarker: last.id } : {}) } }
  }),
  mutateCall('keystoneListProjects', 'counts pages from 0', call => ({
    query:
      call.query.has('page') && call.query.has('per_page')
        ? withParams(call.query, { page: String(num(call.query, 'page') + 1) })
        : call.query,
  })),
  mutateHandler('listReposDetails', 'counts repositories that the caller does not see', (call, original) => {
    const { headers, ...result } = original(call)
    if (call.caller.user.administrator || call.query.size > 2) return { ...result, ...(headers ? { headers } : {}) }
    const hidden = call.region.repositoryCount
    return {
      ...result,
      headers: headers ? { 'Content-Range': headers['Content-Range']?.replace(/\d+$/, String(hidden)) ?? '' } : {},
      body: result.body.map(item => ({ ...item, total_range: hidden })),
    }
  }),
]

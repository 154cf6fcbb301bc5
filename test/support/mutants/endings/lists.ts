import type { Mutant } from '../../mutant.js'
import {
  mutateBody,
  mutateList,
  mutateQuery,
  mutateTogether,
  perSandbox,
  rejectedButDone,
  withParams,
} from '../../mutate-handler.js'

const isPlain = (url: URL): boolean => !url.searchParams.has('filter')

/** The number of rejected requests. */
const rejected = perSandbox(() => ({ count: 0 }))

const countsRejected = (operation: 'createNamespace' | 'createRepo' | 'createRepoTag' | 'deleteRepo', status: number): Mutant =>
  rejectedButDone(operation, '', status, call => void rejected(call).count++)

/** Services with defects of pages, of spellings and of counts. */
export const endingLists: readonly Mutant[] = [
  mutateQuery('listRetentionHistories', 'applies limit without offset', query => ({ offset: query.get('offset') ?? '0' })),
  mutateQuery('listRetentionHistories', 'applies offset without limit', query => ({ limit: query.get('limit') ?? '100' })),
  mutateQuery('showSyncJob', 'sorts only the first page as requested', query =>
    query.get('offset') === '0' || query.get('order') !== 'asc' ? {} : { order: 'desc' },
  ),
  mutateQuery('showSyncJob', 'repeats a job between pages in descending order', query => {
    const offset = Number(query.get('offset'))
    return query.get('order') === 'desc' && offset > 0 ? { offset: String(offset - 1) } : {}
  }),
  mutateList('listRetentionHistories', 'sends no Content-Range with plain parameters', (query, list, url) => {
    const { headers, ...page } = list(query)
    return isPlain(url) ? page : { headers: headers ?? {}, ...page }
  }),
  mutateList('listRetentionHistories', 'ignores the offset of a filter', (query, list, url) =>
    list(isPlain(url) || !query.has('offset') ? query : withParams(query, { offset: '0' })),
  ),
  mutateBody('listRetentionHistories', 'counts the items from the second page on', (body, { query }) =>
    Number(query.get('offset')) > 0 ? { ...body, total: body.retention_log.length } : body,
  ),
  ...(['listRepositoryTags', 'listRetentionHistories', 'showSyncJob'] as const).map(operation =>
    mutateList(operation, 'uses a limit of 100 with an unencoded | in the filter', (query, list, url) =>
      list(url.search.includes('|') ? withParams(query, { limit: '100' }) : query),
    ),
  ),
  ...(['listRepoDetails', 'listSharedRepoDetails'] as const).map(operation =>
    mutateList(operation, 'cuts a name at an unencoded slash', (query, list, url) =>
      list(/name=[^&]*\//.test(url.search) ? withParams(query, { name: query.get('name')?.split('/')[0] }) : query),
    ),
  ),
  mutateList('listRepositoryTag', 'does not decode letters of the tag', (query, list, url) =>
    list(/[?&]tag=[^&]*%[67]/.test(url.search) ? withParams(query, { tag: 'no-such-tag' }) : query),
  ),
  mutateTogether(
    'listQuotas',
    'counts an organization whose name exists',
    countsRejected('createNamespace', 409),
    mutateBody('listQuotas', '', (body, call) => ({
      quotas: body.quotas.map(quota => ({ ...quota, used: quota.used + rejected(call).count })),
    })),
  ),
  ...(
    [
      ['createRepo', 409, 'repo_num'],
      ['createRepoTag', 409, 'image_num'],
      ['deleteRepo', 406, 'store_space'],
    ] as const
  ).map(([operation, status, field]) =>
    mutateTogether(
      'showDomainOverview',
      `counts a rejected ${operation} in ${field}`,
      countsRejected(operation, status),
      mutateBody('showDomainOverview', '', (body, call) => ({ ...body, [field]: body[field] + rejected(call).count })),
    ),
  ),
]

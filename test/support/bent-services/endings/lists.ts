import type { BentService } from '../../bend.js'
import { bentBody, bentList, bentQuery, bentTogether, perSandbox, rejectedButDone, withParams } from '../../bent-handler.js'

const isPlain = (url: URL): boolean => !url.searchParams.has('filter')

/** The number of rejected requests. */
const rejected = perSandbox(() => ({ count: 0 }))

const countsRejected = (
  operation: 'createNamespace' | 'createRepo' | 'createRepoTag' | 'deleteRepo',
  status: number,
): BentService => rejectedButDone(operation, '', status, call => void rejected(call).count++)

/** Services with defects of pages, of spellings and of counts. */
export const endingLists: readonly BentService[] = [
  bentQuery('listRetentionHistories', 'applies limit without offset', query => ({ offset: query.get('offset') ?? '0' })),
  bentQuery('listRetentionHistories', 'applies offset without limit', query => ({ limit: query.get('limit') ?? '100' })),
  bentQuery('showSyncJob', 'sorts only the first page as requested', query =>
    query.get('offset') === '0' || query.get('order') !== 'asc' ? {} : { order: 'desc' },
  ),
  bentQuery('showSyncJob', 'repeats a job between pages in descending order', query => {
    const offset = Number(query.get('offset'))
    return query.get('order') === 'desc' && offset > 0 ? { offset: String(offset - 1) } : {}
  }),
  bentList('listRetentionHistories', 'sends no Content-Range with plain parameters', (query, list, url) => {
    const { headers, ...page } = list(query)
    return isPlain(url) ? page : { headers: headers ?? {}, ...page }
  }),
  bentList('listRetentionHistories', 'ignores the offset of a filter', (query, list, url) =>
    list(isPlain(url) || !query.has('offset') ? query : withParams(query, { offset: '0' })),
  ),
  bentBody('listRetentionHistories', 'counts the items from the second page on', (body, { query }) =>
    Number(query.get('offset')) > 0 ? { ...body, total: body.retention_log.length } : body,
  ),
  ...(['listRepositoryTags', 'listRetentionHistories', 'showSyncJob'] as const).map(operation =>
    bentList(operation, 'uses a limit of 100 with an unencoded | in the filter', (query, list, url) =>
      list(url.search.includes('|') ? withParams(query, { limit: '100' }) : query),
    ),
  ),
  ...(['listRepoDetails', 'listSharedRepoDetails'] as const).map(operation =>
    bentList(operation, 'cuts a name at an unencoded slash', (query, list, url) =>
      list(/name=[^&]*\//.test(url.search) ? withParams(query, { name: query.get('name')?.split('/')[0] }) : query),
    ),
  ),
  bentList('listRepositoryTag', 'does not decode letters of the tag', (query, list, url) =>
    list(/[?&]tag=[^&]*%[67]/.test(url.search) ? withParams(query, { tag: 'no-such-tag' }) : query),
  ),
  bentTogether(
    'listQuotas',
    'counts an organization whose name exists',
    countsRejected('createNamespace', 409),
    bentBody('listQuotas', '', (body, call) => ({
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
    bentTogether(
      'showDomainOverview',
      `counts a rejected ${operation} in ${field}`,
      countsRejected(operation, status),
      bentBody('showDomainOverview', '', (body, call) => ({ ...body, [field]: body[field] + rejected(call).count })),
    ),
  ),
]

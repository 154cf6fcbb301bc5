import type { components } from '../../../generated/schema.js'
import { isSharedWith } from '../store/access.js'
import type { Repository } from '../store/entities.js'
import type { Handler, HandlerCall } from './handler.js'
import { pageAfter } from './markers.js'
import type { Query } from './pagination.js'
import { listedFields } from './repositories.js'
import { type ListScope, listRepositories } from './repository-lists.js'

type PageCall = Pick<HandlerCall<'listRepoDetails' | 'listSharedRepoDetails'>, 'region' | 'caller' | 'query' | 'now'>

export const listRepoDetails: Handler<'listRepoDetails'> = call => ({
  status: 200,
  body: repositoryPage('own', call, call.query, () => false),
})

export const listSharedRepoDetails: Handler<'listSharedRepoDetails'> = call => {
  const { query, caller, now } = call
  if (query.get('shared_by') === 'thirdparty')
    return {
      status: 200,
      body: repositoryPage('shared-with', call, query, repository => isSharedWith(repository, caller.account.name, now)),
    }
  // For own repositories, the status has no meaning.
  const own = new Map([...query].filter(([name]) => name !== 'status'))
  return { status: 200, body: repositoryPage('shared-by', call, own, () => false) }
}

/** Returns the page after the marker, which is the ID of the last repository on the page before. */
function repositoryPage(
  scope: ListScope,
  call: PageCall,
  query: Query,
  statusOf: (repository: Repository) => boolean,
): components['schemas']['RepositoryPage'] {
  const list = listRepositories(scope, { ...call, query: new Map([...query, ['order_column', 'id']]) })
  const marker = query.get('marker')
  const limit = Number(query.get('limit') ?? 100)
  const after = marker === undefined ? undefined : ([0, Number(marker)] as const)
  const { items, last } = pageAfter(list, after, limit, ({ id }) => [0, id])
  return {
    repos: items.map(repository => toSummary(repository, statusOf(repository))),
    ...(last ? { nextMarker: last[1] } : {}),
  }
}

function toSummary(repository: Repository, status: boolean): components['schemas']['RepositorySummary'] {
  return { id: repository.id, ...listedFields(repository), namespace_name: repository.organization.name, status }
}

import { isSharedWith, repositoryLevel } from '../store/access.js'
import type { Organization, Repository } from '../store/entities.js'
import type { CachedList } from '../store/list-cache.js'
import { dayNumber } from '../store/time.js'
import type { HandlerCall } from './handler.js'
import { compareBy } from './pagination.js'

/**
 * Which repositories a list contains: those of the caller's account that the caller may read (`own`), those that the
 * account shares (`shared-by`), and those that are shared with it, expired shares included (`shared-with`).
 */
export type ListScope = 'own' | 'shared-by' | 'shared-with'

type ListCall = Pick<
  HandlerCall<'listReposDetails' | 'listSharedReposDetails' | 'listRepoDetails' | 'listSharedRepoDetails'>,
  'region' | 'caller' | 'query' | 'now'
>
type Matches = (repository: Repository) => boolean

/**
 * Returns the repositories of a list in ascending order. The unfiltered list of an account is cached and kept sorted. A
 * filtered list is selected from it, or from the organizations that may contain matches, and cached as well.
 */
export function listRepositories(scope: ListScope, call: ListCall): readonly Repository[] {
  const { region, query, caller } = call
  const account = caller.account.name
  const isPermitted = permissionFilter(scope, call)
  const filters = [filterOf(query), statusFilter(scope, call), isPermitted].filter(filter => filter !== undefined)
  if (filters.length === 0) return unfilteredList(scope, call).items
  return region.listCache.get(cacheKey(scope, call), () => {
    const inScope = scopeFilter(scope, account)
    const compare = compareBy(query)
    const candidates = findCandidates(scope, call)
    // Every repository of the unfiltered list is in scope. Testing that again would be slow for a large list.
    const selected = filters.reduce<readonly Repository[]>(
      (repositories, filter) => repositories.filter(filter),
      candidates ?? unfilteredList(scope, call).items,
    )
    return {
      matches: repository => inScope(repository) && filters.every(filter => filter(repository)),
      compare,
      items: candidates ? [...selected].sort(compare) : [...selected],
      ...(isPermitted ? { userId: caller.user.id } : {}),
    }
  }).items
}

/** Returns the list of a scope without filters and permissions. */
function unfilteredList(scope: ListScope, call: ListCall): CachedList {
  const { region, caller, query } = call
  const account = caller.account.name
  return region.listCache.get(JSON.stringify([scope, account, query.get('order_column')]), () => {
    const compare = compareBy(query)
    const items = [...organizationsIn(scope, call)].flatMap(organization => [...repositoriesIn(scope, organization, call)])
    return { matches: scopeFilter(scope, account), compare, items: items.sort(compare) }
  })
}

function organizationsIn(scope: ListScope, { region, caller: { account } }: ListCall): Iterable<Organization> {
  if (scope === 'own') return region.ownedBy(account.name)
  return (scope === 'shared-by' ? region.sharedBy : region.sharedWith).organizations(account.name)
}

function repositoriesIn(
  scope: ListScope,
  organization: Organization,
  { region, caller: { account } }: ListCall,
): Iterable<Repository> {
  if (scope === 'own') return organization.repositories.values()
  return (scope === 'shared-by' ? region.sharedBy : region.sharedWith).in(account.name, organization)
}

function scopeFilter(scope: ListScope, account: string): Matches {
  if (scope === 'own') return ({ organization }) => organization.account === account
  if (scope === 'shared-by') return ({ organization, shares }) => organization.account === account && shares.size > 0
  return ({ shares }) => shares.has(account)
}

/** Returns the filter of the query, or `undefined` when the query has none. */
function filterOf(query: ListCall['query']): Matches | undefined {
  const [namespace, name, category] = [query.get('namespace'), query.get('name'), query.get('category')]
  const [isPublic, owner] = [query.get('is_public'), query.get('domain_name')?.toLowerCase()]
  if ([namespace, name, category, isPublic, owner].every(value => value === undefined)) return undefined
  return repository =>
    (name === undefined || repository.name.includes(name)) &&
    (namespace === undefined || repository.organization.name.includes(namespace)) &&
    (category === undefined || repository.category === category) &&
    (isPublic === undefined || repository.isPublic === (isPublic === 'true')) &&
    (owner === undefined || repository.organization.account.toLowerCase() === owner)
}

/** Returns the filter by `status`, which only repositories that are shared with the account can have. */
function statusFilter(scope: ListScope, { query, caller: { account }, now }: ListCall): Matches | undefined {
  const status = query.get('status')
  if (status === undefined) return undefined
  return repository => (scope === 'shared-with' && isSharedWith(repository, account.name, now)) === (status === 'true')
}

/** Returns a filter for the repositories that the caller may read, or `undefined` when the caller may read all of them. */
function permissionFilter(scope: ListScope, { caller }: ListCall): Matches | undefined {
  if (caller.user.administrator || scope === 'shared-with') return undefined
  return repository => (scope === 'own' && repository.isPublic) || repositoryLevel(caller, repository) > 0
}

/** Sorting candidates costs about as much as filtering this many times more repositories. */
const sortingCost = 16

/** Returns the repositories of the organizations that may contain matches, or `undefined` when that isn't faster. */
function findCandidates(scope: ListScope, call: ListCall): Repository[] | undefined {
  const [namespace = '', name = ''] = [call.query.get('namespace'), call.query.get('name')]
  if (namespace === '' && name === '') return undefined
  const organizations: Organization[] = []
  let count = 0
  for (const organization of organizationsIn(scope, call)) {
    if (!organization.name.includes(namespace) || !mayContain(organization, name)) continue
    count += organization.repositories.size
    if (count * sortingCost > call.region.repositoryCount) return undefined
    organizations.push(organization)
  }
  return organizations.flatMap(organization => [...repositoriesIn(scope, organization, call)])
}

/** Returns whether an organization may contain a repository whose name contains a substring. Searching one string is fast. */
function mayContain(organization: Organization, part: string): boolean {
  if (part === '') return true
  organization.joinedNames ??= [...organization.repositories.keys()].join('\n')
  return organization.joinedNames.includes(part)
}

const filterFields = ['namespace', 'name', 'category', 'is_public', 'domain_name', 'status', 'order_column'] as const

function cacheKey(scope: ListScope, { caller: { account, user }, query, now }: ListCall): string {
  const fields = filterFields.map(name => query.get(name) ?? null)
  // Shares expire at midnight.
  const day = query.has('status') && dayNumber(now)
  return JSON.stringify([scope, account.name, user.administrator || user.id, day, ...fields])
}

import { permissionLevel } from '../http/authorize.js'
import type { Organization, Repository } from '../store/store.js'
import { dayNumber } from '../store/time.js'
import type { CachedList } from '../store/list-cache.js'
import { isActive } from '../store/deadline.js'
import type { HandlerCall } from './handler.js'
import { compareBy } from './pagination.js'

/**
 * Which repositories a list is about: those of the caller's account that the caller may read (`own`), those of the account
 * that it shares (`by`), those that are shared with it at all (`with`) or right now (`valid`).
 */
type Kind = 'own' | 'by' | 'with' | 'valid'

type ListCall = Pick<HandlerCall<'listReposDetails' | 'listSharedReposDetails'>, 'store' | 'caller' | 'query' | 'now'>
type Matches = (repository: Repository) => boolean

/**
 * The repositories that a list holds, in rising order. The whole list of an account is kept in order; one with a filter is
 * picked from it, or from the organizations that can hold some, and kept as well.
 */
export function listRepositories(kind: Kind, call: ListCall): readonly Repository[] {
  const { store, query, caller, now } = call
  const account = caller.account.name
  const asked = askedFor(query)
  const permitted = permittedTo(kind, call)
  if (!asked && !permitted && kind !== 'valid') return whole(kind, call).items
  return store.listCache.get(keyOf(kind, call), () => {
    const belongs = belongsTo(kind, account)
    const valid = kind === 'valid' ? isSharedNow(account, now) : undefined
    const tests = [asked, valid, permitted].filter(test => test !== undefined)
    const compare = compareBy(query)
    const few = candidates(kind, call)
    // Each look at one of very many repositories counts, so what all of them have in common is not asked again.
    const picked = tests.reduce<readonly Repository[]>((left, test) => left.filter(test), few ?? whole(kind, call).items)
    return {
      matches: repository => belongs(repository) && tests.every(test => test(repository)),
      compare,
      items: few ? [...picked].sort(compare) : [...picked],
      ...(permitted ? { userId: caller.user.id } : {}),
    }
  }).items
}

/** Everything of a kind, whatever the caller may do. */
function whole(kind: Kind, call: ListCall): CachedList {
  const { store, caller, query } = call
  const account = caller.account.name
  const base = kind === 'valid' ? 'with' : kind
  return store.listCache.get(JSON.stringify([base, account, query.get('order_column')]), () => {
    const compare = compareBy(query)
    const items = [...organizationsOf(kind, call)].flatMap(organization => [...repositoriesOf(kind, organization, call)])
    return { matches: belongsTo(base, account), compare, items: items.sort(compare) }
  })
}

/** The organizations that hold repositories of a kind. */
function organizationsOf(kind: Kind, { store, caller: { account } }: ListCall): Iterable<Organization> {
  if (kind === 'own') return store.ownedBy(account.name)
  return (kind === 'by' ? store.sharedBy : store.sharedWith).organizations(account.name)
}

/** The repositories of a kind that an organization holds. */
function repositoriesOf(
  kind: Kind,
  organization: Organization,
  { store, caller: { account } }: ListCall,
): Iterable<Repository> {
  if (kind === 'own') return organization.repositories.values()
  return (kind === 'by' ? store.sharedBy : store.sharedWith).in(account.name, organization)
}

/** What makes a repository one of the kind. */
function belongsTo(kind: Kind, account: string): Matches {
  if (kind === 'own') return ({ organization }) => organization.account === account
  if (kind === 'by') return ({ organization, shares: sharings }) => organization.account === account && sharings.size > 0
  return ({ shares: sharings }) => sharings.has(account)
}

function isSharedNow(account: string, now: number): Matches {
  return ({ shares: sharings }) => {
    const sharing = sharings.get(account)
    return sharing !== undefined && isActive(sharing, now)
  }
}

/** What the query asks for; undefined when it asks for all. */
function askedFor(query: ListCall['query']): Matches | undefined {
  const [namespace, name, category] = [query.get('namespace'), query.get('name'), query.get('category')]
  if (namespace === undefined && name === undefined && category === undefined) return undefined
  return repository =>
    (name === undefined || repository.name.includes(name)) &&
    (namespace === undefined || repository.organization.name.includes(namespace)) &&
    (category === undefined || repository.category === category)
}

/** What the caller may read of the own account; undefined when that is everything. */
function permittedTo(kind: Kind, { caller }: ListCall): Matches | undefined {
  if (caller.user.administrator || kind === 'with' || kind === 'valid') return undefined
  return ({ isPublic, organization }) => (kind === 'own' && isPublic) || permissionLevel(caller, organization) > 0
}

/** Sorting this many times fewer costs less than picking from all. */
const worthSorting = 16

/** The repositories of the organizations that can hold what the query asks for; undefined when that saves nothing. */
function candidates(kind: Kind, call: ListCall): Repository[] | undefined {
  const [namespace = '', name = ''] = [call.query.get('namespace'), call.query.get('name')]
  if (namespace === '' && name === '') return undefined
  const found: Organization[] = []
  let count = 0
  for (const organization of organizationsOf(kind, call)) {
    if (!organization.name.includes(namespace) || !mayHold(organization, name)) continue
    count += organization.repositories.size
    if (count * worthSorting > call.store.repositoryCount) return undefined
    found.push(organization)
  }
  return found.flatMap(organization => [...repositoriesOf(kind, organization, call)])
}

/** Whether some repository in an organization can have a name with this part; one text is searched much faster than many. */
function mayHold(organization: Organization, part: string): boolean {
  if (part === '') return true
  organization.joinedNames ??= [...organization.repositories.keys()].join('\n')
  return organization.joinedNames.includes(part)
}

function keyOf(kind: Kind, { caller: { account, user }, query, now }: ListCall): string {
  const fields = ['namespace', 'name', 'category', 'order_column'].map(name => query.get(name) ?? null)
  // Sharings end by the day.
  return JSON.stringify([kind, account.name, user.administrator || user.id, kind === 'valid' && dayNumber(now), ...fields])
}

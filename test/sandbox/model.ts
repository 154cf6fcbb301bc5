/** A model of the expected behavior, as simple as possible. */

export type Account = 'demo' | 'partner'
/** `demo` and `partner` are administrators; `dev` is a user of account `demo`. */
export type Caller = Account | 'dev'
export type Level = 0 | 1 | 3 | 7

export interface Organization {
  owner: Account
  created: number
  /** Permissions of users who aren't administrators. */
  levels: Map<'dev', 1 | 3 | 7>
}

export interface Repository {
  namespace: string
  name: string
  isPublic: boolean
  /** The position in the order of creation. */
  created: number
  updated: number
  tags: Set<string>
  /** Deadlines by account; `null` means no deadline. */
  shares: Map<Account, number | null>
  /** The permission of `dev` in this repository alone. */
  ownLevel?: 1 | 3 | 7 | undefined
  trigger?: Trigger | undefined
}

export interface Trigger {
  /** The tag that fires it. */
  condition: string
  enabled: boolean
  /** The tags of the pushes that fired it, the newest first. */
  firings: string[]
}

export interface Model {
  organizations: Map<string, Organization>
  /** By `organization/repository`. */
  repositories: Map<string, Repository>
  now: number
  /** The number of resources created. */
  created: number
}

export interface ListQuery {
  namespace?: string | undefined
  name?: string | undefined
  order_column?: 'name' | 'updated_time' | 'tag_count' | undefined
  order_type?: 'asc' | 'desc' | undefined
  offset: number
  limit: number
}

export const newModel = (now: number): Model => ({ organizations: new Map(), repositories: new Map(), now, created: 0 })

export function addOrganization(model: Model, who: Caller, namespace: string): void {
  const levels = new Map(who === 'dev' ? [['dev' as const, 7 as const]] : [])
  model.organizations.set(namespace, { owner: accountOf(who), created: model.created++, levels })
}

export function addRepository(model: Model, namespace: string, name: string, isPublic: boolean): void {
  const contents = { tags: new Set<string>(), shares: new Map<Account, number | null>() }
  const dates = { created: model.created++, updated: model.now }
  model.repositories.set(`${namespace}/${name}`, { namespace, name, isPublic, ...dates, ...contents })
}

export const accountOf = (who: Caller): Account => (who === 'dev' ? 'demo' : who)

/** Returns the repositories of an organization. */
export const repositoriesOf = (model: Model, namespace: string): Repository[] =>
  [...model.repositories.values()].filter(one => one.namespace === namespace)

function levelOf(model: Model, who: Caller, namespace: string): Level {
  const organization = model.organizations.get(namespace)
  if (organization?.owner !== accountOf(who)) return 0
  return who === 'dev' ? (organization.levels.get('dev') ?? 0) : 7
}

/** Returns a caller's permission that was granted in a repository alone. */
const ownLevelOf = (who: Caller, repository: Repository | undefined): Level => (who === 'dev' && repository?.ownLevel) || 0

/** Returns whether a caller has a permission in a repository, or in its organization. */
const mayRead = (model: Model, who: Caller, repository: Repository): boolean =>
  levelOf(model, who, repository.namespace) > 0 || ownLevelOf(who, repository) > 0

export const editsAny = (model: Model, who: Caller): boolean =>
  [...model.organizations.keys()].some(name => levelOf(model, who, name) >= 3)

/** Returns the error of a call: a missing organization or permission. */
export function organizationError(
  model: Model,
  who: Caller,
  namespace: string,
  required: Level,
  code = 'SVCSTG.SWR.4039002',
): string | undefined {
  if (!model.organizations.has(namespace)) return '404 SVCSTG.SWR.4040058'
  return levelOf(model, who, namespace) >= required ? undefined : `403 ${code}`
}

/**
 * Returns the error of a call on a repository. A public read requires no permission on a public or shared repository.
 *
 * @param requiredAlone the permission that suffices if it was granted in the repository alone
 */
export function repositoryError(
  model: Model,
  who: Caller,
  namespace: string,
  name: string,
  required: Level,
  publicRead = false,
  requiredAlone: Level = required,
): string | undefined {
  const found = model.repositories.get(`${namespace}/${name}`)
  if (publicRead && found && (found.isPublic || isShared(model, found, accountOf(who)))) return undefined
  if (found && ownLevelOf(who, found) >= requiredAlone) return undefined
  return (
    organizationError(model, who, namespace, required, 'SVCSTG.SWR.4037020') ?? (found ? undefined : '404 SVCSTG.SWR.4040010')
  )
}

/** Returns whether a repository has an active share with an account. */
function isShared(model: Model, { shares }: Repository, account: Account): boolean {
  const deadline = shares.get(account)
  if (deadline === undefined) return false
  const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
  return deadline === null || dateOf(model.now) <= dateOf(deadline)
}

/**
 * Returns the organizations in a caller's list as `name auth repositories`, sorted. A public repository isn't a permission.
 *
 * @param mode `visible` adds those with a repository in which the caller has a permission
 */
export function visibleTo(model: Model, who: Caller, mode?: 'visible'): string[] {
  const hasRepository = (name: string): boolean => repositoriesOf(model, name).some(one => ownLevelOf(who, one) > 0)
  return [...model.organizations.keys()]
    .filter(name => levelOf(model, who, name) > 0 || (mode === 'visible' && hasRepository(name)))
    .map(name => `${name} ${levelOf(model, who, name)} ${repositoriesOf(model, name).length}`)
    .sort()
}

/** Returns the list of the caller's own repositories. */
export function ownList(model: Model, who: Caller, query: ListQuery): { total: number; items: Repository[] } {
  const own = [...model.repositories.values()].filter(
    one => model.organizations.get(one.namespace)?.owner === accountOf(who) && (one.isPublic || mayRead(model, who, one)),
  )
  return paginate(model, own, query)
}

/** Returns the list of shared repositories as `organization/repository status`. */
export function sharedList(model: Model, who: Caller, center: 'self' | 'thirdparty', query: ListQuery): string[] {
  const all = [...model.repositories.values()].filter(one =>
    center === 'self' ? mayRead(model, who, one) && one.shares.size > 0 : one.shares.has(accountOf(who)),
  )
  return paginate(model, all, query).items.map(
    one => `${one.namespace}/${one.name} ${center === 'thirdparty' && isShared(model, one, accountOf(who))}`,
  )
}

function paginate(
  model: Model,
  all: readonly Repository[],
  { namespace = '', name = '', order_column, order_type, offset, limit }: ListQuery,
): { total: number; items: Repository[] } {
  const key = (one: Repository): (number | string)[] => {
    if (order_column === 'name') return [one.name, one.created]
    if (order_column === 'updated_time') return [one.updated, one.created]
    if (order_column === 'tag_count') return [one.tags.size, one.created]
    return [model.organizations.get(one.namespace)?.created ?? 0, one.created]
  }
  const sorted = all
    .filter(one => one.namespace.includes(namespace) && one.name.includes(name))
    .sort((a, b) => {
      const [[firstA = 0, secondA = 0], [firstB = 0, secondB = 0]] = [key(a), key(b)]
      return firstA < firstB ? -1 : firstA > firstB ? 1 : Number(secondA) - Number(secondB)
    })
  if (order_column && order_type === 'desc') sorted.reverse()
  return { total: sorted.length, items: sorted.slice(offset, offset + limit) }
}

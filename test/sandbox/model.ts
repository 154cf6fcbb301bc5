/** What the rules say there should be, written as plainly as can be. */

export type Account = 'demo' | 'partner'
/** `demo` and `partner` are administrators, `dev` is a user of the account `demo`. */
export type Caller = Account | 'dev'
export type Level = 0 | 1 | 3 | 7

export interface Organization {
  owner: Account
  created: number
  /** Permissions of users who are no administrators. */
  levels: Map<'dev', 1 | 3 | 7>
}

export interface Repository {
  namespace: string
  name: string
  isPublic: boolean
  /** A number that rises with each creation. */
  created: number
  updated: number
  tags: Set<string>
  /** Account to the moment whose day is the last, or null for ever. */
  sharings: Map<Account, number | null>
}

export interface Model {
  organizations: Map<string, Organization>
  /** By `organization/repository`. */
  repositories: Map<string, Repository>
  now: number
  /** How many things were created. */
  made: number
}

export interface ListQuery {
  namespace?: string | undefined
  name?: string | undefined
  order_column?: 'name' | 'updated_time' | 'tag_count' | undefined
  order_type?: 'asc' | 'desc' | undefined
  offset: number
  limit: number
}

export const newModel = (now: number): Model => ({ organizations: new Map(), repositories: new Map(), now, made: 0 })

export const accountOf = (who: Caller): Account => (who === 'dev' ? 'demo' : who)

/** The repositories of an organization. */
export const within = (model: Model, namespace: string): Repository[] =>
  [...model.repositories.values()].filter(one => one.namespace === namespace)

function levelOf(model: Model, who: Caller, namespace: string): Level {
  const organization = model.organizations.get(namespace)
  if (organization?.owner !== accountOf(who)) return 0
  return who === 'dev' ? (organization.levels.get('dev') ?? 0) : 7
}

export const editsAny = (model: Model, who: Caller): boolean =>
  [...model.organizations.keys()].some(name => levelOf(model, who, name) >= 3)

/** What stands in the way of a caller: a missing organization, or the permission. */
export function denied(
  model: Model,
  who: Caller,
  namespace: string,
  needed: Level,
  code = 'SVCSTG.SWR.4039002',
): string | undefined {
  if (!model.organizations.has(namespace)) return '404 SVCSTG.SWR.4040058'
  return levelOf(model, who, namespace) >= needed ? undefined : `403 ${code}`
}

/** The same for a repository, which may be open to those without a permission. */
export function deniedRepository(
  model: Model,
  who: Caller,
  namespace: string,
  name: string,
  needed: Level,
  open = false,
): string | undefined {
  const found = model.repositories.get(`${namespace}/${name}`)
  if (open && found && (found.isPublic || isShared(model, found, accountOf(who)))) return undefined
  return denied(model, who, namespace, needed, 'SVCSTG.SWR.4037020') ?? (found ? undefined : '404 SVCSTG.SWR.4040010')
}

/** Whether a repository is shared with an account today. */
function isShared(model: Model, { sharings }: Repository, account: Account): boolean {
  const last = sharings.get(account)
  if (last === undefined) return false
  const dateOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
  return last === null || dateOf(model.now) <= dateOf(last)
}

/** The organizations that a caller sees, as `name auth repositories`, sorted. */
export function visibleTo(model: Model, who: Caller, alsoOpen: boolean): string[] {
  const isOpen = (one: Repository): boolean => one.isPublic || isShared(model, one, accountOf(who))
  return [...model.organizations.keys()]
    .filter(name => levelOf(model, who, name) > 0 || (alsoOpen && within(model, name).some(isOpen)))
    .map(name => `${name} ${levelOf(model, who, name)} ${within(model, name).length}`)
    .sort()
}

/** The list of the caller's own account. */
export function ownList(model: Model, who: Caller, query: ListQuery): { total: number; items: Repository[] } {
  const own = [...model.repositories.values()].filter(
    one =>
      model.organizations.get(one.namespace)?.owner === accountOf(who) &&
      (one.isPublic || levelOf(model, who, one.namespace) > 0),
  )
  return paged(model, own, query)
}

/** The list of shared repositories, as `organization/repository status`. */
export function sharedList(model: Model, who: Caller, center: 'self' | 'thirdparty', query: ListQuery): string[] {
  const all = [...model.repositories.values()].filter(one =>
    center === 'self' ? levelOf(model, who, one.namespace) > 0 && one.sharings.size > 0 : one.sharings.has(accountOf(who)),
  )
  return paged(model, all, query).items.map(
    one => `${one.namespace}/${one.name} ${center === 'thirdparty' && isShared(model, one, accountOf(who))}`,
  )
}

function paged(
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
    .sort((one, other) => {
      const [[first = 0, second = 0], [otherFirst = 0, otherSecond = 0]] = [key(one), key(other)]
      return first < otherFirst ? -1 : first > otherFirst ? 1 : Number(second) - Number(otherSecond)
    })
  if (order_column && order_type === 'desc') sorted.reverse()
  return { total: sorted.length, items: sorted.slice(offset, offset + limit) }
}

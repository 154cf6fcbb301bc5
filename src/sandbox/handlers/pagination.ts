import type { Repository } from '../store/entities.js'

/** The parameters of a query, validated. */
export type Query = ReadonlyMap<string, string>

/** A page of a list. */
export interface ListPage<Item> {
  items: Item[]
  /** The number of items in the whole list. */
  total: number
  headers: Record<string, string>
}

/**
 * Returns the requested page. `offset` and `limit` have an effect only together.
 *
 * @param list the whole list in ascending order; a page in descending order is read from its end
 * @param defaultLimit the number of items without them
 */
export function paginate<Item>(list: readonly Item[], query: Query, defaultLimit = 100): ListPage<Item> {
  const total = list.length
  const paginated = query.has('offset') && query.has('limit')
  const [offset, limit] = paginated ? [Number(query.get('offset')), Number(query.get('limit'))] : [0, defaultLimit]
  const descending = query.get('order_type') === 'desc' && query.has('order_column')
  const items = descending
    ? list.slice(Math.max(0, total - offset - limit), Math.max(0, total - offset)).reverse()
    : list.slice(offset, offset + limit)
  return { items, total, headers: paginated ? { 'Content-Range': `${offset}-${items.length}/${total}` } : {} }
}

type Compare = (a: Repository, b: Repository) => number

const columns: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  // The order of the lists with markers.
  ['id', (a, b) => a.id - b.id],
  ['name', (a, b) => compareStrings(a.name, b.name)],
  ['updated_time', (a, b) => a.updated - b.updated],
  ['updated_at', (a, b) => a.updated - b.updated],
  ['tag_count', (a, b) => a.tags.size - b.tags.size],
  ['namespace', (a, b) => compareStrings(a.organization.name, b.organization.name)],
  ['domain_name', (a, b) => compareStrings(a.organization.account, b.organization.account)],
  ['is_public', (a, b) => Number(a.isPublic) - Number(b.isPublic)],
])

/** Compares two strings by their characters' codes. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Returns the ascending order of the query's `order_column`, older repositories first among equals. Without a column,
 * the order is that of creation: first of the organizations, then of their repositories.
 */
export function compareBy(query: Query): Compare {
  const compare = columns.get(query.get('order_column') ?? '')
  if (!compare) return (a, b) => a.organization.id - b.organization.id || a.id - b.id
  return (a, b) => compare(a, b) || a.id - b.id
}

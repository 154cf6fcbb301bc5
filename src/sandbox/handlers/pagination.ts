import type { Repository } from '../store/store.js'

type Query = ReadonlyMap<string, string>

/** One page of a list, and how long the whole list is. */
export interface Page<Item> {
  items: Item[]
  total: number
  headers: Record<string, string>
}

/** How many items a page holds when nothing is asked for. */
const defaultLimit = 100

/**
 * The page that the query asks for. `offset` and `limit` work only together.
 *
 * @param all the whole list in rising order; a falling one is read from its end
 */
export function paginate<Item>(all: readonly Item[], query: Query): Page<Item> {
  const total = all.length
  const paged = query.has('offset') && query.has('limit')
  const [offset, limit] = paged ? [Number(query.get('offset')), Number(query.get('limit'))] : [0, defaultLimit]
  const falling = query.get('order_type') === 'desc' && query.has('order_column')
  const items = falling
    ? all.slice(Math.max(0, total - offset - limit), Math.max(0, total - offset)).reverse()
    : all.slice(offset, offset + limit)
  return { items, total, headers: paged ? { 'Content-Range': `${offset}-${items.length}/${total}` } : {} }
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

type Compare = (one: Repository, other: Repository) => number

const columns: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ['name', (one, other) => byText(one.name, other.name)],
  ['updated_time', (one, other) => one.updated - other.updated],
  ['updated_at', (one, other) => one.updated - other.updated],
  ['tag_count', (one, other) => one.tags.size - other.tags.size],
])

/** The rising order of a column, the older first among equals; without one, the oldest organization first, in it the oldest repository. */
export function compareBy(query: Query): Compare {
  const compare = columns.get(query.get('order_column') ?? '')
  if (!compare) return (one, other) => one.organization.id - other.organization.id || one.id - other.id
  return (one, other) => compare(one, other) || one.id - other.id
}

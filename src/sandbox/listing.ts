import type { Repository } from './store.js'

type Query = ReadonlyMap<string, string>

/** One page of a list, and how long the whole list is. */
export interface Page<Item> {
  items: Item[]
  total: number
  headers: Record<string, string>
}

/** How many items a page holds when nothing is asked for. */
const defaultLimit = 100

/** The page that the query asks for. `offset` and `limit` work only together. */
export function pageOf<Item>(all: readonly Item[], query: Query): Page<Item> {
  if (!query.has('offset') || !query.has('limit')) return { items: all.slice(0, defaultLimit), total: all.length, headers: {} }
  const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
  const items = all.slice(offset, offset + limit)
  return { items, total: all.length, headers: { 'Content-Range': `${offset}-${items.length}/${all.length}` } }
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

type Compare = (one: Repository, other: Repository) => number

const columns: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ['name', (one, other) => byText(one.name, other.name)],
  ['updated_time', (one, other) => one.updated - other.updated],
  ['updated_at', (one, other) => one.updated - other.updated],
  ['tag_count', (one, other) => one.tags.size - other.tags.size],
])

/** The order that the query asks for; without a column, the oldest organization first, in it the oldest repository. */
export function orderOf(query: Query): Compare {
  const compare = columns.get(query.get('order_column') ?? '')
  if (!compare) return (one, other) => one.organization.id - other.organization.id || one.id - other.id
  const sign = query.get('order_type') === 'desc' ? -1 : 1
  return (one, other) => sign * compare(one, other) || one.id - other.id
}

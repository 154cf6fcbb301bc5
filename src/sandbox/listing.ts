import type { Repository, Store } from './store.js'

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
  const [offset, limit] = [query.get('offset'), query.get('limit')]
  if (offset === undefined || limit === undefined) return { items: all.slice(0, defaultLimit), total: all.length, headers: {} }
  const items = all.slice(Number(offset), Number(offset) + Number(limit))
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

/** Sorts repositories as the query asks; without a column they stay as they are, the oldest first. Equal ones by id. */
export function sortRepositories(repositories: Repository[], query: Query): Repository[] {
  const compare = columns.get(query.get('order_column') ?? '')
  if (!compare) return repositories
  const sign = query.get('order_type') === 'desc' ? -1 : 1
  return repositories.sort((one, other) => sign * compare(one, other) || one.id - other.id)
}

/** How many lists are remembered. */
const maxLists = 64

/** Remembers lists until something changes, so that the pages of one list are searched and sorted once. */
export class ListCache {
  #version = -1
  readonly #lists = new Map<string, readonly Repository[]>()

  /** The list of this key, made anew when it is not known or no longer holds. */
  get(store: Store, key: string, make: () => Repository[]): readonly Repository[] {
    if (this.#version !== store.version) {
      this.#lists.clear()
      this.#version = store.version
    }
    const known = this.#lists.get(key)
    if (known) return known
    const [oldest] = this.#lists.keys()
    if (this.#lists.size >= maxLists && oldest !== undefined) this.#lists.delete(oldest)
    const made = make()
    this.#lists.set(key, made)
    return made
  }
}

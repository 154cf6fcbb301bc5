import type { Repository } from './entities.js'

/** A sorted list of repositories. */
export interface CachedList {
  /** Whether the list includes a repository. Depends only on the repository and the permissions of `userId`. */
  matches: (repository: Repository) => boolean
  /** The sort order. Never returns 0 for two different repositories. */
  compare: (a: Repository, b: Repository) => number
  /** The user whose permissions the list depends on. */
  userId?: string
  items: Repository[]
}

const maxLists = 64

/** Keeps lists of repositories sorted while repositories change, so that the cost of a page doesn't depend on their number. */
export class ListCache {
  readonly #lists = new Map<string, CachedList>()

  /** Returns the list of a key, creating it when it isn't cached. */
  get(key: string, create: () => CachedList): CachedList {
    const cached = this.#lists.get(key)
    // Inserting the list again makes it the most recently used one.
    if (cached) this.#lists.delete(key)
    const list = cached ?? create()
    const [oldest] = this.#lists.keys()
    if (this.#lists.size >= maxLists && oldest !== undefined) this.#lists.delete(oldest)
    this.#lists.set(key, list)
    return list
  }

  /** Removes a repository. Call it before the repository changes. */
  remove(repository: Repository): void {
    for (const list of this.#lists.values()) {
      if (!list.matches(repository)) continue
      const index = indexOf(list, repository)
      if (list.items[index] === repository) list.items.splice(index, 1)
    }
  }

  /** Inserts a repository. Call it after the repository has changed. */
  insert(repository: Repository): void {
    for (const list of this.#lists.values())
      if (list.matches(repository)) list.items.splice(indexOf(list, repository), 0, repository)
  }

  /** Returns whether every cached list equals a newly created one. */
  isConsistent(repositories: readonly Repository[]): boolean {
    return [...this.#lists.values()].every(({ items, matches, compare }) => {
      const expected = repositories.filter(matches).sort(compare)
      return expected.length === items.length && expected.every((repository, index) => repository === items[index])
    })
  }

  /** Drops all lists. */
  clear(): void {
    this.#lists.clear()
  }

  /** Drops the lists that depend on a user's permissions. Call it when these change. */
  invalidate(userId: string): void {
    for (const [key, list] of this.#lists) if (list.userId === userId) this.#lists.delete(key)
  }
}

/** Returns the index of a repository in a list, or the index to insert it at. */
function indexOf({ items, compare }: CachedList, repository: Repository): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item && compare(item, repository) < 0) low = middle + 1
    else high = middle
  }
  return low
}

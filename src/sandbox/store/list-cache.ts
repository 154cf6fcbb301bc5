import type { Repository } from './store.js'

/** A list of repositories that is kept in order. */
export interface CachedList {
  /** Whether a repository belongs into the list; depends on nothing but the repository and the permissions of `userId`. */
  matches: (repository: Repository) => boolean
  /** The order; never 0 for two different repositories. */
  compare: (one: Repository, other: Repository) => number
  /** The user whose permissions decide, if any. */
  userId?: string
  items: Repository[]
}

/** How many lists are kept. */
const maxViews = 64

/**
 * Lists of repositories that are kept in order while repositories change, so that a page costs the same however many
 * there are.
 */
export class ListCache {
  readonly #views = new Map<string, CachedList>()

  /** The list of this key; made when it is not kept. */
  get(key: string, make: () => CachedList): CachedList {
    const kept = this.#views.get(key)
    // The one that was asked for last is the last to go.
    if (kept) this.#views.delete(key)
    const view = kept ?? make()
    const [oldest] = this.#views.keys()
    if (this.#views.size >= maxViews && oldest !== undefined) this.#views.delete(oldest)
    this.#views.set(key, view)
    return view
  }

  /** Takes a repository out, before it changes. */
  leave(repository: Repository): void {
    for (const view of this.#views.values()) {
      if (!view.matches(repository)) continue
      const at = placeOf(view, repository)
      if (view.items[at] === repository) view.items.splice(at, 1)
    }
  }

  /** Puts a repository in, after it has changed. */
  enter(repository: Repository): void {
    for (const view of this.#views.values())
      if (view.matches(repository)) view.items.splice(placeOf(view, repository), 0, repository)
  }

  /** Whether every list that is kept is as if it were made anew. */
  areRight(all: readonly Repository[]): boolean {
    return [...this.#views.values()].every(({ items, matches, compare }) => {
      const anew = all.filter(matches).sort(compare)
      return anew.length === items.length && anew.every((repository, index) => repository === items[index])
    })
  }

  /** Forgets the lists that depend on the permissions of a user, when they change. */
  forget(userId: string): void {
    for (const [key, view] of this.#views) if (view.userId === userId) this.#views.delete(key)
  }
}

/** Where a repository is in a list, or would be. */
function placeOf({ items, compare }: CachedList, repository: Repository): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item && compare(item, repository) < 0) low = middle + 1
    else high = middle
  }
  return low
}

import type { Repository } from './store.js'

/** Which repositories a list holds, and in which order. */
export interface ViewRule {
  matches: (repository: Repository) => boolean
  /** Never 0 for two different repositories. */
  compare: (one: Repository, other: Repository) => number
}

interface View extends ViewRule {
  items: Repository[]
}

/** How many lists are kept. */
const maxViews = 64

/**
 * Lists of repositories that are kept in order while repositories change, so that a page costs the same however many
 * there are. Only the first page of a list that nobody asked for before has to search them all.
 */
export class Views {
  readonly #views = new Map<string, View>()

  /** The list of this key; made from `all` by its rule when it is not kept. */
  get(key: string, rule: () => ViewRule, all: () => Repository[]): readonly Repository[] {
    const kept = this.#views.get(key)
    if (kept) {
      // The one that was asked for last is the last to go.
      this.#views.delete(key)
      this.#views.set(key, kept)
      return kept.items
    }
    const { matches, compare } = rule()
    const items = all().filter(matches).sort(compare)
    const [oldest] = this.#views.keys()
    if (this.#views.size >= maxViews && oldest !== undefined) this.#views.delete(oldest)
    this.#views.set(key, { matches, compare, items })
    return items
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

  /** Forgets all lists, when something changes that their rules depend on. */
  clear(): void {
    this.#views.clear()
  }
}

/** Where a repository is in a list, or would be. */
function placeOf({ items, compare }: View, repository: Repository): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item && compare(item, repository) < 0) low = middle + 1
    else high = middle
  }
  return low
}

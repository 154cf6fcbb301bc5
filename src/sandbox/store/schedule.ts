import type { Repository } from './entities.js'

/** A scheduled event of a repository. */
export interface DueEvent {
  repository: Repository
  time: number
}

/** The scheduled events of the repositories of a region. A request only compares two times if nothing has changed. */
export class Schedule {
  readonly #times = new Map<Repository, number>()
  readonly #changed = new Set<Repository>()
  #earliest = Number.POSITIVE_INFINITY

  /** Marks a repository whose next event may have changed. */
  change(repository: Repository): void {
    this.#changed.add(repository)
  }

  /** Returns whether a repository is scheduled, if it has open jobs. */
  isConsistent(repository: Repository): boolean {
    const isOpen = repository.syncJobs?.some(({ outcome }) => outcome === 'open') ?? false
    return !isOpen || this.#times.has(repository) || this.#changed.has(repository)
  }

  /** Forgets a repository that was deleted. */
  remove(repository: Repository): void {
    this.#changed.delete(repository)
    if (this.#times.delete(repository)) this.#update()
  }

  /**
   * Returns the earliest event, if it is due.
   *
   * @param timeOf returns the time of the next event of a repository; `Infinity` means never
   */
  next(now: number, timeOf: (repository: Repository) => number): DueEvent | undefined {
    if (this.#changed.size > 0) {
      for (const repository of this.#changed) {
        const time = timeOf(repository)
        if (time === Number.POSITIVE_INFINITY) this.#times.delete(repository)
        else this.#times.set(repository, time)
      }
      this.#changed.clear()
      this.#update()
    }
    if (now < this.#earliest) return undefined
    for (const [repository, time] of this.#times) if (time === this.#earliest) return { repository, time }
    return undefined
  }

  #update(): void {
    this.#earliest = Number.POSITIVE_INFINITY
    for (const time of this.#times.values()) if (time < this.#earliest) this.#earliest = time
  }
}

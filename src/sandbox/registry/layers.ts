import type { SandboxContext } from '../context.js'
import type { Store } from '../store/store.js'
import type { BlobStore } from './blob-store.js'
import { repositoryOf, type Target } from './lookup.js'

/** How long a blob stays that no manifest refers to, in milliseconds: a push brings the layers first. */
export const graceTime: number = 60 * 60_000

/** How long to wait between two searches for unneeded blobs, in milliseconds of the system's clock. */
const sweepInterval = 60_000

/**
 * Knows which blobs belong to a repository: those that its manifests refer to, and those that were uploaded, mounted or asked for
 * within the last hour. Removes the blobs that belong to none.
 */
export class Layers {
  readonly #context: SandboxContext
  readonly #blobs: BlobStore
  #store: Store | undefined
  /** When recent blobs of a repository end to belong to it, by the repository and the digest. */
  #recent = new Map<string, Map<string, number>>()
  /** When a blob was last needed. */
  readonly #used = new Map<string, number>()
  /** Blobs that an earlier process has left in a folder. A snapshot may need them, so they stay until the room is needed. */
  readonly #leftBehind: ReadonlySet<string>
  /** How many requests are bringing a blob. */
  readonly #held = new Map<string, number>()
  #nextSweep = 0

  constructor(context: SandboxContext, blobs: BlobStore) {
    this.#context = context
    this.#blobs = blobs
    this.#leftBehind = new Set(blobs.digests())
  }

  /** Returns the size of a blob of a repository, or `undefined` when it doesn't belong to it. */
  size(target: Target, digest: string): number | undefined {
    this.#update()
    const recent = (this.#recent.get(keyOf(target))?.get(digest) ?? 0) > this.#context.clock.now()
    return recent || repositoryOf(target)?.manifests?.names(digest) ? this.#blobs.size(digest) : undefined
  }

  /** Makes a blob belong to a repository for an hour. */
  touch(target: Target, digest: string): void {
    this.#update()
    const now = this.#context.clock.now()
    const key = keyOf(target)
    const blobs = this.#recent.get(key) ?? new Map<string, number>()
    this.#recent.set(key, blobs.set(digest, now + graceTime))
    this.#used.set(digest, now)
  }

  /** Ends a blob's belonging to a repository. Manifests that refer to it still need it. */
  forget(target: Target, digest: string): void {
    this.#recent.get(keyOf(target))?.delete(digest)
  }

  /** Calls a function during which a blob isn't removed. */
  async hold<Result>(digest: string, action: () => Promise<Result>): Promise<Result> {
    this.#held.set(digest, (this.#held.get(digest) ?? 0) + 1)
    try {
      return await action()
    } finally {
      const others = (this.#held.get(digest) ?? 1) - 1
      if (others > 0) this.#held.set(digest, others)
      else this.#held.delete(digest)
    }
  }

  /** Removes unneeded blobs if the last search is a while ago. */
  sweepSometimes(): void {
    if (performance.now() < this.#nextSweep) return
    this.#nextSweep = performance.now() + sweepInterval
    this.sweep(graceTime)
  }

  /** Removes the blobs that belong to no repository, and were last needed longer ago than `grace` milliseconds. */
  sweep(grace: number): void {
    this.#update()
    const now = this.#context.clock.now()
    const needed = this.#neededBlobs(now)
    for (const digest of this.#blobs.digests()) {
      const used = this.#used.get(digest)
      if (needed.has(digest)) this.#used.set(digest, now)
      else if (used !== undefined && used + grace <= now) {
        this.#blobs.remove(digest)
        this.#used.delete(digest)
      }
    }
  }

  /** Removes unneeded blobs if there is no room: all that were used, then of those of an earlier process as many as necessary. */
  makeRoom(hasRoom: () => boolean): boolean {
    if (hasRoom()) return true
    this.sweep(0)
    const needed = this.#neededBlobs(this.#context.clock.now())
    for (const digest of this.#leftBehind) {
      if (hasRoom()) return true
      if (!needed.has(digest) && !this.#used.has(digest)) this.#blobs.remove(digest)
    }
    return hasRoom()
  }

  #neededBlobs(now: number): Set<string> {
    const needed = new Set(this.#held.keys())
    for (const { pushed } of this.#context.store.regions())
      for (const { manifests } of pushed) for (const digest of manifests?.blobs() ?? []) needed.add(digest)
    for (const [key, blobs] of this.#recent) {
      for (const [digest, until] of blobs) {
        if (until > now) needed.add(digest)
        else blobs.delete(digest)
      }
      if (blobs.size === 0) this.#recent.delete(key)
    }
    return needed
  }

  /** A restored snapshot replaces the store. Ids of organizations may mean others then, so nothing recent stays. */
  #update(): void {
    const { store } = this.#context
    if (store === this.#store) return
    this.#store = store
    this.#recent = new Map()
  }
}

/** An organization that is created again has another id, so it gets none of the former one's blobs. */
export function keyOf({ organization, name }: Target): string {
  return `${organization.id}/${name}`
}

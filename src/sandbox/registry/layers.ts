import type { SandboxContext } from '../context.js'
import type { Store } from '../store/store.js'
import type { BlobStore } from './blob-store.js'
import { type RepositoryRef, repositoryOf } from './lookup.js'

/** How long an unreferenced blob is retained, in milliseconds: clients upload the layers before the manifest. */
export const gracePeriod: number = 60 * 60_000

/** The time between two sweeps of unreferenced blobs, in milliseconds of the system's clock. */
const sweepInterval = 60_000

/**
 * Tracks which blobs belong to a repository: those that its manifests refer to, and those that were uploaded, mounted or requested
 * within the last hour. Removes blobs that belong to no repository.
 */
export class Layers {
  readonly #context: SandboxContext
  readonly #blobs: BlobStore
  #store: Store | undefined
  /** When recent blobs of a repository expire, by repository and digest. */
  #recent = new Map<string, Map<string, number>>()
  /** When a blob was last used. */
  readonly #lastUsed = new Map<string, number>()
  /** Blobs that an earlier process stored in a folder. A snapshot may need them, so they are retained until the space is needed. */
  readonly #existing: ReadonlySet<string>
  /** Number of uploads in progress, by digest. */
  readonly #pendingUploads = new Map<string, number>()
  #nextSweep = 0

  constructor(context: SandboxContext, blobs: BlobStore) {
    this.#context = context
    this.#blobs = blobs
    this.#existing = new Set(blobs.digests())
  }

  /** Returns the size of a blob of a repository, or `undefined` when it doesn't belong to it. */
  size(target: RepositoryRef, digest: string): number | undefined {
    this.#update()
    const recent = (this.#recent.get(repositoryKey(target))?.get(digest) ?? 0) > this.#context.clock.now()
    return recent || repositoryOf(target)?.manifests?.names(digest) ? this.#blobs.size(digest) : undefined
  }

  /** Makes a blob belong to a repository for an hour. */
  touch(target: RepositoryRef, digest: string): void {
    this.#update()
    const now = this.#context.clock.now()
    const key = repositoryKey(target)
    const blobs = this.#recent.get(key) ?? new Map<string, number>()
    this.#recent.set(key, blobs.set(digest, now + gracePeriod))
    this.#lastUsed.set(digest, now)
  }

  /** Removes a blob from a repository. It is retained while manifests refer to it. */
  unlink(target: RepositoryRef, digest: string): void {
    this.#recent.get(repositoryKey(target))?.delete(digest)
  }

  /** Calls a function that uploads a blob, which isn't removed meanwhile. */
  async retain<Result>(digest: string, action: () => Promise<Result>): Promise<Result> {
    this.#pendingUploads.set(digest, (this.#pendingUploads.get(digest) ?? 0) + 1)
    try {
      return await action()
    } finally {
      const others = (this.#pendingUploads.get(digest) ?? 1) - 1
      if (others > 0) this.#pendingUploads.set(digest, others)
      else this.#pendingUploads.delete(digest)
    }
  }

  /** Removes unreferenced blobs if the latest sweep is long enough ago. */
  sweepIfDue(): void {
    if (performance.now() < this.#nextSweep) return
    this.#nextSweep = performance.now() + sweepInterval
    this.sweep(gracePeriod)
  }

  /** Removes the blobs that belong to no repository and weren't used for `grace` milliseconds. */
  sweep(grace: number): void {
    this.#update()
    const now = this.#context.clock.now()
    const referenced = this.#referencedBlobs(now)
    for (const digest of this.#blobs.digests()) {
      const lastUsed = this.#lastUsed.get(digest)
      if (referenced.has(digest)) this.#lastUsed.set(digest, now)
      else if (lastUsed !== undefined && lastUsed + grace <= now) {
        this.#blobs.remove(digest)
        this.#lastUsed.delete(digest)
      }
    }
  }

  /**
   * Evicts unreferenced blobs until there is enough space: first all of this process, then those of an earlier one as necessary.
   */
  evictUntil(fits: () => boolean): boolean {
    if (fits()) return true
    this.sweep(0)
    const referenced = this.#referencedBlobs(this.#context.clock.now())
    for (const digest of this.#existing) {
      if (fits()) return true
      if (!referenced.has(digest) && !this.#lastUsed.has(digest)) this.#blobs.remove(digest)
    }
    return fits()
  }

  #referencedBlobs(now: number): Set<string> {
    const referenced = new Set(this.#pendingUploads.keys())
    for (const { pushed } of this.#context.store.regions())
      for (const { manifests } of pushed) for (const digest of manifests?.blobs() ?? []) referenced.add(digest)
    for (const [key, blobs] of this.#recent) {
      for (const [digest, expires] of blobs) {
        if (expires > now) referenced.add(digest)
        else blobs.delete(digest)
      }
      if (blobs.size === 0) this.#recent.delete(key)
    }
    return referenced
  }

  /** A restored snapshot replaces the store. Its organizations may reuse IDs, so recent blobs are forgotten. */
  #update(): void {
    const { store } = this.#context
    if (store === this.#store) return
    this.#store = store
    this.#recent = new Map()
  }
}

/** An organization that is recreated has another ID, so it doesn't inherit blobs. */
export function repositoryKey({ organization, name }: RepositoryRef): string {
  return `${organization.id}/${name}`
}

/** Writes the content of an upload. */
export interface BlobWriter {
  /** The number of bytes received. */
  readonly size: number
  /**
   * Appends bytes.
   *
   * @param owned whether no other code can modify the bytes, so that they can be stored without a copy
   */
  append(bytes: Uint8Array, owned: boolean): void | Promise<void>
  /**
   * Stores the content under its digest. Call nothing else afterwards.
   *
   * @returns whether the content has this digest; if not, it is discarded
   */
  finish(digest: string): Promise<boolean>
  /** Discards the content. */
  discard(): void | Promise<void>
}

/** Stores blobs: layers and image configurations, by their digests. */
export interface BlobStore {
  /** The total size of all blobs and unfinished uploads, in bytes. */
  readonly bytes: number
  /** Returns the size of a blob, or `undefined` when the store doesn't have it. */
  size(digest: string): number | undefined
  /** Returns the digests of all blobs. */
  digests(): Iterable<string>
  /**
   * Returns the bytes of a blob from `start` to before `end`, or `undefined` when the store doesn't have it. They may be the
   * store's own memory, so don't modify them.
   */
  read(digest: string, start: number, end: number): Promise<Uint8Array | ReadableStream<Uint8Array> | undefined>
  /** Removes a blob. */
  remove(digest: string): void
  /** Starts an upload. */
  begin(): BlobWriter
}

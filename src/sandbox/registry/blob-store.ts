/** Content that is arriving. */
export interface BlobWriter {
  /** The number of bytes that have arrived. */
  readonly size: number
  /**
   * Adds bytes.
   *
   * @param owned whether nobody else has the bytes, so that they never change
   */
  append(bytes: Uint8Array, owned: boolean): void | Promise<void>
  /**
   * Stores the content under its digest. Call nothing else afterwards.
   *
   * @returns whether the content has this digest; the content is gone if not
   */
  finish(digest: string): Promise<boolean>
  /** Drops the content. */
  discard(): void | Promise<void>
}

/** Stores blobs: layers and image configurations, by their digests. */
export interface BlobStore {
  /** The total size of all blobs and of what is arriving, in bytes. */
  readonly bytes: number
  /** Returns the size of a blob, or `undefined` when the store doesn't have it. */
  size(digest: string): number | undefined
  /** Returns the digests of all blobs. */
  digests(): Iterable<string>
  /**
   * Returns the bytes of a blob from `start` to before `end`, or `undefined` when the store doesn't have it. They may be those of
   * the store itself, so they must not be changed.
   */
  read(digest: string, start: number, end: number): Promise<Uint8Array | ReadableStream<Uint8Array> | undefined>
  /** Removes a blob. */
  remove(digest: string): void
  /** Begins to store content. */
  begin(): BlobWriter
}

import { randomUUID } from 'node:crypto'
import type { Clock } from '../store/clock.js'
import type { BlobStore, BlobWriter } from './blob-store.js'
import { gracePeriod, type Layers } from './layers.js'
import { RegistryError, storageError } from './registry-error.js'
import { type BodyEnd, UploadBody } from './upload-body.js'
import { fullRegistry, unknownUpload } from './upload-errors.js'

/** The interval in which expired uploads are discarded, in milliseconds of the system's clock. */
const expiryInterval = 10 * 60_000

/** A pending upload of a blob. */
export interface Upload {
  id: string
  /** The repository and the account that the upload belongs to. */
  owner: string
  writer: BlobWriter
  /** When the latest request for it started or ended, in milliseconds since 1970. */
  lastUsed: number
  /** The number of requests that are active or waiting. */
  requests: number
  /** Settles when the previous request has finished. */
  previous: Promise<unknown>
  /** The request body that is being received. */
  body: UploadBody | undefined
}

/** The dependencies of uploads. */
interface UploadsOptions {
  blobs: BlobStore
  layers: Layers
  clock: Pick<Clock, 'now'>
  /** The maximum total size of blobs and uploads, in bytes. */
  maxBytes: number
}

/** The pending uploads. They expire an hour after the latest request. */
export class Uploads {
  readonly #uploads = new Map<string, Upload>()
  /** The sizes of stored blobs that are uploaded again. They need no additional space. */
  readonly #storedSizes = new Map<Upload, number>()
  readonly #options: UploadsOptions
  #timer: NodeJS.Timeout | undefined

  constructor(options: UploadsOptions) {
    this.#options = options
  }

  begin(owner: string): Upload {
    this.#discardExpired()
    const { blobs, clock } = this.#options
    const upload: Upload = {
      id: randomUUID(),
      owner,
      writer: blobs.begin(),
      lastUsed: clock.now(),
      requests: 0,
      previous: Promise.resolve(),
      body: undefined,
    }
    this.#uploads.set(upload.id, upload)
    this.#timer ??= setInterval(() => this.#discardExpired(), expiryInterval).unref()
    return upload
  }

  /**
   * Returns an upload.
   *
   * @throws RegistryError when it doesn't exist or belongs to another repository or account
   */
  find(id: string, owner: string): Upload {
    this.#discardExpired()
    const upload = this.#uploads.get(id)
    if (upload?.owner !== owner) throw unknownUpload()
    upload.lastUsed = this.#options.clock.now()
    return upload
  }

  /**
   * Calls a function after the upload's earlier requests have finished.
   *
   * @throws RegistryError when one of them has ended the upload
   */
  async enqueue<Result>(upload: Upload, action: () => Promise<Result>): Promise<Result> {
    const { previous } = upload
    let finish = (): void => {}
    upload.previous = new Promise<void>(resolve => {
      finish = resolve
    })
    upload.requests++
    try {
      await previous
      if (!this.#uploads.has(upload.id)) throw unknownUpload()
      return await action()
    } finally {
      upload.requests--
      upload.lastUsed = this.#options.clock.now()
      finish()
    }
  }

  /** Calls a function that receives a blob whose digest is known. A blob that is stored already needs no additional space. */
  async withDigest<Result>(upload: Upload, digest: string, action: () => Promise<Result>): Promise<Result> {
    const { blobs, layers } = this.#options
    this.#storedSizes.set(upload, blobs.size(digest) ?? 0)
    try {
      return await layers.retain(digest, action)
    } finally {
      this.#storedSizes.delete(upload)
    }
  }

  /**
   * Appends the bytes of a body as they are received.
   *
   * @param owned whether no other code can modify the chunks of the body
   * @returns how the body ended; received bytes are kept
   * @throws RegistryError when the registry is full, or the folder can't be written; this ends the upload
   */
  async receive(upload: Upload, { body, headers }: Request, owned: boolean): Promise<BodyEnd> {
    if (!body) return 'complete'
    await this.#reserve(upload, Number(headers.get('content-length') ?? 0))
    const chunks = new UploadBody(body, () => upload.requests > 1)
    upload.body = chunks
    try {
      for (let chunk = await chunks.next(); chunk; chunk = await chunks.next()) {
        await this.#reserve(upload, chunk.length)
        await upload.writer.append(chunk, owned)
      }
      return chunks.end
    } catch (error) {
      throw await this.#storageFailed(upload, error)
    } finally {
      upload.body = undefined
      chunks.close()
    }
  }

  /**
   * Stores the upload as a blob, and ends it.
   *
   * @returns whether its content has this digest
   * @throws RegistryError when it was canceled, or the folder can't be written
   */
  async finish(upload: Upload, digest: string): Promise<boolean> {
    if (!this.#uploads.delete(upload.id)) throw unknownUpload()
    try {
      return await upload.writer.finish(digest)
    } catch (error) {
      throw await this.#storageFailed(upload, error)
    }
  }

  /** Cancels an upload. Its active and waiting requests fail. */
  async cancel(upload: Upload): Promise<void> {
    this.#uploads.delete(upload.id)
    upload.body?.interrupt()
    await upload.previous
    await upload.writer.discard()
  }

  /** Ends an upload whose content can't be stored: a chunk may be incomplete. */
  async #storageFailed(upload: Upload, error: unknown): Promise<unknown> {
    if (error instanceof RegistryError) return error
    await this.#discard(upload).catch(() => {})
    return storageError(error)
  }

  async #discard(upload: Upload): Promise<void> {
    this.#uploads.delete(upload.id)
    await upload.writer.discard()
  }

  async #reserve(upload: Upload, bytes: number): Promise<void> {
    const { blobs, layers, maxBytes } = this.#options
    const size = upload.writer.size + bytes
    if (size <= (this.#storedSizes.get(upload) ?? 0)) return
    if (layers.evictUntil(() => blobs.bytes - this.#duplicateBytes() + bytes <= maxBytes)) return
    await this.#discard(upload)
    throw fullRegistry(size, maxBytes)
  }

  /** Returns the number of received bytes of blobs that are stored already. */
  #duplicateBytes(): number {
    let bytes = 0
    for (const [{ writer }, stored] of this.#storedSizes) bytes += Math.min(writer.size, stored)
    return bytes
  }

  /** Discards the uploads that received no request for an hour. */
  #discardExpired(): void {
    const now = this.#options.clock.now()
    // Not awaited: a file that can't be removed now is removed by a later process.
    for (const upload of this.#uploads.values())
      if (upload.requests === 0 && upload.lastUsed + gracePeriod <= now) this.#discard(upload).catch(() => {})
    if (this.#uploads.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}

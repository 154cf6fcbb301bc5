import { randomUUID } from 'node:crypto'
import type { BlobStore, BlobWriter } from './blob-store.js'
import { graceTime, type Layers } from './layers.js'
import { RegistryError, storageError } from './registry-error.js'

/** A blob that is arriving. */
export interface Upload {
  id: string
  /** The repository and the account that the upload belongs to. */
  owner: string
  writer: BlobWriter
  /** When the last request for it came, in milliseconds since 1970. */
  used: number
  /** The number of requests that are adding to it or waiting to. */
  busy: number
  /** Settles when the request before has finished. */
  turn: Promise<unknown>
}

/** The blobs that are arriving. They end an hour after the last request. */
export class Uploads {
  readonly #uploads = new Map<string, Upload>()
  readonly #blobs: BlobStore
  readonly #layers: Layers
  readonly #maxBytes: number

  /** @param maxBytes the largest total size of blobs and uploads */
  constructor(blobs: BlobStore, layers: Layers, maxBytes: number) {
    this.#blobs = blobs
    this.#layers = layers
    this.#maxBytes = maxBytes
  }

  begin(owner: string, now: number): Upload {
    this.#end(now)
    const upload = { id: randomUUID(), owner, writer: this.#blobs.begin(), used: now, busy: 0, turn: Promise.resolve() }
    this.#uploads.set(upload.id, upload)
    return upload
  }

  /**
   * Returns an upload.
   *
   * @throws RegistryError when it doesn't exist or belongs to another repository or account
   */
  find(id: string, owner: string, now: number): Upload {
    this.#end(now)
    const upload = this.#uploads.get(id)
    if (upload?.owner !== owner) throw new RegistryError(404, 'BLOB_UPLOAD_UNKNOWN', "The upload doesn't exist, or has ended.")
    upload.used = now
    return upload
  }

  /** Calls a function when the upload's earlier requests have finished. */
  async inTurn<Result>(upload: Upload, action: () => Promise<Result>): Promise<Result> {
    const { turn } = upload
    let finish = (): void => {}
    upload.turn = new Promise<void>(resolve => {
      finish = resolve
    })
    upload.busy++
    try {
      await turn
      return await action()
    } finally {
      upload.busy--
      finish()
    }
  }

  /**
   * Adds the bytes of a body as they come.
   *
   * @param owned whether nobody else has the parts of the body
   * @returns whether the body ended; if not, the connection was closed, and what came before stays
   * @throws RegistryError when the registry is full, or its folder can't be written; the upload ends then
   */
  async receive(upload: Upload, { body, headers }: Request, owned: boolean): Promise<boolean> {
    if (!body) return true
    await this.#reserve(upload, Number(headers.get('content-length') ?? 0))
    const reader = body.getReader()
    for (;;) {
      let part: ReadableStreamReadResult<Uint8Array>
      try {
        part = await reader.read()
      } catch {
        return false
      }
      if (part.done) return true
      try {
        await this.#reserve(upload, part.value.length)
        await upload.writer.append(part.value, owned)
      } catch (error) {
        // Not awaited: it settles when the connection has delivered the rest.
        reader.cancel().catch(() => {})
        throw await this.#failed(upload, error)
      }
    }
  }

  /** Makes the upload a blob. Returns whether its content has this digest. The upload ends. */
  async finish(upload: Upload, digest: string): Promise<boolean> {
    this.#uploads.delete(upload.id)
    try {
      return await upload.writer.finish(digest)
    } catch (error) {
      throw await this.#failed(upload, error)
    }
  }

  /** Ends an upload whose content can't be stored: half of a part may be in it. */
  async #failed(upload: Upload, error: unknown): Promise<unknown> {
    if (error instanceof RegistryError) return error
    await this.discard(upload).catch(() => {})
    return storageError(error)
  }

  async discard(upload: Upload): Promise<void> {
    this.#uploads.delete(upload.id)
    await upload.writer.discard()
  }

  async #reserve(upload: Upload, bytes: number): Promise<void> {
    if (this.#blobs.bytes + bytes <= this.#maxBytes) return
    this.#layers.sweep(0)
    if (this.#blobs.bytes + bytes <= this.#maxBytes) return
    await this.discard(upload)
    throw new RegistryError(
      413,
      'SIZE_INVALID',
      `The registry of the sandbox is full: it holds at most ${this.#maxBytes} bytes. Delete images, whose layers stay for an hour, or raise the limit (--registry-limit, or maxBytes of the option registry).`,
    )
  }

  /** Ends the uploads that nobody has continued for an hour. */
  #end(now: number): void {
    for (const upload of this.#uploads.values())
      if (upload.busy === 0 && upload.used + graceTime <= now) void this.discard(upload)
  }
}

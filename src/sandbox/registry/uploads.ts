import { randomUUID } from 'node:crypto'
import type { Clock } from '../store/clock.js'
import type { BlobStore, BlobWriter } from './blob-store.js'
import { graceTime, type Layers } from './layers.js'
import { RegistryError, storageError } from './registry-error.js'
import { type BodyEnd, UploadBody } from './upload-body.js'
import { fullRegistry, unknownUpload } from './upload-errors.js'

/** How often uploads are looked for that nobody continues, in milliseconds of the system's clock. */
const endInterval = 10 * 60_000

/** A blob that is arriving. */
export interface Upload {
  id: string
  /** The repository and the account that the upload belongs to. */
  owner: string
  writer: BlobWriter
  /** When the last request for it came or ended, in milliseconds since 1970. */
  used: number
  /** The number of requests that are adding to it or waiting to. */
  busy: number
  /** Settles when the request before has finished. */
  turn: Promise<unknown>
  /** What is being added to it. */
  body: UploadBody | undefined
}

/** What uploads work with. */
interface UploadsOptions {
  blobs: BlobStore
  layers: Layers
  clock: Pick<Clock, 'now'>
  /** The largest total size of blobs and uploads. */
  maxBytes: number
}

/** The blobs that are arriving. They end an hour after the last request. */
export class Uploads {
  readonly #uploads = new Map<string, Upload>()
  /** The sizes that the registry holds already of blobs that are sent again. They need no room. */
  readonly #known = new Map<Upload, number>()
  readonly #options: UploadsOptions
  #timer: NodeJS.Timeout | undefined

  constructor(options: UploadsOptions) {
    this.#options = options
  }

  begin(owner: string): Upload {
    this.#endUnused()
    const { blobs, clock } = this.#options
    const upload: Upload = {
      id: randomUUID(),
      owner,
      writer: blobs.begin(),
      used: clock.now(),
      busy: 0,
      turn: Promise.resolve(),
      body: undefined,
    }
    this.#uploads.set(upload.id, upload)
    this.#timer ??= setInterval(() => this.#endUnused(), endInterval).unref()
    return upload
  }

  /**
   * Returns an upload.
   *
   * @throws RegistryError when it doesn't exist or belongs to another repository or account
   */
  find(id: string, owner: string): Upload {
    this.#endUnused()
    const upload = this.#uploads.get(id)
    if (upload?.owner !== owner) throw unknownUpload()
    upload.used = this.#options.clock.now()
    return upload
  }

  /**
   * Calls a function when the upload's earlier requests have finished.
   *
   * @throws RegistryError when one of them has ended the upload
   */
  async inTurn<Result>(upload: Upload, action: () => Promise<Result>): Promise<Result> {
    const { turn } = upload
    let finish = (): void => {}
    upload.turn = new Promise<void>(resolve => {
      finish = resolve
    })
    upload.busy++
    try {
      await turn
      if (!this.#uploads.has(upload.id)) throw unknownUpload()
      return await action()
    } finally {
      upload.busy--
      upload.used = this.#options.clock.now()
      finish()
    }
  }

  /** Calls a function that receives a blob whose digest is known. Nothing is stored twice, so a blob that is there needs no room. */
  async withDigest<Result>(upload: Upload, digest: string, action: () => Promise<Result>): Promise<Result> {
    const { blobs, layers } = this.#options
    this.#known.set(upload, blobs.size(digest) ?? 0)
    try {
      return await layers.hold(digest, action)
    } finally {
      this.#known.delete(upload)
    }
  }

  /**
   * Adds the bytes of a body as they come.
   *
   * @param owned whether nobody else has the parts of the body
   * @returns how the body ended; what came before stays
   * @throws RegistryError when the registry is full, or its folder can't be written; the upload ends then
   */
  async receive(upload: Upload, { body, headers }: Request, owned: boolean): Promise<BodyEnd> {
    if (!body) return 'whole'
    await this.#reserve(upload, Number(headers.get('content-length') ?? 0))
    const parts = new UploadBody(body, () => upload.busy > 1)
    upload.body = parts
    try {
      for (let part = await parts.next(); part; part = await parts.next()) {
        await this.#reserve(upload, part.length)
        await upload.writer.append(part, owned)
      }
      return parts.end
    } catch (error) {
      throw await this.#failed(upload, error)
    } finally {
      upload.body = undefined
      parts.close()
    }
  }

  /**
   * Makes the upload a blob. The upload ends.
   *
   * @returns whether its content has this digest
   * @throws RegistryError when it was canceled, or the folder can't be written
   */
  async finish(upload: Upload, digest: string): Promise<boolean> {
    if (!this.#uploads.delete(upload.id)) throw unknownUpload()
    try {
      return await upload.writer.finish(digest)
    } catch (error) {
      throw await this.#failed(upload, error)
    }
  }

  /** Ends an upload. Requests that add to it or wait to are refused. */
  async cancel(upload: Upload): Promise<void> {
    this.#uploads.delete(upload.id)
    upload.body?.interrupt()
    await upload.turn
    await upload.writer.discard()
  }

  /** Ends an upload whose content can't be stored: half of a part may be in it. */
  async #failed(upload: Upload, error: unknown): Promise<unknown> {
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
    if (size <= (this.#known.get(upload) ?? 0)) return
    if (layers.makeRoom(() => blobs.bytes - this.#sentAgain() + bytes <= maxBytes)) return
    await this.#discard(upload)
    throw fullRegistry(size, maxBytes)
  }

  /** Returns how much has arrived of what the registry holds already, in bytes. */
  #sentAgain(): number {
    let bytes = 0
    for (const [{ writer }, known] of this.#known) bytes += Math.min(writer.size, known)
    return bytes
  }

  /** Ends the uploads that nobody has continued for an hour. */
  #endUnused(): void {
    const now = this.#options.clock.now()
    // Nobody waits for it, and a file that can't be removed now is removed by a later process.
    for (const upload of this.#uploads.values())
      if (upload.busy === 0 && upload.used + graceTime <= now) this.#discard(upload).catch(() => {})
    if (this.#uploads.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}

import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, statSync, unlinkSync } from 'node:fs'
import { type FileHandle, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createFile, ignoreMissing, moveFile, openFile, streamOf } from './blob-files.js'
import type { BlobStore, BlobWriter } from './blob-store.js'
import { algorithmOf, isDigest } from './digest.js'

/** The age after which the file of an upload belongs to a process that has ended, in milliseconds. */
const abandonedAfter = 60 * 60_000

/** The open file of an upload. */
interface OpenFile {
  file: string
  handle: FileHandle
}

/**
 * Stores blobs in a folder: complete ones in `blobs/ALGORITHM/HEX`, uploads in `uploads/`, from where they are moved when they
 * are complete. Blobs of an earlier process are reused.
 */
export class FolderBlobs implements BlobStore {
  readonly #folder: string
  readonly #sizes = new Map<string, number>()
  #bytes = 0

  /**
   * @param folder the folder, which is created when it doesn't exist
   * @throws the error of the file system when the folder can't be created or read
   */
  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(join(folder, 'uploads'), { recursive: true })
    for (const algorithm of ['sha256', 'sha512']) {
      const blobs = join(folder, 'blobs', algorithm)
      mkdirSync(blobs, { recursive: true })
      for (const hex of readdirSync(blobs))
        if (isDigest(`${algorithm}:${hex}`)) this.#add(`${algorithm}:${hex}`, statSync(join(blobs, hex)).size)
    }
    this.#removeAbandoned(join(folder, 'uploads'))
  }

  get bytes(): number {
    return this.#bytes
  }

  size(digest: string): number | undefined {
    return this.#sizes.get(digest)
  }

  digests(): Iterable<string> {
    return [...this.#sizes.keys()]
  }

  async read(digest: string, start: number, end: number): Promise<Uint8Array | ReadableStream<Uint8Array> | undefined> {
    if (!this.#sizes.has(digest)) return undefined
    const handle = await openFile(this.#path(digest))
    // Another program has removed the file.
    if (!handle) this.remove(digest)
    return handle && streamOf(handle, start, end)
  }

  remove(digest: string): void {
    this.#bytes -= this.#sizes.get(digest) ?? 0
    this.#sizes.delete(digest)
    // Synchronously, since another upload may store the same blob again.
    ignoreMissing(() => unlinkSync(this.#path(digest)))
  }

  begin(): BlobWriter {
    return new FolderWriter(join(this.#folder, 'uploads', randomUUID()), {
      count: bytes => {
        this.#bytes += bytes
      },
      commit: async (file, digest, size) => {
        await moveFile(file, this.#path(digest))
        this.#bytes -= size
        if (!this.#sizes.has(digest)) this.#add(digest, size)
      },
    })
  }

  #add(digest: string, size: number): void {
    this.#sizes.set(digest, size)
    this.#bytes += size
  }

  /** Digests are validated, so the path consists of a known algorithm and hexadecimal digits. */
  #path(digest: string): string {
    return join(this.#folder, 'blobs', ...digest.split(':'))
  }

  #removeAbandoned(uploads: string): void {
    for (const name of readdirSync(uploads)) {
      const file = join(uploads, name)
      ignoreMissing(() => {
        if (statSync(file).mtimeMs < Date.now() - abandonedAfter) unlinkSync(file)
      })
    }
  }
}

interface WriterEffects {
  count: (bytes: number) => void
  /** Makes a complete file a blob. */
  commit: (file: string, digest: string, size: number) => Promise<void>
}

class FolderWriter implements BlobWriter {
  size = 0
  readonly #file: string
  readonly #effects: WriterEffects
  readonly #hash: Hash = createHash('sha256')
  #open: OpenFile | undefined

  constructor(file: string, effects: WriterEffects) {
    this.#file = file
    this.#effects = effects
  }

  async append(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return
    this.#open ??= { file: this.#file, handle: await createFile(this.#file) }
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.#open.handle.write(bytes, done)
      done += bytesWritten
    }
    this.#hash.update(bytes)
    this.size += bytes.length
    this.#effects.count(bytes.length)
  }

  async finish(digest: string): Promise<boolean> {
    this.#open ??= { file: this.#file, handle: await createFile(this.#file) }
    await this.#open.handle.close()
    if ((await this.#digest(algorithmOf(digest))) === digest) {
      await this.#effects.commit(this.#file, digest, this.size)
      return true
    }
    await this.#remove()
    return false
  }

  async #digest(algorithm: string): Promise<string> {
    if (algorithm === 'sha256') return `sha256:${this.#hash.digest('hex')}`
    const hash = createHash(algorithm)
    for await (const chunk of createReadStream(this.#file)) hash.update(chunk)
    return `${algorithm}:${hash.digest('hex')}`
  }

  async discard(): Promise<void> {
    await this.#open?.handle.close().catch(() => {})
    await this.#remove()
  }

  async #remove(): Promise<void> {
    this.#effects.count(-this.size)
    this.size = 0
    await rm(this.#file, { force: true })
  }
}

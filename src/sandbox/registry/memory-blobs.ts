import { createHash, type Hash } from 'node:crypto'
import type { BlobStore, BlobWriter } from './blob-store.js'
import { algorithmOf } from './digest.js'

/** Content in memory: pages that are full, except for the last one. */
interface Pages {
  pages: Uint8Array[]
  size: number
}

const firstPage = 4096
const largestPage = 2 ** 20
/** Chunks of at least this size are stored as pages without a copy. */
const minUncopiedChunk = 2 ** 14

/** Stores blobs in memory. */
export class MemoryBlobs implements BlobStore {
  readonly #blobs = new Map<string, Pages>()
  #bytes = 0

  get bytes(): number {
    return this.#bytes
  }

  size(digest: string): number | undefined {
    return this.#blobs.get(digest)?.size
  }

  digests(): Iterable<string> {
    return [...this.#blobs.keys()]
  }

  async read(digest: string, start: number, end: number): Promise<Uint8Array | ReadableStream<Uint8Array> | undefined> {
    const blob = this.#blobs.get(digest)
    if (!blob) return undefined
    const chunks = slices(blob.pages, start, end)
    if (chunks.length <= 1) return chunks[0] ?? new Uint8Array()
    let index = 0
    return new ReadableStream({
      pull(controller) {
        const chunk = chunks[index++]
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
    })
  }

  remove(digest: string): void {
    this.#bytes -= this.#blobs.get(digest)?.size ?? 0
    this.#blobs.delete(digest)
  }

  begin(): BlobWriter {
    return new MemoryWriter(this.#blobs, bytes => {
      this.#bytes += bytes
    })
  }
}

/** Returns the slices of pages from `start` to before `end`. */
function slices(pages: readonly Uint8Array[], start: number, end: number): Uint8Array[] {
  const found: Uint8Array[] = []
  let offset = 0
  for (const page of pages) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, page.length)]
    if (from < to) found.push(page.subarray(from, to))
    offset += page.length
  }
  return found
}

class MemoryWriter implements BlobWriter {
  size = 0
  readonly #blobs: Map<string, Pages>
  readonly #count: (bytes: number) => void
  readonly #hash: Hash = createHash('sha256')
  #pages: Uint8Array[] = []
  /** The number of bytes used in the last page. */
  #used = 0

  constructor(blobs: Map<string, Pages>, count: (bytes: number) => void) {
    this.#blobs = blobs
    this.#count = count
  }

  append(bytes: Uint8Array, owned: boolean): void {
    this.#hash.update(bytes)
    if (owned && bytes.length >= minUncopiedChunk && bytes.buffer.byteLength === bytes.length) this.#addPage(bytes)
    else this.#copy(bytes)
    this.size += bytes.length
    this.#count(bytes.length)
  }

  /** Stores a chunk as a page. A copy would use twice the memory until the next garbage collection. */
  #addPage(bytes: Uint8Array): void {
    this.#trim()
    this.#pages.push(bytes)
    this.#used = bytes.length
  }

  #copy(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      const page = this.#writablePage()
      const chunk = bytes.subarray(done, done + page.length - this.#used)
      page.set(chunk, this.#used)
      this.#used += chunk.length
      done += chunk.length
    }
  }

  /** Shortens the last page to its content. */
  #trim(): void {
    const last = this.#pages.pop()
    if (last) this.#pages.push(this.#used === last.length ? last : last.slice(0, this.#used))
  }

  #writablePage(): Uint8Array {
    const last = this.#pages.at(-1)
    if (last && this.#used < last.length) return last
    // Pages grow, so that small content uses little memory.
    const page = new Uint8Array(last ? Math.min(Math.max(last.length * 2, firstPage), largestPage) : firstPage)
    this.#pages.push(page)
    this.#used = 0
    return page
  }

  async finish(digest: string): Promise<boolean> {
    this.#trim()
    const matches = this.#digest(algorithmOf(digest)) === digest
    if (matches && !this.#blobs.has(digest)) this.#blobs.set(digest, { pages: this.#pages, size: this.size })
    else this.#count(-this.size)
    this.#pages = []
    return matches
  }

  #digest(algorithm: string): string {
    if (algorithm === 'sha256') return `sha256:${this.#hash.digest('hex')}`
    const hash = createHash(algorithm)
    for (const page of this.#pages) hash.update(page)
    return `${algorithm}:${hash.digest('hex')}`
  }

  discard(): void {
    this.#count(-this.size)
    this.#pages = []
    this.size = 0
  }
}

/** How often a body is looked at whose next part is late, in milliseconds of the system's clock. */
const checkInterval = 250

/** The silence after which a body that keeps other requests waiting is interrupted, in milliseconds. */
const patience = 1000

/** The silence after which every body is interrupted, in milliseconds: the client is gone. */
const longestSilence = 60 * 60_000

/** How the reading of a body ended. */
export type BodyEnd = 'whole' | 'closed' | 'interrupted'

/**
 * Reads the parts of a request body. A client may be gone although its connection is open, so a body is interrupted when nothing
 * arrives and a newer request waits.
 */
export class UploadBody {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #timer: NodeJS.Timeout
  #awaiting = false
  /** How often in a row the next part was still missing. */
  #missed = 0
  #end: BodyEnd = 'whole'

  /** @param keepsWaiting whether another request waits for the end of this one */
  constructor(body: ReadableStream<Uint8Array>, keepsWaiting: () => boolean) {
    this.#reader = body.getReader()
    this.#timer = setInterval(() => {
      // What has arrived is read first, so that no byte is lost.
      if (!this.#awaiting) return
      this.#missed++
      if (this.#missed * checkInterval >= (keepsWaiting() ? patience : longestSilence)) this.interrupt()
    }, checkInterval).unref()
  }

  /** How the body ended, once `next` has returned `undefined`. */
  get end(): BodyEnd {
    return this.#end
  }

  /** Returns the next part, or `undefined` when no more comes. */
  async next(): Promise<Uint8Array | undefined> {
    this.#awaiting = true
    try {
      return (await this.#reader.read()).value
    } catch {
      if (this.#end === 'whole') this.#end = 'closed'
      return undefined
    } finally {
      this.#awaiting = false
      this.#missed = 0
    }
  }

  /** Ends the body as if no more came. */
  interrupt(): void {
    this.#end = 'interrupted'
    this.close()
  }

  /** Stops reading. Parts that still come are dropped. */
  close(): void {
    clearInterval(this.#timer)
    // Not awaited: it settles when the connection has delivered the rest.
    this.#reader.cancel().catch(() => {})
  }
}

/** The interval in which a body is checked for stalls, in milliseconds of the system's clock. */
const checkInterval = 250

/** How long a body that blocks other requests may stall before it is interrupted, in milliseconds. */
const blockingTimeout = 1000

/** How long any body may stall before it is interrupted, in milliseconds: the client is gone. */
const stallTimeout = 60 * 60_000

/** How the reading of a body ended. */
export type BodyEnd = 'complete' | 'closed' | 'interrupted'

/**
 * Reads the chunks of a request body. A client may be gone although its connection is open, so a body is interrupted when it
 * stalls and a newer request waits.
 */
export class UploadBody {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #timer: NodeJS.Timeout
  #reading = false
  /** The number of checks since the read started. */
  #stalledChecks = 0
  #end: BodyEnd = 'complete'

  /** @param isBlocking whether another request waits for the end of this one */
  constructor(body: ReadableStream<Uint8Array>, isBlocking: () => boolean) {
    this.#reader = body.getReader()
    this.#timer = setInterval(() => {
      // Received bytes are read first, so that none is lost.
      if (!this.#reading) return
      this.#stalledChecks++
      if (this.#stalledChecks * checkInterval >= (isBlocking() ? blockingTimeout : stallTimeout)) this.interrupt()
    }, checkInterval).unref()
  }

  /** How the body ended, once `next` has returned `undefined`. */
  get end(): BodyEnd {
    return this.#end
  }

  /** Returns the next chunk, or `undefined` at the end. */
  async next(): Promise<Uint8Array | undefined> {
    this.#reading = true
    try {
      return (await this.#reader.read()).value
    } catch {
      if (this.#end === 'complete') this.#end = 'closed'
      return undefined
    } finally {
      this.#reading = false
      this.#stalledChecks = 0
    }
  }

  /** Ends the body early. */
  interrupt(): void {
    this.#end = 'interrupted'
    this.close()
  }

  /** Stops reading. Later chunks are discarded. */
  close(): void {
    clearInterval(this.#timer)
    // Not awaited: it settles when the rest of the body was received.
    this.#reader.cancel().catch(() => {})
  }
}

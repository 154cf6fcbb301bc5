/** Returns whether a content type is JSON. */
export function isJson(contentType: string | null): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType ?? '')
}

/**
 * A body is read and discarded up to this many times the limit: a server that closes a connection while the client is
 * still sending loses the response.
 */
const drainFactor = 4

/** Reads a body. Returns `undefined` when it is longer than the limit. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const drainLimit = limit * drainFactor
  if (Number(request.headers.get('content-length') ?? 0) > drainLimit) return undefined
  if (!request.body) return new Uint8Array()
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  for (let length = 0; ; ) {
    const { done, value } = await reader.read()
    if (done && length > limit) return undefined
    if (done) return chunks.length === 1 && chunks[0] ? chunks[0] : concat(chunks, length)
    length += value.byteLength
    if (length > drainLimit) {
      // Not awaited: the promise never settles while a clone of the request is unread.
      reader.cancel().catch(() => {})
      return undefined
    }
    if (length <= limit) chunks.push(value)
    else chunks.length = 0
  }
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Decodes UTF-8. Returns `undefined` when the bytes are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * How many times the limit of a body is read and thrown away: a server that ends a connection while its caller is still
 * sending takes the answer away with it.
 */
const drained = 4

/** A body, read to its end; undefined when it is longer than the limit. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const most = limit * drained
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined
  if (!request.body) return new Uint8Array()
  const reader = request.body.getReader()
  const parts: Uint8Array[] = []
  for (let length = 0; ; ) {
    const { done, value } = await reader.read()
    if (done && length > limit) return undefined
    if (done) return parts.length === 1 && parts[0] ? parts[0] : joined(parts, length)
    length += value.byteLength
    if (length > most) {
      // Not waited for: while a clone of the request is unread, it never ends.
      reader.cancel().catch(() => {})
      return undefined
    }
    if (length <= limit) parts.push(value)
    else parts.length = 0
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text that bytes are in UTF-8; undefined when they are none. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

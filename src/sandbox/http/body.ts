/** Returns whether a content type is JSON in UTF-8. Its other parameters don't matter. */
export function isJson(contentType: string | null): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  return type.trim() === 'application/json' && parameters.every(isUtf8OrOther)
}

function isUtf8OrOther(parameter: string): boolean {
  const [name = '', value = ''] = parameter.split('=')
  return name.trim() !== 'charset' || /^(?:"utf-?8"|utf-?8)$/.test(value.trim())
}

const [quotationMark, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openingBrace, closingBrace, openingBracket, closingBracket] = [0x7b, 0x7d, 0x5b, 0x5d]
const maxValues = 1_000_000
const maxFields = 10_000
const maxDepth = 100

/**
 * Returns whether a JSON text has more than about a million values, 10,000 fields in one object, or 100 nested objects and
 * arrays. Parsing such a text can take seconds. Scanning it takes a fraction of that.
 */
export function isTooComplex(json: string): boolean {
  let values = 0
  let depth = 0
  const fields = new Uint32Array(maxDepth + 1)
  for (let index = 0; index < json.length; index++) {
    switch (json.charCodeAt(index)) {
      case quotationMark:
        index = endOfString(json, index)
        break
      case openingBrace:
      case openingBracket:
        if (++values > maxValues || ++depth > maxDepth) return true
        fields[depth] = 0
        break
      case closingBrace:
      case closingBracket:
        if (depth > 0) depth--
        break
      case comma:
        if (++values > maxValues) return true
        break
      case colon:
        fields[depth] = (fields[depth] ?? 0) + 1
        if ((fields[depth] ?? 0) > maxFields) return true
        break
    }
  }
  return false
}

/** Returns the index of the quotation mark that ends a string. */
function endOfString(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index++) {
    const code = json.charCodeAt(index)
    if (code === backslash) index++
    else if (code === quotationMark) return index
  }
  return json.length
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

const [quotationMark, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openingBrace, closingBrace, openingBracket, closingBracket] = [0x7b, 0x7d, 0x5b, 0x5d]
const maxValues = 1_000_000
const maxFields = 500_000
const maxShapes = 1000
const maxDepth = 100

/** Random, so that clients can't choose names with the same hash. */
const emptyShape = Math.floor(Math.random() * 2 ** 31)

/**
 * Returns whether a JSON text has more than a million values, 500,000 fields, 1000 shapes of objects, or 100 nested objects
 * and arrays. Parsing such a text can take seconds. Scanning it takes a fraction of that.
 *
 * The shape of an object consists of the names of its fields in their order. Engines create one for every field that is added,
 * and reuse it for later objects that begin with the same names.
 */
export function isTooComplex(json: string): boolean {
  let values = 0
  let fields = 0
  let depth = 0
  let [nameStart, nameEnd] = [0, 0]
  const shapes = new Set<number>()
  /** The shape of the object at each depth, as a hash of its names so far. */
  const current = new Int32Array(maxDepth + 1)
  for (let index = 0; index < json.length; index++) {
    switch (json.charCodeAt(index)) {
      case quotationMark:
        nameStart = index
        index = endOfString(json, index)
        nameEnd = index
        break
      case openingBrace:
      case openingBracket:
        if (++values > maxValues || ++depth > maxDepth) return true
        current[depth] = emptyShape
        break
      case closingBrace:
      case closingBracket:
        if (depth > 0) depth--
        break
      case comma:
        if (++values > maxValues) return true
        break
      case colon: {
        const shape = continueHash(json, nameStart, nameEnd, current[depth] ?? emptyShape)
        current[depth] = shape
        // Without a name of its own, the next colon doesn't hash this one again.
        nameStart = nameEnd
        shapes.add(shape)
        if (++fields > maxFields || shapes.size > maxShapes) return true
        break
      }
    }
  }
  return false
}

/** Continues an FNV-1a hash with a part of a text. */
function continueHash(text: string, start: number, end: number, initial: number): number {
  let result = initial
  for (let index = start; index < end; index++) result = Math.imul(result ^ text.charCodeAt(index), 0x01000193)
  return result
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

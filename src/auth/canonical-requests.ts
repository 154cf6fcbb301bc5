import {
  bodyHashHeader,
  canonicalPath,
  canonicalQuery,
  emptyBodyHash,
  encodeSegments,
  joinCanonicalRequest,
  joinQuery,
  queryPairs,
  splitUrl,
} from './signature.js'

/** A received request as its signature covers it. */
export interface SignedRequest {
  method: string
  /** The URL as received. */
  url: string
  /** The signed headers in the order of their names. Each byte of a value is one character, as in HTTP. */
  headers: Readonly<Record<string, string>>
  /** Returns the hexadecimal SHA-256 of a string, or of the body. */
  sha256: (text?: string) => string
  bodyLength: number
}

/**
 * Yields the canonical requests that a client may have signed, the most common first. Signers read some requests in
 * different ways: paths that contain `%2F` or bytes that aren't UTF-8, the order and the `+` of a query, the spaces of a header and
 * the hash of an empty body.
 *
 * @param isOlderForm whether the signature has the older form
 */
export function* canonicalRequests(request: SignedRequest, isOlderForm: boolean): Generator<string> {
  const { method, url, headers } = request
  const { pathname, search } = splitUrl(url)
  const names = Object.keys(headers)
  const seen = new Set<string>()
  for (const readHeaders of headerReadings) {
    const read = isPlain(headers) ? headers : Object.fromEntries(names.map(name => [name, readHeaders(headers[name] ?? '')]))
    for (const readPath of pathReadings)
      for (const [query, bodyHash] of queryAndBodyReadings(request, search, isOlderForm)) {
        const canonical = joinCanonicalRequest(method, readPath(pathname), query, read, names, bodyHash)
        if (!seen.has(canonical)) yield canonical
        seen.add(canonical)
      }
    if (read === headers) return
  }
}

/** Whether headers have the same values in each reading. */
function isPlain(headers: Readonly<Record<string, string>>): boolean {
  return !Object.values(headers).some(value => /[^\x20-\x7e]| {2}/.test(value))
}

type Reading = (text: string) => string

const withSlash: Reading = path => (path.endsWith('/') ? path : `${path}/`)

const pathReadings: readonly Reading[] = [
  canonicalPath,
  path => withSlash(encodeSegments(path)),
  // The vendor's Go signer encodes bytes, its Python signer replaces those that aren't UTF-8.
  path => withSlash(encodeBytes(decodeBytes(path))),
  path => canonicalPath(encodeURI(fromUtf8(decodeBytes(path), false) ?? path)),
]

const headerReadings: readonly Reading[] = [
  value => fromUtf8(value, true) ?? value,
  value => (fromUtf8(value, true) ?? value).replace(/\s+/g, ' '),
  value => value,
]

function* queryAndBodyReadings(
  { method, headers, sha256, bodyLength }: SignedRequest,
  search: string,
  isOlderForm: boolean,
): Generator<readonly [query: string, bodyHash: string]> {
  const declared = headers[bodyHashHeader]
  const hashes = declared === undefined ? [bodyLength === 0 ? emptyBodyHash : sha256()] : [fromUtf8(declared, true) ?? declared]
  // Some clients sign a GET as if its body, which has no meaning, were not there.
  if (declared === undefined && method === 'GET' && bodyLength > 0) hashes.push(emptyBodyHash)
  if (declared !== undefined && bodyLength === 0) hashes.push(emptyBodyHash)
  for (const query of queryReadings(search)) for (const hash of hashes) yield [query, hash]
  // The older signer takes the query for the body of a POST that has none.
  if (isOlderForm && method === 'POST' && bodyLength === 0 && search.length > 1)
    yield ['', sha256(joinQuery(byDecodedName(search)).replaceAll('%20', '+'))]
}

/** Yields the canonical queries. A plus sign is a space, as in forms, or itself. */
function* queryReadings(search: string): Generator<string> {
  for (const read of search.includes('+') ? [search, search.replaceAll('+', '%2B')] : [search]) {
    yield canonicalQuery(read)
    yield joinQuery(byDecodedName(read))
  }
}

/** Returns the parameters in the order of the vendor's signers, which sort before they encode. */
function byDecodedName(search: string): ReturnType<typeof queryPairs> {
  const decoded = queryPairs(search).map(pair => ({
    pair,
    name: decodeURIComponent(pair[0]),
    value: decodeURIComponent(pair[1]),
  }))
  const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
  return decoded.sort((one, other) => compare(one.name, other.name) || compare(one.value, other.value)).map(({ pair }) => pair)
}

/** Decodes percent-encoding to bytes, one character each. */
function decodeBytes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, code => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
}

/** Percent-encodes bytes, one character each, except for unreserved ones and slashes. */
function encodeBytes(bytes: string): string {
  return bytes.replace(/[^\w\-.~/]/g, byte => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** Decodes UTF-8 bytes, one character each. Returns `undefined` for other characters and, in `fatal` mode, for invalid UTF-8. */
function fromUtf8(bytes: string, fatal: boolean): string | undefined {
  // Most values are ASCII.
  if (!/[^\0-\x7f]/.test(bytes)) return bytes
  if (/[^\0-\xff]/.test(bytes)) return undefined
  try {
    return (fatal ? strict : lenient).decode(Uint8Array.from(bytes, byte => byte.charCodeAt(0)))
  } catch {
    return undefined
  }
}

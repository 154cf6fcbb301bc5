import type { Hash } from './hash.js'
import { defaultHash } from './hashes.js'

/** The parts of a request that are signed. */
export interface SignableRequest {
  method: string
  /** The URL exactly as it is sent. */
  url: string
  /**
   * The headers to sign, with lowercase names. Must contain `x-sdk-date`. An `x-sdk-content-sha256` replaces the hash of the
   * body, regardless of its value.
   */
  headers: Readonly<Record<string, string>>
  /** The body exactly as it is sent. */
  body?: string | undefined
  /** The hexadecimal SHA-256 of the body. Replaces `body`. */
  bodyHash?: string
}

/** An IAM access key. */
export interface AccessKey {
  accessKeyId: string
  secretAccessKey: string
}

/** The name of the algorithm. */
export const algorithm = 'SDK-HMAC-SHA256'
/** The header that, if it is signed, replaces the hash of the body. */
export const bodyHashHeader = 'x-sdk-content-sha256'
/** The hexadecimal SHA-256 of nothing. */
export const emptyBodyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/**
 * Signs a request with an access key. Section 3.2 of the API reference, and the vendor's signing guide.
 *
 * @param hash default: node:crypto, or WebCrypto in other runtimes
 * @returns the value of the `Authorization` header; a promise only if `hash` returns promises
 *
 * @example
 * const authorization = await signRequest(
 *   { method: 'GET', url: 'https://swr-api.my-kualalumpur-1.myhuaweicloud.com/v2/manage/namespaces',
 *     headers: { host: 'swr-api.my-kualalumpur-1.myhuaweicloud.com', 'x-sdk-date': '20260102T030405Z' } },
 *   { accessKeyId: 'AK', secretAccessKey: 'SK' },
 * )
 */
export function signRequest(request: SignableRequest, key: AccessKey, hash: Hash = defaultHash()): string | Promise<string> {
  const names = Object.keys(request.headers).sort()
  const bodyHash =
    request.headers[bodyHashHeader] ?? request.bodyHash ?? (request.body ? hash.sha256(request.body) : emptyBodyHash)
  const digest = andThen(bodyHash, bodyHash => hash.sha256(canonicalRequest(request, names, bodyHash)))
  const signed = andThen(digest, digest =>
    hash.hmac(key.secretAccessKey, `${algorithm}\n${request.headers['x-sdk-date']}\n${digest}`),
  )
  return andThen(
    signed,
    signed => `${algorithm} Access=${key.accessKeyId}, SignedHeaders=${names.join(';')}, Signature=${signed}`,
  )
}

/** Calls `next` synchronously if the value isn't a promise: a promise would take longer than the signature. */
function andThen<T>(value: T | Promise<T>, next: (value: T) => T | Promise<T>): T | Promise<T> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** Returns the canonical request, whose digest is signed. */
export function canonicalRequest(
  { method, url, headers }: SignableRequest,
  names: readonly string[],
  bodyHash: string,
): string {
  const { pathname, search } = splitUrl(url)
  return joinCanonicalRequest(method, canonicalPath(pathname), canonicalQuery(search), headers, names, bodyHash)
}

/** Joins the parts of a canonical request. */
export function joinCanonicalRequest(
  method: string,
  path: string,
  query: string,
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
  bodyHash: string,
): string {
  const lines = names.map(name => `${name}:${headers[name]?.trim()}`).join('\n')
  return `${method}\n${path}\n${query}\n${lines}\n\n${names.join(';')}\n${bodyHash}`
}

/** Splits a URL into its normalized path and query. The pattern avoids parsing URLs that are already normalized. */
export function splitUrl(url: string): { pathname: string; search: string } {
  const normalized = /^https?:\/\/[a-z0-9.:-]+(\/[\w\-.~%/]*)(\?[\w\-.~%&=]*)?$/.exec(url)
  const [, pathname, search = ''] = normalized ?? []
  return !pathname || pathname.includes('/.') || /%2e/i.test(pathname) ? new URL(url) : { pathname, search }
}

/**
 * Returns a path with normalized percent-encoding and a trailing slash, as the signature requires. The path is decoded
 * before it is split, so that an encoded slash becomes a slash.
 */
export function canonicalPath(pathname: string): string {
  const path = canonicalPattern.test(pathname) ? pathname : encodeSegments(pathname)
  const decoded = path.includes('%2F') ? path.replaceAll('%2F', '/') : path
  return decoded.endsWith('/') ? decoded : `${decoded}/`
}

/** Returns a path with normalized percent-encoding in each segment. An encoded slash remains encoded. */
export function encodeSegments(pathname: string): string {
  return pathname.split('/').map(reencode).join('/')
}

/** Returns a query sorted by name, then by value, with normalized percent-encoding. */
export function canonicalQuery(search: string): string {
  if (search.length < 2) return ''
  return joinQuery(queryPairs(search).sort(comparePairs))
}

/** A name and a value, with normalized percent-encoding. */
export type QueryPair = readonly [name: string, value: string]

/** Returns the names and values of a query in its own order, with normalized percent-encoding. */
export function queryPairs(search: string): QueryPair[] {
  return search
    .slice(1)
    .split('&')
    .filter(pair => pair !== '')
    .map(pair => {
      const equals = pair.indexOf('=')
      const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
      return [reencode(plusToSpace(name)), reencode(plusToSpace(value))] as const
    })
}

/** Compares two parameters by name, then by value. */
export function comparePairs([name, value]: QueryPair, [otherName, otherValue]: QueryPair): number {
  return compare(name, otherName) || compare(value, otherValue)
}

/** Joins the parameters of a canonical query. */
export function joinQuery(pairs: readonly QueryPair[]): string {
  return pairs.map(([name, value]) => `${name}=${value}`).join('&')
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const plusToSpace = (text: string): string => (text.includes('+') ? text.replaceAll('+', ' ') : text)

/** Matches normalized percent-encoding: unreserved characters, slashes, and escapes of other ASCII characters. */
const canonicalPattern = /^(?:[\w\-.~/]|%(?!2[DE]|3\d|[46][1-9A-F]|[57][0-9A]|5F|7E)[0-7][0-9A-F])*$/

/** Normalizes the percent-encoding of a string: everything except `A-Za-z0-9-_.~` is encoded. */
function reencode(text: string): string {
  if (canonicalPattern.test(text) && !text.includes('/')) return text
  return encodeURIComponent(decodeEscapes(text)).replace(
    /[!'()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function decodeEscapes(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A `%` that isn't part of an escape is a literal.
    return text
  }
}

/** Formats a time for `X-Sdk-Date`: `YYYYMMDDTHHMMSSZ`. */
export function formatSdkDate(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Parses an `X-Sdk-Date`. Returns milliseconds since 1970, or `NaN` if it is invalid. */
export function parseSdkDate(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

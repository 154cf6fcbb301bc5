import type { Hash } from './hash.js'
import { defaultHash } from './hashes.js'

/** What is signed of a request. */
export interface SignedRequest {
  method: string
  /** The address exactly as it is sent. */
  url: string
  /** The headers to sign, names in lower case; must hold `x-sdk-date`. */
  headers: Readonly<Record<string, string>>
  /** The body exactly as it is sent. */
  body?: string | undefined
  /** Hex SHA-256 of the body, where it is known already; `body` does not count then. */
  bodyHash?: string
}

/** An access key of IAM. */
export interface AccessKey {
  accessKeyId: string
  secretAccessKey: string
}

const algorithm = 'SDK-HMAC-SHA256'
const emptyBody = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/**
 * Signs a request with an access key.
 *
 * @param request what is sent
 * @param key the access key
 * @param hash the cryptography to use
 * @returns the value of the `Authorization` header
 *
 * @example
 * const authorization = await signature(
 *   { method: 'GET', url: 'https://swr-api.my-kualalumpur-1.myhuaweicloud.com/v2/manage/namespaces',
 *     headers: { host: 'swr-api.my-kualalumpur-1.myhuaweicloud.com', 'x-sdk-date': '20260102T030405Z' } },
 *   { accessKeyId: 'AK', secretAccessKey: 'SK' },
 * )
 *
 * Section 3.2 of the reference, and the vendor's guide to signing.
 */
export function signRequest(request: SignedRequest, key: AccessKey, hash: Hash = defaultHash()): string | Promise<string> {
  const names = Object.keys(request.headers).sort()
  const bodyHash = request.bodyHash ?? (request.body ? hash.sha256(request.body) : emptyBody)
  const digest = andThen(bodyHash, bodyHash => hash.sha256(canonicalRequest(request, names, bodyHash)))
  const signed = andThen(digest, digest =>
    hash.hmac(key.secretAccessKey, `${algorithm}\n${request.headers['x-sdk-date']}\n${digest}`),
  )
  return andThen(
    signed,
    signed => `${algorithm} Access=${key.accessKeyId}, SignedHeaders=${names.join(';')}, Signature=${signed}`,
  )
}

/** Goes on at once where the cryptography gave its result at once: a promise would cost more than the signature. */
function andThen<T>(value: T | Promise<T>, next: (value: T) => T | Promise<T>): T | Promise<T> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** The text whose digest is signed. */
export function canonicalRequest({ method, url, headers }: SignedRequest, names: readonly string[], bodyHash: string): string {
  const { pathname, search } = splitUrl(url)
  const lines = names.map(name => `${name}:${headers[name]?.trim()}`).join('\n')
  return `${method}\n${canonicalPath(pathname)}\n${canonicalQuery(search)}\n${lines}\n\n${names.join(';')}\n${bodyHash}`
}

/** Path and query as they are sent; most addresses are in the form already that parsing would give them. */
export function splitUrl(url: string): { pathname: string; search: string } {
  const plain = /^https?:\/\/[a-z0-9.:-]+(\/[\w\-.~%/]*)(\?[\w\-.~%&=]*)?$/.exec(url)
  if (!plain?.[1] || plain[1].includes('/.') || /%2e/i.test(plain[1])) return new URL(url)
  return { pathname: plain[1], search: plain[2] ?? '' }
}

/** The path with each segment encoded anew and a slash at its end, which only the signature sees. */
export function canonicalPath(pathname: string): string {
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`
  return canonical.test(path) ? path : path.split('/').map(reencoded).join('/')
}

/** The query sorted by name, then by value, both encoded anew. */
export function canonicalQuery(search: string): string {
  if (search.length < 2) return ''
  return search
    .slice(1)
    .split('&')
    .filter(pair => pair !== '')
    .map(pair => {
      const equals = pair.indexOf('=')
      const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
      return [reencoded(unplussed(name)), reencoded(unplussed(value))] as const
    })
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const unplussed = (text: string): string => (text.includes('+') ? text.replaceAll('+', ' ') : text)

/** Encoded already: unreserved characters, slashes between them, and escapes of ASCII characters that are none of these. */
const canonical = /^(?:[\w\-.~/]|%(?!2[DE]|3\d|[46][1-9A-F]|[57][0-9A]|5F|7E)[0-7][0-9A-F])*$/

/** Percent-encoding as the signature wants it: everything but `A-Za-z0-9-_.~`. */
function reencoded(text: string): string {
  if (canonical.test(text) && !text.includes('/')) return text
  return encodeURIComponent(decoded(text)).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone % stands for itself.
    return text
  }
}

/** A moment as `X-Sdk-Date` writes it: `YYYYMMDDTHHMMSSZ`. */
export function formatSdkDate(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** The moment that an `X-Sdk-Date` names, in milliseconds; NaN when it is none. */
export function parseSdkDate(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

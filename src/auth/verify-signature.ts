import { createHmac, hash } from 'node:crypto'
import type { Authorization, SignatureScope } from './authorization.js'
import { canonicalRequests } from './canonical-requests.js'
import { algorithm } from './signature.js'

/** A request to verify. */
export interface ReceivedRequest {
  method: string
  /** The URL as received. */
  url: string
  headers: Headers
  /** The body as received. */
  body: Uint8Array
}

/** The result of a verification. */
export type Verification =
  | { valid: true }
  /** `canonicalRequest` is the one that the verifier expected. Its headers may contain secrets. */
  | { valid: false; canonicalRequest: string }

/**
 * Returns the headers that a signature covers, or the validation error of `SignedHeaders`: it must contain `x-sdk-date`, be sorted
 * and unique, and the request must have each of them.
 */
export function readSignedHeaders(
  names: readonly string[],
  { headers, url }: ReceivedRequest,
): Record<string, string> | string {
  const signed = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    if (name <= (names[index - 1] ?? '')) return 'SignedHeaders must be sorted and unique'
    // A Request that was never sent over HTTP has no `host` header.
    const value = name === 'host' ? (headers.get('host') ?? new URL(url).host) : isHeaderName(name) ? headers.get(name) : null
    if (value === null) return `the request lacks the signed header ${name}`
    signed.set(name, value)
  }
  return signed.has('x-sdk-date') ? Object.fromEntries(signed) : 'x-sdk-date must be signed'
}

function isHeaderName(name: string): boolean {
  return /^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name)
}

/**
 * Verifies a signature of either form. Requests that signers read in different ways are accepted in each of them.
 *
 * @param headers the result of `readSignedHeaders`
 */
export function verifySignature(
  { method, url, body }: ReceivedRequest,
  headers: Readonly<Record<string, string>>,
  { signature, scope }: Authorization,
  secretAccessKey: string,
): Verification {
  const date = headers['x-sdk-date'] ?? ''
  const key = scope ? derivedKey(secretAccessKey, scope) : secretAccessKey
  const prefix = `${algorithm}\n${date}${scope ? `\n${scopeText(scope)}` : ''}`
  let expected: string | undefined
  const request = { method, url, headers, sha256: (text?: string) => sha256(text ?? body), bodyLength: body.length }
  for (const canonical of canonicalRequests(request, scope !== undefined)) {
    expected ??= canonical
    const digest = createHmac('sha256', key)
      .update(`${prefix}\n${sha256(canonical)}`)
      .digest('hex')
    if (digest === signature) return { valid: true }
  }
  return { valid: false, canonicalRequest: expected ?? '' }
}

function scopeText({ date, region, service }: SignatureScope): string {
  return `${date}/${region}/${service}/sdk_request`
}

function derivedKey(secretAccessKey: string, { date, region, service }: SignatureScope): Buffer {
  return [region, service, 'sdk_request'].reduce(hmac, hmac(`SDK${secretAccessKey}`, date))
}

const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex')

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

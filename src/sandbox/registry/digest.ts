import { createHash } from 'node:crypto'
import { RegistryError } from './registry-error.js'

/** The lengths of the supported digests, in hexadecimal digits. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha512', 128],
])

/** Returns whether a text is a supported digest: `sha256:` or `sha512:` followed by all hexadecimal digits. */
export function isDigest(text: string): boolean {
  const [algorithm = '', hex = '', ...rest] = text.split(':')
  return rest.length === 0 && hex.length === lengths.get(algorithm) && /^[0-9a-f]+$/.test(hex)
}

/**
 * Validates the digest in a request.
 *
 * @throws RegistryError when the digest isn't supported
 */
export function requireDigest(text: string): string {
  if (isDigest(text)) return text
  throw new RegistryError(400, 'DIGEST_INVALID', 'The digest must be a complete sha256 or sha512 digest.')
}

/** Returns the algorithm of a digest. */
export function algorithmOf(digest: string): string {
  return digest.slice(0, digest.indexOf(':'))
}

/** Returns the digest of some content with an algorithm. */
export function digestOf(algorithm: string, content: string | Uint8Array): string {
  return `${algorithm}:${createHash(algorithm).update(content).digest('hex')}`
}

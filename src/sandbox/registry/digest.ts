import { createHash } from 'node:crypto'
import { RegistryError } from './registry-error.js'

/** The lengths of the supported digests, in hexadecimal digits. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha512', 128],
])

/** Returns whether a text is a digest that the registry supports: `sha256:` or `sha512:` with all its digits. */
export function isDigest(text: string): boolean {
  const [algorithm = '', hex = '', ...rest] = text.split(':')
  return rest.length === 0 && hex.length === lengths.get(algorithm) && /^[0-9a-f]+$/.test(hex)
}

/**
 * Returns a digest of a request.
 *
 * @throws RegistryError when it isn't one that the registry supports
 */
export function requireDigest(text: string): string {
  if (isDigest(text)) return text
  throw new RegistryError(400, 'DIGEST_INVALID', 'The digest must be sha256 or sha512 with all its digits.')
}

/** Returns the algorithm of a digest. */
export function algorithmOf(digest: string): string {
  return digest.slice(0, digest.indexOf(':'))
}

/** Returns the digest of some content with an algorithm. */
export function digestOf(algorithm: string, content: string | Uint8Array): string {
  return `${algorithm}:${createHash(algorithm).update(content).digest('hex')}`
}

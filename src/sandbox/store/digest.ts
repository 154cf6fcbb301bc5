import { createHash } from 'node:crypto'

/** Hex SHA-256 of a text in UTF-8, or of bytes. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** An id of 32 hex digits that is the same in every sandbox: tests can write it down. */
export function stableId(...parts: string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32)
}

import { createHash } from 'node:crypto'

/** Returns the hexadecimal SHA-256 of a string in UTF-8, or of bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Returns an ID of 32 hexadecimal digits that is the same in every sandbox, so that tests can hard-code it. */
export function stableId(...parts: string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32)
}

// Separate from the implementations: their declarations refer to WebCrypto, and a program for Node.js may lack the DOM types.

/** The hash functions that signing requires. */
export interface Hash {
  /** Returns the SHA-256 of a UTF-8 text in hexadecimal. */
  sha256(text: string): string | Promise<string>
  /** Returns the HMAC-SHA-256 of a UTF-8 text in hexadecimal. */
  hmac(key: string, text: string): string | Promise<string>
}

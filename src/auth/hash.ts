// Apart from those who implement it: their types name WebCrypto, which a program for Node without the DOM's types does not know.

/** The two functions of cryptography that signing needs. */
export interface Hash {
  /** Hex SHA-256 of a text in UTF-8. */
  sha256(text: string): string | Promise<string>
  /** Hex HMAC-SHA-256 of a text in UTF-8. */
  hmac(key: string, text: string): string | Promise<string>
}

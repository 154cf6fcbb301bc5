/** A response whose body has been read in full. */
export interface RawResponse {
  status: number
  headers: Headers
  /** The body, decoded but not parsed. */
  text: string
}

/** Returns the request ID in the headers, redacted: some servers echo a header of the request. */
export function requestIdOf(headers: Headers, redact: (text: string) => string): string | undefined {
  const id = headers.get('x-request-id')
  return id === null ? undefined : redact(id)
}

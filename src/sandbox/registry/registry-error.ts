/** The error codes of the OCI distribution specification that the registry uses. */
export type RegistryCode =
  | 'BLOB_UNKNOWN'
  | 'BLOB_UPLOAD_INVALID'
  | 'BLOB_UPLOAD_UNKNOWN'
  | 'DENIED'
  | 'DIGEST_INVALID'
  | 'MANIFEST_BLOB_UNKNOWN'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_UNKNOWN'
  | 'PAGINATION_NUMBER_INVALID'
  | 'RANGE_INVALID'
  | 'SIZE_INVALID'
  | 'TAG_INVALID'
  | 'UNAUTHORIZED'
  | 'UNKNOWN'
  | 'UNSUPPORTED'

/** An error response of the registry. Its body is that of the OCI distribution specification. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'
  readonly status: number
  readonly code: RegistryCode
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: RegistryCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }

  /** Returns the response body. */
  body(): string {
    return JSON.stringify({ errors: [{ code: this.code, message: this.message }] })
  }
}

/** Converts the error of a folder that can't be written, for example because the disk is full. Returns other errors unchanged. */
export function storageError(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  return syscall === undefined
    ? error
    : new RegistryError(500, 'UNKNOWN', `The registry can't write to the storage folder: ${code}.`)
}

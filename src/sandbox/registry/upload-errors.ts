import { RegistryError } from './registry-error.js'

/** Returns the error for an upload that doesn't exist or has ended. */
export function unknownUpload(): RegistryError {
  return new RegistryError(404, 'BLOB_UPLOAD_UNKNOWN', "The upload doesn't exist, or has ended.")
}

/** Returns the error for content that doesn't fit, with the remedy. */
export function fullRegistry(size: number, maxBytes: number): RegistryError {
  const raise = 'raise the limit (--registry-limit, or maxBytes of the option registry).'
  return new RegistryError(
    413,
    'SIZE_INVALID',
    size > maxBytes
      ? `The registry of the sandbox stores at most ${maxBytes} bytes, and this blob alone is larger. To push it, ${raise}`
      : `The registry of the sandbox is full: it stores at most ${maxBytes} bytes. Delete images, whose layers are retained for an hour of the sandbox's clock, cancel unfinished uploads, or ${raise}`,
  )
}

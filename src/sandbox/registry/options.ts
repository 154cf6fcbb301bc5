import { boolean, integer, nullable, object, optional, type Validate } from '../validation.js'
import type { RegistryStorage } from './registry.js'

/** Options of the registry of a sandbox. */
export interface RegistryOptions extends RegistryStorage {
  /**
   * The host in logins and paths, such as `localhost:5000`; `{region}` is replaced by the region. Defaults to the address by which
   * the sandbox was called over HTTP, or to `swr.{region}.myhuaweicloud.com` in process.
   */
  host?: string | null | undefined
  /** Whether the sandbox has a registry. Defaults to `true`. */
  enabled?: boolean | undefined
}

/** The registry of a sandbox: its options, only its host, or `false` for none. */
export type RegistryOption = RegistryOptions | string | null | false

const hostPattern = /^[A-Za-z0-9{][A-Za-z0-9.{}-]*(?::(\d{1,5}))?$/

const host = nullable((value, path) => {
  const [match, port = '0'] = (typeof value === 'string' && hostPattern.exec(value)) || []
  if (match !== undefined && Number(port) < 2 ** 16) return undefined
  return `${path} must be a host such as registry.example:5000, without http:// and without a path`
})

const blobStore: Validate = (value, path) =>
  typeof value === 'object' && value !== null && 'begin' in value && typeof value.begin === 'function'
    ? undefined
    : `${path} must be a store such as new FolderBlobs(folder)`

const options = object<RegistryOptions>({
  host: optional(host),
  enabled: optional(boolean),
  blobs: optional(blobStore),
  maxBytes: optional(integer(0, Number.MAX_SAFE_INTEGER)),
})

/** Accepts the option `registry`. */
export const registryOption: Validate = (value, path) => {
  if (value === false) return undefined
  return typeof value === 'object' && value !== null ? options(value, path) : host(value, path)
}

/** Returns all options of the registry. */
export function resolveRegistry(
  option: RegistryOption | undefined,
): RegistryOptions & { host: string | null; enabled: boolean } {
  if (option === false) return { host: null, enabled: false }
  if (typeof option !== 'object' || option === null) return { host: option ?? null, enabled: true }
  return { ...option, host: option.host ?? null, enabled: option.enabled ?? true }
}

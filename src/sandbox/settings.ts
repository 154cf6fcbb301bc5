/** Limits and lifetimes of a sandbox. */
export interface SandboxSettings {
  /** The region. Registry hosts and the default project are named after it. */
  region: string
  /** The default number of organizations per account; `null` means unlimited. */
  organizationQuota: number | null
  /** The maximum number of repositories in the sandbox. */
  maxRepositories: number
  /** The maximum size of a request body, in bytes. */
  maxBodyBytes: number
  /** The maximum size of a request body under `/_sandbox/`, in bytes. Snapshots can be large. */
  maxAdministrationBytes: number
  /** The lifetime of a token, in milliseconds. */
  tokenLifetime: number
  /** The lifetime of a temporary login, in milliseconds. */
  loginLifetime: number
  /** The maximum number of tokens, and of temporary logins. The oldest are dropped first. */
  maxSecrets: number
  /** The maximum difference between `X-Sdk-Date` and the clock, in milliseconds. */
  signatureWindow: number
  /** The number of consecutive failed signatures that locks an access key. */
  failuresBeforeLock: number
  /** How long an access key stays locked, in milliseconds. */
  lockTime: number
  /** Whether unknown query parameters are rejected. They are accepted by default, with the header `X-Sandbox-Warning`. */
  rejectUnknownParameters: boolean
  /** Whether `images.put` accepts OCI image indexes, which the service rejects. */
  ociIndexes: boolean
}

const minute = 60_000
const day = 24 * 60 * minute

/** The default settings. */
export const defaultSettings: SandboxSettings = {
  region: 'my-kualalumpur-1',
  organizationQuota: 5,
  maxRepositories: 1_000_000,
  maxBodyBytes: 12 * 2 ** 20,
  maxAdministrationBytes: 256 * 2 ** 20,
  tokenLifetime: day,
  loginLifetime: day,
  maxSecrets: 10_000,
  signatureWindow: 15 * minute,
  failuresBeforeLock: 5,
  lockTime: 5 * minute,
  rejectUnknownParameters: false,
  ociIndexes: false,
}

/** Returns the registry host of a region. */
export function registryHost(region: string): string {
  return `swr.${region}.myhuaweicloud.com`
}

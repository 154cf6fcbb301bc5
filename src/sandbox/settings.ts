/** Numbers that a sandbox keeps to. */
export interface SandboxSettings {
  /** The region; registries are named after it. */
  region: string
  /** How many organizations an account may own, unless the account says otherwise; `null` means any number. */
  organizationQuota: number | null
  /** How many repositories there may be in all. */
  maxRepositories: number
  /** How long a request's body may be, in bytes. */
  maxBodyBytes: number
  /** How long the body of a request to the administration may be, in bytes; snapshots are long. */
  maxAdministrationBytes: number
  /** How long a token lives, in milliseconds. */
  tokenLife: number
  /** How long a temporary login lives, in milliseconds. */
  loginLife: number
  /** How many tokens and temporary logins are remembered each; beyond it, the oldest are forgotten. */
  maxSecrets: number
  /** How far the date of a signature may be off, in milliseconds. */
  signatureWindow: number
  /** How many failed signatures in a row lock an access key. */
  failuresBeforeLock: number
  /** How long an access key stays locked, in milliseconds. */
  lockTime: number
}

const minute = 60_000
const day = 24 * 60 * minute

/** The settings unless they are configured. */
export const defaultSettings: SandboxSettings = {
  region: 'my-kualalumpur-1',
  organizationQuota: 5,
  maxRepositories: 1_000_000,
  maxBodyBytes: 12 * 2 ** 20,
  maxAdministrationBytes: 256 * 2 ** 20,
  tokenLife: day,
  loginLife: day,
  maxSecrets: 10_000,
  signatureWindow: 15 * minute,
  failuresBeforeLock: 5,
  lockTime: 5 * minute,
}

/** The host that images of a region are pulled from. */
export function registryHost(region: string): string {
  return `swr.${region}.myhuaweicloud.com`
}

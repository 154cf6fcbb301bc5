import { maxBodyBytes } from '../openapi/parse-request.js'
import type { RegionOptions } from './regions.js'
import { day, minute } from './store/time.js'

/** Regions, limits and lifetimes of a sandbox. */
export interface SandboxSettings {
  /** The region of requests that name none. Defaults to the first of `regions`. */
  region: string
  /**
   * The regions, each as a name or with a host of its own. Accounts have a project for each of them. Defaults to `region`,
   * or without it to `my-kualalumpur-1` and `cn-east-3`.
   */
  regions: readonly (string | RegionOptions)[]
  /** Names of further projects that accounts have, such as the sub-project `my-kualalumpur-1_team`. */
  projects: readonly string[]
  /**
   * The host of the registry in logins and paths, such as `localhost:5000`; `{region}` in it stands for the region. `null`
   * means `swr.{region}.myhuaweicloud.com`.
   */
  registry: string | null
  /** The default number of organizations per account and region; `null` means unlimited. */
  organizationQuota: number | null
  /** The maximum number of repositories in the sandbox. */
  maxRepositories: number
  /** The maximum size of a request body, in bytes. */
  maxBodyBytes: number
  /** The maximum size of a snapshot to restore, in bytes. Other bodies under `/_sandbox/` are smaller. */
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
  /**
   * The workloads that triggers can update, each as `NAMESPACE/NAME` in the cluster. A trigger for another one is rejected with
   * `SVCSTG.SWR.4000014`. `null` means that every workload exists.
   */
  workloads: readonly string[] | null
  /** The status for a trigger whose name exists: the documented one, or 400 `SVCSTG.SWR.4000014` as seen live. */
  triggerExistsStatus: 400 | 409
  /**
   * The time between two runs of a retention policy, in milliseconds; `null` means that policies run only when they are created and
   * by `sandbox.runRetentions()`. Defaults to a day, which is an assumption.
   */
  retentionInterval: number | null
  /** How long a job of synchronization takes, in milliseconds: it waits for the first half and runs for the second. */
  syncDuration: number
  /** Whether a new rule of synchronization creates a job for the tag `latest`, even if it doesn't exist. Unsettled, so it doesn't. */
  initialSyncJob: boolean
  /** Whether query parameters that are unknown or repeated are rejected. They are accepted by default, with the header `X-Sandbox-Warning`. */
  rejectUnknownParameters: boolean
  /** Whether `images.put` accepts OCI image indexes, which the service rejects. */
  ociIndexes: boolean
  /** The quotas per image, which `listQuotas` then lists; `null` means none. */
  imageQuotas: ImageQuotas | null
  /** Features that `showShareFeatureGates` reports, in addition to or instead of those of the live service. */
  featureGates: Readonly<Record<string, boolean>>
}

/** The settings as options, `undefined` for the default. */
export type SettingOptions = { [Name in keyof SandboxSettings]?: SandboxSettings[Name] | undefined }

/** Quotas per image. */
export interface ImageQuotas {
  /** The maximum number of repositories of an account in a region. */
  repositories: number
  /** The maximum number of tags of a repository. */
  tags: number
}

/** The gates of the live service. */
const liveGates = {
  enable_experience: true,
  enable_hss_service: true,
  enable_image_scan: true,
  enable_sm3: false,
  enable_image_sync: true,
  enable_cci_service: true,
  enable_image_label: false,
  enable_pipeline: true,
  enable_authorization_token: true,
  enable_resource: true,
  enable_list_v3: true,
  enable_image_quota: false,
  enable_cosign_signature: true,
  enable_enterprise_edition_link: false,
  enable_customize_validity_period: true,
  swr_util_download_url: '',
}

/** Returns the gates of a sandbox. */
export function featureGatesOf({ imageQuotas, featureGates }: SandboxSettings): typeof liveGates {
  return { ...liveGates, enable_image_quota: imageQuotas !== null, ...featureGates }
}

/** The default settings. */
export const defaultSettings: SandboxSettings = {
  region: 'my-kualalumpur-1',
  regions: ['my-kualalumpur-1', 'cn-east-3'],
  projects: [],
  registry: null,
  organizationQuota: 5,
  maxRepositories: 1_000_000,
  maxBodyBytes,
  maxAdministrationBytes: 32 * 2 ** 20,
  tokenLifetime: day,
  loginLifetime: day,
  maxSecrets: 10_000,
  signatureWindow: 15 * minute,
  failuresBeforeLock: 5,
  lockTime: 5 * minute,
  workloads: null,
  triggerExistsStatus: 409,
  retentionInterval: day,
  syncDuration: 2000,
  initialSyncJob: false,
  rejectUnknownParameters: false,
  ociIndexes: false,
  imageQuotas: null,
  featureGates: {},
}

/** Returns the host of the registry of a region. */
export function registryHost(region: string, { registry }: Pick<SandboxSettings, 'registry'>): string {
  return (registry ?? 'swr.{region}.myhuaweicloud.com').replaceAll('{region}', region)
}

/** Returns the regions with their hosts. */
export function regionsOf({ regions }: Pick<SandboxSettings, 'regions'>): RegionOptions[] {
  return regions.map(region => (typeof region === 'string' ? { name: region } : region))
}

/** Returns the settings of a sandbox: its options, and defaults for what they omit. */
export function resolveSettings(options: SettingOptions): SandboxSettings {
  const defined = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const settings: SandboxSettings = { ...defaultSettings, ...defined }
  if (options.regions === undefined && options.region !== undefined) settings.regions = [settings.region]
  const names = regionsOf(settings).map(({ name }) => name)
  if (options.region === undefined) settings.region = names[0] ?? defaultSettings.region
  // The default region is one of them.
  if (!names.includes(settings.region)) settings.regions = [settings.region, ...settings.regions]
  return settings
}

import { ownRegionName, regionList } from './regions.js'
import { registryOption } from './registry/options.js'
import type { SandboxOptions } from './sandbox.js'
import type { ImageQuotas } from './settings.js'
import { accountOptions, projectName } from './store/accounts.js'
import { day } from './store/time.js'
import {
  arrayOf,
  boolean,
  integer,
  nonNegativeInteger,
  nullable,
  object,
  oneOf,
  optional,
  string,
  type Validate,
} from './validation.js'

/** 100 years. With longer durations, expiry dates would exceed the range of `Date`. */
const maxDuration = 100 * 365 * day
const duration = optional(integer(0, maxDuration))
const bytes = optional(integer(0, 2 ** 30))

/** The clock validates the time itself. */
const clockTime: Validate = (value, path) =>
  typeof value === 'string' || typeof value === 'number' || value instanceof Date
    ? undefined
    : `${path} must be a UTC timestamp, a Date or milliseconds since 1970`

/** Responses represent quotas in 32 bits. */
const quota = integer(0, 2 ** 31 - 1)

/** Readers must tolerate unknown gates, so any name is valid. */
const featureGates: Validate = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} must be an object`
  for (const [name, gate] of Object.entries(value)) {
    const problem = /^[a-z0-9_]+$/.test(name) ? boolean(gate, `${path}.${name}`) : `${path} has the invalid name ${name}`
    if (problem) return problem
  }
  return undefined
}

/** Seed, faults and variants are validated where they are loaded. */
const sandboxOptions = object<SandboxOptions>({
  accounts: optional(arrayOf(accountOptions)),
  seed: () => undefined,
  faults: () => undefined,
  variants: () => undefined,
  randomSeed: optional(integer(0, 2 ** 32 - 1)),
  firstId: optional(integer(0, 2 ** 40)),
  administration: optional(boolean),
  region: optional(ownRegionName),
  regions: optional(regionList),
  projects: optional(arrayOf(projectName)),
  registry: optional(registryOption),
  frozenAt: optional(clockTime),
  organizationQuota: optional(nullable(nonNegativeInteger)),
  maxRepositories: optional(nonNegativeInteger),
  maxBodyBytes: bytes,
  maxAdministrationBytes: bytes,
  tokenLifetime: duration,
  loginLifetime: duration,
  maxSecrets: optional(integer(1, 1_000_000)),
  signatureWindow: duration,
  failuresBeforeLock: optional(integer(1, 1_000_000)),
  lockTime: duration,
  retentionInterval: optional(nullable(integer(1, maxDuration))),
  syncDuration: duration,
  initialSyncJob: optional(boolean),
  workloads: optional(nullable(arrayOf(string(/^[^/]+\/[^/]+$/)))),
  triggerExistsStatus: optional(oneOf(400, 409)),
  rejectUnknownParameters: optional(boolean),
  ociIndexes: optional(boolean),
  imageQuotas: optional(nullable(object<ImageQuotas>({ repositories: quota, tags: quota }))),
  featureGates: optional(featureGates),
})

/**
 * Validates the options of a sandbox.
 *
 * @throws TypeError that names the invalid field
 */
export function validateOptions(options: SandboxOptions): void {
  const problem = sandboxOptions(options, 'options')
  if (problem) throw new TypeError(`Invalid sandbox options: ${problem}.`)
}

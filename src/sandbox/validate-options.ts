import type { SandboxOptions } from './create-sandbox.js'
import { accountShape } from './store/accounts.js'
import { integer, boolean, arrayOf, optional, nullable, object, string, nonNegativeInteger } from './validation.js'

/** 100 years: beyond that, moments would come out of the calendar. */
const longest = 100 * 365 * 24 * 60 * 60_000
const time = optional(integer(0, longest))
const bytes = optional(integer(0, 2 ** 30))

/** What options must look like. Seed and faults have shapes of their own, which they are held against where they are read. */
const shape = object<SandboxOptions>({
  accounts: optional(arrayOf(accountShape)),
  seed: () => undefined,
  faults: () => undefined,
  randomSeed: optional(integer(0, 2 ** 32 - 1)),
  firstId: optional(integer(0, 2 ** 40)),
  administration: optional(boolean),
  region: optional(string(/^[a-z0-9-]+$/)),
  organizationQuota: optional(nullable(nonNegativeInteger)),
  maxRepositories: optional(nonNegativeInteger),
  maxBodyBytes: bytes,
  maxAdministrationBytes: bytes,
  tokenLife: time,
  loginLife: time,
  maxSecrets: optional(integer(1, 1_000_000)),
  signatureWindow: time,
  failuresBeforeLock: optional(integer(1, 1_000_000)),
  lockTime: time,
})

/**
 * Refuses options that a sandbox could not keep to, or not come back to.
 *
 * @throws TypeError that names the field
 */
export function validateOptions(options: SandboxOptions): void {
  const problem = shape(options, 'options')
  if (problem) throw new TypeError(`A sandbox cannot be made with this: ${problem}.`)
}

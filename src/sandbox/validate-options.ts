import type { SandboxOptions } from './create-sandbox.js'
import { accountShape } from './store/accounts.js'
import { between, flag, listOf, optional, orNull, record, text, whole } from './validation.js'

/** 100 years: beyond that, moments would come out of the calendar. */
const longest = 100 * 365 * 24 * 60 * 60_000
const time = optional(between(0, longest))
const bytes = optional(between(0, 2 ** 30))

/** What options must look like. Seed and faults have shapes of their own, which they are held against where they are read. */
const shape = record<SandboxOptions>({
  accounts: optional(listOf(accountShape)),
  seed: () => undefined,
  faults: () => undefined,
  randomSeed: optional(between(0, 2 ** 32 - 1)),
  firstId: optional(between(0, 2 ** 40)),
  administration: optional(flag),
  region: optional(text(/^[a-z0-9-]+$/)),
  organizationQuota: optional(orNull(whole)),
  maxRepositories: optional(whole),
  maxBodyBytes: bytes,
  maxAdministrationBytes: bytes,
  tokenLife: time,
  loginLife: time,
  maxSecrets: optional(between(1, 1_000_000)),
  signatureWindow: time,
  failuresBeforeLock: optional(between(1, 1_000_000)),
  lockTime: time,
})

/**
 * Refuses options that a sandbox could not keep to, or not come back to.
 *
 * @throws TypeError that names the field
 */
export function checkOptions(options: SandboxOptions): void {
  const problem = shape(options, 'options')
  if (problem) throw new TypeError(`A sandbox cannot be made with this: ${problem}.`)
}

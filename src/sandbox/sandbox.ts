import type { SandboxSummary } from './admin/summary.js'
import type { FaultRule } from './faults/fault.js'
import type { Faults } from './faults/faults.js'
import type { RegistryOption } from './registry/options.js'
import type { Seed } from './seed/seed-types.js'
import type { SettingOptions } from './settings.js'
import type { SandboxSnapshot } from './snapshot/sandbox-snapshot.js'
import type { NewAccessKey } from './store/access-keys.js'
import type { AccessKeyOptions, AccountOptions } from './store/accounts.js'
import type { Clock } from './store/clock.js'
import type { Images } from './store/images.js'
import type { Users } from './store/users.js'
import type { Variant } from './variants/variant.js'
import type { Variants } from './variants/variants.js'

/** Options of a sandbox. `undefined` means the default. */
export interface SandboxOptions extends Omit<SettingOptions, 'registry'> {
  /** The accounts. Defaults to `demo` and `partner`. */
  accounts?: readonly AccountOptions[] | undefined
  /** The initial data, which `reset` restores. */
  seed?: Seed | undefined
  /** The seed of the generators of tokens, passwords, request IDs and faults. Defaults to 1. */
  randomSeed?: number | undefined
  /** The ID of the first organization, repository or tag. Defaults to 1. */
  firstId?: number | undefined
  /**
   * Freezes the clock at this time before the seed is loaded. Two sandboxes with the same options and requests return the
   * same responses then.
   */
  frozenAt?: number | string | Date | undefined
  /** The registry that images are pushed to: its options, only its host in logins and paths, or `false` for none. */
  registry?: RegistryOption | undefined
  /** Faults to inject without being requested by a header. */
  faults?: readonly FaultRule[] | undefined
  /** What the responses have in common with newer services or partner clouds. None by default. */
  variants?: readonly Variant[] | undefined
  /** Whether `/_sandbox/` responds and headers may request faults and variants. Defaults to `true`. */
  administration?: boolean | undefined
}

/** The user that a temporary login belongs to. */
export interface LoginOwner {
  account: string
  userId: string
  /** The region of the login. */
  region: string
}

/** An in-memory implementation of the service. */
export interface Sandbox {
  /**
   * Handles a request, with the signature of the platform's `fetch`. Pass it to `createSwrClient({ fetch })`.
   *
   * @throws the abort reason when the request's signal is aborted, as `fetch` does
   */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  clock: Clock
  images: Images
  users: Users
  faults: Faults
  variants: Variants
  /** Returns the owner of a temporary login, or `undefined` when the login is invalid or has expired. */
  checkLogin: (username: string, password: string) => LoginOwner | undefined
  /**
   * Creates an access key of a user, by default a temporary one.
   *
   * @throws TypeError when an option is invalid, or the user doesn't exist
   */
  createAccessKey: (options?: NewAccessKey) => AccessKeyOptions
  /** Returns a summary of the sandbox without secrets. */
  state: () => SandboxSummary
  /**
   * Adds data: all of it, or nothing when the seed is invalid.
   *
   * @throws TypeError when the seed is invalid, or exceeds the limits of the sandbox
   */
  loadSeed: (seed: Seed) => void
  /** Runs all retention policies now, in addition to their own schedule. Returns the number of deleted tags. */
  runRetentions: () => number
  /** Returns the whole state as plain data, for `restore`. It contains the secrets of the sandbox's users. */
  snapshot: () => SandboxSnapshot
  /**
   * Restores a snapshot.
   *
   * @throws TypeError when the snapshot is invalid or inconsistent; the state doesn't change then
   */
  restore: (snapshot: SandboxSnapshot) => void
  /** Returns a description of each invariant violation. Any violation is a bug in the sandbox. */
  checkInvariants: () => string[]
  /** Restores the initial accounts, data, clock, generators, faults and variants. */
  reset: () => void
}

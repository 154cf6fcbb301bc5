import type { FaultsState } from '../faults/faults.js'
import type {
  AccountState,
  ClockState,
  KeyFailureState,
  LoginState,
  OrganizationState,
  TokenState,
} from '../store/snapshot-types.js'
import type { Variant } from '../variants/variant.js'

/** The whole state of a sandbox as plain data. It contains the secrets of the sandbox's users. */
export interface SandboxSnapshot {
  /** Format 2 lacks what belongs to operations of later editions. */
  format: 2 | 3
  clock: ClockState
  /** The state of the generator of tokens and passwords. */
  random: number
  /** The state of the generator of request IDs. */
  requests: number
  nextId: number
  accounts: AccountState[]
  organizations: OrganizationState[]
  tokens: TokenState[]
  logins: LoginState[]
  keyFailures: KeyFailureState[]
  faults: FaultsState
  /** None by default. */
  variants?: Variant[]
}

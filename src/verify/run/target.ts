import type { PasswordCredentials, StaticCredentials } from '../../auth/credentials.js'
import type { Fetch } from '../../client/transport.js'

/** What a run is pointed at, and what it may do there. */
export interface Target {
  /** `prism`, `sandbox`, or the address. */
  name: string
  /** `examples` gives any documented answer on demand and remembers nothing, as Prism does; `service` behaves. */
  kind: 'examples' | 'service'
  url: string
  iamUrl?: string
  /** Replaces the network. */
  fetch?: Fetch
  /** Who asks. */
  credentials: StaticCredentials
  /** A user whose password may be used for tokens. */
  user?: PasswordCredentials
  /** Another account, whose permissions and sharings are tried. */
  other?: { credentials: StaticCredentials; account: string }
  /** A user of the caller's own account, who may be given permissions. */
  member?: { userId: string; userName: string; credentials?: StaticCredentials }
  /** Whether the run may create and delete things of its own. */
  writes: boolean
  /** Whether the target is a sandbox, which takes images and faults. */
  sandbox: boolean
  /** Whether the target was started for this run, so that its keys, its clock and its quota are nobody else's. */
  own: boolean
  /** Whether what the contract does not name is a breach, and no mere drift. */
  strict: boolean
  /** Headers that the target adds for itself, in lower case. */
  ownHeaders?: readonly string[]
  /** Beyond it, requests wait. */
  requestsPerSecond?: number
}

/** What a case may need of its target, and what is said where it is missing. */
export const needs = {
  examples: 'Only a mock gives any documented answer on demand.',
  service: 'A mock of examples remembers nothing and looks at no credentials.',
  writes: 'The run is read-only; --allow-writes lets it create and delete things of its own.',
  other: 'Needs a second account: SWR_OTHER_AK, SWR_OTHER_SK and SWR_OTHER_ACCOUNT.',
  member: 'Needs a second user of the account: SWR_MEMBER_ID and SWR_MEMBER_NAME.',
  memberKey: 'Needs an access key of that second user: SWR_MEMBER_AK and SWR_MEMBER_SK.',
  images: 'Needs an image in a repository of the run; only a sandbox takes one without a registry.',
  faults: 'Only by fault, which only a sandbox can be asked for.',
  own: 'Would lock a key, move a clock or use up a quota; done only to a sandbox that the run has started itself.',
  password: 'Needs a user: SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT.',
  key: 'Needs an access key; the run has a token.',
} as const
export type Need = keyof typeof needs

/** Why a target cannot be asked something, if it cannot. */
export function lacks(target: Target, wanted: readonly Need[]): string | undefined {
  const missing = wanted.find(need => !has(target, need))
  return missing && needs[missing]
}

function has(target: Target, need: Need): boolean {
  switch (need) {
    case 'examples':
    case 'service':
      return target.kind === need
    case 'writes':
    case 'own':
      return target[need]
    case 'other':
    case 'member':
      return target[need] !== undefined
    case 'memberKey':
      return target.member?.credentials !== undefined
    case 'images':
      return target.sandbox && target.writes
    case 'faults':
      return target.sandbox
    case 'password':
      return target.user !== undefined
    case 'key':
      return target.credentials.accessKeyId !== undefined
  }
}

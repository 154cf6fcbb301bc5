import type { PasswordCredentials, StaticCredentials } from '../../auth/credentials.js'
import type { Fetch } from '../../client/transport.js'

/** The service that a run verifies, and what the run may do there. */
export interface Target {
  /** `prism`, `sandbox`, or the URL. */
  name: string
  /** A `mock`, such as Prism, returns any documented response on demand and has no state; a `service` has state. */
  kind: 'mock' | 'service'
  url: string
  /** The URL of IAM; by default, the client derives it from `url`. */
  iamEndpoint?: string | undefined
  /** Replaces the global `fetch`. */
  fetch?: Fetch | undefined
  credentials: StaticCredentials
  /** A user whose password the run may exchange for tokens. */
  user?: PasswordCredentials | undefined
  /** Another account, to verify permissions and shares. */
  otherAccount?: { name: string; credentials: StaticCredentials } | undefined
  /** A second user of the account, to verify permissions. */
  secondUser?: { userId: string; userName: string; credentials?: StaticCredentials | undefined } | undefined
  /** Whether the run may create and delete its own resources. */
  allowWrites: boolean
  /** Whether the target is a sandbox, whose administration adds images and injects faults. */
  isSandbox: boolean
  /** Whether the target was started for this run alone, including its keys, clock and quota. */
  isolated: boolean
  /** Whether the run verifies the image registry of the service. False by default. */
  registry?: boolean | undefined
  /** Whether undeclared fields, and headers of other responses, are violations instead of drift. */
  strict: boolean
  /** Headers that the target adds on its own, in lower case. */
  ignoredHeaders?: readonly string[] | undefined
  /** Delays requests beyond this rate. */
  requestsPerSecond?: number | undefined
}

/** The requirements of cases, with the reason that a skipped case reports. */
export const requirementMessages = {
  mock: 'Only a mock returns any documented response on demand.',
  service: 'A mock has no state and checks no credentials.',
  writes: 'The run is read-only; --allow-writes lets it create and delete its own resources.',
  otherAccount: 'Requires a second account: SWR_OTHER_AK and SWR_OTHER_SK.',
  secondUser: 'Requires a second user of the account: SWR_SECOND_USER_NAME.',
  secondUserKey: 'Requires an access key of the second user: SWR_SECOND_USER_AK and SWR_SECOND_USER_SK.',
  images: 'Requires an image in a repository of the run; only a sandbox accepts one without a registry.',
  registry: 'Requires --registry: the case uses the image registry.',
  faults: 'Requires fault injection, which only a sandbox supports.',
  isolated: 'Locks a key, changes the clock or exhausts a quota. Requires a sandbox that the run started.',
  password: 'Requires a user: SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT.',
  accessKey: 'Requires an access key; the run uses a token.',
} as const
export type Requirement = keyof typeof requirementMessages

/** Returns why a target can't run a case; undefined when it meets all requirements. */
export function missingRequirement(target: Target, requirements: readonly Requirement[]): string | undefined {
  const missing = requirements.find(requirement => !meetsRequirement(target, requirement))
  return missing && requirementMessages[missing]
}

function meetsRequirement(target: Target, requirement: Requirement): boolean {
  switch (requirement) {
    case 'mock':
    case 'service':
      return target.kind === requirement
    case 'writes':
      return target.allowWrites
    case 'isolated':
      return target.isolated
    case 'otherAccount':
    case 'secondUser':
      return target[requirement] !== undefined
    case 'secondUserKey':
      return target.secondUser?.credentials !== undefined
    case 'images':
      return target.isSandbox && target.allowWrites
    case 'registry':
      return target.registry === true
    case 'faults':
      return target.isSandbox
    case 'password':
      return target.user !== undefined
    case 'accessKey':
      return target.credentials.accessKeyId !== undefined
  }
}

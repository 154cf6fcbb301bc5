import { faultRule } from '../faults/fault.js'
import type { FaultsState } from '../faults/faults.js'
import { regionName } from '../regions.js'
import { accessKeyId, accountName, consistentKey, iamId, iamName, projectName, securityToken } from '../store/accounts.js'
import type {
  AccessKeyState,
  AccountState,
  ClockState,
  KeyFailureState,
  LoginState,
  ManifestState,
  OrganizationState,
  ProjectState,
  RepositoryState,
  ShareState,
  TagState,
  TokenState,
  TrafficEntry,
  UserState,
} from '../store/snapshot-types.js'
import { maxTimestamp, minTimestamp } from '../store/time.js'
import { arrayOf, boolean, integer, nonNegativeInteger, nullable, object, oneOf, optional, string } from '../validation.js'
import { variantNames } from '../variants/variant.js'
import type { SandboxSnapshot } from './sandbox-snapshot.js'
import { permission, repositoryExtras, timestamp } from './validate-extras.js'

/** Tokens and logins are sent in headers. */
const headerText = string(/^[!-~]+$/)
const bits = integer(0, 2 ** 32 - 1)

const accessKeyState = consistentKey(
  object<AccessKeyState>({
    id: accessKeyId,
    secret: iamName,
    securityToken: optional(securityToken),
    expires: optional(timestamp),
  }),
)

const account = object<AccountState>({
  id: iamId,
  name: accountName,
  organizationQuota: nullable(nonNegativeInteger),
  projects: arrayOf(object<ProjectState>({ id: iamId, name: projectName })),
  users: arrayOf(
    object<UserState>({
      id: iamId,
      name: iamName,
      password: iamName,
      administrator: boolean,
      accessKeys: arrayOf(accessKeyState),
    }),
  ),
  agency: optional(boolean),
  traffic: optional(arrayOf(object<TrafficEntry>({ region: regionName, day: nonNegativeInteger, bytes: nonNegativeInteger }))),
})

const tag = object<TagState>({
  id: nonNegativeInteger,
  name: string(),
  manifest: string(),
  digest: string(/^sha256:[0-9a-f]{64}$/),
  imageId: string(),
  size: nonNegativeInteger,
  schema: oneOf(1, 2),
  type: oneOf(0, 1),
  mediaType: optional(string()),
  config: optional(string()),
  created: timestamp,
  updated: timestamp,
})

const share = object<ShareState>({
  account: string(),
  deadline: nullable(integer(minTimestamp, maxTimestamp)),
  description: string(),
  creatorId: iamId,
  creatorName: string(),
  created: timestamp,
  updated: timestamp,
})

const manifest = object<ManifestState>({
  digest: string(/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/),
  mediaType: string(),
  manifest: string(),
  retainUntagged: boolean,
})

const repository = object<RepositoryState>({
  id: nonNegativeInteger,
  name: string(),
  category: string(),
  description: string(),
  isPublic: boolean,
  creatorId: iamId,
  creatorName: string(),
  downloads: nonNegativeInteger,
  created: timestamp,
  updated: timestamp,
  tags: arrayOf(tag),
  shares: arrayOf(share),
  manifests: optional(arrayOf(manifest)),
  ...repositoryExtras,
})

const organization = object<OrganizationState>({
  id: nonNegativeInteger,
  region: optional(regionName),
  name: string(),
  account: string(),
  creatorName: string(),
  created: timestamp,
  permissions: arrayOf(permission),
  repositories: arrayOf(repository),
})

const snapshot = object<SandboxSnapshot>({
  format: oneOf(2, 3),
  clock: object<ClockState>({ frozenAt: nullable(timestamp), offset: integer(-maxTimestamp, maxTimestamp) }),
  random: bits,
  requests: bits,
  // Leaves room for the IDs that follow.
  nextId: integer(0, 2 ** 52),
  accounts: arrayOf(account),
  organizations: arrayOf(organization),
  tokens: arrayOf(
    object<TokenState>({
      value: headerText,
      account: string(),
      userId: iamId,
      projectId: optional(iamId),
      isAccount: optional(boolean),
      methods: optional(arrayOf(string())),
      issued: optional(timestamp),
      expires: timestamp,
      callsLeft: nullable(nonNegativeInteger),
    }),
  ),
  logins: arrayOf(
    object<LoginState>({
      username: headerText,
      password: headerText,
      account: string(),
      userId: iamId,
      expires: timestamp,
      project: optional(projectName),
    }),
  ),
  keyFailures: arrayOf(object<KeyFailureState>({ accessKeyId, failures: nonNegativeInteger, lockedUntil: nonNegativeInteger })),
  faults: object<FaultsState>({
    rules: arrayOf(
      object<FaultsState['rules'][number]>({ rule: faultRule, seen: nonNegativeInteger, hits: nonNegativeInteger }),
    ),
    random: bits,
  }),
  variants: optional(arrayOf(oneOf(...variantNames))),
})

/** Returns the validation error of a snapshot, or `undefined` when it is valid. */
export function snapshotProblem(value: unknown): string | undefined {
  return snapshot(value, 'snapshot')
}

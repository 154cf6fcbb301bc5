import type { ManifestSet } from './manifest-set.js'
import type {
  AccessKeyState,
  AccountState,
  OrganizationFields,
  PermissionEntry,
  RepositoryExtras,
  RepositoryFields,
  ShareState,
  TagState,
  UserState,
} from './snapshot-types.js'

/** An organization with its permissions and repositories. */
export interface Organization extends OrganizationFields {
  /** By user ID. */
  permissions: Map<string, PermissionEntry>
  /** By name. */
  repositories: Map<string, Repository>
  /** The names of all repositories in one string, for fast searches; created on demand. */
  joinedNames?: string | undefined
}

/** A repository with its tags and shares. */
export interface Repository extends RepositoryFields, RepositoryExtras {
  organization: Organization
  /** By name. */
  tags: Map<string, TagState>
  /** By account name. */
  shares: Map<string, ShareState>
  /** The total size of the tags, in bytes. */
  size: number
  /** The manifests that were pushed; `undefined` before the first push. Other images are only listed. */
  manifests?: ManifestSet | undefined
}

/** A user with its account. */
export interface AccountUser {
  account: AccountState
  user: UserState
}

/** An access key with its owner. */
export interface AccessKeyOwner extends AccountUser {
  key: AccessKeyState
}

/** Failed signatures of an access key. */
export interface KeyFailures {
  failures: number
  /** Milliseconds since 1970. */
  lockedUntil: number
}

import type { components } from '../../../generated/schema.js'
import type { RetentionLogEntry, RetentionState } from './retention-state.js'
import type { SyncJobState, SyncRuleState } from './sync-state.js'
import type { TriggerState } from './trigger-state.js'

/** The category of a repository, as in the API. */
export type Category = components['schemas']['Category']

/** A permission in an organization or a repository: 7 manages, 3 edits, 1 reads. */
export type PermissionLevel = 7 | 3 | 1

/** An access key of a user. */
export interface AccessKeyState {
  id: string
  /** A secret. */
  secret: string
  /** A secret, only of a temporary key: its requests require it as `X-Security-Token`. */
  securityToken?: string
  /** When a temporary key expires, in milliseconds since 1970. It doesn't by default. */
  expires?: number
}

/** A user of an account. */
export interface UserState {
  id: string
  name: string
  /** A secret. */
  password: string
  /** Whether the user manages every organization of the account, regardless of permissions. */
  administrator: boolean
  accessKeys: AccessKeyState[]
}

/** A project of an account, named after a region. */
export interface ProjectState {
  id: string
  name: string
}

/** An account. */
export interface AccountState {
  id: string
  name: string
  /** The maximum number of organizations; `null` means unlimited. */
  organizationQuota: number | null
  projects: ProjectState[]
  users: UserState[]
  /** Whether SWR may act for the account on clusters. It may not by default. */
  agency?: boolean
  /** The downloads of each day. None by default. */
  traffic?: TrafficEntry[]
}

/** What was downloaded in a region on a day. */
export interface TrafficEntry {
  region: string
  /** The number of days since 1970. */
  day: number
  bytes: number
}

/** A user's permission in an organization or a repository. */
export interface PermissionEntry {
  userId: string
  userName: string
  auth: PermissionLevel
}

/** A share of a repository with another account. */
export interface ShareState {
  account: string
  /** Milliseconds since 1970, which may be negative; `null` means no deadline. */
  deadline: number | null
  description: string
  creatorId: string
  creatorName: string
  created: number
  updated: number
}

/** A tag of a repository. */
export interface TagState {
  id: number
  name: string
  manifest: string
  digest: string
  /** The digest of the image configuration; empty for a manifest list. */
  imageId: string
  size: number
  schema: 1 | 2
  /** 1 for a manifest list, 0 for an image. */
  type: 0 | 1
  /** The media type that the manifest was pushed with. Images that weren't pushed into the registry have none. */
  mediaType?: string
  /** The configuration of the image as text, if the sandbox has it. */
  config?: string
  created: number
  updated: number
}

/** A manifest that was pushed into a repository. */
export interface ManifestState {
  digest: string
  mediaType: string
  /** The manifest as it was pushed. */
  manifest: string
  /** Whether the manifest is retained without a tag, since it was pushed by its digest alone. */
  retainUntagged: boolean
}

/** The fields of a repository, without its tags and shares. */
export interface RepositoryFields {
  id: number
  name: string
  category: string
  description: string
  isPublic: boolean
  creatorId: string
  creatorName: string
  downloads: number
  created: number
  updated: number
}

/** What a repository has beyond its tags and shares: plain data, so that a snapshot contains a copy of it. */
export interface RepositoryExtras {
  /** The permissions of users in this repository alone, in the order in which they were granted. */
  permissions?: PermissionEntry[] | undefined
  /** Oldest first. */
  triggers?: TriggerState[] | undefined
  /** The retention policy. */
  retention?: RetentionState | undefined
  /** The tags that retention policies deleted, the oldest first. */
  retentionLog?: RetentionLogEntry[] | undefined
  /** The rules of synchronization, the oldest first. */
  syncRules?: SyncRuleState[] | undefined
  /** The jobs of synchronization, the oldest first. */
  syncJobs?: SyncJobState[] | undefined
}

/** A repository with its tags and shares. */
export interface RepositoryState extends RepositoryFields, RepositoryExtras {
  tags: TagState[]
  shares: ShareState[]
  /** Missing when nothing was pushed. */
  manifests?: ManifestState[]
}

/** The fields of an organization, without its permissions and repositories. */
export interface OrganizationFields {
  id: number
  /** The name of its region. */
  region: string
  name: string
  /** The name of the account that owns it. */
  account: string
  creatorName: string
  created: number
}

/** An organization with its permissions and repositories. */
export interface OrganizationState extends Omit<OrganizationFields, 'region'> {
  /** The name of its region. Snapshots of older versions lack it, which means the sandbox's first region. */
  region?: string
  permissions: PermissionEntry[]
  repositories: RepositoryState[]
}

/** An IAM token. */
export interface TokenState {
  /** A secret. */
  value: string
  account: string
  userId: string
  /** The ID of the project that the token is for; missing when its scope isn't a project. */
  projectId?: string
  /** Whether the token is for the whole account. */
  isAccount?: boolean
  /** The authentication methods of the user. Defaults to a password. */
  methods?: readonly string[]
  /** When the token was issued. */
  issued?: number
  expires: number
  /** The number of calls before the token expires; `null` means unlimited. */
  callsLeft: number | null
}

/** A temporary login. */
export interface LoginState {
  username: string
  /** A secret. */
  password: string
  account: string
  userId: string
  expires: number
  /** The project, which the names of other logins begin with. */
  project?: string
}

/** Failed signatures of an access key. */
export interface KeyFailureState {
  accessKeyId: string
  failures: number
  /** When the lock ends, in milliseconds since 1970. */
  lockedUntil: number
}

/** The state of the clock. */
export interface ClockState {
  /** The time of a frozen clock, in milliseconds since 1970; `null` while the clock runs. */
  frozenAt: number | null
  /** The difference to the system clock while the clock runs, in milliseconds. */
  offset: number
}

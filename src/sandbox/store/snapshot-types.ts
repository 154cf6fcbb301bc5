import type { FaultRule } from '../faults/faults.js'

/** What a permission allows: 7 manages, 3 edits, 1 reads. */
export type PermissionLevel = 7 | 3 | 1

/** An access key of a user. */
export interface AccessKeyState {
  id: string
  /** A secret. */
  secret: string
}

/** A user of an account. */
export interface UserState {
  id: string
  name: string
  /** A secret. */
  password: string
  /** Whether the user manages every organization of the account, with or without a permission in it. */
  administrator: boolean
  accessKeys: AccessKeyState[]
}

/** A project of an account; its name is that of a region. */
export interface ProjectState {
  id: string
  name: string
}

/** An account. */
export interface AccountState {
  id: string
  name: string
  /** How many organizations it may own; `null` means any number. */
  organizationQuota: number | null
  projects: ProjectState[]
  users: UserState[]
}

/** What a user may do in an organization. */
export interface PermissionState {
  userId: string
  userName: string
  auth: PermissionLevel
}

/** An account that a repository is shared with. */
export interface ShareState {
  account: string
  /** Milliseconds since 1970, negative before it, or `null` for ever. */
  deadline: number | null
  description: string
  creatorId: string
  creatorName: string
  created: number
  updated: number
}

/** One version of an image. */
export interface TagState {
  id: number
  name: string
  manifest: string
  digest: string
  /** The digest of the image's configuration, empty for a list of images. */
  imageId: string
  size: number
  schema: 1 | 2
  /** 1 for a list of images. */
  type: 0 | 1
  created: number
  updated: number
}

/** What is known of a repository besides what it holds. */
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

/** A repository with its tags and sharings. */
export interface RepositoryState extends RepositoryFields {
  tags: TagState[]
  sharings: ShareState[]
}

/** What is known of an organization besides what it holds. */
export interface OrganizationFields {
  id: number
  name: string
  /** The name of the account that owns it. */
  account: string
  creatorName: string
  created: number
}

/** An organization with its permissions and repositories. */
export interface OrganizationState extends OrganizationFields {
  permissions: PermissionState[]
  repositories: RepositoryState[]
}

/** A token of IAM. */
export interface TokenState {
  /** A secret. */
  value: string
  account: string
  userId: string
  expires: number
  /** How many calls it is still good for; `null` means any number. */
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
}

/** Failed signatures of an access key. */
export interface KeyFailureState {
  accessKeyId: string
  failures: number
  /** Milliseconds since 1970 until which the key is locked. */
  lockedUntil: number
}

/** Where the clock stands. */
export interface ClockState {
  /** Where it stands still, in milliseconds since 1970; `null` while it runs. */
  frozenAt: number | null
  /** How far it is ahead of the computer's while it runs. */
  offset: number
}

/** The faults that happen by themselves. */
export interface FaultsState {
  /** Each rule, how many calls it has seen and how many it has hit. */
  rules: { rule: FaultRule; seen: number; hits: number }[]
  /** The state of the generator behind rates and waits. */
  random: number
}

/** The whole state of a sandbox as plain data. It holds secrets: those of the sandbox's own users. */
export interface SandboxSnapshot {
  format: 2
  clock: ClockState
  /** The state of the generator behind tokens, passwords and ids of users. */
  random: number
  /** The state of the generator behind the ids of requests. */
  requests: number
  nextId: number
  accounts: AccountState[]
  organizations: OrganizationState[]
  tokens: TokenState[]
  logins: LoginState[]
  keyFailures: KeyFailureState[]
  faults: FaultsState
}

import { ShareIndex } from './share-index.js'
import type {
  AccountState,
  LoginState,
  OrganizationFields,
  OrganizationState,
  PermissionState,
  RepositoryFields,
  RepositoryState,
  ShareState,
  TagState,
  TokenState,
  UserState,
} from './snapshot-types.js'
import { ListCache } from './list-cache.js'

/** An organization with its parts by name. */
export interface Organization extends OrganizationFields {
  /** By the user's id. */
  permissions: Map<string, PermissionState>
  repositories: Map<string, Repository>
  /** How many of its repositories are public. */
  publicCount: number
  /** The names of its repositories in one text, for searching; made when it is needed. */
  joinedNames?: string | undefined
}

/** A repository with its parts by name. */
export interface Repository extends RepositoryFields {
  organization: Organization
  tags: Map<string, TagState>
  /** By the account's name. */
  shares: Map<string, ShareState>
  /** The sum of its tags, in bytes. */
  size: number
}

/** A user together with the account. */
export interface AccountUser {
  account: AccountState
  user: UserState
}

/** An access key together with whom it belongs to. */
export interface AccessKeyOwner extends AccountUser {
  secret: string
}

/** Failed signatures of one access key. */
export interface KeyFailures {
  failures: number
  lockedUntil: number
}

/** Everything that exists, with the indexes that keep lookups and lists cheap. Names are keys of maps only: any name is just a name. */
export class Store {
  readonly accounts: Map<string, AccountState> = new Map()
  readonly organizations: Map<string, Organization> = new Map()
  readonly tokens: Map<string, TokenState> = new Map()
  /** By user name. */
  readonly logins: Map<string, LoginState> = new Map()
  /** By access key. */
  readonly keyFailures: Map<string, KeyFailures> = new Map()
  nextId = 1
  /** Lists of repositories, kept in order. */
  readonly listCache: ListCache = new ListCache()
  repositoryCount = 0
  readonly #keys = new Map<string, AccessKeyOwner>()
  readonly #owned = new Map<string, Set<Organization>>()
  /** The repositories that others share with an account, expired sharings included. */
  readonly sharedWith: ShareIndex = new ShareIndex()
  /** The repositories that an account shares with others. */
  readonly sharedBy: ShareIndex = new ShareIndex()

  /** A number that nothing else has. */
  createId(): number {
    return this.nextId++
  }

  addAccount(account: AccountState): void {
    this.accounts.set(account.name, account)
    for (const user of account.users)
      for (const { id, secret } of user.accessKeys) this.#keys.set(id, { account, user, secret })
  }

  /** Takes an account away that owns nothing, and with which nothing is shared. */
  removeAccount(account: AccountState): void {
    this.accounts.delete(account.name)
    for (const user of account.users) for (const { id } of user.accessKeys) this.#keys.delete(id)
  }

  /** Whom an access key belongs to. */
  findAccessKey(accessKeyId: string): AccessKeyOwner | undefined {
    return this.#keys.get(accessKeyId)
  }

  /** A user of an account by id. */
  findUser(account: string, userId: string): AccountUser | undefined {
    const found = this.accounts.get(account)
    const user = found?.users.find(({ id }) => id === userId)
    return found && user && { account: found, user }
  }

  /** The organizations of an account, the oldest first. */
  ownedBy(account: string): ReadonlySet<Organization> {
    return this.#owned.get(account) ?? none
  }

  addOrganization(fields: OrganizationFields, permissions: Iterable<PermissionState>): Organization {
    const organization: Organization = {
      ...fields,
      permissions: new Map([...permissions].map(permission => [permission.userId, permission])),
      repositories: new Map(),
      publicCount: 0,
    }
    this.organizations.set(fields.name, organization)
    const owned = this.#owned.get(fields.account)
    if (owned) owned.add(organization)
    else this.#owned.set(fields.account, new Set([organization]))
    return organization
  }

  removeOrganization(organization: Organization): void {
    for (const repository of [...organization.repositories.values()]) this.removeRepository(repository)
    this.organizations.delete(organization.name)
    this.#owned.get(organization.account)?.delete(organization)
  }

  addRepository(organization: Organization, fields: RepositoryFields): Repository {
    const repository: Repository = { ...fields, organization, tags: new Map(), shares: new Map(), size: 0 }
    organization.repositories.set(fields.name, repository)
    organization.joinedNames = undefined
    if (fields.isPublic) organization.publicCount++
    this.repositoryCount++
    this.listCache.enter(repository)
    return repository
  }

  /** Changes fields of a repository. */
  changeRepository(
    repository: Repository,
    changes: Partial<Pick<RepositoryFields, 'isPublic' | 'category' | 'description' | 'updated'>>,
  ): void {
    this.listCache.leave(repository)
    if (changes.isPublic !== undefined)
      repository.organization.publicCount += Number(changes.isPublic) - Number(repository.isPublic)
    Object.assign(repository, changes)
    this.listCache.enter(repository)
  }

  removeRepository(repository: Repository): void {
    this.listCache.leave(repository)
    for (const sharing of [...repository.shares.values()]) this.#unshare(repository, sharing)
    repository.organization.repositories.delete(repository.name)
    repository.organization.joinedNames = undefined
    if (repository.isPublic) repository.organization.publicCount--
    this.repositoryCount--
  }

  /** Puts a tag into a repository, in the place of one with its name. */
  setTag(repository: Repository, tag: TagState): void {
    this.listCache.leave(repository)
    repository.size += tag.size - (repository.tags.get(tag.name)?.size ?? 0)
    repository.tags.set(tag.name, tag)
    this.listCache.enter(repository)
  }

  removeTag(repository: Repository, tag: TagState): void {
    this.listCache.leave(repository)
    repository.size -= tag.size
    repository.tags.delete(tag.name)
    this.listCache.enter(repository)
  }

  /** Shares a repository with an account, in the place of a sharing that was there. */
  setShare(repository: Repository, sharing: ShareState): void {
    this.listCache.leave(repository)
    repository.shares.set(sharing.account, sharing)
    this.sharedWith.add(sharing.account, repository)
    this.sharedBy.add(repository.organization.account, repository)
    this.listCache.enter(repository)
  }

  removeShare(repository: Repository, sharing: ShareState): void {
    this.listCache.leave(repository)
    this.#unshare(repository, sharing)
    this.listCache.enter(repository)
  }

  #unshare(repository: Repository, sharing: ShareState): void {
    repository.shares.delete(sharing.account)
    this.sharedWith.delete(sharing.account, repository)
    if (repository.shares.size === 0) this.sharedBy.delete(repository.organization.account, repository)
  }

  setPermission(organization: Organization, permission: PermissionState): void {
    organization.permissions.set(permission.userId, permission)
    this.listCache.forget(permission.userId)
  }

  removePermission(organization: Organization, userId: string): void {
    organization.permissions.delete(userId)
    this.listCache.forget(userId)
  }

  /** All organizations as plain data. */
  organizationStates(): OrganizationState[] {
    return [...this.organizations.values()].map(({ permissions, repositories, publicCount: _, joinedNames: __, ...fields }) => ({
      ...fields,
      permissions: [...permissions.values()].map(permission => ({ ...permission })),
      repositories: [...repositories.values()].map(repositoryState),
    }))
  }

  /** Adds an organization from plain data. */
  addOrganizationState({ permissions, repositories, ...fields }: OrganizationState): void {
    const organization = this.addOrganization(fields, permissions)
    for (const { tags, sharings, ...repositoryFields } of repositories) {
      const repository = this.addRepository(organization, repositoryFields)
      for (const tag of tags) this.setTag(repository, tag)
      for (const sharing of sharings) this.setShare(repository, sharing)
    }
  }
}

const none: ReadonlySet<never> = new Set<never>()

function repositoryState({ organization: _, size: __, tags, shares: sharings, ...fields }: Repository): RepositoryState {
  return {
    ...fields,
    tags: [...tags.values()].map(tag => ({ ...tag })),
    sharings: [...sharings.values()].map(sharing => ({ ...sharing })),
  }
}

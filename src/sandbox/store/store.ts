import type { AccessKeyOwner, AccountUser, KeyFailures, Organization, Repository } from './entities.js'
import { ListCache } from './list-cache.js'
import { ShareIndex } from './share-index.js'
import type {
  AccessKeyState,
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

interface UserIndex {
  byId: ReadonlyMap<string, UserState>
  byName: ReadonlyMap<string, UserState>
}

/** All data of a sandbox, with indexes for fast lookups and lists. Names are map keys only, so that `__proto__` is an ordinary name. */
export class Store {
  readonly accounts: Map<string, AccountState> = new Map()
  readonly organizations: Map<string, Organization> = new Map()
  readonly tokens: Map<string, TokenState> = new Map()
  /** By user name. */
  readonly logins: Map<string, LoginState> = new Map()
  /** By access key ID. */
  readonly keyFailures: Map<string, KeyFailures> = new Map()
  nextId = 1
  repositoryCount = 0
  readonly listCache: ListCache = new ListCache()
  /** Repositories shared with an account, expired shares included. */
  readonly sharedWith: ShareIndex = new ShareIndex()
  /** Repositories that an account shares with others. */
  readonly sharedBy: ShareIndex = new ShareIndex()
  readonly #accessKeys = new Map<string, AccessKeyOwner>()
  /** By name in lower case. */
  readonly #accountsIgnoringCase = new Map<string, AccountState>()
  readonly #users = new Map<AccountState, UserIndex>()
  readonly #ownedOrganizations = new Map<string, Set<Organization>>()

  /** Returns a new ID for an organization, a repository or a tag. */
  createId(): number {
    return this.nextId++
  }

  addAccount(account: AccountState): void {
    this.accounts.set(account.name, account)
    this.#accountsIgnoringCase.set(account.name.toLowerCase(), account)
    this.#users.set(account, {
      byId: new Map(account.users.map(user => [user.id, user])),
      byName: new Map(account.users.map(user => [user.name, user])),
    })
    for (const user of account.users) for (const key of user.accessKeys) this.#accessKeys.set(key.id, { account, user, key })
  }

  /** Removes an account that owns no organizations and has no shares. */
  removeAccount(account: AccountState): void {
    this.accounts.delete(account.name)
    this.#accountsIgnoringCase.delete(account.name.toLowerCase())
    this.#users.delete(account)
    for (const user of account.users) for (const { id } of user.accessKeys) this.#accessKeys.delete(id)
  }

  /** Adds an access key to a user of the store. */
  addAccessKey({ account, user }: AccountUser, key: AccessKeyState): void {
    user.accessKeys.push(key)
    this.#accessKeys.set(key.id, { account, user, key })
  }

  /** Returns an access key with its owner. */
  findAccessKey(accessKeyId: string): AccessKeyOwner | undefined {
    return this.#accessKeys.get(accessKeyId)
  }

  /** Returns a user of an account by ID. */
  findUser(accountName: string, userId: string): AccountUser | undefined {
    const account = this.accounts.get(accountName)
    const user = account && this.#users.get(account)?.byId.get(userId)
    return account && user && { account, user }
  }

  /** Returns a user of an account by name. */
  findUserByName(accountName: string, name: string): UserState | undefined {
    const account = this.accounts.get(accountName)
    return account && this.#users.get(account)?.byName.get(name)
  }

  /** Returns an account by name, ignoring case. */
  findAccount(name: string): AccountState | undefined {
    return this.#accountsIgnoringCase.get(name.toLowerCase())
  }

  /** Returns the organizations of an account, oldest first. */
  ownedBy(account: string): ReadonlySet<Organization> {
    return this.#ownedOrganizations.get(account) ?? none
  }

  addOrganization(fields: OrganizationFields, permissions: Iterable<PermissionState>): Organization {
    const organization: Organization = {
      ...fields,
      permissions: new Map([...permissions].map(permission => [permission.userId, permission])),
      repositories: new Map(),
    }
    this.organizations.set(fields.name, organization)
    const owned = this.#ownedOrganizations.get(fields.account)
    if (owned) owned.add(organization)
    else this.#ownedOrganizations.set(fields.account, new Set([organization]))
    return organization
  }

  removeOrganization(organization: Organization): void {
    for (const repository of [...organization.repositories.values()]) this.removeRepository(repository)
    this.organizations.delete(organization.name)
    this.#ownedOrganizations.get(organization.account)?.delete(organization)
  }

  addRepository(organization: Organization, fields: RepositoryFields): Repository {
    const repository: Repository = { ...fields, organization, tags: new Map(), shares: new Map(), size: 0 }
    organization.repositories.set(fields.name, repository)
    organization.joinedNames = undefined
    this.repositoryCount++
    this.listCache.insert(repository)
    return repository
  }

  updateRepository(
    repository: Repository,
    changes: Partial<Pick<RepositoryFields, 'isPublic' | 'category' | 'description' | 'updated'>>,
  ): void {
    this.listCache.remove(repository)
    Object.assign(repository, changes)
    this.listCache.insert(repository)
  }

  removeRepository(repository: Repository): void {
    this.listCache.remove(repository)
    for (const share of [...repository.shares.values()]) this.#deleteShare(repository, share)
    repository.organization.repositories.delete(repository.name)
    repository.organization.joinedNames = undefined
    this.repositoryCount--
  }

  /** Adds a tag, or replaces the one with its name. */
  setTag(repository: Repository, tag: TagState): void {
    this.listCache.remove(repository)
    repository.size += tag.size - (repository.tags.get(tag.name)?.size ?? 0)
    repository.tags.set(tag.name, tag)
    this.listCache.insert(repository)
  }

  removeTag(repository: Repository, tag: TagState): void {
    this.listCache.remove(repository)
    repository.size -= tag.size
    repository.tags.delete(tag.name)
    this.listCache.insert(repository)
  }

  /** Adds a share, or replaces the one with its account. */
  setShare(repository: Repository, share: ShareState): void {
    this.listCache.remove(repository)
    repository.shares.set(share.account, share)
    this.sharedWith.add(share.account, repository)
    this.sharedBy.add(repository.organization.account, repository)
    this.listCache.insert(repository)
  }

  removeShare(repository: Repository, share: ShareState): void {
    this.listCache.remove(repository)
    this.#deleteShare(repository, share)
    this.listCache.insert(repository)
  }

  #deleteShare(repository: Repository, share: ShareState): void {
    repository.shares.delete(share.account)
    this.sharedWith.delete(share.account, repository)
    if (repository.shares.size === 0) this.sharedBy.delete(repository.organization.account, repository)
  }

  setPermission(organization: Organization, permission: PermissionState): void {
    organization.permissions.set(permission.userId, permission)
    this.listCache.invalidate(permission.userId)
  }

  removePermission(organization: Organization, userId: string): void {
    organization.permissions.delete(userId)
    this.listCache.invalidate(userId)
  }

  /** Adds a token, and drops expired ones and, beyond `max`, the oldest. */
  addToken(token: TokenState, max: number, now: number): void {
    addExpiring(this.tokens, token.value, token, max, now)
  }

  /** Adds a temporary login, and drops expired ones and, beyond `max`, the oldest. */
  addLogin(login: LoginState, max: number, now: number): void {
    addExpiring(this.logins, login.username, login, max, now)
  }

  /** Returns all organizations as plain data. */
  organizationStates(): OrganizationState[] {
    return [...this.organizations.values()].map(({ permissions, repositories, joinedNames: _, ...fields }) => ({
      ...fields,
      permissions: [...permissions.values()].map(permission => ({ ...permission })),
      repositories: [...repositories.values()].map(repositoryState),
    }))
  }

  /** Adds an organization from plain data. */
  addOrganizationState({ permissions, repositories, ...fields }: OrganizationState): void {
    const organization = this.addOrganization(fields, permissions)
    for (const { tags, shares, ...repositoryFields } of repositories) {
      const repository = this.addRepository(organization, repositoryFields)
      for (const tag of tags) this.setTag(repository, tag)
      for (const share of shares) this.setShare(repository, share)
    }
  }
}

const none: ReadonlySet<never> = new Set<never>()

function addExpiring<T extends { expires: number }>(
  items: Map<string, T>,
  key: string,
  item: T,
  max: number,
  now: number,
): void {
  items.set(key, item)
  // The oldest usually expires first. A login with its own lifetime may stay a little longer.
  for (const [oldest, { expires }] of items) {
    if (expires > now && items.size <= max) return
    items.delete(oldest)
  }
}

function repositoryState({ organization: _, size: __, tags, shares, ...fields }: Repository): RepositoryState {
  return {
    ...fields,
    tags: [...tags.values()].map(tag => ({ ...tag })),
    shares: [...shares.values()].map(share => ({ ...share })),
  }
}

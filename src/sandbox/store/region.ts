import type { Organization, Repository } from './entities.js'
import { ListCache } from './list-cache.js'
import { ManifestSet } from './manifest-set.js'
import { Schedule } from './schedule.js'
import { ShareIndex } from './share-index.js'
import type {
  ManifestState,
  OrganizationFields,
  OrganizationState,
  PermissionEntry,
  RepositoryExtras,
  RepositoryFields,
  RepositoryState,
  ShareState,
  TagState,
} from './snapshot-types.js'

/**
 * The organizations of a region with everything in them, and indexes for fast lookups and lists. Names are map keys only, so
 * that `__proto__` is an ordinary name.
 */
export class Region {
  readonly name: string
  readonly organizations: Map<string, Organization> = new Map()
  repositoryCount = 0
  readonly listCache: ListCache = new ListCache()
  /** Repositories shared with an account, expired shares included. */
  readonly sharedWith: ShareIndex = new ShareIndex()
  /** Repositories that an account shares with others. */
  readonly sharedBy: ShareIndex = new ShareIndex()
  /** Repositories with pushed manifests. */
  readonly pushed: Set<Repository> = new Set()
  /** The scheduled events. */
  readonly schedule: Schedule = new Schedule()
  readonly #ownedOrganizations = new Map<string, Set<Organization>>()

  constructor(name: string) {
    this.name = name
  }

  /** Returns the organizations of an account, oldest first. */
  ownedBy(account: string): ReadonlySet<Organization> {
    return this.#ownedOrganizations.get(account) ?? noOrganizations
  }

  addOrganization(fields: Omit<OrganizationFields, 'region'>, permissions: Iterable<PermissionEntry>): Organization {
    const organization: Organization = {
      ...fields,
      region: this.name,
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

  addRepository(organization: Organization, fields: RepositoryFields & RepositoryExtras): Repository {
    const repository: Repository = { ...fields, organization, tags: new Map(), shares: new Map(), size: 0 }
    organization.repositories.set(fields.name, repository)
    organization.joinedNames = undefined
    this.repositoryCount++
    this.listCache.insert(repository)
    if (fields.retention || fields.syncJobs) this.schedule.change(repository)
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
    this.pushed.delete(repository)
    this.schedule.remove(repository)
  }

  /** Adds a tag, or replaces the one with its name. */
  setTag(repository: Repository, tag: TagState): void {
    this.listCache.remove(repository)
    const replaced = repository.tags.get(tag.name)
    repository.size += tag.size - (replaced?.size ?? 0)
    repository.tags.set(tag.name, tag)
    repository.manifests?.tag(tag.digest)
    if (replaced) repository.manifests?.untag(replaced.digest)
    this.listCache.insert(repository)
    if (repository.retention) this.schedule.change(repository)
  }

  removeTag(repository: Repository, tag: TagState): void {
    this.listCache.remove(repository)
    repository.size -= tag.size
    repository.tags.delete(tag.name)
    repository.manifests?.untag(tag.digest)
    this.listCache.insert(repository)
    if (repository.retention) this.schedule.change(repository)
  }

  /** Returns the manifests of a repository, which has some from now on. */
  manifestsOf(repository: Repository, states: readonly ManifestState[] = []): ManifestSet {
    repository.manifests ??= new ManifestSet(repository.tags.values(), states)
    this.pushed.add(repository)
    return repository.manifests
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

  setPermission(organization: Organization, permission: PermissionEntry): void {
    organization.permissions.set(permission.userId, permission)
    this.listCache.invalidate(permission.userId)
  }

  removePermission(organization: Organization, userId: string): void {
    organization.permissions.delete(userId)
    this.listCache.invalidate(userId)
  }

  /** Grants a user a permission in a repository alone, or replaces it. */
  setRepositoryPermission(repository: Repository, permission: PermissionEntry): void {
    repository.permissions ??= []
    const index = repository.permissions.findIndex(({ userId }) => userId === permission.userId)
    if (index < 0) repository.permissions.push(permission)
    else repository.permissions[index] = permission
    this.listCache.invalidate(permission.userId)
  }

  removeRepositoryPermission(repository: Repository, userId: string): void {
    repository.permissions = repository.permissions?.filter(permission => permission.userId !== userId)
    this.listCache.invalidate(userId)
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
  addOrganizationState({ permissions, repositories, region: _, ...fields }: OrganizationState): void {
    const organization = this.addOrganization(fields, permissions)
    for (const { tags, shares, manifests, ...repositoryFields } of repositories) {
      const repository = this.addRepository(organization, repositoryFields)
      for (const tag of tags) this.setTag(repository, tag)
      for (const share of shares) this.setShare(repository, share)
      if (manifests) this.manifestsOf(repository, manifests)
    }
  }
}

const noOrganizations: ReadonlySet<never> = new Set<never>()

function repositoryState({ organization: _, size: __, tags, shares, manifests, ...fields }: Repository): RepositoryState {
  return {
    ...copyExtras(fields),
    tags: [...tags.values()].map(tag => ({ ...tag })),
    shares: [...shares.values()].map(share => ({ ...share })),
    ...(manifests ? { manifests: manifests.states() } : {}),
  }
}

/** Copies the fields of a repository. Only the extras among them are objects. */
function copyExtras<T extends RepositoryExtras>(fields: T): T {
  const objects = Object.entries(fields).filter(([, value]) => typeof value === 'object')
  return { ...fields, ...structuredClone(Object.fromEntries(objects)) }
}

import { isActive } from './deadline.js'
import type { AccountUser, Organization, Repository } from './entities.js'
import type { PermissionLevel } from './snapshot-types.js'

/** Returns a user's permission in an organization; 0 means none. Administrators manage every organization of their account. */
export function permissionLevel({ account, user }: AccountUser, organization: Organization): PermissionLevel | 0 {
  if (user.administrator && organization.account === account.name) return 7
  return organization.permissions.get(user.id)?.auth ?? 0
}

/** Returns a user's permission that was granted in a repository alone; 0 means none. */
export function ownRepositoryLevel({ user }: AccountUser, { permissions }: Repository): PermissionLevel | 0 {
  return permissions?.find(({ userId }) => userId === user.id)?.auth ?? 0
}

/** Returns a user's permission in a repository: the higher one of those in its organization and in the repository alone. */
export function repositoryLevel(caller: AccountUser, repository: Repository): PermissionLevel | 0 {
  const own = ownRepositoryLevel(caller, repository)
  const inherited = permissionLevel(caller, repository.organization)
  if (own > inherited) return own
  return inherited
}

/** Returns whether a user has a permission in one of the repositories of an organization. */
export function hasRepositoryPermission(caller: AccountUser, { repositories }: Organization): boolean {
  for (const repository of repositories.values()) if (ownRepositoryLevel(caller, repository) > 0) return true
  return false
}

/** Returns whether a repository has an active share with an account. */
export function isSharedWith(repository: Repository, account: string, now: number): boolean {
  const share = repository.shares.get(account)
  return share !== undefined && isActive(share, now)
}

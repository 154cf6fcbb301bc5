import { isActive } from './deadline.js'
import type { AccountUser, Organization, Repository } from './entities.js'
import type { PermissionLevel } from './snapshot-types.js'

/** Returns a user's permission in an organization; 0 means none. Administrators manage every organization of their account. */
export function permissionLevel({ account, user }: AccountUser, organization: Organization): PermissionLevel | 0 {
  if (user.administrator && organization.account === account.name) return 7
  return organization.permissions.get(user.id)?.auth ?? 0
}

/** Returns whether a repository has an active share with an account. */
export function isSharedWith(repository: Repository, account: string, now: number): boolean {
  const share = repository.shares.get(account)
  return share !== undefined && isActive(share, now)
}

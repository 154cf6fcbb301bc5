import type { OperationId } from '../../../generated/operations.js'
import { permissions } from '../../../generated/permissions.js'
import { isActive } from '../store/deadline.js'
import type { PermissionLevel } from '../store/snapshot-types.js'
import type { AccountUser, Organization, Repository, Store } from '../store/store.js'
import { ApiError } from '../errors.js'

/** Operations that read a repository, which everybody may when it is public or shared with them. */
const open: ReadonlySet<OperationId> = new Set<OperationId>(['showRepository', 'listRepositoryTags'])

/** What a user may do in an organization; 0 is nothing. An administrator manages all of the own account. */
export function permissionLevel({ account, user }: AccountUser, organization: Organization): PermissionLevel | 0 {
  if (user.administrator && organization.account === account.name) return 7
  return organization.permissions.get(user.id)?.auth ?? 0
}

/** Whether a repository is shared with an account right now. */
export function isSharedWith(repository: Repository, account: string, now: number): boolean {
  const sharing = repository.shares.get(account)
  return sharing !== undefined && isActive(sharing, now)
}

/**
 * Compares what the caller may do with what the operation needs. What does not exist permits everything: that it is
 * missing is a matter of the state, which comes last.
 *
 * @throws ApiError when the caller may not
 */
export function authorize(
  operation: OperationId,
  path: Readonly<Record<string, string>>,
  caller: AccountUser,
  store: Store,
  now: number,
): void {
  const need = permissions[operation]
  const organization = store.organizations.get(path.namespace ?? '')
  if (!need || !organization || permissionLevel(caller, organization) >= need) return
  const repository = path.repository === undefined ? undefined : organization.repositories.get(path.repository)
  if (open.has(operation) && repository && (repository.isPublic || isSharedWith(repository, caller.account.name, now))) return
  if (path.repository !== undefined) throw new ApiError('SVCSTG.SWR.4037020')
  if (operation === 'createRepo' && !editsAny(caller, store)) throw new ApiError('SVCSTG.SWR.4037017')
  throw new ApiError('SVCSTG.SWR.4039002')
}

function editsAny(caller: AccountUser, store: Store): boolean {
  for (const organization of store.ownedBy(caller.account.name)) if (permissionLevel(caller, organization) >= 3) return true
  return false
}

import type { OperationId } from '../../../generated/operations.js'
import { permissions } from '../../../generated/permissions.js'
import { isValid } from '../store/deadline.js'
import type { Level } from '../store/snapshot-types.js'
import type { Member, Organization, Repository, Store } from '../store/store.js'
import { ApiError } from '../errors.js'

/** Operations that read a repository, which everybody may when it is public or shared with them. */
const open: ReadonlySet<OperationId> = new Set<OperationId>(['showRepository', 'listRepositoryTags'])

/** What a user may do in an organization; 0 is nothing. An administrator manages all of the own account. */
export function levelOf({ account, user }: Member, organization: Organization): Level | 0 {
  if (user.administrator && organization.account === account.name) return 7
  return organization.permissions.get(user.id)?.auth ?? 0
}

/** Whether a repository is shared with an account right now. */
export function isSharedWith(repository: Repository, account: string, now: number): boolean {
  const sharing = repository.sharings.get(account)
  return sharing !== undefined && isValid(sharing, now)
}

/**
 * Compares what the caller may do with what the operation needs. What does not exist permits everything: that it is
 * missing is a matter of the state, which comes last.
 *
 * @throws ApiError when the caller may not
 */
export function permit(
  operation: OperationId,
  path: Readonly<Record<string, string>>,
  caller: Member,
  store: Store,
  now: number,
): void {
  const need = permissions[operation]
  const organization = store.organizations.get(path.namespace ?? '')
  if (!need || !organization || levelOf(caller, organization) >= need) return
  const repository = path.repository === undefined ? undefined : organization.repositories.get(path.repository)
  if (open.has(operation) && repository && (repository.isPublic || isSharedWith(repository, caller.account.name, now))) return
  if (path.repository !== undefined) throw new ApiError('SVCSTG.SWR.4037020')
  if (operation === 'createRepo' && !editsAny(caller, store)) throw new ApiError('SVCSTG.SWR.4037017')
  throw new ApiError('SVCSTG.SWR.4039002')
}

function editsAny(caller: Member, store: Store): boolean {
  for (const organization of store.owned(caller.account.name)) if (levelOf(caller, organization) >= 3) return true
  return false
}

import { errorCodes } from '../../../generated/error-codes.js'
import { type OperationId, operations } from '../../../generated/operations.js'
import { permissions, repositoryPermissions } from '../../../generated/permissions.js'
import { ApiError } from '../errors.js'
import { isSharedWith, ownRepositoryLevel, permissionLevel } from '../store/access.js'
import type { AccountUser } from '../store/entities.js'
import type { Region } from '../store/region.js'

/** Whether an operation reads a repository or its tags, which needs no permission if it is public or shared with the caller's account. */
function readsRepository(operation: OperationId): boolean {
  const { method, url } = operations[operation]
  return method === 'GET' && /\/repos\/\{repository\}(?:\/tags.*|\/\{tag\}\/.*)?$/.test(url)
}

/**
 * Checks the caller's permission in the organization of the path, or in its repository. Missing organizations are allowed here: the handler
 * reports them, after the body has been validated.
 *
 * @throws ApiError when the caller lacks the permission
 */
export function authorize(
  operation: OperationId,
  path: Readonly<Record<string, string>>,
  caller: AccountUser,
  region: Region,
  now: number,
): void {
  const required = permissions[operation]
  const organization = region.organizations.get(path.namespace ?? '')
  if (!required || !organization || permissionLevel(caller, organization) >= required) return
  const repository = path.repository === undefined ? undefined : organization.repositories.get(path.repository)
  if (repository && ownRepositoryLevel(caller, repository) >= (repositoryPermissions[operation] ?? required)) return
  if (readsRepository(operation) && repository && (repository.isPublic || isSharedWith(repository, caller.account.name, now)))
    return
  if (path.repository !== undefined) throw new ApiError('SVCSTG.SWR.4037020')
  const reportsNoOrganization = errorCodes['SVCSTG.SWR.4037017'].operations.includes(operation)
  if (reportsNoOrganization && !canEditAny(caller, region)) throw new ApiError('SVCSTG.SWR.4037017')
  throw new ApiError('SVCSTG.SWR.4039002')
}

function canEditAny(caller: AccountUser, region: Region): boolean {
  for (const organization of region.ownedBy(caller.account.name)) if (permissionLevel(caller, organization) >= 3) return true
  return false
}

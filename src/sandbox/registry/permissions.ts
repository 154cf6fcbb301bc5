import { isSharedWith, permissionLevel, repositoryLevel } from '../store/access.js'
import type { AccountUser, Organization } from '../store/entities.js'
import type { PermissionLevel } from '../store/snapshot-types.js'

/** An action on a repository. */
export type Action = 'pull' | 'push' | 'delete'

/** The permission that each action requires, as in the management API. */
const required: Readonly<Record<Action, PermissionLevel>> = { pull: 1, push: 3, delete: 7 }

const actions: readonly Action[] = ['pull', 'push', 'delete']

/**
 * Returns the actions that a caller may perform now on a repository, which may not exist yet. Everyone may pull from a public
 * repository, and other accounts from a shared one.
 */
export function allowedActions(
  caller: AccountUser | undefined,
  organization: Organization,
  repositoryName: string,
  now: number,
): readonly Action[] {
  const repository = organization.repositories.get(repositoryName)
  const level = caller ? (repository ? repositoryLevel(caller, repository) : permissionLevel(caller, organization)) : 0
  const allowed = actions.filter(action => level >= required[action])
  if (allowed.length > 0) return allowed
  const isOpen = repository && (repository.isPublic || (caller && isSharedWith(repository, caller.account.name, now)))
  return isOpen ? ['pull'] : []
}

import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { assignedId, idIn } from '../created-ids.js'
import { creatorOf } from '../creator-of.js'
import { deleteSingletons } from '../singletons.js'
import { requestFor, requestOperation } from './effect.js'
import type { RepositoryNames } from './resources.js'

/**
 * Creates what an operation refers to in a repository: what its body names, or a resource whose ID the service assigns.
 *
 * @returns the path parameter with the assigned ID, if there is one
 */
export async function createReferences(
  context: CaseContext,
  operation: OperationId,
  path: RepositoryNames,
): Promise<Record<string, string>> {
  const creating = creatorOf(operation)
  if (!creating) return {}
  const id = assignedId(operation)
  await deleteSingletons(context, requestFor(context, creating, { path }))
  const response = await requestOperation(context, creating, { path })
  return id === undefined ? {} : { [id]: idIn(response) }
}

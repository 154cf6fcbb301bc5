import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import { assignedId, creatorOf, idIn } from '../creations.js'
import { deleteSingletons } from '../singletons.js'
import { asObject, fetchJson, requestFor, requestOperation } from './effect.js'
import { itemsOf } from './listing.js'
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
  options: CaseRequestOptions = {},
): Promise<Record<string, string>> {
  const creating = creatorOf(operation)
  if (!creating) return {}
  const id = assignedId(operation)
  await deleteSingletons(context, requestFor(context, creating, { path }))
  const response = await requestOperation(context, creating, { path }, options)
  return id === undefined ? {} : { [id]: idIn(response) }
}

/** Returns the path parameter with the ID that the service assigned to what exists already, if an operation has one. */
export async function readId(
  context: CaseContext,
  operation: OperationId,
  path: RepositoryNames,
): Promise<Record<string, string>> {
  const id = assignedId(operation)
  if (id === undefined) return {}
  const url = operations[operation].url.replace(/\/\{\w+\}$/, '')
  const isList = ([, row]: [string, OperationRow]): boolean => row.method === 'GET' && row.url === url
  const [list] = Object.entries<OperationRow>(operations).find(isList) ?? []
  const [item] = itemsOf(await fetchJson(context, list as OperationId, { path }))
  return { [id]: String(asObject(item).id) }
}

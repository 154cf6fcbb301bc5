import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Contract, findOperation } from '../../openapi/document.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { ParsedResponse } from '../run/case-context.js'
import { validRequest } from './contract-cases.js'

/** Path parameters of resources that no POST creates by name: pushes create tags, and every case has the others. */
const otherParams: ReadonlySet<string> = new Set(['namespace', 'repository', 'tag', 'api_version', 'user_id'])

/**
 * Returns the operation that creates what an operation reads or changes: the POST at the path before its last parameter, or for a
 * write without such a parameter at the same path.
 */
export function creatorOf(operation: OperationId): OperationId | undefined {
  const { method, url }: OperationRow = operations[operation]
  if (method === 'POST') return undefined
  const [, parent, param = ''] = /^(.*)\/\{(\w+)\}$/.exec(url) ?? []
  if (otherParams.has(param) || (parent === undefined && method === 'GET')) return undefined
  const [creator] = Object.entries(operations).find(([, row]) => row.method === 'POST' && row.url === (parent ?? url)) ?? []
  return creator as OperationId | undefined
}

/** Returns the last path parameter of an operation if the service assigns its value when it creates the resource. */
export function assignedId(operation: OperationId): string | undefined {
  const name = pathParamNames(operation).at(-1)
  // Users and projects exist before a run.
  return name?.endsWith('_id') && !['user_id', 'project_id'].includes(name) ? name : undefined
}

/** Returns the ID in the response to a creation. */
export function idIn({ json }: Pick<ParsedResponse, 'json'>): string {
  const id: unknown = typeof json === 'object' && json !== null && 'id' in json ? json.id : undefined
  return String(id)
}

/** Whether a request of an operation names a tag that must exist: in the path, or as the source of a new one. */
export function requiresTag(contract: Contract, operation: OperationId): boolean {
  const { body } = validRequest(contract, findOperation(contract, operation))
  return pathParamNames(operation).includes('tag') || Object.hasOwn(Object(body), 'source_tag')
}

/** Whether an operation creates a tag, as a push does. */
export function createsTag(operation: OperationId): boolean {
  const { method, url }: OperationRow = operations[operation]
  return method === 'POST' && url.endsWith('/tags')
}

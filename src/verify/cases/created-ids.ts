import type { OperationId } from '../../../generated/operations.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { ParsedResponse } from '../run/case-context.js'

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

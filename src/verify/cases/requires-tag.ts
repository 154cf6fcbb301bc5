import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Contract, findOperation } from '../../openapi/document.js'
import { pathParamNames } from '../../openapi/path-params.js'
import { validRequest } from './contract-cases.js'

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

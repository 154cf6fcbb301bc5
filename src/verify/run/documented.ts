import type { OperationId } from '../../../generated/operations.js'
import { type Contract, findOperation, operationEntries } from '../../openapi/document.js'
import { documentedCodes } from '../../openapi/documented-codes.js'

/** Returns the error codes that operations return with a status. */
export function documentedCodesForStatus(contract: Contract, status: string): string[] {
  return operationEntries(contract).flatMap(({ operation }) => documentedCodes(contract, operation, status))
}

/** Returns the status of an operation's successful response. */
export function successStatus(contract: Contract, operation: OperationId): number {
  const { responses } = findOperation(contract, operation).operation
  return Number(Object.keys(responses).find(status => status.startsWith('2')))
}

/** Returns the error code for a resource that a path parameter names and that doesn't exist: the one for deleting it. */
export function notFoundCode(contract: Contract, parameter: string): string | undefined {
  const entry = operationEntries(contract).find(({ path, method }) => method === 'delete' && path.endsWith(`{${parameter}}`))
  return entry && documentedCodes(contract, entry.operation, '404')[0]
}

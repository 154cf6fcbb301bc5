import type { OperationId } from '../../../generated/operations.js'
import { type Contract, findOperation, operationEntries } from '../../openapi/document.js'
import { documentedCodes as codesOfOperation } from '../../openapi/documented-codes.js'

const codesByContract = new WeakMap<Contract, Map<string, string[]>>()

/** Returns the error codes that an operation returns with a status. They are read once, like the operations of the contract. */
export function documentedCodes(contract: Contract, operation: OperationId, status: string): string[] {
  const known = codesByContract.get(contract) ?? new Map<string, string[]>()
  codesByContract.set(contract, known)
  const key = `${operation} ${status}`
  const codes = known.get(key) ?? codesOfOperation(contract, findOperation(contract, operation).operation, status)
  known.set(key, codes)
  return codes
}

/** Returns the error codes that operations return with a status. */
export function documentedCodesForStatus(contract: Contract, status: string): string[] {
  return operationEntries(contract).flatMap(({ operation }) => codesOfOperation(contract, operation, status))
}

/** Returns the status of an operation's successful response. */
export function successStatus(contract: Contract, operation: OperationId): number {
  const { responses } = findOperation(contract, operation).operation
  return Number(Object.keys(responses).find(status => status.startsWith('2')))
}

/** Returns the error code for a resource that a path parameter names and that doesn't exist: the one for deleting it. */
export function notFoundCode(contract: Contract, parameter: string): string | undefined {
  const entry = operationEntries(contract).find(({ path, method }) => method === 'delete' && path.endsWith(`{${parameter}}`))
  return entry && documentedCodes(contract, entry.operation.operationId, '404')[0]
}

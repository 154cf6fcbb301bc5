import type { OperationId } from '../../../generated/operations.js'
import { parseErrorItems } from '../../errors/error-from-response.js'
import {
  type Contract,
  deref,
  type Example,
  findOperation,
  operationEntries,
  type ResponseObject,
} from '../../openapi/document.js'

const codesByContract = new WeakMap<Contract, Map<string, string[]>>()

/** Returns the error codes in the examples of a response. They are read once, like the operations of the contract. */
export function documentedCodes(contract: Contract, operation: OperationId, status: string): string[] {
  const known = codesByContract.get(contract) ?? new Map<string, string[]>()
  codesByContract.set(contract, known)
  const key = `${operation} ${status}`
  const codes = known.get(key) ?? readDocumentedCodes(contract, operation, status)
  known.set(key, codes)
  return codes
}

function readDocumentedCodes(contract: Contract, operation: OperationId, status: string): string[] {
  const response = findOperation(contract, operation).operation.responses[status]
  if (!response) return []
  const examples = Object.values(deref<ResponseObject>(contract, response).content?.['application/json']?.examples ?? {})
  const codes = examples.flatMap(ref => parseErrorItems(deref<Example>(contract, ref).value).map(({ code }) => code))
  // Errors of IAM have no code.
  return codes.filter(code => code !== '')
}

/** Returns the error codes in the examples of all responses with a status. */
export function documentedCodesForStatus(contract: Contract, status: string): string[] {
  return operationEntries(contract).flatMap(({ operation }) =>
    documentedCodes(contract, operation.operationId as OperationId, status),
  )
}

/** Returns the status of an operation's successful response. */
export function successStatus(contract: Contract, operation: OperationId): number {
  const { responses } = findOperation(contract, operation).operation
  return Number(Object.keys(responses).find(status => status.startsWith('2')))
}

/** Returns the error code for a resource that a path parameter names and that doesn't exist: the one for deleting it. */
export function notFoundCode(contract: Contract, parameter: string): string | undefined {
  const entry = operationEntries(contract).find(({ path, method }) => method === 'delete' && path.endsWith(`{${parameter}}`))
  return entry && documentedCodes(contract, entry.operation.operationId as OperationId, '404')[0]
}

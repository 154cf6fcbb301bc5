import type { OperationId } from '../../../generated/operations.js'
import { parseErrorItems } from '../../errors/error-from-response.js'
import {
  type Contract,
  deref,
  type Example,
  type OperationEntry,
  operationEntries,
  type Response,
} from '../../openapi/document.js'

/** The codes that the contract's examples show for an answer. */
export function documentedCodes(contract: Contract, operation: OperationId, status: string): string[] {
  const response = entryOf(contract, operation).operation.responses[status]
  if (!response) return []
  const examples = Object.values(deref<Response>(contract, response).content?.['application/json']?.examples ?? {})
  const codes = examples.flatMap(ref => parseErrorItems(deref<Example>(contract, ref).value).map(({ code }) => code))
  // Errors of IAM have none.
  return codes.filter(code => code !== '')
}

/** The codes that the contract's examples show with a status, at whichever operation. */
export function codesOfStatus(contract: Contract, status: string): string[] {
  return operationEntries(contract).flatMap(({ operation }) =>
    documentedCodes(contract, operation.operationId as OperationId, status),
  )
}

/** The status of an operation's good answer. */
export function goodStatus(contract: Contract, operation: OperationId): number {
  return Number(Object.keys(entryOf(contract, operation).operation.responses).find(status => status.startsWith('2')))
}

/** An operation of the contract by its id. */
export function entryOf(contract: Contract, operation: OperationId): OperationEntry {
  const entry = operationEntries(contract).find(entry => entry.operation.operationId === operation)
  if (!entry) throw new Error(`The contract has no operation ${operation}.`)
  return entry
}

/**
 * The code that says that a thing is missing which a path parameter names: the first that the contract shows where the
 * thing is to be deleted.
 */
export function missingCode(contract: Contract, parameter: string): string | undefined {
  const entry = operationEntries(contract).find(({ path, method }) => method === 'delete' && path.endsWith(`{${parameter}}`))
  return entry && documentedCodes(contract, entry.operation.operationId as OperationId, '404')[0]
}

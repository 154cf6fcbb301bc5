import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import type { CaseContext } from '../run/case-context.js'
import type { CaseGroup, CoverageItem } from '../run/result.js'
import type { Requirement } from '../run/target.js'

/** One case of the suite. */
export interface SuiteCase {
  /** Unique in a suite and stable from run to run. */
  id: string
  group: CaseGroup
  operation: OperationId | undefined
  title: string
  covers: readonly CoverageItem[]
  requires: readonly Requirement[]
  /** Sends requests and adds a problem for each violation of the contract. */
  run: (context: CaseContext) => Promise<void>
}

/** Options of a case; the other fields have defaults. */
export type SuiteCaseOptions = Partial<SuiteCase> & Pick<SuiteCase, 'group' | 'title' | 'run'>

/** Creates a case. */
export function createCase(options: SuiteCaseOptions): SuiteCase {
  const { group, title, operation } = options
  return { id: `${group}: ${title}`, operation, covers: [], requires: ['service'], ...options }
}

/** Whether an operation changes nothing. */
export function isReadOnly(operation: OperationId): boolean {
  const { method, safe }: OperationRow = operations[operation]
  return method === 'GET' || safe === true
}

/** Returns what a valid request of an operation requires: a password where it needs no token, permission to write otherwise. */
export function requirementsOf(operation: OperationId): Requirement[] {
  if ('anonymous' in operations[operation]) return ['password']
  if (changesAccount(operation)) return ['isolated']
  return isReadOnly(operation) ? [] : ['writes']
}

/** Whether an operation creates something of the account that the API can't delete: a write without parameters and body. */
export function changesAccount(operation: OperationId): boolean {
  const { method, body, url }: OperationRow = operations[operation]
  return method === 'POST' && body === undefined && !isReadOnly(operation) && !url.includes('{')
}

import { type ErrorCode, errorCodes } from '../../generated/error-codes.js'
import type { OperationId } from '../../generated/operations.js'
import { validators } from '../../generated/validators.js'
import type { Contract } from '../openapi/document.js'
import { contractConstraintCases } from './cases/contract-cases.js'
import { type CaseResult, type CoverageGap, type CoverageItem, coverageKey } from './run/result.js'

/** Items that cases for another kind of target cover, with the reason why those cases did not run. */
interface Excluded {
  covers: readonly CoverageItem[]
  reason: string
}

/**
 * Returns the parts of the contract that no case covered, each with its reason.
 *
 * @param incomplete why the run did not include every case, if so
 * @param excluded what the cases for another kind of target cover
 */
export function findCoverageGaps(
  contract: Contract,
  results: readonly CaseResult[],
  incomplete?: string,
  excluded: readonly Excluded[] = [],
): CoverageGap[] {
  const covered = new Set(
    results.filter(({ outcome }) => outcome !== 'skipped').flatMap(({ covers }) => covers.map(coverageKey)),
  )
  const skipReasons = new Map<string, string>()
  for (const { covers, reason } of results) {
    if (reason !== undefined) for (const item of covers) skipReasons.set(coverageKey(item), reason)
  }
  const { unreachable } = contractConstraintCases(contract)
  const candidates: CoverageGap[] = [
    ...(Object.keys(validators) as OperationId[]).flatMap(operation =>
      Object.keys(validators[operation].responses).map(status => ({
        item: { kind: 'status', operation, status } as const,
        reason: incomplete ?? statusReason(status),
      })),
    ),
    ...unreachable.map(({ covers, reason }) => ({ item: { kind: 'constraint', name: covers } as const, reason })),
    ...(Object.keys(errorCodes) as ErrorCode[]).map(code => ({
      item: { kind: 'code', code } as const,
      reason: incomplete ?? skipReasonOf(code, skipReasons) ?? codeReason(code),
    })),
    ...excluded.flatMap(({ covers, reason }) =>
      covers.flatMap(item => (item.kind === 'authentication' ? [{ item, reason }] : [])),
    ),
    ...results.flatMap(({ covers }) =>
      covers.filter(({ kind }) => kind === 'constraint' || kind === 'authentication').map(item => ({ item, reason: '' })),
    ),
  ]
  const gaps = new Map<string, CoverageGap>()
  for (const { item, reason } of candidates) {
    const key = coverageKey(item)
    if (!covered.has(key)) gaps.set(key, { item, reason: skipReasons.get(key) ?? reason })
  }
  return [...gaps.values()]
}

/** Returns why the cases that could have caused a code were skipped: those of its status, where the code is returned. */
function skipReasonOf(code: ErrorCode, skipReasons: ReadonlyMap<string, string>): string | undefined {
  const { operations, status } = errorCodes[code]
  return (operations as OperationId[])
    .map(operation => skipReasons.get(coverageKey({ kind: 'status', operation, status: String(status) })))
    .find(reason => reason !== undefined)
}

/** Returns why no case of the suite causes a code. */
function codeReason(code: ErrorCode): string {
  const { operations, status } = errorCodes[code]
  return operations.length === 0
    ? 'The reference lists the code but names no operation that returns it.'
    : statusReason(String(status))
}

/** Returns why no case of the suite causes a status. */
function statusReason(status: string): string {
  if (status === '403') return 'Every user may call this operation.'
  if (status === '429') return 'Only an overloaded service returns it.'
  if (status.startsWith('5')) return 'Only a failing service returns it.'
  return 'No known request causes it.'
}

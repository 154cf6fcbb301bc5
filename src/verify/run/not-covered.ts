import { type ErrorCode, errorCodes } from '../../../generated/error-codes.js'
import type { OperationId } from '../../../generated/operations.js'
import { validators } from '../../../generated/validators.js'
import type { Contract } from '../../openapi/document.js'
import { constraintCases } from '../cases/contract-cases.js'
import { type Blank, type CaseResult, type Cover, coverKey } from './result.js'

/**
 * What of the contract no case has covered, each with its reason.
 *
 * @param leftOut why not all cases were asked, if they were not
 * @param unsuited what cases for another kind of target are about, with the reason
 */
export function blanks(
  contract: Contract,
  results: readonly CaseResult[],
  leftOut?: string,
  unsuited: readonly { covers: readonly Cover[]; reason: string }[] = [],
): Blank[] {
  const covered = new Set(results.filter(({ outcome }) => outcome !== 'skipped').flatMap(({ covers }) => covers.map(coverKey)))
  const reasons = new Map<string, string>()
  for (const { covers, reason } of results) {
    if (reason !== undefined) for (const cover of covers) reasons.set(coverKey(cover), reason)
  }
  const { unreachable } = constraintCases(contract)
  const all: Blank[] = [
    ...(Object.keys(validators) as OperationId[]).flatMap(operation =>
      Object.keys(validators[operation].responses).map(status => ({
        cover: { kind: 'status', operation, status } as const,
        reason: leftOut ?? unknownCause(status),
      })),
    ),
    ...unreachable.map(({ covers, reason }) => ({ cover: { kind: 'constraint', name: covers } as const, reason })),
    ...(Object.keys(errorCodes) as ErrorCode[]).map(code => ({
      cover: { kind: 'code', code } as const,
      reason: leftOut ?? skippedFor(code, reasons) ?? codeCause(code),
    })),
    ...unsuited.flatMap(({ covers, reason }) =>
      covers.flatMap(cover => (cover.kind === 'authentication' ? [{ cover, reason }] : [])),
    ),
    ...results.flatMap(({ covers }) =>
      covers.filter(({ kind }) => kind === 'constraint' || kind === 'authentication').map(cover => ({ cover, reason: '' })),
    ),
  ]
  const found = new Map<string, Blank>()
  for (const { cover, reason } of all) {
    const key = coverKey(cover)
    if (!covered.has(key)) found.set(key, { cover, reason: reasons.get(key) ?? reason })
  }
  return [...found.values()]
}

/** Why the cases were not asked that could have brought a code about: those about its status, where it occurs. */
function skippedFor(code: ErrorCode, reasons: ReadonlyMap<string, string>): string | undefined {
  const { operations, status } = errorCodes[code]
  return (operations as OperationId[])
    .map(operation => reasons.get(coverKey({ kind: 'status', operation, status: String(status) })))
    .find(reason => reason !== undefined)
}

/** Why no case of the suite brings a code about. */
function codeCause(code: ErrorCode): string {
  const { operations, status } = errorCodes[code]
  return operations.length === 0
    ? 'The reference lists it, and names no operation that answers with it.'
    : unknownCause(String(status))
}

/** Why no case of the suite brings a status about. */
function unknownCause(status: string): string {
  if (status === '403') return 'No request is known that is refused for a lack of permission here; everybody may call it.'
  if (status === '429') return 'Only an overloaded service says so.'
  if (status.startsWith('5')) return 'Only a service that fails says so.'
  return 'No request is known that brings it about.'
}

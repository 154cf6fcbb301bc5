import type { OperationId } from '../../../generated/operations.js'
import type { RawResponse } from '../../errors/raw-response.js'
import { type Contract, deref, findOperation, type Schema } from '../../openapi/document.js'
import { type BodyDifferences, responseSchema } from './body-differences.js'
import { successStatus } from './documented.js'

/** The header by which a sandbox reports query parameters that it doesn't know. */
export const warningHeader = 'x-sandbox-warning'

/** Whether a response has a status that newer editions of the reference list instead of the contract's. */
export function isLaterStatus(contract: Contract, operation: OperationId, status: number): boolean {
  return findOperation(contract, operation).operation['x-later-statuses']?.[status] !== undefined
}

/**
 * Returns what a response shows about behavior that the contract doesn't specify.
 *
 * @param differences the differences of the body
 * @returns one sentence for each, which begins with the operation and the status
 */
export function findUnsettled(
  contract: Contract,
  operation: OperationId,
  response: RawResponse,
  { undocumented }: BodyDifferences,
): string[] {
  const { status, headers, text } = response
  const found: string[] = []
  const warning = headers.get(warningHeader)
  if (warning !== null) found.push(`the sandbox warns of an ${warning}.`)
  const isLater = isLaterStatus(contract, operation, status)
  const expected = isLater ? successStatus(contract, operation) : status
  if (isLater) found.push(`newer editions of the reference list this status instead of ${expected}.`)
  const schema = text === '' ? responseSchema(contract, operation, expected) : undefined
  if (schema && deref<Schema>(contract, schema)['x-body-optional'] === 'deviation')
    found.push('the body is empty instead of a JSON object.')
  for (const [pointer, value] of undocumented)
    found.push(`the value ${JSON.stringify(value)} of ${pointer} isn't one of the documented values.`)
  return found.map(sentence => `${operation} ${status}: ${sentence}`)
}

/** The fields of a response that name an account. */
const accountFields = new Set(['access_domain', 'domain_name'])

/**
 * Replaces names of accounts in a body that differ from a known name only in case: partner clouds compare names case-insensitively.
 *
 * @param json the body, which is changed
 * @param accounts the names of the accounts that the run uses
 * @returns the fields that had another case
 */
export function restoreAccountNames(json: unknown, accounts: readonly string[]): ReadonlySet<string> {
  const changed = new Set<string>()
  if (accounts.length > 0) restore(json)
  return changed

  function restore(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) restore(item)
      return
    }
    const fields = value as Record<string, unknown>
    for (const [name, part] of Object.entries(fields)) {
      if (typeof part !== 'string' || !accountFields.has(name)) restore(part)
      else {
        const known = accounts.find(account => account !== part && account.toLowerCase() === part.toLowerCase())
        if (known === undefined) continue
        fields[name] = known
        changed.add(name)
      }
    }
  }
}

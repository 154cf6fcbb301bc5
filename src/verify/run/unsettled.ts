import type { OperationId } from '../../../generated/operations.js'
import type { RawResponse } from '../../errors/error-from-response.js'
import { type Contract, deref, findOperation, type ResponseObject, type Schema } from '../../openapi/document.js'
import { successStatus } from './documented.js'

/** The header by which a sandbox reports query parameters that it doesn't know. */
const warningHeader = 'x-sandbox-warning'

/** Whether a response has a status that newer editions of the reference list instead of the contract's. */
export function isLaterStatus(contract: Contract, operation: OperationId, status: number): boolean {
  return findOperation(contract, operation).operation['x-later-statuses']?.includes(status) ?? false
}

/**
 * Returns what a response shows about questions that the contract leaves open, and where both answers conform to it.
 *
 * @param json the body
 * @returns one sentence for each, which begins with the operation and the status
 */
export function findUnsettled(contract: Contract, operation: OperationId, response: RawResponse, json: unknown): string[] {
  const { status, headers, text } = response
  const found: string[] = []
  const warning = headers.get(warningHeader)
  if (warning !== null) found.push(`the sandbox warns of an ${warning}.`)
  const isLater = isLaterStatus(contract, operation, status)
  const expected = isLater ? successStatus(contract, operation) : status
  if (isLater) found.push(`newer editions of the reference list this status instead of ${expected}.`)
  const schema = responseSchema(contract, operation, expected)
  if (schema && text === '' && deref<Schema>(contract, schema)['x-body-optional'] === 'deviation')
    found.push('the body is empty instead of a JSON object.')
  if (schema && json !== undefined)
    for (const [pointer, value] of new Map(undocumentedValues(contract, schema, json, '')))
      found.push(`the value ${JSON.stringify(value)} of ${pointer} is not one of the documented values.`)
  return found.map(sentence => `${operation} ${status}: ${sentence}`)
}

function responseSchema(contract: Contract, operation: OperationId, status: number): Schema | undefined {
  const response = findOperation(contract, operation).operation.responses[status]
  return response && deref<ResponseObject>(contract, response).content?.['application/json']?.schema
}

/** Returns the values outside of open lists of values, by pointer; `*` stands for any index. */
function undocumentedValues(contract: Contract, schema: Schema, value: unknown, pointer: string): [string, unknown][] {
  const resolved = deref<Schema>(contract, schema) as {
    properties?: Record<string, Schema>
    items?: Schema
    'x-extensible-enum'?: readonly unknown[]
  }
  const { properties, items } = resolved
  const known = resolved['x-extensible-enum']
  if (known) return known.includes(value) || value === null || value === '' ? [] : [[pointer, value]]
  if (Array.isArray(value)) return items ? value.flatMap(item => undocumentedValues(contract, items, item, `${pointer}/*`)) : []
  if (typeof value !== 'object' || value === null || !properties) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined
    return declared ? undocumentedValues(contract, declared, field, `${pointer}/${name}`) : []
  })
}

/** The fields of a response that name an account. */
const accountFields = new Set(['access_domain', 'domain_name'])

/**
 * Replaces names of accounts in a body that differ from a known name only in case: partner clouds compare names without case.
 *
 * @param accounts the names of the accounts that the run uses
 * @returns the body with the known names, and the fields that had another case
 */
export function restoreAccountNames(json: unknown, accounts: readonly string[]): { json: unknown; changed: string[] } {
  const changed = new Set<string>()
  const restored = accounts.length === 0 ? json : restore(json)
  return { json: restored, changed: [...changed] }

  function restore(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(restore)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => {
        if (typeof part !== 'string' || !accountFields.has(name)) return [name, restore(part)]
        const known = accounts.find(account => account !== part && account.toLowerCase() === part.toLowerCase())
        if (known !== undefined) changed.add(name)
        return [name, known ?? part]
      }),
    )
  }
}

import type { OperationId } from '../../../generated/operations.js'
import { validators } from '../../../generated/validators.js'
import type { RawResponse } from '../../errors/error-from-response.js'
import { type Contract, deref, type Header, operationEntries, type Response, type Schema } from '../../openapi/document.js'

/** Headers of HTTP itself, of browsers' rules and of connections, which no contract of an API names. */
const standardHeaders = new Set([
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'server',
  'strict-transport-security',
  'transfer-encoding',
  'vary',
  'x-content-type-options',
  'x-frame-options',
  'x-xss-protection',
])

/**
 * What an answer has beyond the contract, and what it lacks: headers and fields that the contract does not name, headers
 * that it names and that need not come, but always did. Nothing is wrong with them, but the contract could know them.
 *
 * @param own headers that the target adds for itself, in lower case
 * @returns one sentence for each
 */
export function drift(contract: Contract, operation: OperationId, answer: RawResponse, own: readonly string[] = []): string[] {
  const { status, headers, text } = answer
  const declared = validators[operation].responses[status]
  if (!declared) return []
  const found: string[] = []
  for (const [name] of headers) {
    if (!(name in declared.headers) && !standardHeaders.has(name) && !own.includes(name))
      found.push(`${operation} ${status}: the header ${name} is not declared.`)
  }
  const response = responseOf(contract, operation, status)
  for (const [name, node] of Object.entries(response?.headers ?? {})) {
    const { required, 'x-conditional': sometimes } = deref<Header>(contract, node)
    if (!required && !sometimes && !headers.has(name)) found.push(`${operation} ${status}: the header ${name} did not come.`)
  }
  const schema = response?.content?.['application/json']?.schema
  if (!schema || text === '') return found
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return found
  }
  const fields = [...new Set(undeclared(contract, schema, body, ''))]
  return [...found, ...fields.map(field => `${operation} ${status}: the field ${field} is not declared.`)]
}

function responseOf(contract: Contract, operation: OperationId, status: number): Response | undefined {
  const entry = operationEntries(contract).find(entry => entry.operation.operationId === operation)
  const response = entry?.operation.responses[status]
  return response && deref<Response>(contract, response)
}

/** Pointers of the fields that a schema does not name; `*` stands for any index. Maps and open objects name nothing. */
function undeclared(contract: Contract, schema: Schema, value: unknown, pointer: string): string[] {
  const { properties, items, additionalProperties } = deref<Schema>(contract, schema) as {
    properties?: Record<string, Schema>
    items?: Schema
    additionalProperties?: Schema | boolean
  }
  if (Array.isArray(value)) return items ? value.flatMap(item => undeclared(contract, items, item, `${pointer}/*`)) : []
  if (typeof value !== 'object' || value === null || !properties) return []
  return Object.entries(value).flatMap(([name, part]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (known) return undeclared(contract, known, part, `${pointer}/${name}`)
    return typeof additionalProperties === 'object' ? [] : [`${pointer}/${name}`]
  })
}

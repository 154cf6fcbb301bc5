import type { OperationId } from '../../../generated/operations.js'
import { validators } from '../../../generated/validators.js'
import type { RawResponse } from '../../errors/error-from-response.js'
import { type Contract, deref, findOperation, type Header, type ResponseObject, type Schema } from '../../openapi/document.js'

/** Headers of HTTP, browsers and connections, which an API contract doesn't declare. */
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
 * Returns the differences between a response and the contract that aren't violations: undeclared headers and fields, and
 * optional headers that are missing.
 *
 * @param ignoredHeaders headers that the target adds on its own, in lower case
 * @returns one sentence for each difference
 */
export function findDrift(
  contract: Contract,
  operation: OperationId,
  response: RawResponse,
  ignoredHeaders: readonly string[] = [],
): string[] {
  const { status, headers, text } = response
  const declared = validators[operation].responses[status]
  if (!declared) return []
  const found: string[] = []
  for (const [name] of headers) {
    if (!(name in declared.headers) && !standardHeaders.has(name) && !ignoredHeaders.includes(name))
      found.push(`${operation} ${status}: the header ${name} is not declared.`)
  }
  const documented = documentedResponse(contract, operation, status)
  for (const [name, node] of Object.entries(documented?.headers ?? {})) {
    const { required, 'x-conditional': conditional } = deref<Header>(contract, node)
    if (!required && !conditional && !headers.has(name))
      found.push(`${operation} ${status}: the optional header ${name} is missing.`)
  }
  const schema = documented?.content?.['application/json']?.schema
  if (!schema || text === '') return found
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return found
  }
  const fields = [...new Set(undeclaredFields(contract, schema, body, ''))]
  return [...found, ...fields.map(field => `${operation} ${status}: the field ${field} is not declared.`)]
}

function documentedResponse(contract: Contract, operation: OperationId, status: number): ResponseObject | undefined {
  const response = findOperation(contract, operation).operation.responses[status]
  return response && deref<ResponseObject>(contract, response)
}

/** Returns pointers to undeclared fields; `*` stands for any index. Maps and open objects accept every field. */
function undeclaredFields(contract: Contract, schema: Schema, value: unknown, pointer: string): string[] {
  const { properties, items, additionalProperties } = deref<Schema>(contract, schema) as {
    properties?: Record<string, Schema>
    items?: Schema
    additionalProperties?: Schema | boolean
  }
  if (Array.isArray(value)) return items ? value.flatMap(item => undeclaredFields(contract, items, item, `${pointer}/*`)) : []
  if (typeof value !== 'object' || value === null || !properties) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (declared) return undeclaredFields(contract, declared, field, `${pointer}/${name}`)
    return typeof additionalProperties === 'object' ? [] : [`${pointer}/${name}`]
  })
}

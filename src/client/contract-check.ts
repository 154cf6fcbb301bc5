import type { OperationId } from '../../generated/operations.js'
import { type OperationChecks, type Problem, validators } from '../../generated/validators.js'

/** An answer, read to its end. */
export interface RawResponse {
  status: number
  headers: Headers
  /** The body as it came. */
  text: string
}

/**
 * Compares an answer with the contract. Headers and fields that the contract does not name are allowed: a newer service
 * may have more.
 *
 * @param operation the operation that was called
 * @param answer what came back
 * @returns one sentence for each difference; empty when the answer keeps to the contract
 */
export function responseProblems(operation: OperationId, answer: RawResponse): string[] {
  const expected = validators[operation].responses[answer.status]
  if (!expected) return [`The contract declares no status ${answer.status} for ${operation}.`]
  const found: string[] = []
  for (const [name, { required, check }] of Object.entries(expected.headers)) {
    const value = answer.headers.get(name)
    if (value === null) {
      if (required) found.push(`The header ${name} is missing.`)
    } else if (!check(value)) {
      found.push(`The header ${name} breaks its schema: ${problems(check.errors)}.`)
    }
  }
  return [...found, ...bodyDifferences(answer, expected)]
}

function bodyDifferences(
  { status, headers, text }: RawResponse,
  { body: check, bodyOptional }: OperationChecks['responses'][string],
): string[] {
  if (!check) return text === '' ? [] : [`Status ${status} has no body in the contract, but ${text.length} characters came.`]
  if (text === '' && bodyOptional) return []
  const type = headers.get('content-type') ?? 'none'
  if (!/^application\/json\b/i.test(type)) return [`The content type is ${type}, not application/json.`]
  const charset = /;\s*charset="?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8'
  // JSON knows no other (RFC 8259, section 8.1).
  if (!/^utf-?8$/i.test(charset)) return [`The content type says that the JSON is in ${charset}, not in UTF-8.`]
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return [`The body is not JSON: ${JSON.stringify(text.slice(0, 80))}.`]
  }
  return check(body) ? [] : [`The body breaks its schema: ${problems(check.errors)}.`]
}

function problems(errors: Problem[] | null | undefined): string {
  return (errors ?? []).map(({ instancePath, message = '' }) => `${instancePath || 'the value'} ${message}`).join('; ')
}
